import { describe, expect, it } from 'vitest';
import { returnsPage } from '#reports/portfolio/returns.ts';
import { aBaseline, aBenefit, anOffice, aProject, aRecord, today } from '../../builders.ts';

const businessCase = (cost: number, benefit: number) => ({
  year0: 2026,
  discountRate: 0,
  cashflows: [{ year: 2026, cost, benefit }],
});
const office = anOffice(
  aProject({ id: 'running', businessCase: businessCase(100, 150) }),
  aProject({ id: 'silent' }),
  aProject({ id: 'wish', lifecycle: 'proposed', businessCase: businessCase(100, 400) }),
  aProject({ id: 'stopped', lifecycle: 'cancelled', businessCase: businessCase(100, 900) }),
  aProject({ id: 'done', lifecycle: 'completed', businessCase: businessCase(1000, 2000), end: { actual: '2025-12-31' } }),
  aBaseline(0, { id: 'done', day: '2025-01-10', budget: 1000 }),
  aRecord('closures', 'done/closure', { day: '2025-12-31', conclusion: 'continue', end: '2025-12-31', cost: 1100 }),
  aBenefit({ id: 'b1', project: 'done', monetaryPerYear: 500, measurements: [{ day: '2026-06-30', value: 64 }] }),
  aRecord(
    'requests',
    'idea',
    { title: 'Idea', requester: 'cio', unit: 'it', day: '2026-05-01', status: 'screening', businessCase: businessCase(50, 20) },
    { body: 'Need.\n' },
  ),
);
const page = returnsPage(office, today);
const group = (id: string) => page.groups.find((entry) => entry.id === id);

describe('the return of the portfolio', () => {
  it('keeps apart what is promised, what is to be decided, and what is completed; what was stopped is in none', () => {
    expect(group('promised')).toMatchObject({ count: 2, netPresentValue: { amount: 50, known: 1, of: 2 }, returnOnInvestment: 0.5 });
    expect(group('candidates')).toMatchObject({ count: 2, netPresentValue: { amount: 270, known: 2, of: 2 } });
    expect(group('completed')).toMatchObject({ count: 1, cost: { amount: 1000 } });
    expect(page.cases.map(({ name }) => name.id)).not.toContain('stopped');
  });

  it('lists the highest value first and the unknown last', () => {
    expect(page.cases.map(({ name, valueInYear }) => [name.id, valueInYear])).toEqual([
      ['done', 1000],
      ['wish', 300],
      ['running', 50],
      ['idea', -30],
      ['silent', undefined],
    ]);
  });

  it('names what is not known, with the reason', () => {
    expect(page.unknown).toMatchObject([{ name: { id: 'silent' }, why: 'no-business-case' }]);
  });

  it('holds what a closed project did against what was planned', () => {
    const [done] = page.closed;
    expect(done).toMatchObject({
      plannedCost: 1000,
      actualCost: 1100,
      overrun: 0.1,
      realisation: 0.5,
      plannedPayback: 2,
      actualPayback: 4.4,
    });
    expect(done?.reviews.state).toBe('not-planned');
  });
});
