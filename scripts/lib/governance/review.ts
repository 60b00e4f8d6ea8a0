/** Records that a role has reviewed an approved document without a new version. */
import { reviewDue, reviewTriggers } from '#domain/governance/review.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { applied, editedText } from './apply.ts';
import { placeInOrder } from './order.ts';
import { documentTarget, oneLine, pastDay, refuseUnknownRole } from './target.ts';

/** What the person who calls says. */
export interface ReviewOptions extends CommonOptions {
  readonly role: string;
  readonly outcome: Review['outcome'];
  readonly reason: string;
  readonly day: string | undefined;
  readonly dryRun: boolean;
}

type Review = NonNullable<DocumentRecord['data']['reviews']>[number];

/** Results that a review can have. */
export const reviewOutcomes: readonly Review['outcome'][] = ['no-change', 'change-needed', 'withdraw'];

const dueLine = (document: DocumentRecord, asOf: string, outcome: Review['outcome']): string => {
  const due = reviewDue(document, asOf);
  if (due === undefined) return 'No next review is due: the document names no period (reviewEvery).';
  return `${outcome === 'no-change' ? 'The next review is due on' : 'The review stays due on'} ${due}${due < asOf ? ', which has passed' : ''}.`;
};

const nextStep = ({ key, data: { version } }: DocumentRecord, outcome: Review['outcome']): readonly string[] => {
  if (outcome === 'no-change') return ['Next: npm run check, then a pull request.'];
  return outcome === 'change-needed'
    ? [
        `Next: write the new version: raise ${version}, describe it in the changelog, set the status to in-review, and have it approved`,
        `(npm run approve -- ${key} …). Only that, or a review without change, starts the period anew.`,
      ]
    : [
        'Next: set the status to withdrawn; where another document takes its place, let that one name this one under supersedes and set the status to superseded.',
      ];
};

/** What still asks for a look after a review that changed nothing. */
const openTriggers = (office: Office, asOf: string, document: DocumentRecord): readonly string[] => {
  const triggers = reviewTriggers(office, asOf, document);
  return triggers.map(({ kind, day, key, statement }) => {
    const where = statement === undefined ? key : `${key}, [${statement}]`;
    return `Still asks for a look: ${kind} (${where}${day === undefined ? '' : `, ${day}`}).`;
  });
};

/** Records a review; gives what is to be told. */
export const review = (key: string, options: ReviewOptions): string => {
  const reason = oneLine(options.reason, '--reason');
  const { content, office, asOf, record, text } = documentTarget(options, key, []);
  refuseUnknownRole(office, options.role, '--role');
  const { status, version, changelog = [], reviews = [] } = record.data;
  if (status !== 'approved') {
    throw new CommandError(
      `${key} is ${status}: only an approved document is reviewed.${status === 'draft' || status === 'in-review' ? ' Its text is looked at when it is approved.' : ''}`,
      exitCodes.findings,
    );
  }
  const written = changelog.find((entry) => entry.version === version)?.day;
  const since = written === undefined ? undefined : { day: written, what: `the day of version ${version} in the changelog` };
  const day = pastDay(options.day, asOf, since);
  const entry: Review = { day, by: options.role, outcome: options.outcome, reason };
  const same = reviews.find((other) => other.day === day && other.by === entry.by && other.outcome === entry.outcome);
  const after = { ...record, data: { ...record.data, reviews: same === undefined ? [...reviews, entry] : reviews } } as DocumentRecord;
  const said =
    same === undefined
      ? `${entry.by} has reviewed ${key} on ${day}: ${entry.outcome}.`
      : `This review of ${key} is recorded already (${same.reason}). Nothing to do.`;
  const edits = same === undefined ? [{ kind: 'add', list: 'reviews', item: { ...entry }, at: placeInOrder(reviews) } as const] : [];
  return applied(
    content,
    {
      changes: edits.length === 0 ? [] : [{ file: record.file, before: text, after: editedText(record, text, edits), what: 'the review' }],
      lines: [
        said,
        dueLine(after, asOf, entry.outcome),
        ...(entry.outcome === 'no-change' ? openTriggers(office, asOf, after) : []),
        ...(same === undefined ? nextStep(record, entry.outcome) : []),
      ],
    },
    options.dryRun,
  );
};
