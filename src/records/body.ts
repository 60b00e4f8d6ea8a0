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
/** A keyword that was meant but not marked: in capitals without bold, or bold in small letters. */
const looseKeyword = /\b(?:MUST|SHOULD|MAY|MUSS|SOLLTE|KANN|DARF)\b|\*\*(?:must|should|may|muss|sollte|kann|darf)(?: not| nicht)?\*\*/;

/** Code spans blanked out, so that what they show is not taken for Markdown. */
const withoutCode = (line: string): string => (line.includes('`') ? line.replace(codeSpan, (code) => ' '.repeat(code.length)) : line);

const headingText = (raw: string): string => {
  const text = raw.trimEnd();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  return end < text.length && text[end - 1] === ' ' ? text.slice(0, end).trimEnd() : text;
};

/** Whether a line holds more quote marks at its start, or more marks of lists and emphasis, than the limits allow. A short line cannot. */
const nestsTooDeep = (line: string): boolean =>
  (line.length > limits.quoteDepth && (/^[> \t]+/.exec(line)?.[0].match(/>/g) ?? []).length > limits.quoteDepth) ||
  (line.length > limits.emphasisMarks && (line.match(/[*_[~]/g) ?? []).length > limits.emphasisMarks);

const tooDeep = (line: string): Problem | undefined =>
  nestsTooDeep(line)
    ? problem(
        'too-large',
        'a line nests more Markdown marks than can be read in bounded time',
        'eine Zeile verschachtelt mehr Markdown-Zeichen, als in begrenzter Zeit lesbar sind',
        'Simplify the line.',
        'Vereinfachen Sie die Zeile.',
      )
    : undefined;

const space = 0x20;

/** The first character of a line that is no space: it tells which of the patterns are worth trying. */
const firstMark = (line: string): string => {
  let start = 0;
  while (line.charCodeAt(start) === space) start += 1;
  return line.charAt(start);
};

const isListMark = (mark: string): boolean => mark === '-' || mark === '*' || mark === '+';

/** What is wrong with a list item that begins with brackets. Without a keyword in bold it is an ordinary item, and only a likely slip is pointed out. */
const statementProblem = (statement: Statement, named: boolean, isSecond: boolean): Problem | undefined => {
  const id = quoted(statement.id);
  if (statement.keywords === 0) {
    return named && looseKeyword.test(statement.text)
      ? problem(
          'statement-syntax',
          `the keyword of the statement "${id}" is not in bold`,
          `das Schlüsselwort der Regelung „${id}“ ist nicht fett`,
          'Write it as **MUST**, **MUST NOT**, **SHOULD**, **SHOULD NOT** or **MAY**.',
          'Schreiben Sie **MUSS**, **DARF NICHT**, **SOLLTE**, **SOLLTE NICHT** oder **KANN**.',
        )
      : undefined;
  }
  if (!named) {
    return problem(
      'statement-syntax',
      `the statement id "${id}" is not in kebab-case`,
      `die Kennung „${id}“ der Regelung ist nicht in Kleinbuchstaben mit Bindestrichen`,
      'Use small letters, digits and hyphens, such as [mfa-everywhere].',
      'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, etwa [mfa-everywhere].',
    );
  }
  if (isSecond) {
    return problem(
      'duplicate-id',
      `the statement "${id}" stands twice in this document`,
      `die Regelung „${id}“ steht zweimal in diesem Dokument`,
      'Give the second one an id of its own.',
      'Geben Sie der zweiten eine eigene Kennung.',
    );
  }
  if (statement.keywords > 1) {
    return problem(
      'statement-syntax',
      `the statement "${id}" holds ${String(statement.keywords)} keywords in bold`,
      `die Regelung „${id}“ enthält ${String(statement.keywords)} fette Schlüsselwörter`,
      'Split it: one duty a statement, with one keyword in bold.',
      'Teilen Sie sie: eine Pflicht je Regelung, mit einem fetten Schlüsselwort.',
    );
  }
  return undefined;
};

interface Open {
  readonly id: string;
  readonly line: number;
  text: string;
}

/** Reads a body; `firstLine` is its first line in the file. */
export const readBody = (
  text: string,
  file: string,
  firstLine: number,
): { readonly body: Body; readonly problems: readonly BodyProblem[] } => {
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
    const named = isStatementId(open.id);
    open = undefined;
    const found = statementProblem(statement, named, seen.has(statement.id));
    if (found !== undefined) problems.push({ problem: found, line: statement.line, column: 1 });
    if (!named || statement.keywords === 0 || seen.has(statement.id)) return;
    seen.add(statement.id);
    statements.push(statement);
  };

  for (const [index, raw] of text.split('\n').entries()) {
    const line = firstLine + index;
    const first = firstMark(raw);
    const mark = first === '`' || first === '~' ? fenceStart.exec(raw)?.[1] : undefined;
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
    const heading = first === '#' ? atxHeading.exec(plain) : null;
    const start = isListMark(first) ? statementStart(raw) : undefined;
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      close();
      headings.push({ level: heading[1].length, text: headingText(atxHeading.exec(raw)?.[2] ?? heading[2]), line });
    } else if (start !== undefined) {
      close();
      open = { id: start.id, line, text: start.text };
    } else if (open !== undefined) {
      if (raw.trim() === '' || /^ {0,3}[-*+] /.test(raw)) close();
      else open.text += ` ${raw.trim()}`;
    }
    if (plain.includes('](')) {
      for (const match of plain.matchAll(inlineLink)) {
        links.push({ target: match[2] ?? '', image: match[1] === '!', line, column: match.index + 1 });
      }
    }
    const defined = first === '[' ? definition.exec(plain) : null;
    if (defined?.[1] !== undefined) links.push({ target: defined[1], image: false, line, column: 1 });
  }
  close();
  return { body: { text, file, firstLine, headings, statements, links }, problems };
};
