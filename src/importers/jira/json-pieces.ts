/** Cuts JSON of the REST interface into its issues without holding all of it: one page, an array of pages or issues, or one of these a line. */

import { partsOf } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';

/** A piece of JSON with the line on which it begins. */
export interface JsonPiece {
  /** `issue` is an element of `issues`; `page` is all of a page but its issues, or an issue that stands by itself. */
  readonly kind: 'issue' | 'page';
  readonly text: string;
  readonly line: number;
}

/** Why JSON cannot be cut. */
export type JsonFault = 'not-utf-8' | 'too-deep' | 'too-large' | 'cut-off' | 'no-json';

const deepest = 200;
const [quote, backslash, newline, openBrace, closeBrace, openBracket, closeBracket, colon] = [34, 92, 10, 123, 125, 91, 93, 58];

/** Text that grows over the borders of the chunks. */
class Collected {
  readonly #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  take(): string {
    const text = this.#parts.join('');
    this.#parts.length = 0;
    this.#length = 0;
    return text;
  }
}

/** Position of the next quotation mark or backslash. */
const nextMark = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote || code === backslash) return at;
    at += 1;
  }
  return at;
};

const structural = new Set([quote, newline, colon, openBrace, closeBrace, openBracket, closeBracket]);
const isStructural = Uint8Array.from({ length: 128 }, (_, code) => (structural.has(code) ? 1 : 0));

/** Position of the next character outside strings that has a meaning for the structure. */
const nextStructure = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isStructural[text.charCodeAt(at)] !== 1) at += 1;
  return at;
};

class Cutter {
  readonly #onPiece: (piece: JsonPiece) => void;
  readonly #largest: number;
  readonly #page = new Collected();
  readonly #issue = new Collected();
  #line = 1;
  #startLine = 1;
  #issueLine = 1;
  #stack = '';
  #isString = false;
  #isEscaped = false;
  /** Depth of the page's own keys; 0 outside any page. */
  #pageDepth = 0;
  /** Depth inside the array of issues; 0 outside it. */
  #issuesDepth = 0;
  #key = '';
  #isKeyOpen = false;
  #isIssues = false;

  constructor(onPiece: (piece: JsonPiece) => void, largest: number) {
    this.#onPiece = onPiece;
    this.#largest = largest;
  }

  get #depth(): number {
    return this.#stack.length;
  }

  /** Takes more text; gives a fault where it is no JSON of this kind. */
  push(text: string): JsonFault | undefined {
    let start = 0;
    const flush = (end: number): void => {
      const part = text.slice(start, end);
      if (this.#issuesDepth > 0 && this.#depth > this.#issuesDepth) this.#issue.add(part);
      else if (this.#pageDepth > 0 && this.#issuesDepth === 0) this.#page.add(part);
      start = end;
    };
    for (let at = 0; at < text.length; at += 1) {
      if (this.#isString) {
        if (!this.#isEscaped && !this.#isKeyOpen) at = nextMark(text, at);
      } else if (this.#pageDepth > 0) at = nextStructure(text, at);
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      if (this.#isString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === backslash) this.#isEscaped = true;
        else if (code === quote) {
          this.#isString = false;
          this.#isKeyOpen = false;
        }
        if (this.#isKeyOpen && this.#key.length < 8) this.#key += text[at] ?? '';
        continue;
      }
      if (code === quote) {
        this.#isString = true;
        if (this.#pageDepth > 0 && this.#depth === this.#pageDepth) {
          this.#key = '';
          this.#isKeyOpen = true;
          this.#isIssues = false;
        }
      } else if (code === newline) this.#line += 1;
      else if (code === colon) {
        if (this.#depth === this.#pageDepth) this.#isIssues = this.#key === 'issues';
      } else if (code === openBrace || code === openBracket) {
        if (this.#depth >= deepest) return 'too-deep';
        this.#open(code === openBrace, flush, at);
      } else if (code === closeBrace || code === closeBracket) {
        const fault = this.#close(code === closeBrace, flush, at);
        if (fault !== undefined) return fault;
      } else if (this.#depth <= 1 && this.#pageDepth === 0 && !/[\s,\ufeff]/.test(text[at] ?? '')) return 'no-json';
    }
    flush(text.length);
    return this.#issue.length > this.#largest || this.#page.length > this.#largest ? 'too-large' : undefined;
  }

  #open(isObject: boolean, flush: (end: number) => void, at: number): void {
    if (this.#pageDepth === 0 && isObject) {
      flush(at);
      this.#pageDepth = this.#depth + 1;
      this.#startLine = this.#line;
    } else if (this.#issuesDepth > 0 && this.#depth === this.#issuesDepth && isObject) {
      flush(at);
      this.#issueLine = this.#line;
    }
    const isArrayOfIssues = !isObject && this.#isIssues && this.#issuesDepth === 0 && this.#depth === this.#pageDepth;
    this.#stack += isObject ? '{' : '[';
    if (isArrayOfIssues) {
      flush(at + 1);
      this.#issuesDepth = this.#depth;
    }
  }

  #close(isObject: boolean, flush: (end: number) => void, at: number): JsonFault | undefined {
    if (this.#stack.at(-1) !== (isObject ? '{' : '[')) return 'no-json';
    if (this.#issuesDepth > 0 && this.#depth === this.#issuesDepth) {
      flush(at);
      this.#issuesDepth = 0;
      this.#isIssues = false;
    }
    const isIssueEnd = this.#issuesDepth > 0 && this.#depth === this.#issuesDepth + 1;
    const isPageEnd = this.#pageDepth > 0 && this.#depth === this.#pageDepth;
    if (isIssueEnd || isPageEnd) flush(at + 1);
    this.#stack = this.#stack.slice(0, -1);
    if (isIssueEnd) this.#onPiece({ kind: 'issue', text: this.#issue.take(), line: this.#issueLine });
    if (isPageEnd) {
      this.#pageDepth = 0;
      this.#onPiece({ kind: 'page', text: this.#page.take(), line: this.#startLine });
    }
    return undefined;
  }

  /** Whether nothing is left open. */
  get isWhole(): boolean {
    return this.#depth === 0 && !this.#isString;
  }
}

/** Hands on each piece of a file; gives a fault where it is no such JSON. Pieces before the fault were handed on. */
export const eachPiece = (source: ByteSource, largest: number, onPiece: (piece: JsonPiece) => void): JsonFault | undefined => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const cutter = new Cutter(onPiece, largest);
  for (const { bytes, isLast } of partsOf(source)) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !isLast });
    } catch {
      return 'not-utf-8';
    }
    const fault = cutter.push(text);
    if (fault !== undefined) return fault;
  }
  return cutter.isWhole ? undefined : 'cut-off';
};
