import { approvalState } from '#domain/governance/approval.ts';
import type { ApprovalState } from '#domain/governance/approval.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Message } from '#schemas/finding.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

const missing = (record: DocumentRecord, { given, open }: ApprovalState): Message => {
  const { version, approvalRule = 'all' } = record.data;
  if (approvalRule === 'any') {
    return {
      en: `version ${version} is approved by none of ${listed(open, 'en')}`,
      de: `Version ${version} ist von keiner der Rollen ${listed(open, 'de')} freigegeben`,
    };
  }
  if (approvalRule === 'majority') {
    return {
      en: `version ${version} is approved by ${String(given.length)} of ${String(given.length + open.length)} approvers, which is no majority; open: ${listed(open, 'en')}`,
      de: `Version ${version} ist von ${String(given.length)} der ${String(given.length + open.length)} Freigebenden freigegeben, das ist keine Mehrheit; offen: ${listed(open, 'de')}`,
    };
  }
  return {
    en: `version ${version} is not approved by ${listed(open, 'en')}`,
    de: `für Version ${version} fehlt die Freigabe durch ${listed(open, 'de')}`,
  };
};

/** An approved document has the approvals that it says it needs, and not from its owner alone. */
export const approvalMissing: Rule = {
  id: 'approval-missing',
  severity: 'error',
  title: { en: 'What counts as approved has been approved', de: 'Was als freigegeben gilt, ist freigegeben' },
  why: {
    en: 'People follow a document because somebody with the right to do so has put it into force. The status alone is a claim; the approvals of exactly this version are the proof. Nobody approves their own text.',
    de: 'Ein Dokument bindet, weil eine dazu berechtigte Stelle es in Kraft gesetzt hat. Der Status allein ist eine Behauptung; erst die Freigaben genau dieser Version belegen ihn. Niemand gibt den eigenen Text frei.',
  },
  remedy: {
    en: 'Name the roles under `approvers`, let them decide, and record each decision: `npm run approve -- policies/access-control --role cio --evidence "Minutes 2026-03-17, item 4"`. Until then the status is `in-review`; with the last approval the command sets it to `approved` and keeps the text under `versions/`.',
    de: 'Nennen Sie die Rollen unter `approvers`, lassen Sie sie entscheiden und halten Sie jede Entscheidung fest: `npm run approve -- policies/access-control --role cio --evidence "Protokoll 2026-03-17, TOP 4"`. Bis dahin lautet der Status `in-review`; mit der letzten Freigabe setzt der Befehl ihn auf `approved` und bewahrt den Text unter `versions/` auf.',
  },
  example: {
    wrong: 'version: "2.0"\nstatus: approved\napprovers: [cio]\napprovals:\n  - { version: "1.0", role: cio, … }',
    right: 'version: "2.0"\nstatus: approved\napprovers: [cio]\napprovals:\n  - { version: "2.0", role: cio, … }',
  },
  *check(office) {
    for (const record of documentsOf(office)) {
      if (record.data.status !== 'approved') continue;
      const state = approvalState(record);
      const command = `npm run approve -- ${record.key}`;
      const approve = {
        en: `Record each decision: ${command} --role ${state.open[0] ?? ''} --evidence "…"`,
        de: `Halten Sie jede Entscheidung fest: ${command} --role ${state.open[0] ?? ''} --evidence "…"`,
      };
      if ((record.data.approvers ?? []).length === 0) {
        yield {
          record,
          path: ['approvers'],
          message: {
            en: 'the document counts as approved, but no role is named that approves it',
            de: 'das Dokument gilt als freigegeben, nennt aber keine Rolle, die es freigibt',
          },
          hint: {
            en: 'Name the roles under approvers, or set the status to in-review.',
            de: 'Nennen Sie die Rollen unter approvers oder setzen Sie den Status auf in-review.',
          },
        };
      } else if (!state.complete) yield { record, path: ['approvals'], message: missing(record, state), hint: approve };
      else if (state.ownerOnly) {
        yield {
          record,
          path: ['approvals'],
          message: {
            en: `only ${record.data.owner}, who owns the document, has approved it`,
            de: `nur ${record.data.owner} hat das Dokument freigegeben, und diese Rolle verantwortet es selbst`,
          },
          hint: {
            en: `Have a second role approve it: ${command} --role ROLE --evidence "…"`,
            de: `Lassen Sie es von einer zweiten Rolle freigeben: ${command} --role ROLE --evidence "…"`,
          },
        };
      }
    }
  },
};
