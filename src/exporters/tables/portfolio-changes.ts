/** Tables of what changed in the portfolio, and of what is not known. */
import type { Office } from '#domain/office/office.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Shift } from '#domain/value/movements.ts';
import { changePeriods } from '#reports/portfolio/change-periods.ts';
import { completenessPage } from '#reports/portfolio/completeness-page.ts';
import type { Cell, CsvTable } from './csv.ts';

const shiftCells = <T extends Cell>(shift: Shift<T> | undefined): readonly Cell[] => [shift?.before, shift?.after];

const shifted = [
  'lifecycle',
  'phase',
  'stated',
  'computed',
  'forecastEnd',
  'estimateAtCompletion',
  'budgetAtCompletion',
  'cpi',
  'spiTime',
] as const;

/** Every project in each of the months that the site shows, newest first: what moved, before and after; empty where nothing did. */
export const changesTable = (office: Office, asOf: string): CsvTable => ({
  name: 'changes',
  columns: [
    'month',
    'project',
    'presence',
    ...shifted.flatMap((name) => [`${name}.before`, `${name}.after`]),
    'baseline',
    'milestonesReached',
    'milestonesMissed',
    'milestonesMoved',
    'risksRaised',
    'risksClosed',
    'gates',
    'changesDecided',
    'reports',
    'silent',
  ],
  rows: changePeriods(office, asOf).flatMap(({ month, earlier, later }) =>
    movementsBetween(office, earlier, later)
      .filter(({ presence }) => presence !== 'absent')
      .map((movement): readonly Cell[] => [
        month,
        movement.project.id,
        movement.presence,
        ...shiftCells(movement.lifecycle),
        ...shiftCells(movement.phase),
        ...shiftCells(movement.stated),
        ...shiftCells(movement.computed.overall),
        ...shiftCells(movement.end),
        ...shiftCells(movement.estimate),
        ...shiftCells(movement.budget),
        ...shiftCells(movement.costIndex),
        ...shiftCells(movement.scheduleIndex),
        movement.rebaseline?.id,
        movement.reached.map(({ id }) => id).join(' '),
        movement.missed.map(({ id }) => id).join(' '),
        movement.moved.map(({ milestone, days }) => `${milestone.id} ${days > 0 ? '+' : ''}${String(days)}d`).join(' | '),
        movement.risksRaised.map(({ id }) => id).join(' '),
        movement.risksClosed.map(({ id }) => id).join(' '),
        movement.gates.map(({ data }) => `${data.gate} ${data.decision}`).join(' | '),
        movement.changesDecided.map(({ id, status }) => `${id} ${status ?? ''}`.trim()).join(' | '),
        movement.reports.map(({ name }) => name).join(' '),
        movement.isSilent,
      ]),
  ),
});

/** Every gap: what a project does not record although its state asks for it, what is not known because of it, and where to complete it. */
export const completenessTable = (office: Office, asOf: string): CsvTable => ({
  name: 'completeness',
  columns: ['project', 'lifecycle', 'item', 'count', 'blocked', 'file', 'rule'],
  rows: completenessPage(office, asOf).projects.flatMap(({ project, lifecycle, gaps }) =>
    gaps.map(({ item, count, blocked, file, rule }): readonly Cell[] => [
      project.id,
      lifecycle,
      item,
      count,
      blocked.join(' '),
      file,
      rule,
    ]),
  ),
});
