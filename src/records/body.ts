/** Finds headings, statements, links and images in a Markdown body. Runs in linear time; text in code is left alone. */
import type { Body, BodyLink, Heading } from '#schemas/record.ts';
import { isStatementId, statementOf, statementStart } from '#schemas/statement.ts';
import type { Statement } from '#schemas/statement.ts';
import { limits } from './limits.ts';
import { problem, quoted } from './problem.ts';
import type { Problem } from './problem.ts';

/** A problem in a body, by its line and column in the file. */
export interface BodyProblem {
  readonly problem: Problem;
  readonly line: number;
  readonly column: number;
}

const fenceStart = /^ {0,3}(`{3,}|~{3,})/;
const atxHeading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const inlineLink = /(!?)\[[^\]\n]{0,1000}\]\(\s{0,9}<?([^)\s>]{1,2000})/g;
const definition = /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:\s{0,9}<?([^\s>]{1,2000})/;
const codeSpan = /`[^`\n]{0,2000}`/g;
const quoteMarks = /^[> \t]*/;

/** Code spans blanked out, so that what they show is not taken for Markdown. */
const withoutCode = (line: string): string => (line.includes('`') ? line.replace(codeSpan, (code) => ' '.repeat(code.length)) : line);

const headingText = (raw: string): string => {
  const text = raw.trimEnd();
  const marks = text.length - text.replace(/#+$/, '').length;
  return marks > 0 && text.at(-marks - 1) === ' ' ? text.slice(0, -marks).trimEnd() : text;
};

const tooDeep = (line: string): Problem | undefined => {
  const quotes = (quoteMarks.exec(line)?.[0].match(/>/g) ?? []).length;
  let marks = 0;
  for (const char of line) if (char === '*' || char === '_' || char === '[' || char === '~') marks += 1;
  return quotes > limits.quoteDepth || marks > limits.emphasisMarks
    ? problem('too-large', 'a line nests more Markdown marks than can be read in bounded time', 'eine Zeile verschachtelt mehr Markdown-Zeichen, als in begrenzter Zeit lesbar sind', 'Simplify the line.', 'Vereinfachen Sie die Zeile.')
    : undefined;
};

interface Open {
  readonly id: string;
  readonly line: number;
  text: string;
}

/** Reads a body; `firstLine` is its first line in the file. */
export const readBody = (text: string, file: string, firstLine: number): { readonly body: Body; readonly problems: readonly BodyProblem[] } => {
  const headings: Heading[] = [];
  const statements: Statement[] = [];
  const links: BodyLink[] = [];
  const problems: BodyProblem[] = [];
  const seen = new Set<string>();
  let fence: string | undefined;
  let open: Open | undefined;

  const close = (): void => {
    if (open === undefined) return;
    const statement = statementOf(open.id, open.text, open.line);
    const object = (found: Problem) => problems.push({ problem: found, line: statement.line, column: 1 });
    if (!isStatementId(open.id)) object(problem('statement-syntax', `the statement id "${quoted(open.id)}" is not in kebab-case`, `die Kennung „${quoted(open.id)}“ der Regelung ist nicht in Kleinbuchstaben mit Bindestrichen`, 'Use small letters, digits and hyphens, such as [mfa-everywhere].', 'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, etwa [mfa-everywhere].'));
    else if (seen.has(open.id)) object(problem('duplicate-id', `the statement "${open.id}" stands twice in this document`, `die Regelung „${open.id}“ steht zweimal in diesem Dokument`, 'Give the second one an id of its own.', 'Geben Sie der zweiten eine eigene Kennung.'));
    else if (statement.keywords !== 1)
      object(problem('statement-syntax', statement.keywords === 0 ? `the statement "${open.id}" holds no keyword in bold` : `the statement "${open.id}" holds ${String(statement.keywords)} keywords in bold`, statement.keywords === 0 ? `die Regelung „${open.id}“ enthält kein fettes Schlüsselwort` : `die Regelung „${open.id}“ enthält ${String(statement.keywords)} fette Schlüsselwörter`, 'Write exactly one of **MUST**, **MUST NOT**, **SHOULD**, **SHOULD NOT**, **MAY**; split it if it holds two duties.', 'Schreiben Sie genau eines von **MUSS**, **DARF NICHT**, **SOLLTE**, **SOLLTE NICHT**, **KANN**; teilen Sie die Regelung, wenn sie zwei Pflichten enthält.'));
    if (!seen.has(open.id) && isStatementId(open.id)) statements.push(statement);
    seen.add(open.id);
    open = undefined;
  };

  for (const [index, raw] of text.split('\n').entries()) {
    const line = firstLine + index;
    const mark = fenceStart.exec(raw)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && raw.trim() === mark) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      close();
      fence = mark;
      continue;
    }
    const deep = tooDeep(raw);
    if (deep !== undefined) {
      problems.push({ problem: deep, line, column: 1 });
      continue;
    }
    const plain = withoutCode(raw);
    const heading = atxHeading.exec(plain);
    const start = statementStart(raw);
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      close();
      headings.push({ level: heading[1].length, text: headingText(atxHeading.exec(raw)?.[2] ?? heading[2]), line });
    } else if (start !== undefined) {
      close();
      open = { id: start.id, line, text: start.text };
    } else if (raw.trim() === '' || /^ {0,3}[-*+] /.test(raw)) close();
    else if (open !== undefined) open.text += ` ${raw.trim()}`;
    for (const match of plain.matchAll(inlineLink)) links.push({ target: match[2] ?? '', image: match[1] === '!', line, column: match.index + 1 });
    const defined = definition.exec(plain);
    if (defined?.[1] !== undefined && start === undefined) links.push({ target: defined[1], image: false, line, column: 1 });
  }
  close();
  return { body: { text, file, firstLine, headings, statements, links }, problems };
};
