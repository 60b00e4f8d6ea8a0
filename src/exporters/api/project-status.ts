/** Colours and figures of a project as the interface has them. */
import type { ColourReason } from '#domain/colours/colour.ts';
import { figureIds, gapsOf, sourcesOf } from '#domain/value/explanation.ts';
import type { Figures } from '#domain/value/figures.ts';
import { computedDimensions, isWatermelon } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';

/** Says in a sentence why a rule gives its colour: words are the caller's. */
export type SayReason = (reason: ColourReason) => string;

/** Figures as the interface nests them: `estimateAtCompletion.typical` becomes a key of its group. */
export const nestedFigures = (figures: Figures): Readonly<Record<string, unknown>> => {
  const nested: Record<string, unknown> = {};
  for (const id of figureIds) {
    const [group = id, key] = id.split('.');
    if (key === undefined) nested[group] = figures[id];
    else nested[group] = { ...(nested[group] as Record<string, unknown> | undefined), [key]: figures[id] };
  }
  return nested;
};

/** The computed colour of each dimension. */
export const computedColours = ({ computed }: Standing): Readonly<Record<string, string>> =>
  Object.fromEntries(computedDimensions.map((dimension) => [dimension, computed[dimension].colour]));

/** `status`: stated and computed colours, why, whether the project is stated better than it computes, whether its report is there. */
export const projectStatus = (standing: Standing, say: SayReason) => ({
  stated: standing.stated,
  computed: computedColours(standing),
  why: Object.fromEntries(
    computedDimensions.map((dimension) => [
      dimension,
      standing.computed[dimension].reasons.map((reason) => ({
        rule: reason.rule,
        colour: reason.colour,
        inputs: reason.inputs,
        limits: reason.limits,
        text: say(reason),
      })),
    ]),
  ),
  watermelon: isWatermelon(standing),
  betterStated: standing.betterStated,
  current: standing.isCurrent,
  missingMonths: standing.missingMonths,
});

/** For each figure, the lines of the records that it rests on; an empty list where it rests on none. */
export const figureSources = ({ facts, figures }: Standing): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    figureIds.map((id) => [
      id,
      sourcesOf(id, facts, figures).map(({ record, path }) => {
        const { file, line } = record.at(path);
        return { file, line };
      }),
    ]),
  );

/** For each figure that is not known, why. */
export const figureGaps = ({ facts, figures }: Standing): Readonly<Record<string, unknown>> =>
  Object.fromEntries(figureIds.filter((id) => figures[id] === undefined).map((id) => [id, gapsOf(id, facts, figures)]));
