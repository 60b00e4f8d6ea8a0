/** Where a figure comes from: what it is computed of, the places in the records, and, where it is not known, why. */
import type { Unit } from '#domain/formulas/formula.ts';
import type { FactId, Facts, MissingReason, Source } from './facts.ts';
import type { FigureId, Figures } from './figures.ts';

/** A figure or a fact. */
export type InputId = FigureId | FactId;

/** Why a figure is not known: a fact that is missing, or a division by what is 0, or money that is spent already. */
export interface Gap {
  readonly input: InputId;
  readonly reason: MissingReason | 'zero' | 'spent' | 'beyond';
}

interface Definition {
  readonly unit: Unit | 'bucket';
  readonly inputs: readonly InputId[] | ((facts: Facts, figures: Figures) => readonly InputId[]);
}

const evAc = ['earnedValue', 'actualCost'] as const;
const remaining = ['budgetAtCompletion', 'earnedValue', 'actualCost'] as const;
const paced = [...remaining, 'costPerformanceIndex', 'schedulePerformanceIndex'] as const;
const total = (facts: Facts): InputId => (facts.actualEnd.value === undefined ? 'estimateAtCompletion.chosen' : 'finalCost');
const end = (facts: Facts): InputId =>
  facts.actualEnd.value !== undefined ? 'actualEnd' : facts.statedForecastEnd.value !== undefined ? 'statedForecastEnd' : 'forecastEnd';
const costInputs = (facts: Facts): readonly InputId[] => ['budgetAtCompletion', total(facts)];
const scheduleInputs = (facts: Facts): readonly InputId[] => ['plannedEnd', end(facts)];

/** Unit of each figure, and what its formula takes. */
const definitions: Readonly<Record<FigureId, Definition>> = {
  budgetAtCompletion: { unit: 'money', inputs: ['budget'] },
  plannedValue: { unit: 'money', inputs: ['plan'] },
  earnedValue: {
    unit: 'money',
    inputs: ({ statedEarnedValue }) => (statedEarnedValue.value === undefined ? ['progress', 'budget'] : ['statedEarnedValue']),
  },
  actualCost: { unit: 'money', inputs: [] },
  costVariance: { unit: 'money', inputs: evAc },
  scheduleVariance: { unit: 'money', inputs: ['earnedValue', 'plannedValue'] },
  costPerformanceIndex: { unit: 'index', inputs: evAc },
  schedulePerformanceIndex: { unit: 'index', inputs: ['earnedValue', 'plannedValue'] },
  percentComplete: { unit: 'share', inputs: ['earnedValue', 'budgetAtCompletion'] },
  percentSpent: { unit: 'share', inputs: ['actualCost', 'budgetAtCompletion'] },
  'estimateAtCompletion.remainingAtPlan': { unit: 'money', inputs: remaining },
  'estimateAtCompletion.typical': { unit: 'money', inputs: ['budgetAtCompletion', 'costPerformanceIndex'] },
  'estimateAtCompletion.scheduleAndCost': { unit: 'money', inputs: paced },
  'estimateAtCompletion.weighted': { unit: 'money', inputs: paced },
  'estimateAtCompletion.bottomUp': { unit: 'money', inputs: ['actualCost', 'statedEstimateToComplete'] },
  'estimateAtCompletion.chosen': {
    unit: 'money',
    inputs: ({ finalCost }, figures) => [
      finalCost.value !== undefined
        ? 'finalCost'
        : figures['estimateAtCompletion.bottomUp'] === undefined
          ? 'estimateAtCompletion.typical'
          : 'estimateAtCompletion.bottomUp',
    ],
  },
  estimateToComplete: { unit: 'money', inputs: ['estimateAtCompletion.chosen', 'actualCost'] },
  varianceAtCompletion: { unit: 'money', inputs: ['budgetAtCompletion', 'estimateAtCompletion.chosen'] },
  'toCompletePerformanceIndex.budget': { unit: 'index', inputs: remaining },
  'toCompletePerformanceIndex.estimate': { unit: 'index', inputs: [...remaining, 'estimateAtCompletion.chosen'] },
  earnedSchedule: { unit: 'months', inputs: ['plan', 'earnedValue'] },
  actualTime: { unit: 'months', inputs: ['elapsed'] },
  plannedDuration: { unit: 'months', inputs: ['plan'] },
  scheduleVarianceTime: { unit: 'months', inputs: ['earnedSchedule', 'actualTime'] },
  schedulePerformanceIndexTime: { unit: 'index', inputs: ['earnedSchedule', 'actualTime'] },
  estimatedDuration: { unit: 'months', inputs: ['plannedDuration', 'schedulePerformanceIndexTime'] },
  forecastEnd: {
    unit: 'day',
    inputs: ({ actualEnd }) => (actualEnd.value === undefined ? ['plannedEnd', 'plannedDuration', 'estimatedDuration'] : ['actualEnd']),
  },
  'federal.costVariance': { unit: 'money', inputs: costInputs },
  'federal.costVarianceShare': { unit: 'share', inputs: costInputs },
  'federal.costBucket': { unit: 'bucket', inputs: ['federal.costVarianceShare'] },
  'federal.scheduleVarianceDays': { unit: 'days', inputs: scheduleInputs },
  'federal.scheduleVarianceShare': { unit: 'share', inputs: (facts) => ['plannedStart', ...scheduleInputs(facts)] },
  'federal.scheduleBucket': { unit: 'bucket', inputs: ['federal.scheduleVarianceShare'] },
};

