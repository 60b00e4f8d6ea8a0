/** German words for the calendar of reviews and deadlines. */
import type { Words } from '../en.ts';

export const calendar: Words['calendar'] = {
  title: 'Kalender',
};
