/** A line of Markdown as plain text: for places that show words and no markup. Linear on any input. */

const link = /!?\[([^[\]]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/g;
const footnote = /\[\^[^[\]\n]{1,80}\]/g;
const emphasis = /\*{1,3}|_{2,3}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|`+|~~/gu;

/** Text of a line or paragraph: links and images by their words, no footnote, emphasis or code marks, single spaces. */
export const plainLine = (markdown: string): string =>
  markdown.replace(footnote, '').replace(link, '$1').replace(emphasis, '').replace(/\s+/g, ' ').trim();
