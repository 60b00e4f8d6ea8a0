/** Records that a waiver has been extended, within the limits of the documents that it lifts. */
import { waiverLimits } from '#domain/waivers/waiver-limits.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { listed } from '#rules/wording.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { applied, editedText } from './apply.ts';
import { oneLine, pastDay, refuseUnknownRole, waiverTarget } from './target.ts';
import type { Target } from './target.ts';

/** What the person who calls says. */
export interface ExtendOptions extends CommonOptions {
  readonly until: string;
  readonly approvedBy: string;
  readonly reason: string;
  readonly day: string | undefined;
  readonly dryRun: boolean;
}

const refuse = (message: string): never => {
  throw new CommandError(message, exitCodes.findings);
};

const untilNow = ({ data }: WaiverRecord): string => data.extensions?.at(-1)?.validTo ?? data.validTo;

const notOpen: Readonly<Record<Exclude<WaiverRecord['data']['decision'], 'approved'>, string>> = {
  requested: 'has not been decided yet: there is nothing to extend',
  rejected: 'was rejected: what is wanted now is a new waiver',
  withdrawn: 'was withdrawn: what is wanted now is a new waiver',
  closed: 'is closed: what is wanted now is a new waiver',
};

/** Refuses a role that may not decide on this waiver. */
const refuseRole = ({ office, record }: Target<WaiverRecord>, role: string): void => {
  refuseUnknownRole(office, role, '--approved-by');
  const { requester, owner } = record.data;
  if (role === requester || role === owner) {
    throw new CommandError(`${role} ${role === requester ? 'asked for' : 'owns'} ${record.key}: nobody extends their own waiver.`);
  }
  const { approvers } = waiverLimits(office, record);
  if (approvers.length > 0 && !approvers.includes(role)) {
    throw new CommandError(`${role} does not decide on ${record.key}: the documents leave it to ${listed(approvers, 'en')}.`);
  }
};

const extensionsSaid = (count: number): string =>
  count === 0 ? 'has not been extended yet' : `has been extended ${count === 1 ? 'once' : `${String(count)} times`}`;

/** Refuses an end that the documents concerned do not allow. */
const refuseTooLong = ({ office, record }: Target<WaiverRecord>, until: string): void => {
  const { forbiddenBy, maxDays, maxExtensions, lastDay, partial } = waiverLimits(office, record);
  if (partial) refuse(`A document whose statements ${record.key} lifts cannot be read: what it allows is not known. Run npm run check.`);
  const extensions = (record.data.extensions ?? []).length;
  if (forbiddenBy.length > 0) {
    refuse(`No waivers from ${listed(forbiddenBy, 'en')} are allowed: ${record.key} is not extended.  [waiver-not-allowed]`);
  }
  if (maxExtensions !== undefined && extensions >= maxExtensions.value) {
    refuse(
      `${record.key} ${extensionsSaid(extensions)}; ${maxExtensions.document} allows ${maxExtensions.value === 0 ? 'no extension' : String(maxExtensions.value)}. Meet the rule, or have the document changed: a rule that so many cannot meet may be unrealistic.  [waiver-too-long]`,
    );
  }
  if (maxDays !== undefined && lastDay !== undefined && until > lastDay) {
    refuse(
      `Until ${until} ${record.key} would last ${String(daysBetween(record.data.validFrom, until) + 1)} days; ${maxDays.document} allows ${String(maxDays.value)}. The last day allowed is ${lastDay}.  [waiver-too-long]`,
    );
  }
};

/** Records an extension; gives what is to be told. */
export const extendWaiver = (id: string, options: ExtendOptions): string => {
  const reason = oneLine(options.reason, '--reason');
  const target = waiverTarget(options, id, ['waiver-expired']);
  const { content, office, asOf, record, text } = target;
  const { decision, extensions = [] } = record.data;
  const { until, approvedBy } = options;
  const last = extensions.at(-1);
  if (last?.validTo === until && last.approvedBy === approvedBy) {
    return applied(
      content,
      { changes: [], lines: [`${record.key} is extended until ${until} already, on ${last.day}. Nothing to do.`] },
      options.dryRun,
    );
  }
  if (decision !== 'approved') refuse(`${record.key} ${notOpen[decision]}.`);
  refuseRole(target, approvedBy);
  const end = untilNow(record);
  if (until <= end) throw new CommandError(`--until ${until} does not extend ${record.key}: it runs until ${end}.`);
  const before = last ?? record.data.approvals?.[0];
  const day = pastDay(
    options.day,
    asOf,
    before === undefined
      ? undefined
      : { day: before.day, what: last === undefined ? 'the day of its approval' : 'the day of its last extension' },
  );
  if (until < day) throw new CommandError(`--until ${until} lies before ${day}, the day of the decision.`);
  refuseTooLong(target, until);
  const item = { day, approvedBy, validTo: until, reason };
  const { maxExtensions } = waiverLimits(office, record);
  const left = maxExtensions === undefined ? undefined : maxExtensions.value - extensions.length - 1;
  const edit = { kind: 'add', list: 'extensions', item, at: 'end' } as const;
  return applied(
    content,
    {
      changes: [{ file: record.file, before: text, after: editedText(record, text, [edit]), what: 'the extension' }],
      lines: [
        `${record.key} runs until ${until} (before: ${end}), extended by ${approvedBy} on ${day}.`,
        ...(end < day ? [`It had run out on ${end}: from then until ${day} it covered nothing.`] : []),
        ...(left === undefined
          ? []
          : [left === 0 ? 'It cannot be extended again.' : `It can be extended ${String(left)} more time${left === 1 ? '' : 's'}.`]),
        'Next: npm run check, then a pull request.',
      ],
    },
    options.dryRun,
  );
};
