/** A measure of an objective: where it started, where it is to go, where it is. */
import { measuredBy } from '#domain/projects/registers.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';

type Measure = NonNullable<DataOf<'objectives'>['measures']>[number];

/** A value on a day. */
export interface DayValue {
  readonly day: string;
  readonly value: number;
}

/** A measure on a day. */
export interface MeasureView {
  readonly id: string;
  readonly title: Localised;
  readonly unit: Localised;
  readonly direction: Measure['direction'];
  readonly baseline: DayValue | undefined;
  /** Oldest first. */
  readonly targets: readonly DayValue[];
  /** Oldest first; values measured by the day. */
  readonly actuals: readonly (DayValue & { readonly source: string | undefined })[];
  /** The newest of them; undefined where nothing was measured. */
  readonly latest: DayValue | undefined;
  /** The target that comes next, else the last one; undefined where there is none. */
  readonly target: DayValue | undefined;
}

const byDay = (a: DayValue, b: DayValue): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** Measures as of a day. */
export const measureViews = (asOf: string, { measures = [] }: Pick<DataOf<'objectives'>, 'measures'>): readonly MeasureView[] =>
  measures.map(({ id, title, unit, direction, baseline, targets = [], actuals }) => {
    const measured = measuredBy(actuals, asOf).map(({ day, value, source }) => ({ day, value, source }));
    const planned = [...targets].sort(byDay);
    return {
      id,
      title,
      unit,
      direction,
      baseline,
      targets: planned,
      actuals: measured,
      latest: measured.at(-1),
      target: planned.find(({ day }) => day >= asOf) ?? planned.at(-1),
    };
  });
