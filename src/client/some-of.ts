/** Lists that are read out or stand in a sentence: nobody listens to hundreds of names. */
import { fill } from './fill.ts';

/** So many are named. */
const most = 12;

/** All items of a short list, as `listed` joins them; of a long one the first, and how many more there are. */
export const someOf = (items: readonly string[], andMore: string, listed: (items: readonly string[]) => string): string =>
  items.length <= most ? listed(items) : `${items.slice(0, most).join(', ')} ${fill(andMore, { n: String(items.length - most) })}`;
