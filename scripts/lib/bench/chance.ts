/** Numbers that look random and are the same in every run: each record of the synthetic office draws from its own seed. */

/** Draws of one seed, in their order. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly integer: (least: number, most: number) => number;
  /** One item of a list that is not empty. */
  readonly pick: <T>(items: readonly T[]) => T;
}

const seedOf = (name: string): number => {
  let hash = 2_166_136_261;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
  return hash >>> 0;
};

/** Draws for a name; the same name draws the same (mulberry32 on an FNV-1a hash). */
export const chanceOf = (name: string): Chance => {
  let state = seedOf(name);
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
};
