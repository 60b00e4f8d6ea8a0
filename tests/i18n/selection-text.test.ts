import { describe, expect, it } from 'vitest';
import {
  clashTexts,
  constraintText,
  fiscalYearText,
  limitText,
  marginalTexts,
  monthsText,
  reasonText,
  remedyText,
  statusText,
  worthText,
} from '#i18n/selection-text.ts';
import type { SelectionVoice } from '#i18n/selection-text.ts';
import { selectionWords } from '#i18n/selection-words.ts';

const names: Readonly<Record<string, string>> = {
  'projects/erp': 'ERP',
  'requests/portal': 'Portal',
  'teams/it': 'IT',
  'roles/developer': 'Developer',
};
const voice = (language: 'en' | 'de'): SelectionVoice => ({
  language,
  currency: 'EUR',
  splitYears: false,
  name: (key) => names[key] ?? 'restricted',
});
const [en, de] = [voice('en'), voice('de')];
/** Spaces that do not break are spaces here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a limit in words', () => {
  it('is a budget of a year, or a part of it', () => {
    expect(limitText({ kind: 'budget', year: 2027 }, en)).toBe('the 2027 budget');
    expect(limitText({ kind: 'budget', year: 2027, spending: 'capex' }, de)).toBe('Investitionsbudget 2027');
    expect(limitText({ kind: 'budget', year: 2027 }, { ...en, splitYears: true })).toBe('the 2027/28 budget');
    expect(fiscalYearText(2099, { splitYears: true })).toBe('2099/00');
  });

  it('is a role of a team in a quarter, or the whole team', () => {
    expect(limitText({ kind: 'capacity', team: 'it', role: 'developer', quarter: '2027-Q2' }, en)).toBe(
      'the capacity of Developer (IT) in quarter 2 of 2027',
    );
    expect(limitText({ kind: 'capacity', team: 'it', quarter: '2027-Q2' }, de)).toBe('Kapazität IT im 2. Quartal 2027');
  });
});

describe('demands that clash', () => {
  it('are told with the amounts of the limits', () => {
    const limits = { objective: 'npv', budgets: [{ year: 2027, amount: 1_000_000_00 }], include: [], exclude: [], capacity: 1 } as const;
    expect(constraintText({ kind: 'budget', year: 2027 }, en, limits)).toBe('The 2027 budget: at most €1,000,000');
    expect(plain(constraintText({ kind: 'budget', year: 2027 }, de, limits))).toBe('Budget 2027: höchstens 1.000.000 €');
    expect(constraintText({ kind: 'kept', candidate: 'projects/erp' }, en)).toBe('ERP is in progress and stays');
    expect(constraintText({ kind: 'requires', candidate: 'requests/portal', other: 'projects/erp' }, de)).toBe('Portal braucht ERP');
    expect(constraintText({ kind: 'alternatives', candidate: 'requests/portal', other: 'projects/x' }, en)).toBe(
      'Portal and restricted are alternatives',
    );
  });

  it('begin with the limit', () => {
    const limits = { objective: 'npv', budgets: [], include: [], exclude: [], capacity: 1 } as const;
    const clash = [
      { kind: 'kept', candidate: 'projects/erp' },
      { kind: 'budget', year: 2027 },
    ] as const;
    expect(clashTexts(clash, en, limits)).toEqual(['The 2027 budget', 'ERP is in progress and stays']);
  });

  it('have remedies that are large enough after rounding', () => {
    expect(remedyText({ constraint: { kind: 'budget', year: 2027 }, extra: 12_300_01 }, en)).toBe('The 2027 budget raised by €12,301');
    expect(remedyText({ constraint: { kind: 'capacity', team: 'it', quarter: '2027-Q1' }, extra: 0.51 }, en)).toBe(
      'The capacity of IT in quarter 1 of 2027 raised by 0.6 person-months',
    );
    expect(monthsText(1, 'de')).toBe('1 Personenmonat');
  });
});

describe('why a candidate is out', () => {
  it('names the limits that it would exceed', () => {
    const limits = [
      { kind: 'budget', year: 2027 },
      { kind: 'capacity', team: 'it', role: 'developer', quarter: '2027-Q1' },
    ] as const;
    expect(reasonText({ why: 'limits', limits }, 'npv', en)).toBe(
      'it would exceed the 2027 budget and the capacity of Developer (IT) in quarter 1 of 2027',
    );
    expect(reasonText({ why: 'limits', limits }, 'npv', de)).toBe(
      'würde diese Grenzen überschreiten: Budget 2027 und Kapazität Developer (IT) im 1. Quartal 2027',
    );
  });

  it('names the other candidate, and what is not known', () => {
    expect(reasonText({ why: 'requires', other: 'projects/erp' }, 'npv', en)).toBe('it needs ERP, which is out');
    expect(reasonText({ why: 'worth-unknown' }, 'npv', en)).toBe('its net present value is not known');
  });

  it('has a sentence for every reason in both languages, without places left open', () => {
    for (const language of ['en', 'de'] as const) {
      for (const why of Object.keys(selectionWords(language).reasons)) {
        const text = reasonText(
          { why, other: 'projects/erp', limits: [] } as unknown as Parameters<typeof reasonText>[0],
          'value',
          voice(language),
        );
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('what more money would buy', () => {
  const marginal = { budget: { year: 2027, amount: 7_000_000_00 }, perUnit: 1.5, extra: 700_000_00, gain: 250_000_00 };

  it('is told for what was tried, and for the next 10,000', () => {
    expect(marginalTexts([marginal], 'npv', en)).toEqual([
      '10% more of the 2027 budget (€700,000): the best set would be worth €250,000 more.',
      'If projects could be done in part, €10,000 more of the 2027 budget would bring about €15,000 of net present value.',
    ]);
    expect(marginalTexts([marginal], 'npv', de).map(plain)[0]).toBe(
      'Budget 2027, 10 % mehr (700.000 €): Die beste Auswahl wäre 250.000 € mehr wert.',
    );
  });

  it('may be nothing, told once for all such limits, or not known', () => {
    const idle = [2027, 2028].map((year) => ({ ...marginal, budget: { year, amount: 1 }, gain: 0 }));
    expect(marginalTexts(idle, 'npv', en)).toEqual(['More of the 2027 budget and the 2028 budget alone would buy nothing better.']);
    expect(marginalTexts([{ ...marginal, perUnit: 0, gain: undefined }], 'npv', en)).toEqual([
      '10% more of the 2027 budget (€700,000): what it would buy was not found in time.',
    ]);
    expect(marginalTexts([], 'npv', en)).toEqual([]);
  });
});

describe('the status of a result', () => {
  it('says how far from the best it may be', () => {
    expect(statusText({ status: 'optimal', worth: 5, bound: 5 }, 'npv', en).word).toBe('Proven best');
    expect(statusText({ status: 'stopped', worth: 1_000_00, bound: 1_500_00 }, 'npv', en).meaning).toContain('at most €500 more');
    expect(statusText({ status: 'stopped', worth: undefined, bound: undefined }, 'npv', en).meaning).toContain('before it found a set');
    expect(statusText({ status: 'infeasible', worth: undefined, bound: undefined }, 'npv', de).word).toBe('Unmöglich');
  });

  it('counts scores in points', () => {
    expect(worthText(0.7375, 'score', en)).toBe('73.8 points');
    expect(worthText(123_45, 'value', en)).toBe('€123');
  });
});
