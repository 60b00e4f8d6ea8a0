/** Whether two states of a record say the same. Comments, order of keys and the form of a file say nothing. */
import type { AnyRecord, Body, Translation } from '#schemas/record.ts';

/** Whether two values of records hold the same; a key without a value counts as absent. */
export const isSameData = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  }
  const [left, right] = [a, b] as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    isSameData(Object.hasOwn(left, key) ? left[key] : undefined, Object.hasOwn(right, key) ? right[key] : undefined),
  );
};

const isSameText = (a: Body | undefined, b: Body | undefined): boolean => a?.text.trim() === b?.text.trim();

const isSameTranslation = (a: Translation, b: Translation | undefined): boolean =>
  b !== undefined &&
  a.language === b.language &&
  a.title === b.title &&
  a.summary === b.summary &&
  a.translates === b.translates &&
  isSameText(a.body, b.body);

/** Whether two states of a record hold the same data and texts, for the same readers. */
export const isSameRecord = (a: AnyRecord, b: AnyRecord): boolean =>
  a.audience === b.audience &&
  a.translations.length === b.translations.length &&
  a.translations.every((translation, index) => isSameTranslation(translation, b.translations[index])) &&
  // An edition that holds less than was written gives no digest.
  ((a.digest !== '' && a.digest === b.digest) || (isSameData(a.data, b.data) && isSameText(a.body, b.body)));
