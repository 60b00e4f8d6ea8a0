/** Cells of a worksheet: what kind a column holds, and the markup of one cell. */
import { dayNumber, isDay } from '#domain/time/calendar.ts';
import type { Cell } from '../tables/csv.ts';

/** What the values of a column are, and so how a spreadsheet shows them; a share is of 1. */
export type CellKind = 'text' | 'count' | 'number' | 'money' | 'share' | 'index' | 'day';

/** Number of the style of a kind, in the order of `cellFormats` in styles.ts. `quoted` text stays text also when somebody edits it. */
export const styleOf = { text: 0, head: 1, day: 2, money: 3, share: 4, index: 5, number: 6, count: 7, quoted: 8 } as const;

/** Longest text that spreadsheets take in a cell. */
const longestText = 32_767;

// A spreadsheet reads _x0041_ in a text as the character of that number; what XML cannot hold is left out.
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Most texts are ids and words: they need none of it.
const plain = /^[A-Za-z0-9 .,:;()/|%+-]*$/;

/** Text for XML: escaped, without characters that XML does not know, cut at what a cell takes. */
export const xmlText = (text: string): string => (plain.test(text) && text.length <= longestText ? text : escaped(text));

const escaped = (text: string): string =>
  text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Days as spreadsheets count them; undefined before 1 March 1900, where they count a day that never was. */
const serialOf = (day: string): number | undefined => {
  const serial = dayNumber(day) + 25_569;
  return serial >= 61 ? serial : undefined;
};

/** Letters of a column, counted from 0: A, B … Z, AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** Text that a spreadsheet could take for a formula when somebody edits the cell. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text);

/** A cell of the head. */
export const headCell = (at: string, text: string): string => textCell(at, text, styleOf.head);

/** The markup of a value at a place such as `B7`; empty where there is none. Text is never a formula; what is no number or day in such a column stays text. */
export const cellXml = (at: string, value: Cell, kind: CellKind): string => {
  if (value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'boolean') return `<c r="${at}" s="${styleOf.text}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${at}" s="${styleOf[kind]}"><v>${value}</v></c>`;
  const serial = kind === 'day' && isDay(value) ? serialOf(value) : undefined;
  if (serial !== undefined) return `<c r="${at}" s="${styleOf.day}"><v>${serial}</v></c>`;
  return textCell(at, value, looksLikeFormula(value) ? styleOf.quoted : styleOf.text);
};
