/** The browser's clock, read in this one place. */

const two = (n: number): string => String(n).padStart(2, '0');

/** The reader's day as text, `2026-10-31`. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
