/** Obligations: the register of laws, contracts and other duties from outside, and the page of one of them. */
import { obligationState, policiesFor } from '#domain/governance/registers.ts';
import type { ObligationState } from '#domain/governance/registers.ts';
import type { Office } from '#domain/office/office.ts';
import { answerableAt, documentLink } from '#reports/handbook/links.ts';
import type { Answerable, DocumentLink } from '#reports/handbook/links.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { relationsOf } from './related.ts';
import type { Relations } from './related.ts';

/** An obligation in the register. */
export interface ObligationRow {
  readonly id: string;
  readonly title: Localised;
  readonly area: Localised;
  readonly kind: 'law' | 'contract' | 'other' | undefined;
  readonly source: string;
  readonly owner: Answerable;
  readonly due: string | undefined;
  readonly state: ObligationState;
  readonly answeredBy: readonly DocumentLink[];
}

/** The register: what is not answered first. */
export interface ObligationRegister {
  readonly rows: readonly ObligationRow[];
  readonly counts: Readonly<Record<ObligationState, number>>;
}

/** The page of an obligation. */
export interface ObligationPage extends ObligationRow {
  readonly requirement: Localised | undefined;
  readonly relations: Relations;
}

const order: readonly ObligationState[] = ['overdue', 'unanswered', 'in-work', 'answered'];

const rowOf = (office: Office, asOf: string, obligation: OfficeRecord<'obligations'>): ObligationRow => {
  const { title, area, kind, source, owner, due } = obligation.data;
  return {
    id: obligation.id,
    title,
    area,
    kind,
    source,
    owner: answerableAt(office, owner),
    due,
    state: obligationState(office, obligation, asOf),
    answeredBy: policiesFor(office, obligation).map((policy) => documentLink(office, policy)),
  };
};

/** What sorts a row by its state, then by the day on which it is due; what has no day comes last. */
const urgency = ({ state, due }: ObligationRow): string => `${String(order.indexOf(state))} ${due ?? '9'}`;

/** The register as of a day. */
export const obligationRegister = (office: Office, asOf: string): ObligationRegister => {
  const rows = office
    .list('obligations')
    .map((obligation) => rowOf(office, asOf, obligation))
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0));
  const counts = Object.fromEntries(order.map((state) => [state, rows.filter((row) => row.state === state).length]));
  return { rows, counts: counts as ObligationRegister['counts'] };
};

/** The page of the obligation of that id; undefined where this edition has none. */
export const obligationPage = (office: Office, asOf: string, id: string): ObligationPage | undefined => {
  const obligation = office.find('obligations', id);
  if (obligation === undefined) return undefined;
  const row = rowOf(office, asOf, obligation);
  const answering = new Set(row.answeredBy.map(({ key }) => key));
  const relations = relationsOf(office, obligation.key);
  return {
    ...row,
    requirement: obligation.data.requirement,
    relations: { ...relations, namedBy: relations.namedBy.filter(({ key }) => !answering.has(key)) },
  };
};
