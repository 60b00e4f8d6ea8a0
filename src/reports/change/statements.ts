/** What a change does to the normative statements of the handbook: which bind anew, read otherwise, bind harder or softer, or go. */
import { requirementsOf } from '#domain/governance/statements.ts';
import { isDocument } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { inTurn } from '#domain/office/order.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import { wordChanges } from '#domain/redline/word-changes.ts';
import type { Segment } from '#domain/redline/word-changes.ts';
import { waiversOf } from '#domain/waivers/waivers.ts';
import { isSameData } from '#domain/office/same-record.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Statement, StatementLevel } from '#schemas/statement.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import type { Shift } from '#domain/value/movements.ts';

/** What became of a statement. */
export type StatementFate = 'removed' | 'deprecated' | 'added' | 'changed' | 'revived';

/** A statement that the change touches. */
export interface StatementChange {
  /** As it is cited: `policies/access-control#mfa-everywhere`. */
  readonly citation: string;
  readonly document: string;
  readonly fate: StatementFate;
  /** Strength, where it moved or where the statement came or went. */
  readonly strength: Shift<StatementLevel | undefined> | undefined;
  /** How binding it is compared with before: `harder`, `softer`, or the other way round altogether. */
  readonly turn: 'harder' | 'softer' | 'reversed' | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The way from the one text to the other, word by word. */
  readonly words: readonly Segment[];
  /** Controls of frameworks that it no longer meets, and those that it meets now, where that moved. */
  readonly controls: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** Keys of the waivers that except from it. */
  readonly waivers: readonly string[];
}

/** Statements without level bind like none. */
const force: Readonly<Record<StatementLevel, number>> = { must: 3, 'must-not': 3, should: 2, 'should-not': 2, may: 1 };
const isProhibition = (level: StatementLevel): boolean => level === 'must-not' || level === 'should-not';

const turnOf = (before: StatementLevel | undefined, after: StatementLevel | undefined): StatementChange['turn'] => {
  if (before === undefined || after === undefined || before === after) return undefined;
  if (isProhibition(before) !== isProhibition(after) && before !== 'may' && after !== 'may') return 'reversed';
  return force[after] > force[before] ? 'harder' : force[after] < force[before] ? 'softer' : 'reversed';
};

const isDeprecated = (document: DocumentRecord | undefined, id: string): boolean => {
  const statements = document?.data.statements;
  return statements !== undefined && Object.hasOwn(statements, id) && statements[id]?.status === 'deprecated';
};

const fateOf = (
  id: string,
  before: { readonly document: DocumentRecord | undefined; readonly statement: Statement | undefined },
  after: { readonly document: DocumentRecord | undefined; readonly statement: Statement | undefined },
): StatementFate => {
  if (after.statement === undefined) return 'removed';
  if (before.statement === undefined) return 'added';
  const [was, is] = [isDeprecated(before.document, id), isDeprecated(after.document, id)];
  return was === is ? 'changed' : is ? 'deprecated' : 'revived';
};

const textOf = (statement: Statement | undefined): string | undefined =>
  statement === undefined ? undefined : plainLine(statement.text.replace(/\s+/g, ' '));

const changeOf = (
  comparison: Comparison,
  id: string,
  old: DocumentRecord | undefined,
  now: DocumentRecord | undefined,
): readonly StatementChange[] => {
  const of = (document: DocumentRecord | undefined): Statement | undefined =>
    document?.body?.statements.find((statement) => statement.id === id);
  const [was, is] = [of(old), of(now)];
  const [before, after] = [textOf(was), textOf(is)];
  const [met, meets] = [old, now].map((document) => (document === undefined ? [] : [...requirementsOf(document, id)].sort()));
  const fate = fateOf(id, { document: old, statement: was }, { document: now, statement: is });
  if (fate === 'changed' && before === after && was?.level === is?.level && isSameData(met, meets)) return [];
  const document = (now ?? old)?.key ?? '';
  const citation = `${document}#${id}`;
  return [
    {
      citation,
      document,
      fate,
      strength: shiftOf(was?.level, is?.level),
      turn: turnOf(was?.level, is?.level),
      before,
      after,
      words: wordChanges(before ?? '', after ?? ''),
      controls: {
        gained: (meets ?? []).filter((control) => met?.includes(control) !== true),
        lost: (met ?? []).filter((control) => meets?.includes(control) !== true),
      },
      waivers: [...new Set([...waiversOf(comparison.before, old?.key ?? document), ...waiversOf(comparison.after, document)])]
        .filter(({ data }) => data.statements.includes(citation))
        .map(({ key }) => key)
        .filter((key, index, all) => all.indexOf(key) === index)
        .sort(),
    },
  ];
};

const fates: readonly StatementFate[] = ['removed', 'deprecated', 'revived', 'changed', 'added'];
const turns: readonly StatementChange['turn'][] = ['reversed', 'softer', 'harder', undefined];

/** Statements of documents that differ: what goes first, then what binds otherwise than before, then what is new. */
export const statementChanges = (comparison: Comparison): readonly StatementChange[] =>
  [...comparison.changes.values()]
    .flatMap(({ before, after }): readonly StatementChange[] => {
      const documentIn = (record: AnyRecord | undefined): DocumentRecord | undefined =>
        record !== undefined && isDocument(record) ? record : undefined;
      const [old, now] = [documentIn(before), documentIn(after)];
      const ids = [old, now].flatMap((document) => document?.body?.statements.map(({ id }) => id) ?? []);
      return [...new Set(ids)].flatMap((id) => changeOf(comparison, id, old, now));
    })
    .sort((a, b) => inTurn(fates.indexOf(a.fate) - fates.indexOf(b.fate), turns.indexOf(a.turn) - turns.indexOf(b.turn)));
