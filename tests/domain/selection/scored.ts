/** A scoring model and scores for tests. */
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aRecord } from '../../builders.ts';

/** Fit weighs 3, effort 1 and is better when it is less; both from 1 to 5. */
export const aModel = (data: Partial<DataOf<'scoring'>> = {}): OfficeRecord<'scoring'> =>
  aRecord('scoring', 'scoring', {
    criteria: [
      { id: 'fit', title: 'Fit', weight: 3, direction: 'up', min: 1, max: 5 },
      { id: 'effort', title: { en: 'Effort', de: 'Aufwand' }, weight: 1, direction: 'down', min: 1, max: 5 },
    ],
    wsjf: { value: 'fit', urgency: 'fit', risk: 'fit', size: 'effort' },
    ...data,
  });

/** Two flows at the start of their years: 100 out, then 210 back. */
export const aCase: DataOf<'requests'>['businessCase'] = {
  year0: 2027,
  discountRate: 0.05,
  cashflows: [
    { year: 2027, cost: 100 },
    { year: 2028, benefit: 210 },
  ],
};
