/** Markdown as plain text, for search and feeds: what a reader sees, without marks. */
import { plainLine } from '#domain/office/plain-text.ts';

const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,60}$/;
const tableRule = /^[ \t|:-]+$/;
const lineMarks = /^[> \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)?/;
const statementMark = /^\[[a-z0-9-]{1,120}\] +(?=\S)/;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:/;
const comment = /<!--[^<>]{0,5000}-->/g;

const lineText = (line: string): string => {
  const text = line.replace(lineMarks, '').replace(statementMark, '');
  if (definition.test(line) && !text.startsWith('[^')) return '';
  const cells = text.includes('|')
    ? text
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' · ')
    : text;
  return plainLine(cells);
};

/** The text of a Markdown body in one line. Headings and list items end with a full stop, so that sentences stay apart. Linear in the length. */
export const plainText = (markdown: string): string => {
  const parts: string[] = [];
  let paragraph = '';
  let isCode = false;
  const close = (): void => {
    if (paragraph !== '') parts.push(/[.!?:;…]$/.test(paragraph) ? paragraph : `${paragraph}.`);
    paragraph = '';
  };
  for (const line of markdown.replace(comment, '').split('\n')) {
    if (fence.test(line)) {
      close();
      isCode = !isCode;
    } else if (isCode) paragraph = `${paragraph} ${line.trim()}`.trim();
    else if (line.trim() === '' || rule.test(line) || (line.includes('|') && tableRule.test(line))) close();
    else {
      if (/^[> \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\|)/.test(line)) close();
      paragraph = `${paragraph} ${lineText(line)}`.trim();
      if (/^[> \t]*(?:#{1,6}[ \t]|\|)/.test(line)) close();
    }
  }
  close();
  return parts.join(' ');
};
