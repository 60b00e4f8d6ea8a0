/** Where a dated entry belongs in a list that people keep by hand. */

/** At the start where the list has its newest entry first, else at the end. */
export const placeInOrder = (entries: readonly { readonly day: string }[]): 'start' | 'end' => {
  const first = entries[0]?.day ?? '';
  const last = entries.at(-1)?.day ?? '';
  return first > last ? 'start' : 'end';
};