/** All figures, in the order of a report. */
export const figureIds = Object.keys(definitions) as readonly FigureId[];

/** What a figure is measured in. */
export const unitOf = (id: FigureId): Definition['unit'] => definitions[id].unit;

/** Id of the formula of a figure, as the page of formulas has it: `estimateAtCompletion.typical` → `estimate-at-completion-typical`. */
export const formulaIdOf = (id: FigureId): string => id.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isFigure = (id: InputId): id is FigureId => id in definitions;

/** AC is both: the figure shows the fact as it is. */
const isFact = (id: InputId, facts: Facts): id is FactId => id in facts;

/** What a figure was computed of, here. */
export const inputsOf = (id: FigureId, facts: Facts, figures: Figures): readonly InputId[] => {
  const { inputs } = definitions[id];
  return typeof inputs === 'function' ? inputs(facts, figures) : inputs;
};

/** The facts that a figure rests on, each once. */
export const factsBehind = (id: InputId, facts: Facts, figures: Figures): readonly FactId[] => {
  const found = new Set<FactId>();
  const visit = (input: InputId): void => {
    if (isFact(input, facts)) found.add(input);
    else if (isFigure(input)) inputsOf(input, facts, figures).forEach(visit);
  };
  visit(id);
  return [...found];
};

/** The places in the records that a figure rests on, each once. */
export const sourcesOf = (id: InputId, facts: Facts, figures: Figures): readonly Source[] => {
  const sources = factsBehind(id, facts, figures).flatMap((fact) => facts[fact].sources);
  return [...new Map(sources.map((source) => [`${source.record.key} ${source.path.join('.')}`, source])).values()];
};

const emptyWhy = (id: FigureId, facts: Facts, figures: Figures): Gap => {
  if (id === 'toCompletePerformanceIndex.budget') return { input: 'budgetAtCompletion', reason: 'spent' };
  if (id === 'toCompletePerformanceIndex.estimate') return { input: 'estimateAtCompletion.chosen', reason: 'spent' };
  if (id === 'forecastEnd') return { input: 'estimatedDuration', reason: 'beyond' };
  const inputs = inputsOf(id, facts, figures);
  const zero = inputs.findLast((input) => (isFact(input, facts) ? facts[input].value : isFigure(input) ? figures[input] : undefined) === 0);
  return { input: zero ?? inputs.at(-1) ?? id, reason: 'zero' };
};

/** Why a figure is not known: the facts that are missing, else what is 0 or spent. Empty where it is known. */
export const gapsOf = (id: InputId, facts: Facts, figures: Figures): readonly Gap[] => {
  if (isFact(id, facts)) {
    const { reason } = facts[id];
    return reason === undefined ? [] : [{ input: id, reason }];
  }
  if (!isFigure(id) || figures[id] !== undefined) return [];
  const deeper = inputsOf(id, facts, figures).flatMap((input) => gapsOf(input, facts, figures));
  const distinct = [...new Map(deeper.map((gap) => [`${gap.input} ${gap.reason}`, gap])).values()];
  return distinct.length > 0 ? distinct : [emptyWhy(id, facts, figures)];
};
