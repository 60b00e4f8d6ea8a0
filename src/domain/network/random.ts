/** Random numbers that are the same on every machine and in every build. Integers of 32 bits only, so that nothing depends on rounding. */
import type { ThreePoints } from './pert.ts';

/** Gives numbers from 0 up to, not including, 1. */
export type Random = () => number;

const mixed = (value: number): number => {
  let mix = value | 0;
  mix = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad);
  mix = Math.imul(mix ^ (mix >>> 15), 0x735a2d97);
  return (mix ^ (mix >>> 15)) >>> 0;
};

/** A number of 32 bits from a text (FNV-1a with a last mix, so that similar texts lie far apart). */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return mixed(hash);
};

/** A generator from a seed: a Weyl sequence, each step of it mixed (as SplitMix, Steele, Lea and Flood 2014, in 32 bits). Its period is 2³². */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mixed(state) / 4_294_967_296;
  };
};

/**
 * Gives the value of a triangular distribution below which a share u lies: o + √(u (p − o)(l − o)) up to the peak, p − √((1 − u)(p − o)(p − l)) beyond.
 * Source: inverse transform; Kotz and van Dorp 2004. Always between o and p.
 */
export const triangular = ({ optimistic, likely, pessimistic }: ThreePoints): ((share: number) => number) => {
  const width = pessimistic - optimistic;
  const [rise, fall] = [width * (likely - optimistic), width * (pessimistic - likely)];
  const peak = width === 0 ? 1 : (likely - optimistic) / width;
  return (share) => {
    const value = share <= peak ? optimistic + Math.sqrt(share * rise) : pessimistic - Math.sqrt((1 - share) * fall);
    return value < optimistic ? optimistic : value > pessimistic ? pessimistic : value;
  };
};
