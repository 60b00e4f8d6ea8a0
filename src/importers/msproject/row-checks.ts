/** What in the rows of a plan cannot be, and what of them has no place in the records. */
import { taskName } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Losses } from './losses.ts';
import type { PlanTask } from './facts.ts';
import type { Message } from '#schemas/finding.ts';
import type { Row } from './outline.ts';
import { titleOf } from './values.ts';

const correct: Message = {
  en: 'Correct it in Microsoft Project and save the XML anew.',
  de: 'Berichtigen Sie es in Microsoft Project und speichern Sie das XML neu.',
};

/** Rows whose finish lies before their start, now or in a baseline. */
export const checkRows = (rows: readonly Row[], findings: Findings): void => {
  for (const { task } of rows) {
    const name = taskName(task.uid);
    const error = (kind: string, line: number, en: string, de: string): void => {
      findings.add(kind, 'error', line, { en: `${name.en}: ${en}`, de: `${name.de}: ${de}` }, correct);
    };
    const { start, finish } = task;
    if (start !== undefined && finish !== undefined && finish < start) {
      error(
        'finish-before-start',
        task.line,
        `it finishes on ${finish}, before it starts on ${start}`,
        `er endet am ${finish} und damit vor seinem Anfang am ${start}`,
      );
    }
    for (const baseline of task.baselines) {
      if (baseline.start === undefined || baseline.finish === undefined || baseline.finish >= baseline.start) continue;
      const number = String(baseline.number);
      findings.add('baseline-finish', 'warning', task.line, {
        en: `${name.en}: baseline ${number} finishes before it starts`,
        de: `${name.de}: der Basisplan ${number} endet vor seinem Anfang`,
      });
    }
  }
};

/** What elements that only are noted hold. */
const notedNames: Readonly<Record<string, string>> = {
  Notes: 'notes',
  ExtendedAttribute: 'own fields',
  OutlineCode: 'outline codes',
  HyperlinkAddress: 'links to pages',
};

/** Rows that are left out as a whole: what is inactive, and what belongs to another project. */
export const takenRows = (
  tasks: readonly PlanTask[],
  losses: Losses,
): { readonly taken: readonly PlanTask[]; readonly leftOut: ReadonlySet<number> } => {
  const leftOut = new Set<number>();
  const taken = tasks.filter(({ uid, isActive, isExternal }) => {
    if (!isActive) losses.add('task', 'it is inactive in the plan', uid);
    else if (isExternal) losses.add('task', 'it belongs to another project', uid);
    else return true;
    leftOut.add(uid);
    return false;
  });
  return { taken, leftOut };
};

/** Tells what of the rows has no place: notes, own fields, deadlines, constraints, names that had to be cleaned. */
export const loseDetails = (rows: readonly Row[], losses: Losses): void => {
  for (const { task, children } of rows) {
    for (const name of task.noted) losses.add(notedNames[name] ?? name, 'a task has no place for them', task.uid);
    if (task.hasDeadline) losses.add('deadline', 'a task has no place for it; a milestone can show it', task.uid);
    if (task.constraint > 1) losses.add('constraint', 'the network follows links and durations only', task.uid);
    if (task.isRecurring && children.length > 0) losses.add('recurrence', 'its single tasks are taken over', task.uid);
    if (task.isSubproject && children.length === 0) {
      losses.add('tasks of an inserted project', 'they are in a file of their own; the project stands here as one task', task.uid);
    }
    if (titleOf(task.name).isChanged) losses.add('part of a name', 'it held characters that cannot be seen, or more than 300', task.uid);
    if (titleOf(task.name).title === '') losses.add('name', 'it is empty; the task is called by its UID', task.uid);
  }
};
