/**
 * XML → the elements of a plan, one after the other. Nothing is expanded or fetched: a file with a DOCTYPE is refused, and so is what is too deep, too long or no MSPDI.
 * The namespace is that of Microsoft's schema (mspdi_pj12.xsd): http://schemas.microsoft.com/project.
 */
import { SaxesParser } from 'saxes';
import { Refusal } from './findings.ts';
import { asText, otherXml, refusals } from './refusals.ts';
import { projectShape, records } from './shape.ts';
import type { Shape } from './shape.ts';

/** Sizes beyond which a file is refused. */
export const xmlLimits = {
  depth: 64,
  attributes: 64,
  /** Characters between two tags or texts: a single text, name or comment. */
  stretch: 4 * 1024 * 1024,
  /** Characters of one value that are kept. */
  value: 4_096,
  /** Parts of one element, such as the timephased data of an assignment. */
  parts: 200_000,
} as const;

/** An element with its values, its parts, and the lines on which they begin. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly values: Map<string, string>;
  readonly lines: Map<string, number>;
  readonly parts: XmlElement[];
  readonly noted: string[];
}

interface Frame {
  readonly shape: Shape | undefined;
  readonly element: XmlElement | undefined;
  /** The value that is being read. */
  readonly value: string | undefined;
}

const passedOver: Frame = { shape: undefined, element: undefined, value: undefined };

const namespaces = new Set(['http://schemas.microsoft.com/project', 'http://schemas.microsoft.com/project/2007']);

const newElement = (name: string, line: number): XmlElement => ({
  name,
  line,
  values: new Map(),
  lines: new Map(),
  parts: [],
  noted: [],
});

/** Characters that XML does not allow but programs write: they are left out, and told. */
const isTolerated = (message: string): boolean => /: (?:disallowed character\.|malformed character entity\.)$/.test(message);

/** What becomes of the elements: `take` is given each record when it ends, the project itself at the end. */
export interface Taker {
  readonly take: (element: XmlElement) => void;
  /** A character on that line is left out. */
  readonly leftOut: (line: number) => void;
}

/** Reads XML given piece by piece. Throws a refusal where it cannot be a plan. */
export class PlanXml {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #taker: Taker;
  readonly #stack: Frame[] = [];
  #prefix = '';
  #text = '';
  #attributes = 0;
  #sinceEvent = 0;
  #isDone = false;

  constructor(taker: Taker) {
    this.#taker = taker;
    const parser = this.#parser;
    parser.on('error', (error) => {
      if (isTolerated(error.message)) taker.leftOut(parser.line);
      else throw refusals.malformed(parser.line, error.message.replace(/^\d+:\d+: /, ''));
    });
    parser.on('doctype', () => {
      throw refusals.doctype(parser.line);
    });
    parser.on('attribute', () => {
      this.#sinceEvent = 0;
      this.#attributes += 1;
      if (this.#attributes > xmlLimits.attributes) throw refusals.attributes(parser.line);
    });
    parser.on('text', (text) => {
      this.#add(text);
    });
    parser.on('cdata', (text) => {
      this.#add(text);
    });
    parser.on('comment', () => {
      this.#sinceEvent = 0;
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#sinceEvent = 0;
      this.#attributes = 0;
      this.#open(name, attributes);
    });
    parser.on('closetag', () => {
      this.#sinceEvent = 0;
      this.#close();
    });
  }

  /** Reads on. */
  write(piece: string): void {
    this.#sinceEvent += piece.length;
    this.#parser.write(piece);
    if (this.#sinceEvent > xmlLimits.stretch + piece.length) throw refusals.stretch(this.#parser.line);
  }

  /** Says that the file ends here. */
  end(): void {
    if (this.#stack.length > 0) throw refusals.truncated(this.#parser.line);
    if (!this.#isDone) throw refusals.notXml(this.#parser.line);
    this.#parser.close();
  }

  #add(text: string): void {
    this.#sinceEvent = 0;
    if (this.#stack.at(-1)?.value !== undefined && this.#text.length < xmlLimits.value) {
      this.#text += text.slice(0, xmlLimits.value);
    }
  }

  #root(name: string, attributes: Readonly<Record<string, string>>): Frame {
    const colon = name.indexOf(':');
    this.#prefix = colon < 0 ? '' : name.slice(0, colon + 1);
    const local = name.slice(this.#prefix.length);
    const namespace = attributes[colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`];
    if (local !== 'Project' || namespace === undefined || !namespaces.has(namespace)) {
      throw otherXml(this.#parser.line, local, namespace);
    }
    return { shape: projectShape, element: newElement(local, this.#parser.line), value: undefined };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#stack.length >= xmlLimits.depth) throw refusals.depth(this.#parser.line);
    const top = this.#stack.at(-1);
    if (top === undefined) {
      this.#stack.push(this.#isDone ? passedOver : this.#root(name, attributes));
      return;
    }
    this.#stack.push(this.#inside(top, name, attributes));
  }

  #inside({ shape, element }: Frame, name: string, attributes: Readonly<Record<string, string>>): Frame {
    if (shape === undefined || element === undefined || !name.startsWith(this.#prefix)) return passedOver;
    const foreign = attributes['xmlns'];
    if (foreign !== undefined && !namespaces.has(foreign)) return passedOver;
    const local = name.slice(this.#prefix.length);
    const line = this.#parser.line;
    if (shape.values.has(local)) {
      if (element.values.has(local)) return passedOver;
      this.#text = '';
      element.lines.set(local, line);
      return { shape: undefined, element, value: local };
    }
    const part = shape.parts.get(local);
    if (part !== undefined) return { shape: part, element: newElement(local, line), value: undefined };
    if (shape.noted.has(local) && element.noted.length < 1_000) element.noted.push(local);
    return passedOver;
  }

  #close(): void {
    const closed = this.#stack.pop();
    if (closed?.element === undefined) return;
    const { shape, element, value } = closed;
    if (value !== undefined) {
      element.values.set(value, this.#text.trim());
      return;
    }
    if (shape === undefined) return;
    if (this.#stack.length === 0) {
      this.#isDone = true;
      this.#taker.take(element);
      return;
    }
    if (records.has(shape)) {
      this.#taker.take(element);
      return;
    }
    const parent = this.#stack.at(-1)?.element;
    if (parent === undefined) return;
    if (parent.parts.length >= xmlLimits.parts) throw refusals.parts(element.line);
    parent.parts.push(element);
  }
}

/** Reads all pieces of a file. Throws a refusal where it is no plan. */
export const readElements = (pieces: Iterable<string>, taker: Taker): void => {
  const xml = new PlanXml(taker);
  let isFirst = true;
  for (const piece of pieces) {
    if (isFirst && piece !== '') {
      isFirst = false;
      if (!/^\uFEFF?\s*(?:<|$)/.test(piece.slice(0, 1_000))) throw refusals.notXml(1, asText(piece));
      if (/<!DOCTYPE/i.test(piece.slice(0, 4_096))) throw refusals.doctype(1);
    }
    xml.write(piece);
  }
  xml.end();
};

/** A refusal is a result; anything else is a fault of ours. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;
