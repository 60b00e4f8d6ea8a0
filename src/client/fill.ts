/** Words that the page hands over in `data-` attributes, with places to fill; the browser has no dictionary. */

/** Fills `{name}` in a text. A place without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
