import { restricted } from '#domain/office/edition.ts';
import { waiverDecisions, waiverLimits } from '#domain/waivers/waiver-limits.ts';
import type { WaiverDecision } from '#domain/waivers/waiver-limits.ts';
import type { Message } from '#schemas/finding.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

const decided: ReadonlySet<string> = new Set(['approved', 'closed']);
const parts = {
  requester: { en: 'who asks for it', de: 'die sie beantragt' },
  owner: { en: 'who bears its risk', de: 'die ihr Risiko trägt' },
};

const pathOf = ({ kind, index }: WaiverDecision): (string | number)[] =>
  kind === 'approval' ? ['approvals', index, 'role'] : ['extensions', index, 'approvedBy'];

const ownCauseMessage = ({ kind, role, ownCause = 'owner' }: WaiverDecision): Message =>
  kind === 'approval'
    ? {
        en: `${role}, ${parts[ownCause].en}, has approved the waiver`,
        de: `${role} hat die Ausnahme gewährt, die Rolle, ${parts[ownCause].de}`,
      }
    : {
        en: `${role}, ${parts[ownCause].en}, has extended the waiver`,
        de: `${role} hat die Ausnahme verlängert, die Rolle, ${parts[ownCause].de}`,
      };

/** A waiver is decided by the role that the document names, never by those whom it serves. */
export const waiverSelfApproved: Rule = {
  id: 'waiver-self-approved',
  severity: 'error',
  title: { en: 'Nobody grants themselves an exception', de: 'Niemand gewährt sich selbst eine Ausnahme' },
  why: {
    en: 'Who wants the exception weighs its risk too lightly. Neither the requester nor the owner of the risk approves or extends a waiver, and where the document names an approver, that role does. A waiver that counts as approved holds at least one approval.',
    de: 'Wer die Ausnahme will, nimmt ihr Risiko zu leicht. Weder die beantragende noch die risikotragende Stelle gewährt oder verlängert sie, und wo das Dokument eine Rolle nennt, entscheidet diese. Eine Ausnahme, die als gewährt gilt, hat mindestens eine Freigabe.',
  },
  remedy: {
    en: 'Have the role decide that the document names under `waivers.approver`, else one that is neither requester nor owner, and record it under `approvals` with day and evidence. Consent of the owner is no approval and does not stand there.',
    de: 'Lassen Sie die Rolle entscheiden, die das Dokument unter `waivers.approver` nennt, sonst eine, die weder beantragt noch das Risiko trägt, und halten Sie das unter `approvals` mit Tag und Beleg fest. Die Zustimmung der risikotragenden Stelle ist keine Freigabe und steht dort nicht.',
  },
  example: {
    wrong: 'requester: it-operations\ndecision: approved\napprovals:\n  - { role: it-operations, day: 2026-01-10 }',
    right: 'requester: it-operations\ndecision: approved\napprovals:\n  - { role: security-board, day: 2026-01-10 }',
  },
  *check(office) {
    for (const record of office.list('waivers')) {
      const { decision, approvals = [], owner } = record.data;
      if (decision === 'rejected' || decision === 'withdrawn') continue;
      const decisions = waiverDecisions(record).filter(({ role }) => role !== restricted);
      const { approvers } = waiverLimits(office, record);
      const byApprover = {
        en: approvers.length === 0 ? 'Have another role decide.' : `The decision is for ${listed(approvers, 'en')}.`,
        de: approvers.length === 0 ? 'Lassen Sie eine andere Rolle entscheiden.' : `Die Entscheidung liegt bei ${listed(approvers, 'de')}.`,
      };
      if (decided.has(decision) && approvals.length === 0) {
        yield {
          record,
          path: ['decision'],
          message: {
            en: 'the waiver counts as approved, but nobody has approved it',
            de: 'die Ausnahme gilt als gewährt, aber niemand hat sie gewährt',
          },
          hint: byApprover,
        };
        continue;
      }
      const own = decisions.filter(({ ownCause }) => ownCause !== undefined);
      for (const found of own) yield { record, path: pathOf(found), message: ownCauseMessage(found), hint: byApprover };
      const open = approvers.filter((role) => role !== restricted && !approvals.some((approval) => approval.role === role));
      if (decided.has(decision) && open.length > 0 && !own.some(({ kind }) => kind === 'approval')) {
        yield {
          record,
          path: ['approvals'],
          message: {
            en: `the waiver is not approved by ${listed(open, 'en')}, who decides on waivers`,
            de: `für die Ausnahme fehlt die Freigabe durch ${listed(open, 'de')}; dort wird über Ausnahmen entschieden`,
          },
          hint: open.includes(owner)
            ? {
                en: 'The approver owns the risk: name another owner, or another approver.',
                de: 'Wer entscheidet, trägt hier das Risiko: Nennen Sie eine andere Rolle als owner oder als approver.',
              }
            : byApprover,
        };
      }
      const strangers = decisions.filter(
        ({ kind, role, ownCause }) => kind === 'extension' && ownCause === undefined && approvers.length > 0 && !approvers.includes(role),
      );
      for (const found of strangers) {
        yield {
          record,
          path: pathOf(found),
          message: {
            en: `${found.role} has extended the waiver, but ${listed(approvers, 'en')} decides on waivers`,
            de: `${found.role} hat die Ausnahme verlängert, über Ausnahmen entscheidet aber ${listed(approvers, 'de')}`,
          },
          hint: byApprover,
        };
      }
    }
  },
};
