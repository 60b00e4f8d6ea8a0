/** How many running projects there are of each colour, as stated and as computed. */
import type { Colour } from '#domain/projects/trend.ts';
import type { Standing } from '#domain/value/standing.ts';

/** A colour, or that a report which is due is missing: what was stated before it does not count any more. */
export type ColourKey = Colour | 'no-status';

/** Colours, worst first; not assessed and no current status are states of their own, never green. */
export const colourKeys: readonly ColourKey[] = ['red', 'amber', 'green', 'not-assessed', 'no-status'];

/** How many projects have a value. */
export interface Count<K extends string> {
  readonly key: K;
  readonly count: number;
}

/** The colours of some projects. */
export interface ColourCounts {
  readonly of: number;
  /** By what their reports state; a project without current status counts as such only. All keys, worst first. */
  readonly stated: readonly Count<ColourKey>[];
  /** By the computed overall colour. All colours, worst first. */
  readonly computed: readonly Count<Colour>[];
}

/** What a project is counted as: its stated colour while it is current. */
export const statedKey = (isCurrent: boolean, stated: Colour | undefined): ColourKey =>
  isCurrent ? (stated ?? 'not-assessed') : 'no-status';

/** How many of the values are each of the keys, in their order; keys that do not occur too. */
export const countedAll = <K extends string>(keys: readonly K[], values: readonly K[]): readonly Count<K>[] => {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return keys.map((key) => ({ key, count: counts.get(key) ?? 0 }));
};

/** How many of some colours are each. */
export const byColour = (colours: readonly Colour[]): Readonly<Record<Colour, number>> => {
  const count = (wanted: Colour): number => colours.filter((colour) => colour === wanted).length;
  return { green: count('green'), amber: count('amber'), red: count('red'), 'not-assessed': count('not-assessed') };
};

/** The colours of some standings. */
export const colourCounts = (standings: readonly Standing[]): ColourCounts => ({
  of: standings.length,
  stated: countedAll(
    colourKeys,
    standings.map(({ isCurrent, stated }) => statedKey(isCurrent, stated.overall)),
  ),
  computed: countedAll(
    ['red', 'amber', 'green', 'not-assessed'],
    standings.map(({ computed }) => computed.overall.colour),
  ),
});
