/** The drawing of bubbles: a third number beside two axes, as the area of a disc. */

/** Radius of the largest bubble, and of the smallest that can still be pointed at, in pixels. */
const largest = 30;
const smallest = 5;

/** Radius of each bubble in pixels: its area is in proportion to its size, the largest size having the largest radius; what is too small to be seen is drawn at the smallest. */
export const bubbleRadii = (sizes: readonly number[], widest = largest): readonly number[] => {
  const most = Math.max(0, ...sizes);
  return sizes.map((size) => (most <= 0 ? smallest : Math.max(smallest, widest * Math.sqrt(Math.max(0, size) / most))));
};

/** The bounds of an axis that holds all values with a margin of a twelfth of their range on both sides; 0 lies within where `fromZero` says so. */
export const axisBounds = (values: readonly number[], fromZero: boolean): { readonly min: number; readonly max: number } => {
  const all = fromZero ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = (high > low ? high - low : Math.max(1, Math.abs(high))) / 12;
  return { min: fromZero && low === 0 ? 0 : low - margin, max: high + margin };
};
