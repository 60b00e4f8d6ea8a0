import { describe, expect, it } from 'vitest';
import { cellText, shownCell, valueOf } from '#importers/tables/values.ts';
import type { CellRule } from '#importers/tables/values.ts';
import type { FieldKind } from '#schemas/field-kind.ts';

const office = { currency: 'EUR' };
const read = (cell: string, kind: FieldKind, rule: CellRule = {}): unknown => {
  const result = valueOf(cell, kind, rule, office);
  return 'fault' in result ? result.fault.message.en : result.value;
};
const choice: FieldKind = { kind: 'choice', values: ['open', 'in-progress'] };

describe('the value of a cell', () => {
  it('is unknown where the cell is empty or holds a word for that, and never 0', () => {
    for (const kind of ['text', 'number', 'money', 'day', 'month', 'yes-no'] as const) {
      expect(read('', { kind })).toBeUndefined();
      expect(read('  \u00A0', { kind })).toBeUndefined();
      expect(read('n/a', { kind }, { empty: ['N/A', '-'] })).toBeUndefined();
    }
    expect(read('0', { kind: 'number' })).toBe(0);
  });

  it('is an amount in the currency of the column', () => {
    expect(read('12.5', { kind: 'money' }, { decimal: '.' })).toBe(12.5);
    expect(read('12.5', { kind: 'money' }, { decimal: '.', currency: 'USD' })).toEqual({ amount: 12.5, currency: 'USD' });
    expect(read('12.5', { kind: 'money' }, { decimal: '.', currency: 'EUR', times: 1000 })).toBe(12_500);
  });

  it('is a percentage only where the column says what kind', () => {
    expect(read('45 %', { kind: 'number' }, { percent: 'keep' })).toBe(45);
    expect(read('45%', { kind: 'number' }, { percent: 'share' })).toBe(0.45);
    expect(read('45%', { kind: 'number' })).toBe('"45%" is a percentage');
  });

  it('is a listed word, whatever its case, or what the table says', () => {
    expect(read('Open', choice)).toBe('open');
    expect(read('in progress', choice)).toBe('"in progress" is none of open, in-progress');
    expect(read('In  Arbeit', choice, { values: { 'In Arbeit': 'in-progress' } })).toBe('in-progress');
    expect(read('Hoch', { kind: 'number' }, { values: { Hoch: 5 } })).toBe(5);
    expect(read('constructor', choice, { values: {} })).toBe('"constructor" is none of open, in-progress');
  });

  it('is yes or no by declared words', () => {
    expect(read('x', { kind: 'yes-no' }, { yes: ['x'] })).toBe(true);
    expect(read('Nein', { kind: 'yes-no' })).toBe(false);
    expect(read('x', { kind: 'yes-no' })).toBe('"x" is neither yes nor no');
  });

  it('is a list where the cell holds several', () => {
    const list: FieldKind = { kind: 'list', item: { kind: 'text' } };
    expect(read('a; b ;;a', list, { split: ';' })).toEqual(['a', 'b']);
    expect(read('a\nb', list, { split: '\n' })).toEqual(['a', 'b']);
    expect(read('a; b', list)).toEqual(['a; b']);
    expect(read('1;x', { kind: 'list', item: { kind: 'number' } }, { split: ';' })).toBe('"x" is no number in the declared form');
  });

  it('is never an error of the spreadsheet, a formula, or what cannot be seen', () => {
    for (const cell of ['#REF!', '#N/V', '#NV', '#DIV/0!', '#WERT!', '#BEZUG!', '#NAME?', '#N/A']) {
      expect(read(cell, { kind: 'text' }), cell).toBe(`"${cell}" is an error of the spreadsheet`);
    }
    expect(read('#####', { kind: 'text' })).toBe('the column was too narrow to show the value');
    expect(read('=HYPERLINK("http://evil.example")', { kind: 'text' })).toBe('the cell holds a formula, not its result');
    expect(read('a\u001B[31mb', { kind: 'text' })).toBe('the cell holds a character that cannot be seen');
    expect(read('a\u202Eb', { kind: 'text' })).toBe('the cell holds a character that cannot be seen');
    expect(read('#12', { kind: 'text' })).toBe('#12');
    expect(read("'=1+1", { kind: 'text' })).toBe('=1+1');
    expect(read("'tis", { kind: 'text' })).toBe("'tis");
  });

  it('keeps the lines of a text, and tidies the rest', () => {
    expect(cellText(' a  b \r\n c\n\n\n\nd ')).toBe('a b\nc\n\nd');
    expect(read('Zu\u0308rich', { kind: 'text' })).toBe('Zürich');
  });

  it('is shown short and harmless in messages', () => {
    expect(shownCell('a\u001B[2Jb')).toBe('a\\u{1b}[2Jb');
    expect(shownCell('x'.repeat(100))).toHaveLength(60);
  });

  it('says which formats are missing', () => {
    expect(read('03/04/2026', { kind: 'day' })).toBe('"03/04/2026" could be read in two ways');
    expect(read('1.234', { kind: 'money' })).toBe('"1.234" could be read in two ways');
    expect(read('Mai', { kind: 'month' })).toBe('"Mai" is no month such as 2026-10 or 10/2026');
    expect(read('morgen', { kind: 'day' }, { dateOrder: 'dmy' })).toContain('is no day in the order dmy');
  });
});
