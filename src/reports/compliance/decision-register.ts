/** Decisions: the register, newest first, and the page of one of them. */
import type { Office } from '#domain/office/office.ts';
import { titlesOf } from '#domain/office/written.ts';
import { answerableAt, recordLink, recordAt } from '#reports/handbook/links.ts';
import type { Answerable, RecordLink } from '#reports/handbook/links.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { relationsOf } from './related.ts';
import type { Relations } from './related.ts';

/** A decision in the register. */
export interface DecisionRow {
  readonly id: string;
  readonly title: Localised;
  readonly day: string;
  readonly status: 'proposed' | 'approved' | 'rejected' | 'superseded';
  readonly by: Answerable;
}

/** The page of a decision; its text is the record's body. */
export interface DecisionPage extends DecisionRow {
  readonly options: readonly Localised[];
  readonly supersedes: readonly (RecordLink | undefined)[];
  readonly supersededBy: readonly RecordLink[];
  readonly relations: Relations;
}

const rowOf = (office: Office, decision: OfficeRecord<'decisions'>): DecisionRow => {
  const { day, status, by } = decision.data;
  return {
    id: decision.id,
    title: titlesOf(office, decision),
    day,
    status,
    by: answerableAt(office, by),
  };
};

/** Decisions up to a day, newest first. */
export const decisionRegister = (office: Office, asOf: string): readonly DecisionRow[] =>
  office
    .list('decisions')
    .filter(({ data }) => data.day <= asOf)
    .map((decision) => rowOf(office, decision))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));

/** The page of the decision of that id; undefined where this edition has none. */
export const decisionPage = (office: Office, id: string): DecisionPage | undefined => {
  const decision = office.find('decisions', id);
  if (decision === undefined) return undefined;
  const { options = [], supersedes = [], relatesTo } = decision.data;
  const later = office
    .referrersOf(decision.key)
    .filter((record) => record.collection === 'decisions' && record.data.supersedes?.includes(id) === true);
  const laterKeys = new Set(later.map(({ key }) => key));
  const relations = relationsOf(office, decision.key, relatesTo);
  return {
    ...rowOf(office, decision),
    options,
    supersedes: supersedes.map((former) => recordAt(office, `decisions/${former}`)),
    supersededBy: later.map((record) => recordLink(office, record)),
    relations: { ...relations, namedBy: relations.namedBy.filter(({ key }) => !laterKeys.has(key)) },
  };
};
