/** What can be reached along links. */

/** The start, and all that `next` leads to from there, at one or more removes. */
export const reachedFrom = (start: Iterable<number>, next: (index: number) => readonly number[]): Set<number> => {
  const found = new Set<number>();
  const open = [...start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    open.push(...next(index));
  }
  return found;
};
