/** Headings of the columns of tables, as people read them in a spreadsheet. */
import type { Language } from '../schemas/shared.ts';
import { fill, words } from './words.ts';

/** The heading of a column by its name in the CSV file, and the name of that where one word means two things; its own name where there are no words for it. */
export const columnHeading = (language: Language, column: string, table = ''): string => {
  const { figures, monthly, portfolio } = words(language);
  const { columns, stated, computed, before, after, stating } = monthly.workbook;
  const dimensions: Readonly<Record<string, string>> = { ...portfolio.dimensions, overall: portfolio.colour.overall };
  const known: Readonly<Record<string, string>> = columns;
  const names: Readonly<Record<string, string>> = figures.name;
  const [head = '', part = ''] = column.split('.');
  const named = (name: string): string => known[`${table}.${name}`] ?? known[name] ?? names[name] ?? name;
  if (part === 'before' || part === 'after') return fill(part === 'before' ? before : after, { column: named(head) });
  if (head === 'lines' && part !== '') return fill(stating, { column: named(part) });
  if ((head === 'stated' || head === 'computed') && part !== '') {
    return fill(head === 'stated' ? stated : computed, { dimension: dimensions[part] ?? part });
  }
  return named(column);
};
