/** The mark of a colour: circle, triangle, square, ring, so that it can be told without colour. The same shapes as `Rag` draws. */
import type { Drawing } from './drawing.ts';

/** A colour that has a mark. */
export type MarkColour = 'green' | 'amber' | 'red' | 'not-assessed';

const shapes: Readonly<Record<MarkColour, string>> = {
  green: 'M.75 6a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0 -10.5 0Z',
  amber: 'M6 .6L11.7 11H.3Z',
  red: 'M1 1h10v10H1Z',
  'not-assessed': 'M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
};

/** The mark, 12 by 12. */
export const colourMark = (colour: MarkColour): Drawing => ({
  width: 12,
  height: 12,
  paths: [{ kind: colour === 'not-assessed' ? 'ring' : 'mark', d: shapes[colour] }],
});
