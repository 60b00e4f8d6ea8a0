/** Geometry of a small line: a share over days, against its target. */
import { dayNumber } from '#domain/time/calendar.ts';

/** The line in user units. */
export interface ShareTrend {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly target: number;
  readonly last: { readonly x: number; readonly y: number };
}

const width = 120;
const height = 36;
const margin = 4;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The line through some shares, from 0 to 1, oldest first; undefined where there are fewer than two to draw. */
export const shareTrend = (
  points: readonly { readonly day: string; readonly share: number | undefined }[],
  target: number,
): ShareTrend | undefined => {
  const known = points.flatMap(({ day, share }) => (share === undefined ? [] : [{ day: dayNumber(day), share: Math.min(1, share) }]));
  const first = known[0];
  const newest = known.at(-1);
  if (known.length < 2 || first === undefined || newest === undefined) return undefined;
  const span = Math.max(1, newest.day - first.day);
  const y = (share: number): number => rounded(height - margin - share * (height - 2 * margin));
  const places = known.map(({ day, share }) => ({ x: rounded(margin + ((day - first.day) / span) * (width - 2 * margin)), y: y(share) }));
  return {
    width,
    height,
    line: places.map(({ x, y: level }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(level)}`).join(''),
    target: y(Math.min(1, target)),
    last: places.at(-1) ?? { x: 0, y: 0 },
  };
};
