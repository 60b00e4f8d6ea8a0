/** Which kind of office the answers speak for, what decided, and what would change it. */
import { factors, levels } from './factors.ts';
import type { Answers, AssessmentModel, Axis, Factor, Level } from './factors.ts';

/** What an organisation needs, from least to most structure. */
export type Need = 'none' | 'partTime' | 'projectOffice' | 'fullOffice';

/** The results, from least to most structure. */
export const needs: readonly Need[] = ['none', 'partTime', 'projectOffice', 'fullOffice'];

/** The least and the most that something can be while answers are open; equal where it is known. */
export interface Span<Value> {
  readonly low: Value;
  readonly high: Value;
}

/** A place on each axis, 0 to 100. */
export type Scores = Readonly<Record<Axis, number>>;

const highestLevel = 3;

const scoreWith = (answers: Answers, axis: Axis, { weights }: AssessmentModel, unknown: Level): number => {
  let points = 0;
  let most = 0;
  for (const factor of factors) {
    points += weights[factor][axis] * (answers[factor] ?? unknown);
    most += weights[factor][axis] * highestLevel;
  }
  return most === 0 ? 0 : Math.round((100 * points) / most);
};

/**
 * The place on an axis: Σ weight × level ÷ Σ weight × 3, of 100, rounded (the bounds are held against the rounded number, which is the one shown).
 * An open answer may be any: with the lowest level for all of them it is `low`, with the highest `high`. 0 where the settings give no factor a weight on it.
 */
export const axisSpan = (answers: Answers, axis: Axis, model: AssessmentModel): Span<number> => ({
  low: scoreWith(answers, axis, model, 0),
  high: scoreWith(answers, axis, model, highestLevel),
});

/** The bounds on an axis, ascending: two of steering, one of the others. */
export const axisBounds = (axis: Axis, { bounds }: AssessmentModel): readonly number[] =>
  axis === 'steering' ? [bounds.steeringSome, bounds.steeringMuch].sort((a, b) => a - b) : [bounds[axis]];

/** Where a place on an axis lies: below its bounds, above them, or (steering) between the two; undefined while open answers decide it. */
export const axisPlace = (answers: Answers, axis: Axis, model: AssessmentModel): 'below' | 'between' | 'above' | undefined => {
  const bounds = axisBounds(axis, model);
  const { low, high } = axisSpan(answers, axis, model);
  const reached = (score: number): number => bounds.filter((bound) => score >= bound).length;
  if (reached(low) !== reached(high)) return undefined;
  if (reached(low) === 0) return 'below';
  return reached(low) === bounds.length ? 'above' : 'between';
};

/**
 * The result at a place on the axes:
 * - full office: much to steer, and capacity to carry it;
 * - project management office: not that much to steer, but much to deliver, and capacity;
 * - managed service provider or part-time: something to steer, or much to deliver without the capacity for an office;
 * - none: else.
 * More on any axis never gives less.
 */
export const needAt = (scores: Scores, { bounds }: AssessmentModel): Need => {
  const isCarried = scores.capacity >= bounds.capacity;
  const isDelivering = scores.delivery >= bounds.delivery;
  const isMuch = scores.steering >= bounds.steeringMuch;
  if (isMuch && isCarried) return 'fullOffice';
  if (isDelivering && isCarried) return 'projectOffice';
  return isMuch || isDelivering || scores.steering >= bounds.steeringSome ? 'partTime' : 'none';
};

const scoresAt = (answers: Answers, model: AssessmentModel, unknown: Level): Scores => ({
  steering: scoreWith(answers, 'steering', model, unknown),
  delivery: scoreWith(answers, 'delivery', model, unknown),
  capacity: scoreWith(answers, 'capacity', model, unknown),
});

/** The least and the most that the organisation needs, whatever the open answers turn out to be. */
export const needSpan = (answers: Answers, model: AssessmentModel): Span<Need> => ({
  low: needAt(scoresAt(answers, model, 0), model),
  high: needAt(scoresAt(answers, model, highestLevel), model),
});

/** What one answer counts on an axis. */
export interface Contribution {
  readonly factor: Factor;
  readonly level: Level;
  /** Weight × level. */
  readonly points: number;
  /** Weight × 3. */
  readonly most: number;
}

/** The answers that speak most on an axis (of the upper two levels, the most points first), or most against it (of the lower two, the most points missing first); ties in the order of the questions. */
export const decidingFactors = (
  answers: Answers,
  axis: Axis,
  model: AssessmentModel,
  direction: 'for' | 'against',
  limit = 3,
): readonly Contribution[] => {
  const effect = ({ points, most }: Contribution): number => (direction === 'for' ? points : most - points);
  return factors
    .flatMap((factor): readonly Contribution[] => {
      const level = answers[factor];
      const weight = model.weights[factor][axis];
      return level === undefined ? [] : [{ factor, level, points: weight * level, most: weight * highestLevel }];
    })
    .filter((contribution) => effect(contribution) > 0 && contribution.level > 1 === (direction === 'for'))
    .sort((a, b) => effect(b) - effect(a))
    .slice(0, limit);
};

/** One answer given differently, and the result that it would give. */
export interface TurningPoint {
  readonly factor: Factor;
  /** The answer that would have to be given: the nearest one to the answer of now. */
  readonly level: Level;
  readonly need: Span<Need>;
}

const isSame = (a: Span<Need>, b: Span<Need>): boolean => a.low === b.low && a.high === b.high;

const nearest = (points: readonly TurningPoint[], level: Level): readonly TurningPoint[] => {
  const below = points.filter((point) => point.level < level).at(-1);
  const above = points.find((point) => point.level > level);
  return [below, above].filter((point) => point !== undefined);
};

/**
 * Every single answer that would change the result, all others staying as they are: of each factor that is answered the nearest answer below and the nearest above; of each open one
 * those that settle what is open. Empty where no single answer changes anything.
 */
export const turningPoints = (answers: Answers, model: AssessmentModel): readonly TurningPoint[] => {
  const now = needSpan(answers, model);
  const isOpen = now.low !== now.high;
  return factors.flatMap((factor) => {
    const given = answers[factor];
    if (isOpen && given !== undefined) return [];
    const others = levels
      .filter((level) => level !== given)
      .map((level): TurningPoint => ({ factor, level, need: needSpan({ ...answers, [factor]: level }, model) }))
      .filter(({ need }) => !isSame(need, now));
    return given === undefined ? others.filter(({ need }) => need.low === need.high) : nearest(others, given);
  });
};
