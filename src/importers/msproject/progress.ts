/** How much of the plan is done, and what it has cost: from the tasks without parts. */
import type { PlanTask } from './facts.ts';
import type { Row } from './outline.ts';

/** By what the per cents of the tasks are weighted. */
export type ProgressWeight = 'baseline-cost' | 'work' | 'duration';

/** Overall progress, and how it was found. */
export interface PlanProgress {
  /** 0 to 100, one decimal. */
  readonly value: number;
  readonly by: ProgressWeight;
}

const percentOf = (task: PlanTask): number | undefined => (task.isPhysical ? task.physicalPercentComplete : task.percentComplete);

const weighted = (
  tasks: readonly PlanTask[],
  weight: (task: PlanTask) => number | undefined,
  percent: (task: PlanTask) => number | undefined,
): number | undefined => {
  let [whole, done] = [0, 0];
  for (const task of tasks) {
    const share = weight(task) ?? 0;
    if (share <= 0) continue;
    const value = percent(task);
    if (value === undefined) return undefined;
    whole += share;
    done += share * value;
  }
  return whole > 0 ? Math.round((done / whole) * 10) / 10 : undefined;
};

/**
 * Σ weight × per cent ÷ Σ weight over the tasks without parts, weighted by the cost of the baseline; where there is none by work, else by duration.
 * Per cent: complete, or physically complete where the task is measured so; with work: of the work. Undefined without any weight, or where a task that has one says no per cent.
 */
export const planProgress = (rows: readonly Row[], baseline: number): PlanProgress | undefined => {
  const tasks = rows.filter(({ children }) => children.length === 0).map(({ task }) => task);
  const costOf = (task: PlanTask): number | undefined => task.baselines.find(({ number }) => number === baseline)?.cost;
  const byCost = weighted(tasks, costOf, percentOf);
  if (byCost !== undefined) return { value: byCost, by: 'baseline-cost' };
  const byWork = weighted(
    tasks,
    ({ work }) => work,
    (task) => (task.isPhysical ? task.physicalPercentComplete : (task.percentWorkComplete ?? task.percentComplete)),
  );
  if (byWork !== undefined) return { value: byWork, by: 'work' };
  const byDuration = weighted(tasks, ({ duration }) => duration, percentOf);
  return byDuration === undefined ? undefined : { value: byDuration, by: 'duration' };
};

/** A cost of the whole plan: that of the project's own row, else the sum of the topmost rows. Hundredths; undefined where no row has it. */
export const planCost = (
  project: PlanTask | undefined,
  rows: readonly Row[],
  costOf: (task: PlanTask) => number | undefined,
): number | undefined => {
  const own = project === undefined ? undefined : costOf(project);
  if (own !== undefined && own !== 0) return own;
  const of = (row: Row): number | undefined => {
    const cost = costOf(row.task);
    if ((cost !== undefined && cost !== 0) || row.children.length === 0) return cost;
    const parts = row.children.map(of).filter((part) => part !== undefined);
    return parts.length === 0 ? cost : parts.reduce((sum, part) => sum + part, 0);
  };
  const parts = rows
    .filter(({ parent }) => parent === undefined)
    .map(of)
    .filter((part) => part !== undefined);
  return parts.length === 0 ? own : parts.reduce((sum, part) => sum + part, 0);
};
