/** The cells of a sent table: what they show, what they are compared by, what of them goes into a file. The page at build time and the browser use the same. */
import { colourMark } from '../charts/colour-mark.ts';
import type { MarkColour } from '../charts/colour-mark.ts';
import type { Drawing } from '../charts/drawing.ts';
import { sparkline, trendDrawing } from '../charts/sparkline.ts';
import { dayOfNumber } from '../domain/time/calendar.ts';
import { formatDay, formatMoney, formatNumber, formatPercent } from '../i18n/format.ts';
import type { CellPart, NumberColumn, PartsColumn, SentColumn, SentTable, SortValue } from './sent-table.ts';

/** A piece of a cell as it is rendered. */
export interface ShownPart extends Omit<CellPart, 'mark'> {
  readonly drawing?: Drawing | undefined;
  /** The drawing says it: the text is for those who do not see it. */
  readonly isTwin?: boolean;
}

const colourOf: Readonly<Record<string, MarkColour>> = { g: 'green', a: 'amber', r: 'red', n: 'not-assessed' };

const optionOf = ({ options, values }: PartsColumn, row: number): PartsColumn['options'][number] => options[values?.[row] ?? row] ?? [];

/** What is not empty. */
const given = (values: Readonly<Record<'href' | 'kind' | 'lang', string | undefined>>): Partial<Record<'href' | 'kind' | 'lang', string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

const isMark = (mark: string | undefined): mark is MarkColour => Object.values(colourOf).some((colour) => colour === mark);

const reasonAt = (table: SentTable, value: string): string => (value === '' ? '' : (table.reasons[Number(value)] ?? ''));

const numberText = (kind: NumberColumn['kind'], value: number, { language, currency }: SentTable): string => {
  if (kind === 'money') return formatMoney(value, currency, language, 'compact');
  // What rounds to nothing has no sign.
  if (kind === 'percent') {
    const share = formatPercent(value, language, 1);
    return value >= 0.0005 ? `+${share}` : value > -0.0005 ? formatPercent(0, language, 1) : share;
  }
  if (kind === 'day') return formatDay(dayOfNumber(value), language);
  return formatNumber(value, language, 2);
};

const courseOf = ({ courses }: NumberColumn, row: number): readonly (number | undefined)[] =>
  (courses?.[row] ?? []).map((value) => (value === null ? undefined : value / 100));

const coursePart = (table: SentTable, column: NumberColumn, row: number): readonly ShownPart[] => {
  const course = courseOf(column, row);
  const drawing = course.length < 2 ? undefined : sparkline(course, { reference: column.reference });
  if (drawing === undefined) return [];
  const text = course.map((value) => (value === undefined ? '–' : formatNumber(value, table.language, 2))).join(' → ');
  return [{ text, kind: 'sparkline', drawing, isTwin: true }];
};

/** What the cell of a row shows. */
export const partsAt = (table: SentTable, column: SentColumn, row: number): readonly ShownPart[] => {
  if (column.kind === 'parts') {
    return optionOf(column, row).map(([text, href, kind, lang, mark]) => ({
      text,
      ...given({ href, kind, lang }),
      ...(isMark(mark) ? { drawing: colourMark(mark) } : {}),
    }));
  }
  const value = column.values[row] ?? '';
  if (column.kind === 'trend') {
    const letters = String(value).split('');
    const drawing = trendDrawing(letters.map((letter) => ({ colour: colourOf[letter] })));
    if (drawing === undefined) return [];
    const text = letters.flatMap((letter) => table.colours[letter] ?? []).join(' → ');
    return [{ text, kind: 'colour-trend', drawing, isTwin: true }];
  }
  if (typeof value !== 'number') return [{ text: reasonAt(table, value), kind: 'unknown' }];
  return [{ text: numberText(column.kind, value, table), kind: 'value' }, ...coursePart(table, column, row)];
};

/** What the cell of a row is compared by; empty where it is not known. */
export const sortValueAt = (column: SentColumn, row: number): SortValue => {
  if (column.kind !== 'parts') {
    const value = column.values[row];
    return typeof value === 'number' ? value : column.kind === 'trend' ? (value ?? '') : '';
  }
  return (
    column.order?.[column.values?.[row] ?? row] ??
    optionOf(column, row)
      .map(([text]) => text)
      .join(' ')
  );
};

/** What of a cell goes into a file: numbers as they are, days as ISO text, else the words; undefined where it is not known. */
export const rawAt = (table: SentTable, column: SentColumn, row: number): number | string | undefined => {
  if (column.kind === 'parts' || column.kind === 'trend') {
    const words = partsAt(table, column, row).flatMap(({ text, kind }) => (kind === 'unknown' ? [] : [text]));
    return words.length === 0 ? undefined : words.join(' · ');
  }
  const value = column.values[row];
  return typeof value !== 'number' ? undefined : column.kind === 'day' ? dayOfNumber(value) : value;
};

/** Whether the cells of a column are numbers, set to the right. */
export const isNumeric = ({ kind }: Pick<SentColumn, 'kind'>): boolean => kind === 'money' || kind === 'index' || kind === 'percent';

/** The class of the cells of a column. */
export const classOf = (column: Pick<SentColumn, 'kind'>): 'num' | 'day' | undefined =>
  isNumeric(column) ? 'num' : column.kind === 'day' ? 'day' : undefined;
