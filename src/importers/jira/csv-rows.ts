/**
 * Rows of a CSV (RFC 4180) from its bytes. Only cells that are asked for become text: an export of Jira has 300 columns and 15 million cells, of which 20 columns count;
 * a parser that makes text of all of them takes five times as long. That it reads as csv-parse does is a law of its tests.
 */

/** Why bytes are no CSV. */
export type CsvFault = 'open-quote' | 'stray-quote' | 'too-long';

/** A row: its cells by position, of which those that are not asked for are missing, and how many there are. */
export type OnCells = (cells: readonly (string | undefined)[], count: number, line: number) => void;

/** How rows are read. */
export interface RowFormat {
  readonly separator: number;
  readonly newline: number;
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Whether the text of a cell at that position is wanted. */
  readonly isWanted: (position: number) => boolean;
}

/** Bytes of a cell that are looked at: no cell that counts is longer. */
const longestCell = 64 * 1024;
const longestRow = 64 * 1024 * 1024;
const [quote, carriageReturn, lineFeed] = [34, 13, 10];

/** Text of short plain cells without the cost of a decoder. */
const plainText = (bytes: Uint8Array, from: number, to: number): string | undefined => {
  if (to - from > 40) return undefined;
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 126) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
};

/** Reads rows from bytes that come in parts. */
export class CsvRows {
  readonly #format: RowFormat;
  readonly #onRow: OnCells;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  #rest: Uint8Array = new Uint8Array(0);
  #line: number;
  #hasMark = true;
  #isEnded = false;

  /** `line` is the number of the first line. */
  constructor(format: RowFormat, onRow: OnCells, line = 1) {
    this.#format = format;
    this.#onRow = onRow;
    this.#line = line;
    this.#decoder = new TextDecoder(format.encoding);
  }

  /** Line on which the next row begins. */
  get line(): number {
    return this.#line;
  }

  /** Ends reading after the row at hand. */
  end(): void {
    this.#isEnded = true;
  }

  /** Takes more bytes; gives a fault where they are no CSV. */
  push(part: Uint8Array, isLast: boolean): CsvFault | undefined {
    const bytes = this.#joined(part);
    let start = 0;
    if (this.#hasMark && bytes.length >= 3) {
      this.#hasMark = false;
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) start = 3;
    }
    while (start < bytes.length && !this.#isEnded) {
      const end = this.#row(bytes, start, isLast);
      if (typeof end === 'string') return end;
      if (end === undefined) break;
      start = end;
    }
    this.#rest = bytes.subarray(start);
    return this.#rest.length > longestRow ? 'too-long' : undefined;
  }

  #joined(part: Uint8Array): Uint8Array {
    if (this.#rest.length === 0) return part;
    const joined = new Uint8Array(this.#rest.length + part.length);
    joined.set(this.#rest);
    joined.set(part, this.#rest.length);
    return joined;
  }

  #text(bytes: Uint8Array, from: number, to: number, hasPairs: boolean): string {
    if (from === to) return '';
    const end = Math.min(to, from + longestCell);
    const text = plainText(bytes, from, end) ?? this.#decoder.decode(bytes.subarray(from, end));
    return hasPairs ? text.replaceAll('""', '"') : text;
  }

  /** Reads one row; gives the position after it, a fault, or undefined where the bytes end before it does. */
  #row(bytes: Uint8Array, start: number, isLast: boolean): number | CsvFault | undefined {
    const { separator, newline, isWanted } = this.#format;
    const cells: (string | undefined)[] = [];
    let count = 0;
    let line = this.#line;
    let at = start;
    for (;;) {
      let [from, to, hasPairs] = [at, at, false];
      if (bytes[at] === quote) {
        from = at + 1;
        at = from;
        for (;;) {
          const byte = bytes[at];
          if (byte === undefined) return isLast ? 'open-quote' : undefined;
          if (byte === lineFeed) line += 1;
          if (byte === quote) {
            if (bytes[at + 1] !== quote) break;
            hasPairs = true;
            at += 1;
          }
          at += 1;
        }
        to = at;
        at += 1;
        // A quotation mark at the very end may be the first of a pair.
        if (at >= bytes.length && !isLast) return undefined;
        if (bytes[at] === carriageReturn && newline === lineFeed && (bytes[at + 1] === lineFeed || at + 1 >= bytes.length)) at += 1;
      } else {
        for (;;) {
          const byte = bytes[at];
          if (byte === undefined || byte === separator || byte === newline) break;
          if (byte === quote) return 'stray-quote';
          at += 1;
        }
        to = newline === lineFeed && bytes[at] !== separator && at > from && bytes[at - 1] === carriageReturn ? at - 1 : at;
      }
      const next = bytes[at];
      if (next === undefined && !isLast) return undefined;
      if (next !== undefined && next !== separator && next !== newline) return 'stray-quote';
      if (isWanted(count)) cells[count] = this.#text(bytes, from, to, hasPairs);
      count += 1;
      at += 1;
      if (next === separator) continue;
      const begun = this.#line;
      this.#line = line + 1;
      const isEmpty = count === 1 && from === to;
      if (!isEmpty) this.#onRow(cells, count, begun);
      return Math.min(at, bytes.length);
    }
  }
}
