/**
 * Text of records for a comment on a code host. A title may hold anything: none of it becomes markup, notifies a person, closes an issue, links, or turns the line round.
 * The host looks for mentions, references and addresses in the text after Markdown was read, so a backslash does not stop it: an invisible space does.
 */
import { visibleText } from '#schemas/hidden-characters.ts';

/** Every sign that means something to Markdown, HTML or mathematics, by its number: it then stands for itself, in tables, in headings and within HTML. */
const signs = /[&<>`*_~[\]\\|${}]/g;
const reference = (sign: string): string => `&#${String(sign.codePointAt(0) ?? 0)};`;

/** Zero-width space: seen by nobody, and it parts a sign from the name or number behind it. */
const gap = '\u200B';

/** Signs that begin a mention or a reference on GitHub or GitLab, before what they name. */
const triggers = /[@#!~%$^&[](?=[\p{L}\p{N}_"'{])/gu;
const addresses = /:(?=\/\/)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)|(?<=\bmailto):|(?<=\bxmpp):/giu;
const parted = (sign: string): string => (sign === ':' ? `${sign}${gap}` : `${gap}${sign}`);
/** What looks like the id of a commit. */
const commits = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;

/** Control characters, and marks that turn the direction of writing: made visible. Ends of lines are spaces. */
const visible = (text: string): string => visibleText(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' '));

/** At most so many characters, the last one `…` where some are left out. No character is cut in two. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

/** A text that is nothing but text, on one line, wherever in Markdown it is put. */
export const harmless = (text: string): string =>
  visible(text)
    .replace(commits, (id) => id.replace(/.{4}/g, `$&${gap}`))
    .replace(triggers, (sign) => `${sign}${gap}`)
    .replace(addresses, parted)
    .replace(signs, reference);

/** The same as code, in which hosts look for no mentions and references. */
export const harmlessCode = (text: string): string => `<code>${visible(text).replace(addresses, parted).replace(signs, reference)}</code>`;
