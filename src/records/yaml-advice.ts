/** What is probably wrong where YAML cannot be read: the usual slips of people who write it by hand, each with its remedy. */
import { problem, quoted } from './problem.ts';
import type { TextProblem } from './text.ts';

/** The text around a fault, line by line. */
interface Around {
  readonly lines: readonly string[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  /** The line in which the parser stopped. */
  readonly at: number;
}

/** A line of the form `key: value`, with a dash before it where it begins an entry. */
const pair = /^( *(?:- +)?)([\p{L}_][\p{L}\p{N}_-]*):(?: +(\S.*))?$/u;
/** The end of a key whose text stands in the lines below it. */
const blockMark = /: +([>|][+-]?)\s*$/;
const isEmpty = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);
const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

const around = (source: string, offset: number): Around => {
  const lines = source.split('\n');
  let sum = 0;
  const starts = lines.map((line) => {
    const start = sum;
    sum += line.length + 1;
    return start;
  });
  const found = starts.findLastIndex((start) => start <= offset);
  return { lines, starts, at: Math.max(0, found) };
};

/** The line before that holds something. */
const before = ({ lines }: Around, at: number): number => lines.findLastIndex((line, index) => index < at && !isEmpty(line));

const finding = (
  { starts }: Around,
  line: number,
  column: number,
  en: string,
  de: string,
  hintEn: string,
  hintDe: string,
): TextProblem => ({
  offset: (starts[line] ?? 0) + column,
  problem: problem('yaml', `the YAML cannot be read: ${en}`, `das YAML ist nicht lesbar: ${de}`, hintEn, hintDe),
});

const inQuotes = (key: string, value: string): string => {
  const shown = value.trim();
  const text = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
  return `${key}: "${quoted(text).replaceAll('"', "'")}"`;
};

const tab = (here: Around): TextProblem | undefined => {
  const line = here.lines[here.at] ?? '';
  const column = /^ *\t/.exec(line)?.[0].length;
  return column === undefined
    ? undefined
    : finding(
        here,
        here.at,
        column - 1,
        'the line begins with a tab',
        'die Zeile beginnt mit einem Tabulator',
        'Replace it by spaces, two for each level.',
        'Ersetzen Sie ihn durch Leerzeichen, zwei je Ebene.',
      );
};

