import { describe, expect, it } from 'vitest';
import { resourceMoney } from '#reports/resources/money.ts';
import type { DataOf } from '#schemas/index.ts';
import { aProject, aRecord, anOffice, today } from '../../builders.ts';
import { aContract } from '../../resource-builders.ts';

const application = (id: string, data: Partial<DataOf<'applications'>>) =>
  aRecord('applications', id, { title: id, owner: 'cfo', technicalOwner: 'head', lifecycle: 'live', criticality: 2, ...data });
const line = (project: string, number: number, data: Partial<DataOf<'budget'>>) =>
  aRecord('budget', `${project}/${String(number)}`, { pool: 'services', kind: 'opex', ...data });

const office = anOffice(
  aProject({ category: 'transform' }),
  aProject({ id: 'law', category: 'regulatory' }),
  aProject({ id: 'wish', category: 'grow', lifecycle: 'idea' }),
  line('erp', 1, { year: 2026, planned: 60 }),
  line('erp', 2, { year: 2027, planned: 70 }),
  line('law', 1, { year: 2026, planned: 15 }),
  line('wish', 1, { year: 2026, planned: 999 }),
  application('dear', { annualCost: 20 }),
  application('cheap', { annualCost: 5 }),
  application('silent', {}),
  aContract({ value: 300 }),
);

describe('run, grow, transform', () => {
  it('is the cost of the applications in use and the budgets of approved projects by category; contracts are never added', () => {
    const { parts, sum, run } = resourceMoney(office, today);
    expect(parts.map(({ purpose, total, share }) => [purpose, total.amount, share])).toEqual([
      ['applications', 25, 0.25],
      ['run', undefined, undefined],
      ['grow', undefined, undefined],
      ['transform', 60, 0.6],
      ['regulatory', 15, 0.15],
    ]);
    expect(sum).toBe(100);
    expect(run).toEqual({ amount: 25, known: 2, of: 3 });
  });

  it('follows the budgets over the years, with what contracts bind to beside them', () => {
    const { years } = resourceMoney(office, today);
    expect(years.map(({ year, isCurrent, change, committed }) => [year, isCurrent, change.transform, committed])).toEqual([
      [2026, true, 60, { amount: 100, known: 1, of: 1 }],
      [2027, false, 70, { amount: undefined, known: 0, of: 0 }],
    ]);
  });

  it('lists the dearest applications, and those of which nothing is known', () => {
    const { dearest, withoutCost, furtherApplications } = resourceMoney(office, today);
    expect(dearest.map(({ id, cost, share }) => [id, cost, share])).toEqual([
      ['dear', 20, 0.8],
      ['cheap', 5, 0.2],
    ]);
    expect(withoutCost.map(({ id }) => id)).toEqual(['silent']);
    expect(furtherApplications).toBe(0);
  });

  it('is unknown, not nothing, where nothing is recorded', () => {
    const { sum, parts } = resourceMoney(anOffice(), today);
    expect(sum).toBeUndefined();
    expect(parts.every(({ share, total }) => share === undefined && total.amount === undefined)).toBe(true);
  });
});
