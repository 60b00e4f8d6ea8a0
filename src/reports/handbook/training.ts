/** What the page of a training module shows beside its text: what it covers, who must take it, and its questions. */
import type { Office } from '#domain/office/office.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import { bodyIn, sourceLanguage, titlesOf } from '#domain/office/written.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';
import { documentAt, isDocument, rolesAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';

/** A statement of another document. */
export interface CitedStatement {
  readonly document: DocumentLink;
  readonly id: string;
  readonly level: StatementLevel | undefined;
  /** Plain text of the statement, in the reader's language where it is written in it. */
  readonly text: string;
  readonly language: Language;
}

/** A question with its answers; `answer` counts from 0. */
export interface QuizQuestion {
  readonly question: Localised;
  readonly options: readonly Localised[];
  readonly answer: number;
  readonly why: Localised;
  readonly statement: CitedStatement | undefined;
}

/** A training module at a glance. */
export interface TrainingOutline {
  readonly covers: readonly (CitedStatement | undefined)[];
  readonly mandatoryFor: readonly (RoleLink | undefined)[];
  readonly minutes: number | undefined;
  readonly validityMonths: number | undefined;
  /** Share of right answers needed, in per cent; 100 where none is set. */
  readonly passMark: number;
  readonly quiz: readonly QuizQuestion[];
  /** For the certificate: its number and who issues it. */
  readonly number: string | undefined;
  readonly organisation: Localised;
}

/** A statement by its citation `<collection>/<id>#<statement>`; undefined where it is not in this edition. */
export const statementAt = (office: Office, citation: string, language: Language): CitedStatement | undefined => {
  const [key = '', id = ''] = citation.split('#');
  const record = office.byKey(key);
  const document = documentAt(office, key);
  if (record === undefined || !isDocument(record) || document === undefined) return undefined;
  const written = titlesOf(office, record)[language] === undefined ? sourceLanguage(office) : language;
  for (const candidate of [written, sourceLanguage(office)]) {
    const statement = bodyIn(office, record, candidate)?.statements.find((item) => item.id === id);
    if (statement !== undefined) return { document, id, level: statement.level, text: plainLine(statement.text), language: candidate };
  }
  return undefined;
};

/** The outline of a training module, its statements in a language; undefined where there is no such module. */
export const trainingOutline = (office: Office, id: string, language: Language): TrainingOutline | undefined => {
  const data = office.find('training', id)?.data;
  return data === undefined
    ? undefined
    : {
        covers: (data.covers ?? []).map((citation) => statementAt(office, citation, language)),
        mandatoryFor: rolesAt(office, data.mandatoryFor),
        minutes: data.minutes,
        validityMonths: data.validityMonths,
        passMark: data.passMark ?? 100,
        number: data.number,
        organisation: office.organisation.data.name,
        quiz: (data.quiz ?? []).map(({ question, options, answer, why, statement }) => ({
          question,
          options,
          answer,
          why,
          statement: statement === undefined ? undefined : statementAt(office, statement, language),
        })),
      };
};
