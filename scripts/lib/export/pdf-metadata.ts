/** What a PDF says of its making, set to the data date: the same report gives the same bytes, whenever it is printed. */

const stampOf = (day: string): string => `D:${day.replaceAll('-', '')}000000+00'00'`;

/** Replaces a text in parentheses after a key by one of the same length, so that no offset of the file moves. */
const withText = (pdf: string, key: string, text: string): string =>
  pdf.replace(new RegExp(`(/${key} ?\\()((?:[^()\\\\]|\\\\.|\\([^()]*\\))*)(\\))`), (whole, before: string, old: string, after: string) =>
    text.length > old.length ? whole : `${before}${text.padEnd(old.length, ' ')}${after}`,
  );

/** Names of the parts of the document, which Chromium numbers as it happens to make them: counted anew in the same order, which their sorted index needs. */
const withCountedNames = (pdf: string): string => {
  const names = [...new Set(pdf.match(/node\d{8}/g))].sort();
  const counted = new Map(names.map((name, index) => [name, `node${String(index).padStart(8, '0')}`]));
  return pdf.replace(/node\d{8}/g, (name) => counted.get(name) ?? name);
};

/** The PDF with its times set to the beginning of a day and its creator to ours; offsets stay as they are. */
export const withFixedMetadata = (bytes: Uint8Array, day: string, creator: string): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const fixed = [
    ['CreationDate', stampOf(day)],
    ['ModDate', stampOf(day)],
    ['Creator', creator],
  ] as const;
  return Buffer.from(withCountedNames(fixed.reduce((pdf, [key, value]) => withText(pdf, key, value), text)), 'latin1');
};
