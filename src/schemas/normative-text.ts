/** The text that an approval binds: title, body without trailing white space, statements. */
import type { Statement } from './statement.ts';

/** White space at the ends of lines and of the text carries no meaning and is left out, so that an editor's clean-up does not break an approval. */
export const normativeText = (title: string, body: string, statements: readonly Statement[]): string => {
  const lines = body
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return [title.trim(), lines, ...statements.map((statement) => `${statement.id}\t${statement.text.trim()}`)].join('\n');
};
