/** The syntax of normative statements in Markdown bodies: `- [id] Text with one **MUST**.` */
import type { Language } from './shared.ts';
import { isKebabCase } from './shared.ts';

/** Strength of a statement after RFC 2119: a duty, a recommendation, a permission. */
export type StatementLevel = 'must' | 'must-not' | 'should' | 'should-not' | 'may';

const keywords: Readonly<Record<string, { readonly level: StatementLevel; readonly language: Language }>> = {
  MUST: { level: 'must', language: 'en' },
  'MUST NOT': { level: 'must-not', language: 'en' },
  SHOULD: { level: 'should', language: 'en' },
  'SHOULD NOT': { level: 'should-not', language: 'en' },
  MAY: { level: 'may', language: 'en' },
  MUSS: { level: 'must', language: 'de' },
  MÜSSEN: { level: 'must', language: 'de' },
  'DARF NICHT': { level: 'must-not', language: 'de' },
  'DÜRFEN NICHT': { level: 'must-not', language: 'de' },
  SOLLTE: { level: 'should', language: 'de' },
  SOLLTEN: { level: 'should', language: 'de' },
  'SOLLTE NICHT': { level: 'should-not', language: 'de' },
  'SOLLTEN NICHT': { level: 'should-not', language: 'de' },
  KANN: { level: 'may', language: 'de' },
  KÖNNEN: { level: 'may', language: 'de' },
  DARF: { level: 'may', language: 'de' },
  DÜRFEN: { level: 'may', language: 'de' },
};

/** A normative statement of a document. */
export interface Statement {
  /** Permanent, unique in the document. */
  readonly id: string;
  /** Undefined where no keyword, or more than one, stands in bold. */
  readonly level: StatementLevel | undefined;
  /** How many keywords stand in bold: exactly one is right. */
  readonly keywords: number;
  /** Markdown of the statement, without list mark and id. */
  readonly text: string;
  readonly line: number;
}

const marker = /^ {0,3}[-*+] +\[([^\]\n]{1,200})\](?![([:]) +(\S.*)$/;
const taskBox = new Set(['x', 'X', ' ']);
const bold = /\*\*([^*\n]{1,20})\*\*|__([^_\n]{1,20})__/g;

/** What a list item starts, if it is a statement: its id as written and its first line. `[x]` (a task box) and links are none. */
export const statementStart = (line: string): { readonly id: string; readonly text: string } | undefined => {
  const match = marker.exec(line);
  if (match?.[1] === undefined || match[2] === undefined || taskBox.has(match[1])) return undefined;
  return { id: match[1], text: match[2] };
};

/** Keywords in bold, in their order. */
const keywordsIn = (text: string): readonly StatementLevel[] =>
  [...text.matchAll(bold)].flatMap((match) => keywords[(match[1] ?? match[2] ?? '').trim()]?.level ?? []);

/** A statement from its id, its whole text and its line. */
export const statementOf = (id: string, text: string, line: number): Statement => {
  const found = keywordsIn(text);
  return { id, text, line, keywords: found.length, level: found.length === 1 ? found[0] : undefined };
};

/** Whether the id of a statement is well formed. */
export const isStatementId = (id: string): boolean => isKebabCase(id);
