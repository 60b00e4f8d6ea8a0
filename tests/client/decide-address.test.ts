import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, askedOf, searchOf } from '../../src/client/decide-address.ts';
import type { DecisionStart } from '../../src/client/decide-file.ts';
import { todaysPlan } from '../../src/client/decide-file.ts';

const start = (id: string, amount: number): DecisionStart => ({
  id,
  title: id,
  titles: { en: id, de: id },
  selected: [],
  compared: id,
  limits: {
    objective: 'npv',
    budgets: [
      { year: 2027, amount },
      { year: 2027, kind: 'capex', amount: amount / 2 },
      { year: 2028, amount: 5_000_00 },
    ],
    include: ['projects/erp'],
    exclude: [],
    capacity: 1,
  },
});

const starts = [start(todaysPlan, 1_000_00), start('plan-2027', 2_000_00)];
const keys = ['projects/erp', 'requests/portal', 'requests/line'];
const known = new Set(keys);
const read = (search: string) => askedOf(search, starts, 'plan-2027', known);

describe('a scenario in the address', () => {
  it('says only what differs from its start', () => {
    const limits = starts[1]?.limits;
    if (limits === undefined) throw new Error('no start');
    expect(searchOf({ from: 'plan-2027', limits }, starts, 'plan-2027')).toBe('');
    const budgets = limits.budgets.map((budget) => (budget.kind === 'capex' ? { ...budget, amount: 900_50 } : budget));
    expect(
      searchOf(
        { from: 'plan-2027', limits: { ...limits, budgets, capacity: 1.1, exclude: ['requests/line', 'requests/portal'] } },
        starts,
        'plan-2027',
      ),
    ).toBe('?from=plan-2027&capex2027=900.5&cap=1.1&out=requests/line,requests/portal');
  });

  it('names a start that is not the first, and wishes that were taken back', () => {
    const limits = starts[0]?.limits;
    if (limits === undefined) throw new Error('no start');
    expect(searchOf({ from: todaysPlan, limits: { ...limits, include: [] } }, starts, 'plan-2027')).toBe('?from=_today&in=');
    expect(read('?from=_today&in=')?.asked.limits.include).toEqual([]);
  });

  it('is read back as it was', () => {
    const anAsked = fc
      .record({
        from: fc.constantFrom(todaysPlan, 'plan-2027'),
        amounts: fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 3, maxLength: 3 }),
        objective: fc.constantFrom('value' as const, 'npv' as const, 'score' as const),
        capacity: fc.integer({ min: 50, max: 150 }).map((share) => share / 100),
        pins: fc.array(fc.constantFrom('in', 'out', 'free'), { minLength: 3, maxLength: 3 }),
      })
      .map(({ from, amounts, objective, capacity, pins }) => ({
        from,
        limits: {
          objective,
          capacity,
          budgets: (starts[0]?.limits.budgets ?? []).map((budget, index) => ({ ...budget, amount: amounts[index] ?? 0 })),
          include: keys.filter((_, index) => pins[index] === 'in'),
          exclude: keys.filter((_, index) => pins[index] === 'out'),
        },
      }));
    fc.assert(
      fc.property(anAsked, (asked) => {
        expect(read(searchOf(asked, starts, 'plan-2027'))).toEqual({ asked, ignored: [] });
      }),
    );
  });

  it('is read without what cannot be used, and that is told', () => {
    const { asked, ignored } =
      read('?from=gone&b2027=many&b2031=5&cap=9&obj=fame&in=projects/gone,projects/erp&out=projects/erp&utm=1') ?? {};
    expect(asked?.from).toBe('plan-2027');
    expect(asked?.limits).toEqual(starts[1]?.limits);
    expect(ignored).toEqual(['from=gone', 'b2027=many', 'b2031=5', 'cap=9', 'obj=fame', 'in=projects/gone', 'out=projects/erp']);
  });

  it('takes a plain amount and nothing else', () => {
    expect(amountOf('1200000')).toBe(1_200_000_00);
    expect(amountOf('0.5')).toBe(50);
    for (const text of ['', '-1', '1e6', '1,000', '1.234', '123456789012', ' 5']) expect(amountOf(text)).toBeUndefined();
  });
});
