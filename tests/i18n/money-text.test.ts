import { describe, expect, it } from 'vitest';
import { signedMoney, signedShare, yearHeadline, yearName } from '#i18n/money-text.ts';
import { moneyPage } from '#reports/portfolio/money-page.ts';
import { anOffice, anOrganisation, aProject, aRecord, today } from '../builders.ts';

const headline = (language: 'en' | 'de', ...lines: readonly object[]) =>
  yearHeadline(
    moneyPage(
      anOffice(
        aProject({}),
        ...lines.map((data, index) => aRecord('budget', `erp/${String(index)}`, { year: 2026, pool: 'cloud', kind: 'opex', ...data })),
      ),
      today,
    ),
    'EUR',
    language,
  );

describe('the year in a sentence', () => {
  it('says by how much it is above or below its budget, and what is spent', () => {
    expect(headline('en', { planned: 1_000_000, forecast: 1_100_000, actual: 500_000 })).toEqual([
      '2026 will cost €1.1m: €100k (10%) above the budget of €1m.',
      '€500k is booked as spent, 50% of the budget (budget lines as they stand on 15 November 2026).',
    ]);
    expect(headline('de', { planned: 1_000_000, forecast: 900_000, actual: 500_000 })[0]).toMatch(/^2026 wird .* unter dem Budget von/);
    expect(headline('en', { planned: 5, forecast: 5 })[0]).toBe('2026 will cost €5, as budgeted.');
  });

  it('claims no more than the lines tell', () => {
    expect(headline('en', { planned: 100, forecast: 90 }, { planned: 50, actual: 10 })).toEqual([
      'Where budget and forecast are both known (1 of 2 budget lines), 2026 will cost €90: €10 below budget.',
      '€10 is booked as spent (budget lines as they stand on 15 November 2026).',
    ]);
    expect(headline('en', { planned: 100 })).toEqual([
      'What 2026 will cost against its budget is not known: no budget line states both.',
      'What was spent by 15 November 2026 is not known.',
    ]);
  });
});

describe('names and signs', () => {
  it('name a fiscal year by both calendar years where it does not begin in January', () => {
    const { year } = moneyPage(anOffice(anOrganisation({ fiscalYearStart: 7 }), aProject({})), today);
    expect(yearName(year)).toBe('2026/27');
  });

  it('show a sign for every difference but none', () => {
    expect([5, -5, 0].map((amount) => signedMoney(amount, 'EUR', 'en'))).toEqual(['+€5', '−€5', '€0']);
    expect(signedShare(-0.125, 'en')).toBe('−12.5%');
  });
});
