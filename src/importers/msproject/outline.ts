/** The rows of a plan as a tree, by their outline levels in the order of the file. */
import type { PlanTask } from './facts.ts';

/** A row with what lies under it. */
export interface Row {
  readonly task: PlanTask;
  /** Its place in the order of the file. */
  readonly index: number;
  readonly parent: Row | undefined;
  readonly children: Row[];
  /** 1 = at the top. A level that the file skips does not count. */
  readonly depth: number;
  /** Place of the last row under it; its own where there is none. */
  last: number;
}

/** The rows in their order. A row lies under the nearest row above it with a lower level. */
export const outlineOf = (tasks: readonly PlanTask[]): readonly Row[] => {
  const open: Row[] = [];
  return tasks.map((task, index) => {
    for (let above = open.at(-1); above !== undefined && above.task.level >= task.level; above = open.at(-1)) open.pop();
    const parent = open.at(-1);
    const row: Row = { task, index, parent, children: [], depth: open.length + 1, last: index };
    parent?.children.push(row);
    for (const above of open) above.last = index;
    open.push(row);
    return row;
  });
};

/** Whether a row lies somewhere under another. */
export const isUnder = (row: Row, above: Row): boolean => row.index > above.index && row.index <= above.last;

/** The rows that become tasks where the plan is taken to some depth: those at that depth, and higher ones with nothing under them. */
export const rowsAt = (rows: readonly Row[], depth: number): readonly Row[] =>
  rows.filter((row) => row.depth === depth || (row.depth < depth && row.children.length === 0));

/** The deepest level of an outline. */
export const depthOf = (rows: readonly Row[]): number => rows.reduce((deepest, { depth }) => Math.max(deepest, depth), 1);
