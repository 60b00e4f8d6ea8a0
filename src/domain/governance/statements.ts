/** Normative statements of documents and of their translations. */
import type { Body } from '#schemas/record.ts';
import type { DocumentRecord } from './documents.ts';

const marker = /^ {0,3}[-*+] +\[([^\]\n]{1,200})\](?![([:]) +\S/;
const wellFormed = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[xX ])$/;

/** Whether a body holds a statement that the reader refused for its id: then it is not known which one is absent. */
export const hasRefusedStatement = (body: Body): boolean =>
  body.text.split('\n').some((line) => {
    const id = marker.exec(line)?.[1];
    return id !== undefined && !wellFormed.test(id);
  });

/** Ids of a body's statements. */
export const statementIds = (body: Body | undefined): ReadonlySet<string> => new Set(body?.statements.map((statement) => statement.id));

/** Controls of frameworks that a statement of a document meets, as `<framework>/<ref>`, each once: named under `satisfies` with the statement, or with the statement itself. */
export const requirementsOf = ({ data: { satisfies = [], statements } }: DocumentRecord, statement: string): readonly string[] => [
  ...new Set([
    ...satisfies.filter((item) => item.statement === statement).map(({ control }) => control),
    ...(statements !== undefined && Object.hasOwn(statements, statement) ? (statements[statement]?.controls ?? []) : []),
  ]),
];
