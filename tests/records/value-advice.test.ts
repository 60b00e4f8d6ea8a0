/** What is offered where a value does not fit: written as it was meant, never guessed where it could mean two things. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantBy, meantNumber, meantValue } from '#records/value-advice.ts';

const colours = ['green', 'amber', 'red', 'not-assessed'];

describe('a colour in other words', () => {
  it.each([
    ['yellow', 'amber'],
    ['Gelb', 'amber'],
    ['rot', 'red'],
    ['Grün', 'green'],
    ['on track', 'green'],
    ['n/a', 'not-assessed'],
  ])('%s is %s', (written, meant) => {
    expect(meantValue(colours, written)).toEqual({ en: `Write ${meant}.`, de: `Schreiben Sie ${meant}.` });
  });

  it('is not guessed: blue is no colour of a report, and a number none at all', () => {
    expect(meantValue(colours, 'blue')).toBeUndefined();
    expect(meantValue(colours, 1)).toBeUndefined();
    expect(meantValue(['up', 'down'], 'gelb')).toBeUndefined();
  });
});

describe('a day in another order', () => {
  it.each([
    ['31.10.2026', 'Write 2026-10-31.'],
    ['1.3.26', 'Write 2026-03-01.'],
    ['10/31/2026', 'Write 2026-10-31.'],
    ['2026/10/31', 'Write 2026-10-31.'],
    ['2026-1-5', 'Write 2026-01-05.'],
    ['20261031', 'Write 2026-10-31.'],
    ['31. Oktober 2026', 'Write 2026-10-31.'],
    ['October 31, 2026', 'Write 2026-10-31.'],
    ['5 März 2026', 'Write 2026-03-05.'],
    ['03/04/2026', 'Write year, month, day: 2026-04-03 or 2026-03-04, whichever you mean.'],
    ['2026-02-30', '2026-02 has 28 days.'],
    ['2024-02-30', '2024-02 has 29 days.'],
    ['soon', 'Write year, month and day with hyphens.'],
    ['32.13.2026', 'Write year, month and day with hyphens.'],
  ])('%s', (written, remedy) => {
    expect(meantBy('day', written)?.en).toBe(remedy);
  });

  it('is the day itself, in German order, for every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1990, max: 2099 }),
        (day, month, year) => {
          const iso = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(meantBy('day', `${String(day)}.${String(month)}.${String(year)}`)?.en).toBe(`Write ${iso}.`);
        },
      ),
    );
  });
});

describe('a month in another form', () => {
  it.each([
    ['10/2026', '2026-10'],
    ['2026-1', '2026-01'],
    ['Oktober 2026', '2026-10'],
    ['2026-10-31', '2026-10'],
    ['31.10.2026', '2026-10'],
  ])('%s is %s', (written, meant) => {
    expect(meantBy('month', written)?.en).toBe(`Write ${meant}.`);
  });

  it('is not made up', () => {
    expect(meantBy('month', '2026-13')).toBeUndefined();
    expect(meantBy('month', 'Blabember 2026')).toBeUndefined();
  });
});

describe('an amount as it is written on paper', () => {
  it.each([
    ['1.250,50', 'Write 1250.50.'],
    ['1,250.50', 'Write 1250.50.'],
    ['1250,50', 'Write 1250.50.'],
    ['1.250.000', 'Write 1250000.'],
    ["1'250'000.50 CHF", 'Write 1250000.50.'],
    ['€ 1 250', 'Write 1250.'],
    ['1.250,50 EUR', 'Write 1250.50.'],
    ['100,-', 'Write 100.'],
    ['-1.250,00', 'Write -1250.00.'],
    ['5', 'Write it without quotes: 5.'],
    ['1,2,3', 'Write digits only, with a point before the decimals: 1250.50.'],
    ['12k', 'Write digits only, with a point before the decimals: 1250.50.'],
    [12.345, 'Where the point stands between thousands, write 12345; else round to two decimals.'],
    [0.123456, 'Write 0.12.'],
  ])('%s', (written, remedy) => {
    expect(meantBy('money', written)?.en).toBe(remedy);
  });

  it('has no remedy where only its size is wrong, and is no amount where it is a list', () => {
    expect(meantBy('nonNegativeMoney', -5)).toBeUndefined();
    expect(meantBy('money', [])).toBeUndefined();
    expect(meantNumber(true)).toBeUndefined();
    expect(meantNumber('45 %')?.de).toBe('Schreiben Sie 45.');
  });

  it('takes no longer for a long text', () => {
    expect(meantBy('money', '1.'.repeat(100_000))?.en).toContain('digits only');
    expect(meantBy('day', '1.'.repeat(100_000))).toBeUndefined();
    expect(meantNumber('1.'.repeat(100_000))).toBeUndefined();
  });
});

describe('an id', () => {
  it('is shown as ids look', () => {
    expect(meantBy('id', 'Größe der Anlage')?.en).toBe('Ids look like this: groesse-der-anlage.');
    expect(meantBy('id', '!!')).toBeUndefined();
    expect(meantBy('sha256', 'x')).toBeUndefined();
  });
});
