/** Places in a text of the dictionary; apart from the words, so that the scripts of the browser can use it without them. */

/** Fills `{name}` in a text of the dictionary: `fill(words.shell.filter.count, { shown: 3, total: 40 })`. A place without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
