/** Records that a role has approved the present text of a document; with the last approval that it needs, keeps that text. */
import { approvalState } from '#domain/governance/approval.ts';
import { understatedChange } from '#domain/governance/change-kind.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { snapshotsByDocument } from '#domain/governance/versions.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Edit } from '#records/edit.ts';
import { understatedMessage } from '#rules/change-kind.ts';
import { listed } from '#rules/wording.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { applied, editedText } from './apply.ts';
import type { Outcome } from './apply.ts';
import { placeInOrder } from './order.ts';
import { snapshotFiles } from './snapshot.ts';
import { documentTarget, oneLine, pastDay, refuseUnknownRole } from './target.ts';
import type { Target } from './target.ts';
import { diffOf } from './write-changes.ts';

/** What the person who calls says. */
export interface ApproveOptions extends CommonOptions {
  readonly role: string;
  readonly evidence: string;
  readonly day: string | undefined;
  readonly write: boolean;
  readonly dryRun: boolean;
}

type Approval = NonNullable<DocumentRecord['data']['approvals']>[number];

const refuse = (message: string): never => {
  throw new CommandError(message, exitCodes.findings);
};

/** Refuses a role whose word would not count, and a document that nobody can approve. */
const refuseRole = ({ office, record: { key, data } }: Target<DocumentRecord>, role: string): void => {
  refuseUnknownRole(office, role, '--role');
  const { approvers = [], status, owner } = data;
  if (status === 'superseded' || status === 'withdrawn') refuse(`${key} is ${status}: what no longer binds is not approved.`);
  if (approvers.length === 0) refuse(`${key} names no role that approves it. Name the roles under approvers first.`);
  if (!approvers.includes(role)) {
    throw new CommandError(
      `${role} is not among the approvers of ${key}: ${listed(approvers, 'en')}. The record says who approves, not the command.`,
    );
  }
  if (approvers.every((approver) => approver === owner)) {
    refuse(`${role} owns ${key} and is its only approver: nobody approves their own text alone. Name a second role under approvers.`);
  }
};

/** The changelog's entry for the present version. Refuses a document without one, and one that plays the change down. */
const changelogEntry = ({ office, record }: Target<DocumentRecord>): { readonly day: string } => {
  const { version, changelog = [] } = record.data;
  const entry = changelog.find((candidate) => candidate.version === version);
  if (entry === undefined) {
    return refuse(
      `${record.file}: the changelog says nothing of version ${version}. Add an entry at its top: version, day, kind and a summary for readers.  [changelog-missing-version]`,
    );
  }
  const understated = understatedChange(record, snapshotsByDocument(office).get(record.key) ?? []);
  if (understated !== undefined) {
    refuse(
      `${record.file}: ${understatedMessage(version, understated).en}. Set kind: material, and raise the first number of the version.  [change-kind]`,
    );
  }
  return entry;
};

/** How the approval gets into the record; nothing where it is there. A stale one may be renewed only while the text is still being approved. */
const approvalEdits = ({ record }: Target<DocumentRecord>, approval: Approval): readonly Edit[] => {
  const { approvals = [], status, version } = record.data;
  const own = [...approvals.entries()].filter(([, other]) => other.version === version && other.role === approval.role);
  if (own.some(([, other]) => other.sha256 === approval.sha256)) return [];
  const [stale, second] = own;
  if (stale === undefined) return [{ kind: 'add', list: 'approvals', item: { ...approval }, at: placeInOrder(approvals) }];
  const [index, { day, sha256 }] = stale;
  if (status === 'approved') {
    refuse(
      [
        `${record.key}: ${approval.role} approved another text as version ${version} on ${day}. History is not rewritten: take the change back,`,
        `or raise the version, describe the change in the changelog, set the status to in-review and have it approved.  [approval-stale]`,
        `  approved: ${sha256}`,
        `  present:  ${approval.sha256}`,
      ].join('\n'),
    );
  }
  if (second !== undefined) {
    refuse(`${record.file}: approvals holds two entries of ${approval.role} for version ${version}. Delete one of them.`);
  }
  return (['day', 'evidence', 'sha256'] as const).map((key) => ({ kind: 'set', path: ['approvals', index, key], value: approval[key] }));
};

interface Standing {
  readonly complete: boolean;
  readonly open: readonly string[];
  /** Approvers whose approval binds another text under the same version. */
  readonly stale: readonly string[];
  readonly ownerOnly: boolean;
  readonly day: string;
}

