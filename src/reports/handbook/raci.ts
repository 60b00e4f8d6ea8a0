/** Which part each role has in each document: matrices of documents and roles, or in a large office one list; and the steps of a procedure. */
import { documentsOf, isEnded } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentLink, roleAt, rolesAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';

/** Parts, the one that answers first. */
export const raciParts = ['accountable', 'responsible', 'consulted', 'informed'] as const;

/** A part in a RACI matrix. */
export type Part = (typeof raciParts)[number];

/** A document and who has which part in it; a role that is not in this edition is undefined. */
export interface RaciRow {
  readonly document: DocumentLink;
  readonly parts: Readonly<Record<Part, readonly (RoleLink | undefined)[]>>;
  /** Where not exactly one role is accountable: what is wrong. */
  readonly unclear: 'none' | 'several' | undefined;
}

/** Documents of one kind against the roles that occur in them, those with the most parts first. */
export interface RaciMatrix {
  readonly collection: DocumentCollection;
  readonly roles: readonly RoleLink[];
  readonly rows: readonly {
    readonly row: RaciRow;
    /** Parts of each role, in the order of `roles`. */
    readonly cells: readonly (readonly Part[])[];
    /** Parts of roles that are not in this edition, each once. */
    readonly restricted: readonly Part[];
  }[];
}

/** The page of all responsibilities. */
export interface RaciPage {
  /** One matrix a kind; none in an office with more than `limit` documents: there the rows are shown as a list. */
  readonly matrices: readonly RaciMatrix[];
  readonly rows: readonly RaciRow[];
  /** Roles with a part, by id. */
  readonly roles: readonly RoleLink[];
  /** Documents that name nobody. */
  readonly without: readonly DocumentLink[];
  readonly limit: number;
}

/** Up to so many documents are shown in matrices: beyond, a matrix of documents and roles can neither be read nor sent. */
export const matrixLimit = 150;

const accountableOf = ({ data: { raci } }: DocumentRecord): readonly string[] => [raci?.accountable ?? []].flat();

const rowOf = (office: Office, document: DocumentRecord): RaciRow | undefined => {
  const { raci } = document.data;
  const accountable = accountableOf(document);
  const parts = {
    accountable: rolesAt(office, accountable),
    responsible: rolesAt(office, raci?.responsible),
    consulted: rolesAt(office, raci?.consulted),
    informed: rolesAt(office, raci?.informed),
  };
  if (raciParts.every((part) => parts[part].length === 0)) return undefined;
  return {
    document: documentLink(office, document),
    parts,
    unclear: accountable.length === 1 ? undefined : accountable.length === 0 ? 'none' : 'several',
  };
};

const rolesIn = (rows: readonly RaciRow[]): readonly RoleLink[] => {
  const found = new Map<string, { readonly role: RoleLink; count: number }>();
  for (const role of rows.flatMap(({ parts }) => raciParts.flatMap((part) => parts[part]))) {
    if (role === undefined) continue;
    const known = found.get(role.id);
    if (known === undefined) found.set(role.id, { role, count: 1 });
    else known.count += 1;
  }
  return [...found.values()]
    .sort((a, b) => (b.count === a.count ? (a.role.id < b.role.id ? -1 : 1) : b.count - a.count))
    .map(({ role }) => role);
};

const partsOf = (row: RaciRow, test: (role: RoleLink | undefined) => boolean): readonly Part[] =>
  raciParts.filter((part) => row.parts[part].some(test));

const matrixOf = (collection: DocumentCollection, rows: readonly RaciRow[]): RaciMatrix => {
  const roles = rolesIn(rows);
  return {
    collection,
    roles,
    rows: rows.map((row) => ({
      row,
      cells: roles.map(({ id }) => partsOf(row, (role) => role?.id === id)),
      restricted: partsOf(row, (role) => role === undefined),
    })),
  };
};

/** Responsibilities in all documents that bind or are to bind, by kind and id. */
export const raciPage = (office: Office): RaciPage => {
  const documents = documentsOf(office).filter((document) => !isEnded(document));
  const found = documents.map((document) => rowOf(office, document));
  const rows = found.filter((row) => row !== undefined);
  const kinds = [...new Set(rows.map(({ document }) => document.collection))];
  return {
    matrices:
      rows.length > matrixLimit
        ? []
        : kinds.map((kind) =>
            matrixOf(
              kind,
              rows.filter(({ document }) => document.collection === kind),
            ),
          ),
    rows,
    roles: [...rolesIn(rows)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    without: documents.filter((_, index) => found[index] === undefined).map((document) => documentLink(office, document)),
    limit: matrixLimit,
  };
};

/** The steps of a procedure against roles: who does each step, and who answers for the procedure. */
export interface StepMatrix {
  readonly roles: readonly RoleLink[];
  readonly steps: readonly {
    readonly id: string;
    readonly text: Localised;
    /** Parts of each role, in the order of `roles`. */
    readonly cells: readonly (readonly Part[])[];
    /** Whether the role that does it is not in this edition. */
    readonly isRestricted: boolean;
  }[];
}

/** The matrix of a procedure's steps; undefined where it has none, or none of its roles is in this edition. Consulted and informed are said of the document, not of a step. */
export const stepMatrix = (office: Office, id: string): StepMatrix | undefined => {
  const procedure = office.find('procedures', id);
  const steps = procedure?.data.steps ?? [];
  if (procedure === undefined || steps.length === 0) return undefined;
  const accountable = accountableOf(procedure);
  const roles = [...new Set([...accountable, ...steps.map(({ role }) => role)])].flatMap((role) => roleAt(office, role) ?? []);
  if (roles.length === 0) return undefined;
  return {
    roles,
    steps: steps.map((step) => ({
      id: step.id,
      text: step.do,
      cells: roles.map((role): readonly Part[] => [
        ...(accountable.includes(role.id) ? ['accountable' as const] : []),
        ...(step.role === role.id ? ['responsible' as const] : []),
      ]),
      isRestricted: roleAt(office, step.role) === undefined,
    })),
  };
};
