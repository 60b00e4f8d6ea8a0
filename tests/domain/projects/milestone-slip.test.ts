import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, shareInTime, slipFigures } from '#domain/projects/milestone-slip.ts';
import { isComingUp, portfolioMilestones } from '#domain/projects/portfolio-milestones.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aProject, aRecord, today } from '../../builders.ts';

const milestone = (project: string, id: string, data: Partial<DataOf<'milestones'>>) =>
  aRecord('milestones', `${project}/${id}`, { id, title: id, planned: '2026-10-01', ...data });

describe('the slip of milestones', () => {
  it('tells those reached in time from those that were late, and counts what nobody forecasts', () => {
    expect(
      slipFigures([
        { state: 'reached', slip: 0 },
        { state: 'reached', slip: 9 },
        { state: 'reached', slip: -2 },
        { state: 'missed', slip: 30 },
        { state: 'open', slip: 10 },
        { state: 'open', slip: undefined },
      ]),
    ).toEqual({
      reached: 3,
      reachedInTime: 2 / 3,
      medianSlip: 0,
      open: 2,
      missed: 1,
      forecastLate: 2,
      medianForecastSlip: 20,
      withoutForecast: 1,
    });
  });

  it('is unknown where nothing was reached and nothing is forecast', () => {
    const figures = slipFigures([{ state: 'open', slip: undefined }]);
    expect(figures.reachedInTime).toBeUndefined();
    expect(figures.medianSlip).toBeUndefined();
    expect(figures.medianForecastSlip).toBeUndefined();
    expect(shareInTime([])).toBeUndefined();
  });

  it('lies in the middle: as many are above as below, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        const above = values.filter((value) => value > middle).length;
        const below = values.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });
});

describe('the milestones of all projects', () => {
  const office = anOffice(
    aProject({ id: 'erp' }),
    aProject({ id: 'crm' }),
    milestone('erp', 'late', { forecast: '2026-12-20' }),
    milestone('erp', 'far', { planned: '2027-05-01' }),
    milestone('crm', 'done', { actual: '2026-09-28' }),
  );

  it('stand in the order of the day on which they were reached or are expected', () => {
    expect(portfolioMilestones(office, today).map(({ project, id, day }) => `${project.id} ${id} ${day}`)).toEqual([
      'crm done 2026-09-28',
      'erp late 2026-12-20',
      'erp far 2027-05-01',
    ]);
  });

  it('come up within 90 days, the day itself and the last one counted', () => {
    expect(portfolioMilestones(office, today).filter((own) => isComingUp(own, today))).toMatchObject([{ id: 'late' }]);
    expect(isComingUp({ state: 'open', day: '2026-11-15' }, '2026-11-15')).toBe(true);
    expect(isComingUp({ state: 'open', day: '2027-02-13' }, '2026-11-15')).toBe(true);
    expect(isComingUp({ state: 'open', day: '2027-02-14' }, '2026-11-15')).toBe(false);
    expect(isComingUp({ state: 'reached', day: '2026-11-15' }, '2026-11-15')).toBe(false);
  });
});
