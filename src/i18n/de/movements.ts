/** German words for changes between two months, completeness and alignment. */
import type { Words } from '../en.ts';

export const movements: Words['movements'] = {
  title: 'Veränderungen',
};
