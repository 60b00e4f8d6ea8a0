import { staleApprovals } from '#domain/governance/approval.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** The text of an approved version is the one that was approved. */
export const approvalStale: Rule = {
  id: 'approval-stale',
  severity: 'error',
  title: { en: 'The text is the one that was approved', de: 'Der Text ist der freigegebene' },
  why: {
    en: 'An approval binds a text, not a file name. It carries a SHA-256 over title, body and statements; a later change, however small, is a text that nobody has approved.',
    de: 'Eine Freigabe gilt einem Text, nicht einem Dateinamen. Sie trägt einen SHA-256 über Titel, Text und Regelungen; jede spätere Änderung, so klein sie ist, ergibt einen Text, den niemand freigegeben hat.',
  },
  remedy: {
    en: 'Take the change back, or raise the version, describe the change in the changelog and have it approved. White space at the ends of lines does not count.',
    de: 'Nehmen Sie die Änderung zurück, oder erhöhen Sie die Version, beschreiben Sie die Änderung im Änderungsverlauf und lassen Sie sie freigeben. Leerraum am Zeilenende zählt nicht.',
  },
  example: {
    wrong: 'version: "2.0"        # text edited after the approval of 2.0\nstatus: approved',
    right: 'version: "2.1"\nstatus: in-review     # until 2.1 is approved',
  },
  *check(office) {
    for (const record of documentsOf(office)) {
      const stale = staleApprovals(record);
      const [first] = stale;
      if (first === undefined) continue;
      const roles = [...new Set(stale.flatMap((index) => record.data.approvals?.[index]?.role ?? []))];
      const { version } = record.data;
      yield {
        record,
        path: ['approvals', first, 'sha256'],
        message: {
          en: `the text is not the one that ${listed(roles, 'en')} approved as version ${version}`,
          de: `der Text ist nicht der, den ${listed(roles, 'de')} als Version ${version} freigegeben ${roles.length === 1 ? 'hat' : 'haben'}`,
        },
        hint: {
          en: 'Take the change back, or give the text a new version and have it approved.',
          de: 'Nehmen Sie die Änderung zurück, oder geben Sie dem Text eine neue Version und lassen Sie ihn freigeben.',
        },
      };
    }
  },
};
