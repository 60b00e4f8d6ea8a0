/** Finds out which statements a text quotes: passages of bodies in a form in which marks, case and line breaks do not matter. */
import type { Body } from '#schemas/record.ts';

/** A passage of a body, with its line in the file. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Shorter passages are common phrases, not quotations. */
const shortest = 25;
const link = /\[([^[\]\n]{0,1000})\]\([^()\n]{0,2000}\)/g;
const listMark = /^[> \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+|#{1,6}[ \t]+)?(?:\[[^\]\n]{1,200}\][ \t]+)?/;
const inQuotes = /[„“"»]([^„“”"«»]{20,2000})[“”"«]/g;
/** Without a keyword no text is a statement. */
const keyword = /MUST|SHOULD|MAY|MUSS|MÜSSEN|DARF|DÜRFEN|SOLLTE|KANN|KÖNNEN/i;
const edges = /^[\s„“”"«»'.:;,…]{1,20}|[\s„“”"«»'.:;,…]{1,20}$/g;

/** A text without marks, in small letters, with single spaces. */
export const plainPassage = (markdown: string): string =>
  markdown.replace(link, '$1').replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim().replace(edges, '').toLowerCase();

/** Passages that may be statements of another text: each paragraph, list item or heading with a keyword, and what stands in quotation marks in it. */
export const passagesOf = (body: Body): readonly Passage[] => {
  const passages: Passage[] = [];
  if (!keyword.test(body.text)) return passages;
  let open: { text: string; readonly line: number; readonly quoted: boolean } | undefined;
  const add = (text: string, line: number): void => {
    const plain = plainPassage(text);
    if (plain.length >= shortest) passages.push({ text: plain, line });
  };
  const close = (): void => {
    if (open !== undefined && keyword.test(open.text)) {
      add(open.text, open.line);
      for (const match of open.text.matchAll(inQuotes)) add(match[1] ?? '', open.line);
    }
    open = undefined;
  };
  for (const [index, raw] of body.text.split('\n').entries()) {
    const mark = listMark.exec(raw)?.[0] ?? '';
    const text = raw.slice(mark.length);
    const quoted = mark.includes('>');
    const begins = /[^> \t]/.test(mark) || (quoted && open?.quoted === false);
    if (text.trim() === '' || open === undefined || begins) {
      close();
      if (text.trim() !== '') open = { text, line: body.firstLine + index, quoted };
    } else open.text += ` ${text.trim()}`;
    if (mark.includes('#')) close();
  }
  close();
  return passages;
};
