/** From bytes to text: UTF-8 only, without characters that hide or break something. */
import { isUtf8 } from 'node:buffer';
import type { FieldPath } from '#schemas/finding.ts';
import { hiddenPlaces } from './characters.ts';
import { limits } from './limits.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** A problem at an offset of a text. */
export interface TextProblem {
  readonly problem: Problem;
  readonly offset: number;
  /** The field that it stands in, where that is known. */
  readonly path?: FieldPath | undefined;
}

/** The text of a file with line ends as `\n`, or what is wrong with it. */
export interface TextReading {
  readonly text: string;
  readonly problems: readonly TextProblem[];
}

const longLine = (text: string): TextProblem | undefined => {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > limits.lineBytes) {
      return {
        offset: start,
        problem: problem(
          'too-large',
          `a line is longer than ${String(limits.lineBytes / 1024)} KB`,
          `eine Zeile ist länger als ${String(limits.lineBytes / 1024)} KB`,
          'Break it into several lines.',
          'Teilen Sie sie in mehrere Zeilen.',
        ),
      };
    }
    start = stop + 1;
  }
  return undefined;
};

/** Decodes a file. Windows line ends are read as line feeds. */
export const readText = (bytes: Buffer): TextReading => {
  if (!isUtf8(bytes)) {
    return {
      text: '',
      problems: [
        {
          offset: 0,
          problem: problem(
            'encoding',
            'the file is not UTF-8',
            'die Datei ist nicht UTF-8',
            'Save it as UTF-8.',
            'Speichern Sie sie als UTF-8.',
          ),
        },
      ],
    };
  }
  const text = bytes.toString('utf8').replaceAll('\r\n', '\n');
  const problems: TextProblem[] = [];
  for (const found of hiddenPlaces(text, 5)) problems.push(found);
  const long = longLine(text);
  if (long !== undefined) problems.push(long);
  return { text, problems };
};

/** Tells line and column (from 1) of each offset of a text. */
export const placesIn = (text: string): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(starts.length + 1)); step >= 1; step /= 2) {
      const next = starts[line + step];
      if (next !== undefined && next <= offset) line += step;
    }
    return { line: line + 1, column: Math.max(1, offset - (starts[line] ?? 0) + 1) };
  };
};
