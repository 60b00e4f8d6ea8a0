/** `npm run rebaseline`: the next baseline of a project, from the one in force. A baseline is never changed; the newest by day is in force. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { isOver } from '#domain/projects/stage-on.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { fill, words } from '#i18n/words.ts';
import { commentedLines } from '#records/commented-yaml.ts';
import { withFields } from '#records/field-edits.ts';
import { readYaml } from '#records/yaml.ts';
import { flowItem } from '#records/yaml-writing.ts';
import { recordTypes } from '#schemas/index.ts';
import type { DataOf } from '#schemas/index.ts';
import { saysNothing } from '#rules/wording.ts';
import { nearText, shownArgument } from '../argument.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { applied } from '../governance/apply.ts';
import type { Outcome } from '../governance/apply.ts';
import { oneLine, pastDay, refuseUnknownRole } from '../governance/target.ts';
import { projectTarget, refuseUnread } from './project-target.ts';
import type { ProjectTarget } from './project-target.ts';
import { rebaselineLines } from './rebaseline-lines.ts';
import { newBaseline } from './rebaseline-plan.ts';
import type { NewBaseline } from './rebaseline-plan.ts';

type Change = DataOf<'changes'>;

/** What the person who calls says. */
export interface RebaselineOptions extends CommonOptions {
  readonly reason: string;
  readonly approvedBy: string;
  readonly day: string | undefined;
  readonly change: string | undefined;
  readonly budget: number | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly past: 'planned' | 'earned';
  readonly dryRun: boolean;
}

const numberOf = (id: string): number => Number(id.slice(id.indexOf('/') + 1));

/** The change that is decided on, and its place in the register. */
const changeOf = ({ office, project }: ProjectTarget, id: string | undefined): Change | undefined => {
  if (id === undefined) return undefined;
  const changes = office.partsOf(project.id, 'changes').map(({ data }) => data);
  const change = changes.find((one) => one.id === id);
  if (change === undefined) {
    const names = changes.map((one) => one.id);
    const all = names.length === 0 ? ' Its register of changes is empty.' : ` Its changes are ${names.join(', ')}.`;
    throw new CommandError(`--change: ${project.id} has no change ${shownArgument(id)}.${nearText(id, names, all)}`);
  }
  const { status = 'submitted', baseline } = change;
  if (baseline !== undefined) {
    throw new CommandError(`--change: ${id} is part of baseline ${String(baseline)} already.`, exitCodes.findings);
  }
  if (status !== 'approved' && status !== 'implemented') {
    throw new CommandError(
      `--change: ${id} is ${status}. Only a change that was approved moves the plan: set its status, decidedBy and decisionDay in changes.yaml first.`,
      exitCodes.findings,
    );
  }
  return change;
};

/** The file of a baseline: the months and milestones on a line each. */
const baselineText = (
  target: ProjectTarget,
  number: number,
  before: number | undefined,
  past: 'planned' | 'earned',
  { data, through }: NewBaseline,
): string => {
  const { plannedValue, ...others } = data;
  const text = words(sourceLanguage(target.office)).writing.baseline;
  const said = before === undefined ? text.first : through === undefined ? text.noPlan : text[past];
  const months = (plannedValue ?? []).flatMap(({ month, amount }) =>
    typeof amount === 'number'
      ? [`  - ${flowItem({ month, amount }, false)}`]
      : [`  - month: ${month}`, `    amount: ${flowItem(amount, false)}`],
  );
  const entries = Object.entries(others).map(([key, value]) => ({ key, value }));
  const at = entries.findIndex(({ key }) => key === 'milestones' || key === 'audience');
  const head = at < 0 ? entries : entries.slice(0, at);
  const [first, ...rest] = head;
  const comment = fill(said, { number, before: before ?? '', through: through ?? '' });
  const lines = [
    ...(first === undefined ? [] : commentedLines([{ ...first, comment }])),
    ...commentedLines(rest),
    ...(months.length === 0 ? [] : ['plannedValue:', ...months]),
    ...commentedLines(at < 0 ? [] : entries.slice(at)),
  ];
  return `${lines.join('\n')}\n`;
};