/** Where the document stands with this approval, by what binds the present text. */
const standing = (record: DocumentRecord, approval: Approval): Standing => {
  const { version, approvals = [], approvers = [] } = record.data;
  const others = approvals.filter((other) => other.version === version && other.role !== approval.role);
  const fresh = [approval, ...approvals.filter((other) => other.version === version && other.sha256 === approval.sha256)];
  const withIt = { ...record, data: { ...record.data, approvals: fresh } } as DocumentRecord;
  const { complete, open, ownerOnly } = approvalState(withIt);
  const stale = others.filter((other) => other.sha256 !== approval.sha256 && approvers.includes(other.role)).map(({ role }) => role);
  return {
    complete: complete && !ownerOnly && stale.length === 0,
    open,
    stale,
    ownerOnly,
    day: fresh.map(({ day }) => day).reduce((last, day) => (day > last ? day : last)),
  };
};

const stillOpen = (
  { key, data: { version, status, owner, approvalRule = 'all' } }: DocumentRecord,
  { open, stale, ownerOnly }: Standing,
): readonly string[] => [
  ...(stale.length > 0 ? [`${listed(stale, 'en')} approved an older text of version ${version}: each has to approve this one too.`] : []),
  ...(ownerOnly && approvalRule !== 'all'
    ? [`So far only ${owner}, who owns the document, has approved: a second role is wanted.`]
    : open.length > 0
      ? [`Still open: ${listed(open, 'en')} (rule: ${approvalRule}).`]
      : []),
  `The status stays ${status}; the approved text is kept with the last approval that it needs.`,
  `Next: npm run approve -- ${key} --role ${stale[0] ?? open[0] ?? 'ROLE'} --evidence "…", once that decision is taken.`,
];

/** The day from which a version binds: to be entered, or still that of the version before. */
const sinceWhen = ({ data: { effective, changelog = [] } }: DocumentRecord, version: string): readonly string[] => {
  if (effective === undefined) return ['Still open: effective. Enter the day from which it binds.'];
  const written = changelog.find((entry) => entry.version === version)?.day ?? effective;
  return daysBetween(effective, written) > 0 && changelog.length > 1
    ? [`Look at effective: ${effective} is the day of an older version. Enter the day from which ${version} binds.`]
    : [];
};

const nowApproved = (document: DocumentRecord, version: string): readonly string[] => [
  `Version ${version} has all approvals that it needs.`,
  ...sinceWhen(document, version),
  ...document.translations
    .filter(({ translates }) => /^\d/.test(translates) && translates.length < 12 && translates !== version)
    .map(({ language, translates }) => `Still open: the translation (${language}) renders version ${translates}.`),
  'Next: npm run check, then a pull request with all of these files.',
];

/** What an approval changes. */
const outcomeOf = (target: Target<DocumentRecord>, approval: Approval): Outcome & { readonly replaces: boolean } => {
  const { record, text } = target;
  const { version, status } = record.data;
  const edits = approvalEdits(target, approval);
  const state = standing(record, approval);
  const approves = state.complete && status !== 'approved';
  const all: readonly Edit[] = [...edits, ...(approves ? [{ kind: 'set', path: ['status'], value: 'approved' } as const] : [])];
  const snapshot = state.complete ? snapshotFiles(target, state.day) : [];
  const what = [...(edits.length > 0 ? ['the approval'] : []), ...(approves ? [`status ${status} → approved`] : [])].join(', ');
  const changes = [
    ...(all.length === 0 ? [] : [{ file: record.file, before: text, after: editedText(record, text, all), what }]),
    ...snapshot,
  ];
  const given = record.data.approvals?.find((other) => other.version === version && other.role === approval.role);
  const already = `${approval.role} has approved this text of ${record.key} as version ${version} already, on ${given?.day ?? ''} (${given?.evidence ?? ''}).`;
  return {
    changes,
    replaces: edits.some((edit) => edit.kind === 'set'),
    lines: [
      edits.length === 0
        ? `${already}${changes.length === 0 ? ' Nothing to do.' : ''}`
        : `${approval.role} has approved ${record.key} ${version} on ${approval.day}.`,
      ...(!state.complete ? stillOpen(record, state) : changes.length === 0 ? [] : nowApproved(record, version)),
    ],
  };
};

/** Records an approval; gives what is to be told. */
export const approve = (key: string, options: ApproveOptions): string => {
  const evidence = oneLine(options.evidence, '--evidence');
  const target = documentTarget(options, key, ['approval-missing', 'approval-stale', 'changelog-missing-version']);
  refuseRole(target, options.role);
  const { version } = target.record.data;
  const entry = changelogEntry(target);
  const day = pastDay(options.day, target.asOf, { day: entry.day, what: `the day of version ${version} in the changelog` });
  const approval: Approval = { version, role: options.role, day, evidence, sha256: target.record.normativeHash ?? '' };
  const outcome = outcomeOf(target, approval);
  if (outcome.replaces && !options.write && !options.dryRun) {
    throw new CommandError(
      `${diffOf(options.content, outcome.changes)}${options.role} approved an older text of version ${version} while it was being written. Nothing is written yet: add --write to put the new approval in its place, as shown.`,
    );
  }
  return applied(options.content, outcome, options.dryRun);
};