/** A value in quotes that do not end, or that is followed by more text. */
const quotes = (here: Around): TextProblem | undefined => {
  for (const at of [here.at, before(here, here.at)]) {
    const line = here.lines[at] ?? '';
    const [, head = '', key = '', value = ''] = pair.exec(line) ?? [];
    const mark = value[0];
    if (mark !== '"' && mark !== "'") continue;
    const rest = value.slice(1).replaceAll(mark === '"' ? /\\./g : /''/g, '  ');
    const close = rest.indexOf(mark);
    const column = head.length + key.length + 2;
    if (close < 0) {
      return finding(
        here,
        at,
        column,
        `the quotation mark ${mark} that opens here is not closed`,
        `das Anführungszeichen ${mark}, das hier beginnt, wird nicht geschlossen`,
        `Write ${mark} at the end of the text too.`,
        `Schreiben Sie ${mark} auch an das Ende des Textes.`,
      );
    }
    if (/[^\s#]/.test(rest.slice(close + 1))) {
      return finding(
        here,
        at,
        column + close + 2,
        'text goes on after the closing quotation mark',
        'nach dem schließenden Anführungszeichen geht der Text weiter',
        `Put the whole text in quotes, with other ones inside: ${inQuotes(key, value)}`,
        `Setzen Sie den ganzen Text in Anführungszeichen, innen in andere: ${inQuotes(key, value)}`,
      );
    }
  }
  return undefined;
};

/** The line whose text goes on in a line that is not deeper: a key with `>-`, or with the beginning of its text. */
const textAbove = ({ lines }: Around, at: number): number => {
  const own = indentOf(lines[at] ?? '');
  const last = lines.findLastIndex((line, index) => index < at && !isEmpty(line));
  const head = lines.findLastIndex((line, index) => index <= last && !isEmpty(line) && (indentOf(line) <= own || blockMark.test(line)));
  const line = lines[head] ?? '';
  if (indentOf(line) < own) return -1;
  const value = pair.exec(line)?.[3];
  return blockMark.test(line) || (head === last && value !== undefined && !/^["'[{|>&*!]/.test(value)) ? head : -1;
};

/** A line that is not as deep as the text that it belongs to. The parser stops there, or only at the next colon. */
const outdentedText = (here: Around): TextProblem | undefined => {
  for (let at = here.at; at >= 0 && at > here.at - 20; at -= 1) {
    const line = here.lines[at] ?? '';
    if (isEmpty(line) || pair.test(line)) continue;
    const head = textAbove(here, at);
    if (head < 0) continue;
    const above = here.lines[head] ?? '';
    const mark = blockMark.exec(above)?.[1];
    const spaces = String(indentOf(above) + 2);
    return finding(
      here,
      at,
      indentOf(line),
      mark === undefined
        ? 'the text goes on in a line that is not indented deeper than its key'
        : `the text below ${mark} is not indented deeper than its key`,
      mark === undefined
        ? 'der Text geht in einer Zeile weiter, die nicht tiefer eingerückt ist als sein Schlüssel'
        : `der Text unter ${mark} ist nicht tiefer eingerückt als sein Schlüssel`,
      `Begin each of its lines with ${spaces} spaces.`,
      `Beginnen Sie jede seiner Zeilen mit ${spaces} Leerzeichen.`,
    );
  }
  return undefined;
};

const missingSpace = (here: Around): TextProblem | undefined => {
  for (const at of [here.at, before(here, here.at)]) {
    const line = here.lines[at] ?? '';
    const found = /^( *(?:- +)?)([A-Za-z]\w*):(?!\/\/)([^\s:][^:]*)$/.exec(line);
    if (found === null) continue;
    const [, head = '', key = '', value = ''] = found;
    return finding(
      here,
      at,
      head.length + key.length,
      'a space is missing after the colon',
      'nach dem Doppelpunkt fehlt ein Leerzeichen',
      `Write "${key}: ${quoted(value)}".`,
      `Schreiben Sie „${key}: ${quoted(value)}“.`,
    );
  }
  return undefined;
};

/** A text that YAML takes apart: with a colon in it, or with a beginning that means something else. */
const bareText = (here: Around): TextProblem | undefined => {
  const [, head = '', key = '', value = ''] = pair.exec(here.lines[here.at] ?? '') ?? [];
  const start = head.length + key.length + 2;
  const hint = [
    `Put the whole text in quotes: ${inQuotes(key, value)}`,
    `Setzen Sie den ganzen Text in Anführungszeichen: ${inQuotes(key, value)}`,
  ] as const;
  const colon = /:(?:\s|$)/.exec(value);
  if (colon !== null && !/^["'[{|>]/.test(value)) {
    return finding(
      here,
      here.at,
      start + colon.index,
      'a text without quotes must not hold a colon followed by a space',
      'ein Text ohne Anführungszeichen darf keinen Doppelpunkt mit Leerzeichen danach enthalten',
      ...hint,
    );
  }
  const sign = /^[@`%,\]}]/.exec(value)?.[0];
  return sign === undefined
    ? undefined
    : finding(
        here,
        here.at,
        start,
        `a text without quotes must not begin with ${sign}`,
        `ein Text ohne Anführungszeichen darf nicht mit ${sign} beginnen`,
        ...hint,
      );
};

/** A key that is deeper than the one before it, though that has a value and can hold no keys. */
const indentation = (here: Around): TextProblem | undefined => {
  const line = here.lines[here.at] ?? '';
  const last = before(here, here.at);
  const above = here.lines[last] ?? '';
  const upper = pair.exec(above);
  if (!pair.test(line) || upper === null) return undefined;
  const own = indentOf(line);
  const usual = upper[1]?.length ?? 0;
  const [few, many] = [String(usual), String(own)];
  if (upper[3] === undefined || /^[>|]/.test(upper[3]) || own === usual) return undefined;
  return finding(
    here,
    here.at,
    own,
    `the line begins with ${many} ${own === 1 ? 'space' : 'spaces'}, the one before it with ${few}`,
    `die Zeile beginnt mit ${many} Leerzeichen, die davor mit ${few}`,
    'Keys that belong together begin in the same column: give both lines the same number of spaces.',
    'Schlüssel, die zusammengehören, beginnen in derselben Spalte: Geben Sie beiden Zeilen gleich viele Leerzeichen.',
  );
};

/** The slip that explains why a text cannot be read from a place on; undefined where none of the usual ones does. */
export const yamlAdvice = (source: string, offset: number): TextProblem | undefined => {
  const here = around(source, offset);
  return tab(here) ?? quotes(here) ?? outdentedText(here) ?? missingSpace(here) ?? indentation(here) ?? bareText(here);
};
