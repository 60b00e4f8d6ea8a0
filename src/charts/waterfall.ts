/** Geometry of a waterfall whose rows lie under each other: one bar a row, floating where the sum stood. */

/** A row: from which value to which its bar goes. A sum has no beginning: its bar starts at the edge. */
export interface WaterfallRow {
  readonly from: number | undefined;
  readonly to: number;
}

/** A bar, in units of a drawing that is 100 wide. */
export interface WaterfallBar {
  readonly x: number;
  readonly width: number;
  /** Where the sum stands after the row. */
  readonly end: number;
}

/** Width of the drawing. */
const waterfallWidth = 100;
/** Room at the left edge, where the bars of sums are cut off: the scale does not begin at 0. */
const margin = 12;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The bars of some rows on one scale, which spans the values that occur, so that small steps on a large sum can be seen. */
export const waterfallBars = (rows: readonly WaterfallRow[]): readonly WaterfallBar[] => {
  const values = rows.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]));
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const at = (value: number): number => margin + (span === 0 ? 0.5 : (value - low) / span) * (waterfallWidth - margin - 1);
  return rows.map(({ from, to }) => {
    const [start, end] = [from === undefined ? 0 : at(from), at(to)];
    return { x: rounded(Math.min(start, end)), width: rounded(Math.max(0.6, Math.abs(end - start))), end: rounded(end) };
  });
};