const isItem = (value: unknown): value is { readonly id?: unknown } => typeof value === 'object' && value !== null;

/** The register of changes in which the change names its baseline. */
const linked = (content: string, target: ProjectTarget, change: Change, number: number): Outcome['changes'] => {
  const records = target.office.partsOf(target.project.id, 'changes');
  const record = records.find(({ data }) => data.id === change.id);
  if (record === undefined) return [];
  // The digest of an item is its own: the register is read once more, and the item found in it by its id.
  const before = readFileSync(path.join(content, record.file), 'utf8');
  const items = readYaml(before).data;
  const index = Array.isArray(items) ? items.findIndex((item: unknown) => isItem(item) && item.id === change.id) : -1;
  const order = Object.keys(recordTypes.changes.schema.shape);
  const after = index < 0 ? undefined : withFields(record.file, before, [{ item: index, field: 'baseline', value: number }], order);
  if (after === undefined) {
    throw new CommandError(
      `"${record.file}" is written in a form that cannot be changed without touching the rest of it. Nothing is written; enter by hand baseline: ${String(number)} in the change ${change.id}, and call without --change.`,
      exitCodes.findings,
    );
  }
  return [{ file: record.file, before, after, what: `baseline: ${String(number)} in the change ${change.id}` }];
};

const reasonOf = (written: string): string => {
  const reason = oneLine(written, '--reason');
  if (saysNothing(reason)) {
    throw new CommandError(
      '--reason says nothing: a new baseline makes a late project punctual again, so say in a sentence what moved the plan.',
    );
  }
  return reason;
};

/** Writes the next baseline; gives what is to be told. */
export const rebaseline = (id: string, options: RebaselineOptions): string => {
  const reason = reasonOf(options.reason);
  const target = projectTarget(options, id);
  const { office, project, findings, asOf } = target;
  const parts = ['baselines', 'changes', 'milestones', 'status', 'budget'].map((part) => `${part}/${project.id}`);
  refuseUnread(options.content, office, findings, parts);
  refuseUnknownRole(office, options.approvedBy, '--approved-by');
  if (isOver(project.data.lifecycle)) {
    throw new CommandError(`${project.id} is ${project.data.lifecycle}: its plan is not changed any more.`, exitCodes.findings);
  }
  const all = [...office.partsOf(project.id, 'baselines')].sort((a, b) => numberOf(a.id) - numberOf(b.id));
  const newest = all.reduce<string | undefined>((last, { data }) => (last === undefined || data.day > last ? data.day : last), undefined);
  const day = pastDay(options.day, asOf);
  if (newest !== undefined && day <= newest) {
    throw new CommandError(
      `--day ${day}: a baseline is in force since ${newest} already. A new one begins after it; history is not rewritten.`,
    );
  }
  const inForce = baselineInForce(office, project.id, day);
  const number = all.length === 0 ? 0 : Math.max(...all.map((one) => numberOf(one.id))) + 1;
  const change = changeOf(target, options.change);
  const made = newBaseline(target, inForce?.data, { ...options, day, reason, change });
  const before = inForce === undefined ? undefined : numberOf(inForce.id);
  const file = `projects/${project.id}/baselines/${String(number)}.yaml`;
  return applied(
    options.content,
    {
      changes: [
        {
          file,
          before: undefined,
          after: baselineText(target, number, before, options.past, made),
          what: `baseline ${String(number)}, in force from ${day}`,
        },
        ...(change === undefined ? [] : linked(options.content, target, change, number)),
      ],
      lines: [...rebaselineLines(target, inForce?.data, made.data), 'Next: look at the file, npm run check, then a pull request.'],
    },
    options.dryRun,
  );
};
