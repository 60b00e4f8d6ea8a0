/** What waits for a decision: documents for approval or review, waivers that end. With the command line of each. */
import { approvalState } from '#domain/governance/approval.ts';
import { isDocument } from '#domain/governance/documents.ts';
import { reviewDue } from '#domain/governance/review.ts';
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { textIn } from '#domain/office/written.ts';
import { addDays } from '#domain/time/calendar.ts';
import { waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { waiverEnd, waiverState } from '#domain/waivers/waivers.ts';
import type { Choice } from '../ask.ts';
import type { Candidate } from './subject.ts';

/** Days ahead in which a review or an end is soon. */
export const soon = 90;

/** Approvals that are open: of documents in review, and of what was left half approved. */
export const approvalCandidates = (office: Office): readonly Candidate[] =>
  office.records.filter(isDocument).flatMap((document) => {
    const { status, version } = document.data;
    const { open, given } = approvalState(document);
    const isWaiting = status === 'in-review' || (status === 'draft' && given.length > 0);
    if (!isWaiting || open.length === 0) return [];
    return [
      {
        value: document.key,
        label: `version ${version}, open: ${open.join(', ')}`,
        line: `npm run approve -- ${document.key} --role ${open[0] ?? 'ROLE'} --evidence "…"`,
      },
    ];
  });

/** Reviews that are due or will be soon, the longest overdue first. */
export const reviewCandidates = (office: Office, asOf: string): readonly Candidate[] =>
  office.records
    .filter(isDocument)
    .filter(({ data }) => data.status === 'approved')
    .map((document) => ({ document, due: reviewDue(document, asOf) }))
    .filter(({ due }) => due !== undefined && due <= addDays(asOf, soon))
    .sort((a, b) => byText(a.due, b.due))
    .map(({ document, due = '' }) => ({
      value: document.key,
      label: `${due < asOf ? 'was due' : 'due'} ${due}`,
      line: `npm run review -- ${document.key} --role ${document.data.owner} --outcome no-change --reason "…"`,
    }));

/** Waivers in force that end soon, and those that ran out and are not closed. */
export const waiverCandidates = (office: Office, asOf: string): readonly Candidate[] =>
  office
    .list('waivers')
    .filter((waiver) => ['in-force', 'expired'].includes(waiverState(waiver, asOf)) && waiverEnd(waiver, asOf) <= addDays(asOf, soon))
    .sort((a, b) => byText(waiverEnd(a, asOf), waiverEnd(b, asOf)))
    .map((waiver) => {
      const end = waiverEnd(waiver, asOf);
      const [approver = 'ROLE'] = waiverLimits(office, waiver).approvers;
      return {
        value: waiver.id,
        label: `${end < asOf ? 'ran out' : 'ends'} on ${end}`,
        line: `npm run waiver -- extend ${waiver.id} --until DAY --approved-by ${approver} --reason "…"`,
      };
    });

/** Roles that may be chosen, with their titles; all, or those named. */
export const roleChoices = (office: Office, ids?: readonly string[]): readonly Choice[] =>
  office
    .list('roles')
    .filter(({ id }) => ids === undefined || ids.length === 0 || ids.includes(id))
    .map(({ id, data }) => ({ value: id, label: textIn(office, data.title) }));
