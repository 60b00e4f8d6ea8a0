/**
 * What the self-assessment asks, and what an answer counts.
 *
 * Eleven factors, each answered by one of four levels, 0 (speaks least for more structure) to 3 (most). They speak on three axes:
 * - steering: how much there is to steer. Size, spread, regulation, dependence on IT, and how much is wanted from one place and uniform.
 * - delivery: how much there is to deliver. Projects a year, their size, and how little practice carries them today.
 * - capacity: whether an office of its own can be carried. It takes at least one person with time, which few IT staff do not have.
 *
 * The default weights are a judgement, not a measurement; they are shown beside the questions, and `assessment` in `organisation.yaml` replaces them.
 */
import type { AssessmentSettings } from '#schemas/self-assessment.ts';

/** What is asked. */
export type Factor = keyof NonNullable<AssessmentSettings['weights']>;

/** On what an answer speaks. */
export type Axis = 'steering' | 'delivery' | 'capacity';

/** An answer, from the one that speaks least for more structure to the one that speaks most. */
export type Level = 0 | 1 | 2 | 3;

/** What one factor counts on each axis. */
export type Weights = Readonly<Record<Axis, number>>;

/** Where one result passes into the next, on axes of 0 to 100. */
export type Bounds = Readonly<Record<keyof NonNullable<AssessmentSettings['bounds']>, number>>;

/** Weights and bounds in force. */
export interface AssessmentModel {
  readonly weights: Readonly<Record<Factor, Weights>>;
  readonly bounds: Bounds;
}

/** The answers that are known. What is not answered, or answered with "don't know", is missing: it counts as unknown, never as 0. */
export type Answers = Readonly<Partial<Record<Factor, Level>>>;

const on = (steering: number, delivery = 0, capacity = 0): Weights => ({ steering, delivery, capacity });

/** Weights and bounds where the organisation says nothing else. */
export const defaultModel: AssessmentModel = {
  weights: {
    staff: on(3, 0, 1),
    sites: on(2),
    itStaff: on(1, 0, 2),
    applications: on(3),
    projects: on(0, 4),
    projectSize: on(0, 3),
    practice: on(0, 2),
    regulation: on(3),
    dependence: on(3),
    centralisation: on(1),
    standardisation: on(2),
  },
  bounds: { steeringSome: 40, steeringMuch: 60, delivery: 55, capacity: 40 },
};

/** The axes, in the order in which they are shown. */
export const axes: readonly Axis[] = ['steering', 'delivery', 'capacity'];

/** The levels of an answer, in their order. */
export const levels: readonly Level[] = [0, 1, 2, 3];

/** The factors, in the order in which they are asked. */
export const factors = Object.keys(defaultModel.weights) as readonly Factor[];

/** The model of an organisation: the default, with what its settings replace. */
export const assessmentModel = (settings: AssessmentSettings | undefined): AssessmentModel => {
  const replaced = (factor: Factor): Weights => {
    const own = settings?.weights?.[factor];
    return own === undefined ? defaultModel.weights[factor] : on(own.steering ?? 0, own.delivery, own.capacity);
  };
  const { steeringSome, steeringMuch, delivery, capacity } = defaultModel.bounds;
  const own = settings?.bounds;
  return {
    weights: Object.fromEntries(factors.map((factor) => [factor, replaced(factor)])) as Record<Factor, Weights>,
    bounds: {
      steeringSome: own?.steeringSome ?? steeringSome,
      steeringMuch: own?.steeringMuch ?? steeringMuch,
      delivery: own?.delivery ?? delivery,
      capacity: own?.capacity ?? capacity,
    },
  };
};
