/** English words for charts: their tables, units and summaries. */
export const charts = {
  table: 'The numbers as a table',
  label: 'Item',
  month: 'Month',
  upTo: '{unit} · to {day}',
};
