/** Numbers as spreadsheets write them, in the form that was declared. What could be read in two ways is not read at all. */

/** What was declared about numbers. */
export interface NumberForm {
  readonly decimal?: ',' | '.' | undefined;
  readonly thousands?: ',' | '.' | ' ' | "'" | undefined;
  /** What may stand before or after the number. */
  readonly strip?: readonly string[] | undefined;
}

/** A number, or why there is none: `none` = no number · `ambiguous` = a sign that nothing was declared about · `percent` = a per cent sign. */
export type NumberRead = { readonly value: number } | { readonly fault: 'none' | 'ambiguous' | 'percent' };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes off what may stand around a number: declared marks, and white space. */
const bare = (cell: string, marks: readonly string[]): string => {
  let text = cell.trim();
  for (let again = true; again;) {
    again = false;
    for (const mark of marks) {
      if (mark !== '' && text.startsWith(mark)) text = text.slice(mark.length).trim();
      else if (mark !== '' && text.endsWith(mark)) text = text.slice(0, -mark.length).trim();
      else continue;
      again = true;
    }
  }
  return text;
};

/** `(12)`, `12-` and `−12` are negative. */
const signed = (text: string): { readonly sign: 1 | -1; readonly digits: string } => {
  const [, inParentheses] = /^\((.+)\)$/.exec(text) ?? [];
  if (inParentheses !== undefined) return { sign: -1, digits: inParentheses.trim() };
  const [, before = '', digits = '', after = ''] = /^([+\-−–]?)\s?(.*?)([-−]?)$/.exec(text) ?? [];
  const minus = (before !== '' && before !== '+') || after !== '';
  return { sign: minus ? -1 : 1, digits };
};

/** The number in a cell such as `1.234,50 €`. */
export const numberIn = (cell: string, { decimal, thousands, strip = [] }: NumberForm): NumberRead => {
  const text = bare(
    cell
      .slice(0, 200)
      .replaceAll(/[\u00A0\u202F\u2009]/g, ' ')
      .replaceAll('’', "'"),
    strip,
  );
  if (text.endsWith('%')) return { fault: 'percent' };
  const { sign, digits } = signed(text);
  const value = (plain: string): NumberRead => ({ value: plain === '0' ? 0 : sign * Number(plain) });
  if (/^\d{1,18}$/.test(digits)) return value(digits);
  const group = thousands === undefined ? '' : escaped(thousands);
  const point = decimal === undefined ? '' : escaped(decimal);
  if (decimal !== thousands || decimal === undefined) {
    const whole = group === '' ? '\\d{1,18}' : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d{1,18})`;
    const pattern = new RegExp(`^${whole}${point === '' ? '' : `(?:${point}\\d{1,12})?`}$`);
    if (pattern.test(digits)) {
      const plain = (thousands === undefined ? digits : digits.replaceAll(thousands, '')).replace(decimal ?? '.', '.');
      return value(plain);
    }
  }
  // A point or comma about which nothing was said could part thousands or decimals.
  const isUndeclared = /^\d+(?:[.,' ]\d+)+$/.test(digits) && (decimal === undefined || thousands === undefined);
  return { fault: isUndeclared ? 'ambiguous' : 'none' };
};

/** A product without the noise of binary fractions: 12.35 × 1,000,000 = 12,350,000. Rounded half away from zero where decimals are given. */
export const product = (value: number, times: number, decimals?: number): number => {
  const exact = Number((value * times).toPrecision(15));
  if (decimals === undefined) return exact;
  const scale = 10 ** decimals;
  const rounded = (Math.sign(exact) * Math.round(Number((Math.abs(exact) * scale).toPrecision(15)))) / scale;
  return rounded === 0 ? 0 : rounded;
};
