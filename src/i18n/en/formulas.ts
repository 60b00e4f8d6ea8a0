/** English words for the page of formulas and of the formulas of earned value, earned schedule, colours and roll-up. */
export const formulas = {
  title: 'Formulas',
};
