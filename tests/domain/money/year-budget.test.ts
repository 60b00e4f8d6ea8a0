import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYearMoney, moneyGroupings } from '#domain/money/year-budget.ts';
import type { FiscalMoney } from '#domain/money/year-budget.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, anOrganisation, aProject, aRecord, today } from '../../builders.ts';

type Line = Partial<DataOf<'budget'>>;

const lines = (project: string, ...given: readonly Line[]): readonly OfficeRecord<'budget'>[] =>
  given.map((line, index) =>
    aRecord('budget', `${project}/${String(index + 1)}`, {
      pool: 'services',
      kind: 'opex',
      ...(line.month === undefined ? { year: 2026 } : {}),
      ...line,
    }),
  );

const moneyOf = (records: readonly OfficeRecord[], asOf = today): FiscalMoney => {
  const office = anOffice(...records);
  return fiscalYearMoney(office, asOf, office.list('projects'));
};

describe('the money of a year', () => {
  const money = moneyOf([
    aProject({
      programme: 'grid',
      objectives: [
        { id: 'supply', weight: 60 },
        { id: 'growth', weight: 40 },
      ],
    }),
    ...lines(
      'erp',
      { planned: 100_000, committed: 80_000, actual: 70_000, forecast: 110_000 },
      { pool: 'hardware', kind: 'capex', planned: 50_000 },
      { year: 2027, planned: 30_000, actual: 5, forecast: 30_000 },
    ),
    aProject({ id: 'portal', category: 'run', unit: 'sales' }),
    ...lines('portal', { month: '2026-12', planned: 10_000, actual: 1 }, { month: '2026-11', actual: 400 }),
    aProject({ id: 'wan' }),
    aProject({ id: 'later' }),
    ...lines('later', { year: 2027, planned: 1 }),
  ]);

  it('sums what is stated and counts what is not, never as 0', () => {
    expect(money.current).toMatchObject({
      year: 2026,
      isCurrent: true,
      planned: { amount: 160_000, known: 3, of: 4 },
      committed: { amount: 80_000, known: 1, of: 4 },
      forecast: { amount: 110_000, known: 1, of: 4 },
    });
  });

  it('holds forecast against plan only where a line states both', () => {
    expect(money.current.compared).toEqual({ planned: 100_000, forecast: 110_000, known: 1, of: 4 });
  });

  it('does not count spending in periods that begin after the data date, and asks for none', () => {
    expect(money.current.actual).toEqual({ amount: 70_400, known: 2, of: 3 });
    expect(money.years[1]).toMatchObject({ year: 2027, actual: { amount: undefined, known: 0, of: 0 } });
  });

  it('divides it by project, pool, kind, unit, category and programme, the dearest first and what has none last', () => {
    const { by } = money.current;
    const list = (groups: (typeof by)['pool']) => groups.map(({ key, planned }) => [key, planned.amount]);
    expect(list(by.project)).toEqual([
      ['erp', 150_000],
      ['portal', 10_000],
    ]);
    expect(list(by.pool)).toEqual([
      ['services', 110_000],
      ['hardware', 50_000],
    ]);
    expect(list(by.kind)).toEqual([
      ['opex', 110_000],
      ['capex', 50_000],
    ]);
    expect(list(by.unit)).toEqual([
      ['it', 150_000],
      ['sales', 10_000],
    ]);
    expect(list(by.category)).toEqual([
      ['transform', 150_000],
      ['run', 10_000],
    ]);
    expect(list(by.programme)).toEqual([
      ['grid', 150_000],
      [undefined, 10_000],
    ]);
  });

  it('divides each project by the weights of its objectives, and names what serves none', () => {
    expect(money.current.by.objective.map(({ key, planned, projects }) => [key, planned.amount, projects])).toEqual([
      ['supply', 90_000, ['erp']],
      ['growth', 60_000, ['erp']],
      [undefined, 10_000, ['portal']],
    ]);
  });

  it('names projects without lines, and those with none in this year', () => {
    expect(money).toMatchObject({ withoutLines: ['wan'], notThisYear: ['later'] });
  });

  it('has the year of the data date also where there is no line at all', () => {
    const empty = moneyOf([aProject({})]);
    expect(empty.years).toHaveLength(1);
    expect(empty.current).toMatchObject({ year: 2026, planned: { amount: undefined, known: 0, of: 0 }, compared: { planned: undefined } });
  });
});

describe('a fiscal year that does not begin in January', () => {
  const money = moneyOf([
    anOrganisation({ fiscalYearStart: 4 }),
    aProject({}),
    ...lines(
      'erp',
      { month: '2026-03', planned: 1 },
      { month: '2026-04', planned: 2 },
      { year: 2026, planned: 4 },
      { year: 2025, planned: 8 },
    ),
  ]);

  it('takes lines of a year for the fiscal year that begins in it, and lines of a month by their month', () => {
    expect(money.years.map(({ year, planned }) => [year, planned.amount])).toEqual([
      [2025, 9],
      [2026, 6],
    ]);
    expect(money.current).toMatchObject({ from: '2026-04-01', to: '2027-03-31' });
  });

  it('knows no spending of a year that begins after the data date', () => {
    const early = moneyOf([anOrganisation({ fiscalYearStart: 4 }), aProject({}), ...lines('erp', { year: 2026, actual: 5 })], '2026-03-31');
    expect(early.years.find(({ year }) => year === 2026)?.actual).toEqual({ amount: undefined, known: 0, of: 0 });
  });
});

describe('other currencies', () => {
  it('count at the rate of the day, and are unknown without one', () => {
    const office = (rates: DataOf<'organisation'>['rates']) => [
      anOrganisation({ rates }),
      aProject({}),
      ...lines('erp', { planned: { amount: 100, currency: 'CHF' } }, { planned: 50 }),
    ];
    expect(moneyOf(office([{ currency: 'CHF', day: '2026-01-01', rate: 1.05 }])).current.planned).toEqual({ amount: 155, known: 2, of: 2 });
    expect(moneyOf(office([])).current.planned).toEqual({ amount: 50, known: 1, of: 2 });
  });
});

describe('laws of the money', () => {
  const cents = fc.option(
    fc.integer({ min: 0, max: 100_000_000 }).map((value) => value / 100),
    { nil: undefined },
  );
  const line = fc.record({ planned: cents, forecast: cents, pool: fc.constantFrom('cloud', 'software', 'other') });

  it('gives the same sum however it is divided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.array(line, { maxLength: 4 })), { minLength: 1, maxLength: 5 }),
        (projects) => {
          const { current } = moneyOf(
            projects.flatMap(([weight, own], index) => [
              aProject({
                id: `p${String(index)}`,
                objectives: [
                  { id: 'a', weight },
                  { id: 'b', weight: Math.floor((100 - weight) / 2) },
                ],
              }),
              ...lines(`p${String(index)}`, ...(own as readonly Line[])),
            ]),
          );
          for (const grouping of moneyGroupings) {
            for (const kind of ['planned', 'forecast'] as const) {
              const parts = current.by[grouping].reduce((sum, group) => sum + Math.round((group[kind].amount ?? 0) * 100), 0);
              expect(parts).toBe(Math.round((current[kind].amount ?? 0) * 100));
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
