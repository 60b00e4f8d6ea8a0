/** Markdown as plain text: for places that show a line and no markup. Linear on any input. */

/** Text of a line or paragraph of Markdown: links and images by their words, no emphasis or code marks, single spaces. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
