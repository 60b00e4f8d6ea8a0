/** Characters that hide something, or make text look other than it is. No record may hold one; the reader, the importers and all that writes records agree on these. */

/** Controls that turn the direction of the text around them. */
export const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Every such character of a text: control characters but tab and line feed, bidirectional controls, the byte order mark, noncharacters. For `matchAll` and `replaceAll`. */
export const hiddenCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** The same, and all that ends a line or moves within it. */
const noPartOfALine = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/u;

/** A text with all that cannot be seen written as its number, such as `\u{202e}`: what a file or an argument says must not pass for a line of ours, nor be obeyed by a terminal. */
export const visibleText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** Whether a text is one line of whole characters that can all be seen. */
export const isPlainLine = (text: string): boolean => !noPartOfALine.test(text) && text.isWellFormed();

/** A text on one line, with a space for each run of line breaks and of what a record may not hold. */
export const asPlainLine = (text: string): string => text.split(noPartOfALine).join(' ');
