/** German words for charts: their tables, units and summaries. */
import type { Words } from '../en.ts';

export const charts: Words['charts'] = {
  table: 'Die Zahlen als Tabelle',
  label: 'Posten',
  month: 'Monat',
  upTo: '{unit} · bis {day}',
};
