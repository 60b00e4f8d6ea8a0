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
    en: 'Take the change back, or raise the version, describe the change in the changelog, set the status to `in-review` and have it approved: `npm run approve -- policies/access-control --role cio --evidence "Minutes"` records it. While a version is still being approved, the same command renews an approval of an older text (`--write`). White space at the ends of lines does not count.',
    de: 'Nehmen Sie die Änderung zurück, oder erhöhen Sie die Version, beschreiben Sie die Änderung im Änderungsverlauf, setzen Sie den Status auf `in-review` und lassen Sie sie freigeben: `npm run approve -- policies/access-control --role cio --evidence "Protokoll"` hält das fest. Solange eine Version noch freigegeben wird, erneuert derselbe Befehl die Freigabe eines älteren Textes (`--write`). Leerraum am Zeilenende zählt nicht.',
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
      const { version, status } = record.data;
      const approve = `npm run approve -- ${record.key} --role ${roles[0] ?? ''}`;
      yield {
        record,
        path: ['approvals', first, 'sha256'],
        message: {
          en: `the text of ${record.key} is not the one that ${listed(roles, 'en')} approved as version ${version}`,
          de: `der Text von ${record.key} ist nicht der, den ${listed(roles, 'de')} als Version ${version} freigegeben ${roles.length === 1 ? 'hat' : 'haben'}`,
        },
        hint:
          status === 'draft' || status === 'in-review'
            ? {
                en: `Have the present text approved: ${approve} --evidence "…" --write`,
                de: `Lassen Sie den jetzigen Text freigeben: ${approve} --evidence "…" --write`,
              }
            : {
                en: `Take the change back, or give the text a new version and have it approved: ${approve} --evidence "…"`,
                de: `Nehmen Sie die Änderung zurück, oder geben Sie dem Text eine neue Version und lassen Sie ihn freigeben: ${approve} --evidence "…"`,
              },
      };
    }
  },
};
