import { describe, expect, it } from 'vitest';
import { application } from '#schemas/application.ts';
import { asset } from '#schemas/asset.ts';
import { contract } from '#schemas/contract.ts';
import { scenario } from '#schemas/scenario.ts';

const licence = { title: 'Office suite', kind: 'licence' };
const billing = { title: 'Billing', owner: 'cfo', technicalOwner: 'head', lifecycle: 'live', criticality: 2 };
const wan = { title: 'WAN', supplier: 'carrier', start: '2024-01-01', end: '2026-12-31', noticeDays: 30 };
const budget = (amount: unknown) => ({ title: 'Tight', budgets: [{ year: 2027, amount }] });

describe('an asset', () => {
  it.each(['state', 'metric'])('says its %s in one language or in both', (key) => {
    for (const words of ['users', { en: 'users', de: 'Nutzer' }, { de: 'Nutzer' }]) {
      expect(asset.safeParse({ ...licence, [key]: words }).success).toBe(true);
    }
    for (const words of ['', {}, 5, { fr: 'utilisateurs' }]) expect(asset.safeParse({ ...licence, [key]: words }).success).toBe(false);
  });

  it.each(['quantity', 'entitled', 'deployed', 'used'])('counts %s from none to a thousand million', (key) => {
    for (const count of [0, 1.5, 1e9]) expect(asset.safeParse({ ...licence, [key]: count }).success).toBe(true);
    for (const count of [-1, 1e9 + 1]) expect(asset.safeParse({ ...licence, [key]: count }).success).toBe(false);
  });
});

describe('money that is paid or may be spent', () => {
  const types = [
    ['the cost of an application a year', (amount: unknown) => application.safeParse({ ...billing, annualCost: amount }).success],
    ['the value of a contract', (amount: unknown) => contract.safeParse({ ...wan, value: amount }).success],
    ['the budget of a scenario', (amount: unknown) => scenario.safeParse(budget(amount)).success],
  ] as const;

  it.each(types)('is never negative: %s', (_name, isTaken) => {
    for (const amount of [0, 12.5, { amount: 10, currency: 'USD' }]) expect(isTaken(amount)).toBe(true);
    for (const amount of [-1, { amount: -10, currency: 'USD' }, 1e14]) expect(isTaken(amount)).toBe(false);
  });
});
