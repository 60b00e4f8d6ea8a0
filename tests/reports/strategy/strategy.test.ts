import { describe, expect, it } from 'vitest';
import { objectivePage } from '#reports/strategy/objective-page.ts';
import { strategyPage } from '#reports/strategy/strategy-page.ts';
import { anOffice, aPolicy, aProject, aRecord, aReport, today } from '../../builders.ts';

const measure = {
  id: 'minutes',
  title: 'Interruption',
  unit: 'minutes',
  direction: 'down' as const,
  baseline: { day: '2024-12-31', value: 15 },
  targets: [
    { day: '2028-12-31', value: 10 },
    { day: '2026-12-31', value: 12 },
    { day: '2025-12-31', value: 14 },
  ],
  actuals: [
    { day: '2026-12-31', value: 9 },
    { day: '2025-12-31', value: 13, source: 'Statistics' },
  ],
};

const office = anOffice(
  aRecord('objectives', 'supply', { title: 'Supply', owner: 'coo', weight: 30, measures: [measure], horizon: 2028 }),
  aRecord('objectives', 'grid', { title: 'Grid', owner: 'coo', weight: 40, parent: 'supply' }),
  aRecord('programmes', 'digital', { title: 'Digital grid', owner: 'coo', objectives: ['supply'] }),
  aPolicy({ objectives: ['supply'] }),
  aProject({ objectives: [{ id: 'supply', weight: 60 }] }),
  aReport('2026-10'),
  aProject({ id: 'big', objectives: [{ id: 'supply', weight: 100 }] }),
  aProject({ id: 'stopped', lifecycle: 'cancelled', objectives: [{ id: 'grid', weight: 100 }] }),
  aProject({ id: 'lost' }),
);

describe('the strategy', () => {
  const page = strategyPage(office, today);

  it('lists objectives by weight, with the latest value and the next target', () => {
    expect(page.objectives.map(({ id }) => id)).toEqual(['grid', 'supply']);
    expect(page.objectives[1]).toMatchObject({
      horizon: '2028',
      measures: [{ latest: { day: '2025-12-31', value: 13 }, target: { day: '2026-12-31', value: 12 } }],
    });
  });

  it('finds objectives that no living project serves, and projects that serve none', () => {
    expect(page.unserved.map(({ id }) => id)).toEqual(['grid']);
    expect(page.withoutObjective.map(({ id }) => id)).toEqual(['lost']);
  });
});

describe('the page of an objective', () => {
  const page = objectivePage(office, today, 'supply');

  it('lists projects by their share, with stated colour', () => {
    expect(page?.projects).toMatchObject([
      { id: 'big', weight: 100, colour: undefined },
      { id: 'erp', weight: 60, colour: 'green' },
    ]);
  });

  it('names what serves it and what it is made of', () => {
    expect(page).toMatchObject({ policies: [{ id: 'access-control' }], programmes: [{ id: 'digital' }], children: [{ id: 'grid' }] });
    expect(objectivePage(office, today, 'grid')?.parent?.id).toBe('supply');
    expect(objectivePage(office, today, 'none')).toBeUndefined();
  });

  it('keeps values in the order of their days', () => {
    expect(page?.measures[0]?.targets.map(({ day }) => day)).toEqual(['2025-12-31', '2026-12-31', '2028-12-31']);
  });
});
