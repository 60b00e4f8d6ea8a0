/** `changes.json`: what changed in the portfolio from the end of one month to the end of the next, as the page of changes shows it. */
import type { Office } from '#domain/office/office.ts';
import { estimateWaterfall } from '#domain/value/estimate-waterfall.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Movement } from '#domain/value/movements.ts';
import { changesPage } from '#reports/portfolio/changes-page.ts';

const movementData = (movement: Movement, group: string) => {
  const { project, presence, lifecycle, phase, stated, computed, end, estimate, budget, costIndex, scheduleIndex, rebaseline } = movement;
  return {
    project: project.id,
    group,
    presence,
    lifecycle,
    phase,
    stated,
    computed,
    forecastEnd: end,
    estimateAtCompletion: estimate,
    budgetAtCompletion: budget,
    costPerformanceIndex: costIndex,
    schedulePerformanceIndexTime: scheduleIndex,
    baseline: rebaseline?.id.slice(project.id.length + 1),
    milestones: {
      reached: movement.reached.map(({ id, actual }) => ({ id, day: actual })),
      missed: movement.missed.map(({ id, planned }) => ({ id, planned })),
      moved: movement.moved.map(({ milestone, before, after, days }) => ({ id: milestone.id, before, after, days })),
    },
    risks: { raised: movement.risksRaised.map(({ id }) => id), closed: movement.risksClosed.map(({ id }) => id) },
    gates: movement.gates.map(({ data }) => ({ gate: data.gate, day: data.day, decision: data.decision })),
    changesDecided: movement.changesDecided.map(({ id, status, decisionDay }) => ({ id, status, day: decisionDay })),
    reports: movement.reports.map(({ name }) => name),
    missingMonths: movement.missingMonths,
    isSilent: movement.isSilent,
  };
};

/** The changes of the newest month with reports; every shift is {before, after}, or null where nothing moved. `periods` names all months that the site shows. */
export const changesData = (office: Office, asOf: string) => {
  const page = changesPage(office, asOf);
  if (page === undefined) {
    return { asOf, month: undefined, earlier: undefined, later: undefined, periods: [], projects: [], estimate: undefined };
  }
  const { month, earlier, later } = page.period;
  const movements = movementsBetween(office, earlier, later);
  const groups = new Map(page.groups.flatMap(({ group, projects }) => projects.map(({ project }) => [project.id, group] as const)));
  return {
    asOf,
    month,
    earlier,
    later,
    periods: page.periods.map((period) => period.month),
    projects: movements.flatMap((movement) => {
      const group = groups.get(movement.project.id);
      return group === undefined ? [] : [movementData(movement, group)];
    }),
    estimate: estimateWaterfall(movements),
  };
};
