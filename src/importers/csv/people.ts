/** Counts people: each once in a group, by the newest status of each version. What tells them apart ends here. */
import { compareVersions } from '#domain/governance/versions.ts';
import type { RowPlace } from './finding.ts';
import type { Fact } from './facts.ts';

/** What is known of the confirmations of a version in a group. A count of a version is of those who confirmed it or a later one. */
export interface PeopleCount {
  readonly document: string;
  readonly group: string;
  readonly version: string;
  /** People of the group in the file, whatever version they were asked for. */
  readonly people: number;
  readonly confirmed: number;
}

/** Newest by day, a row without one before all others; of one day the confirmation. */
const isNewer = (fact: VersionedFact, other: VersionedFact): boolean => {
  const [day, before] = [fact.day ?? '', other.day ?? ''];
  return day === before ? fact.confirmed && !other.confirmed : day > before;
};

/** A fact whose version is known. */
export interface VersionedFact extends Fact {
  readonly version: string;
}

interface Group {
  readonly document: string;
  readonly group: string;
  /** By person, then by version. */
  readonly people: Map<string, Map<string, VersionedFact>>;
  readonly versions: Set<string>;
}

const inSeveralGroups = (facts: readonly VersionedFact[]): readonly RowPlace[] => {
  const groups = new Map<string, Set<string>>();
  const keyOf = ({ document, person }: VersionedFact): string => `${document} ${person}`;
  for (const fact of facts) groups.set(keyOf(fact), (groups.get(keyOf(fact)) ?? new Set()).add(fact.group));
  return facts.filter((fact) => (groups.get(keyOf(fact))?.size ?? 0) > 1).map(({ row, line }) => ({ row, line }));
};

/**
 * The counts of each document and group, by version. `clashing` are rows of a person that say different things and no day tells which is newer:
 * such a person has not confirmed. `spread` are rows of people who are in several groups of a document.
 */
export const countedPeople = (
  facts: readonly VersionedFact[],
): { readonly counts: readonly PeopleCount[]; readonly clashing: readonly RowPlace[]; readonly spread: readonly RowPlace[] } => {
  const groups = new Map<string, Group>();
  const clashing = new Map<number, RowPlace>();
  for (const fact of facts) {
    const key = `${fact.document} ${fact.group}`;
    const group = groups.get(key) ?? {
      document: fact.document,
      group: fact.group,
      people: new Map<string, Map<string, VersionedFact>>(),
      versions: new Set<string>(),
    };
    groups.set(key, group);
    group.versions.add(fact.version);
    const versions = group.people.get(fact.person) ?? new Map<string, VersionedFact>();
    group.people.set(fact.person, versions);
    const known = versions.get(fact.version);
    if (known === undefined) versions.set(fact.version, fact);
    else if (known.confirmed !== fact.confirmed && known.day === undefined && fact.day === undefined) {
      for (const row of [known, fact]) clashing.set(row.row, { row: row.row, line: row.line });
      versions.set(fact.version, known.confirmed ? fact : known);
    } else if (isNewer(fact, known)) versions.set(fact.version, fact);
  }
  const counts = [...groups.values()].flatMap(({ document, group, people, versions }) =>
    [...versions].sort(compareVersions).map((version): PeopleCount => {
      const hasConfirmed = (own: ReadonlyMap<string, VersionedFact>): boolean =>
        [...own.values()].some((fact) => fact.confirmed && compareVersions(fact.version, version) >= 0);
      return { document, group, version, people: people.size, confirmed: [...people.values()].filter(hasConfirmed).length };
    }),
  );
  return { counts, clashing: [...clashing.values()].sort((a, b) => a.row - b.row), spread: inSeveralGroups(facts) };
};
