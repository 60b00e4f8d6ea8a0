/** The network of a plan → items of `tasks.yaml` and `milestones.yaml`. */
import type { DraftFields, DraftValue, RecordDraft } from '../draft.ts';
import type { PlanTask } from './facts.ts';
import type { CarriedLink } from './links.ts';
import { isMilestoneRow } from './network.ts';
import type { PlanNetwork } from './network.ts';
import type { Row } from './outline.ts';
import { dayOf, titleOf } from './values.ts';

/** Title of a task; one without a name is called by its UID. */
export const taskTitle = ({ name, uid }: PlanTask): string => {
  const { title } = titleOf(name);
  return title === '' ? `UID ${String(uid)}` : title;
};

/** Day of a milestone as it was planned: that of the baseline, else where it stands now. Undefined where it has neither. */
export const plannedDay = ({ baselines, finish, start }: PlanTask, baseline: number): string | undefined => {
  const moment = baselines.find(({ number }) => number === baseline)?.finish ?? finish ?? start;
  return moment === undefined ? undefined : dayOf(moment);
};

const linkFields = ({ type, lag }: CarriedLink): Readonly<Record<string, DraftValue>> => ({
  ...(type === 'FS' ? {} : { type }),
  ...(lag === 0 ? {} : { lag }),
});

const listed = (items: readonly DraftValue[]): readonly DraftValue[] | undefined => (items.length === 0 ? undefined : items);

/** Items of both registers, in the order of the plan. `idOf` gives the id of each row. */
export const networkDrafts = (
  { tasks, milestones, inBoth }: PlanNetwork,
  idOf: (row: Row) => string,
  baseline: number,
): { readonly tasks: readonly RecordDraft[]; readonly milestones: readonly RecordDraft[] } => {
  const shown = new Set(milestones.map(({ row }) => row));
  const draft = (row: Row, fields: DraftFields): RecordDraft => ({
    uid: String(row.task.uid),
    id: idOf(row),
    fields,
    line: row.task.line,
  });
  return {
    tasks: tasks.map(({ row, days, after }) =>
      draft(row, {
        title: taskTitle(row.task),
        duration: days,
        after: listed(after.map((link) => ({ task: idOf(link.from), ...linkFields(link) }))),
        progress: row.task.percentComplete,
      }),
    ),
    milestones: milestones.map(({ row, after }) => {
      const { task } = row;
      const reached = task.actualFinish === undefined ? undefined : dayOf(task.actualFinish);
      const planned = plannedDay(task, baseline) ?? '';
      const end = (link: CarriedLink): DraftValue =>
        isMilestoneRow(link.from) && shown.has(link.from) ? { milestone: idOf(link.from) } : { task: idOf(link.from) };
      return draft(row, {
        title: taskTitle(task),
        planned,
        forecast: reached === undefined && task.finish !== undefined ? dayOf(task.finish) : undefined,
        actual: reached,
        after: inBoth.has(row)
          ? [{ task: idOf(row) }]
          : listed(after.map((link) => ({ ...(end(link) as Readonly<Record<string, DraftValue>>), ...linkFields(link) }))),
      });
    }),
  };
};
