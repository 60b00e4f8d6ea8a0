/** German words for the page of formulas and of the formulas of earned value, earned schedule, colours and roll-up. */
import type { Words } from '../en.ts';

export const formulas: Words['formulas'] = {
  title: 'Formeln',
};
