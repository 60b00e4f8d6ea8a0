/** An export of a learning system → counts of those who confirmed a document or completed a module. People are counted and forgotten. */
import { dutyOf, materialVersion } from '#domain/learning/acknowledgement.ts';
import { documentsNamed } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { compareVersions } from '#domain/governance/versions.ts';
import { addMonthsToDay } from '#domain/time/calendar.ts';
import type { Office } from '#domain/office/office.ts';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import type { DataOf } from '#schemas/index.ts';
import { factsOf } from './facts.ts';
import type { DroppedRow } from './facts.ts';
import { inFile, inMapping, inRows } from './finding.ts';
import type { CsvFinding } from './finding.ts';
import { mappingFaults } from './mapping.ts';
import { countedPeople } from './people.ts';
import type { PeopleCount, VersionedFact } from './people.ts';
import { tableOf } from './table.ts';

/** A count as it is written. */
export type CountItem = Pick<DataOf<'acknowledgements'>, 'version' | 'group' | 'required' | 'confirmed' | 'day'> & {
  readonly source: string;
};

/** New counts of a document. */
export interface CountDraft {
  readonly document: string;
  readonly items: readonly CountItem[];
}

/** What came of a file. */
export interface CsvImport {
  readonly drafts: readonly CountDraft[];
  readonly counts: { readonly rows: number; readonly counts: number; readonly unchanged: number; readonly dropped: number };
  readonly dropped: readonly DroppedRow[];
  readonly findings: readonly CsvFinding[];
}

type Filtered = { readonly facts: readonly VersionedFact[]; readonly dropped: readonly DroppedRow[] };

const documentOf = (office: Office, id: string): DocumentRecord | undefined => documentsNamed(office, id)[0];

/** Day of the change with which the text of a version came about: nobody can have confirmed it before. */
const writtenOn = (document: DocumentRecord, version: string): string | undefined => {
  const base = materialVersion({ ...document, data: { ...document.data, version } } as DocumentRecord);
  return document.data.changelog?.find((entry) => entry.version === base)?.day;
};

/** Takes back confirmations that do not count on the day: made later, made too long ago, or made before the text existed. The person stays required. */
const heldAgainstTime = (office: Office, facts: readonly VersionedFact[], asOf: string): Filtered => {
  const dropped: DroppedRow[] = [];
  const limits = new Map<string, { readonly since: string | undefined; readonly written: string | undefined }>();
  const limitsOf = ({ document: id, version }: VersionedFact) => {
    const known = limits.get(`${id} ${version}`);
    if (known !== undefined) return known;
    const document = documentOf(office, id);
    const months = document === undefined ? undefined : dutyOf(document)?.months;
    const made = {
      since: months === undefined ? undefined : addMonthsToDay(asOf, -months),
      written: document === undefined ? undefined : writtenOn(document, version),
    };
    limits.set(`${id} ${version}`, made);
    return made;
  };
  const why = (fact: VersionedFact): string | undefined => {
    if (!fact.confirmed || fact.day === undefined) return undefined;
    const { since, written } = limitsOf(fact);
    if (fact.day > asOf) return 'confirmed after the day of the count: counted as open';
    if (written !== undefined && fact.day < written) return 'confirmed before that version was written: counted as open';
    return since !== undefined && fact.day < since ? 'confirmed longer ago than it holds: counted as open' : undefined;
  };
  const kept = facts.map((fact): VersionedFact => {
    const reason = why(fact);
    if (reason !== undefined) dropped.push({ why: reason, row: fact.row });
    // What lies ahead has not happened: it must not stand before the status of today.
    if (fact.day !== undefined && fact.day > asOf) return { ...fact, confirmed: false, day: undefined };
    return reason === undefined ? fact : { ...fact, confirmed: false };
  });
  return { facts: kept, dropped };
};

const clash = (rows: Parameters<typeof inRows>[0]): CsvFinding =>
  inRows(
    rows,
    {
      en: 'the same person with different statuses, and no day tells which is newer: counted as open',
      de: 'dieselbe Person mit verschiedenem Status, und kein Tag sagt, welcher neuer ist: als offen gezählt',
    },
    { en: 'Name the column of dates in columns.date, with dateOrder.', de: 'Nennen Sie die Datumsspalte in columns.date, mit dateOrder.' },
    'warning',
  );

const inSeveralGroups = (rows: Parameters<typeof inRows>[0]): CsvFinding =>
  inRows(
    rows,
    { en: 'the same person in several departments: counted in each', de: 'dieselbe Person in mehreren Abteilungen: in jeder gezählt' },
    {
      en: 'Where that is not meant, correct it in the learning system.',
      de: 'Ist das nicht gemeint, berichtigen Sie es im Lernsystem.',
    },
    'warning',
  );

/** The version that somebody was asked for who has confirmed none. */
const wantedVersion = (office: Office, id: string): string => {
  const document = documentOf(office, id);
  return (document === undefined ? undefined : dutyOf(document)?.version) ?? document?.data.version ?? '0.0';
};

/** Versions that are worth a count: those that count now; where there is none, the newest. */
const worthCounting = (office: Office, counts: readonly PeopleCount[]): readonly PeopleCount[] => {
  const isCurrent = ({ document: id, version }: PeopleCount): boolean => {
    const document = documentOf(office, id);
    const wanted = document === undefined ? undefined : dutyOf(document)?.version;
    return wanted === undefined || compareVersions(version, wanted) >= 0;
  };
  return counts.filter((count) => {
    if (isCurrent(count)) return true;
    const same = counts.filter(({ document, group }) => document === count.document && group === count.group);
    return !same.some(isCurrent) && same.every(({ version }) => compareVersions(version, count.version) <= 0);
  });
};

const withRequired = (count: PeopleCount, mapping: ImportMapping): number | CsvFinding => {
  const { required = 'rows' } = mapping;
  if (required === 'rows') return count.people;
  const number = Object.hasOwn(required, count.group) ? required[count.group] : undefined;
  if (number === undefined) {
    return inMapping(
      ['required'],
      { en: `has no number for "${count.group}"`, de: `enthält keine Zahl für „${count.group}“` },
      { en: 'Add the number of people who must confirm.', de: 'Ergänzen Sie die Zahl der Personen, die bestätigen müssen.' },
    );
  }
  return number >= count.confirmed
    ? number
    : inMapping(
        ['required', count.group],
        {
          en: `${String(count.confirmed)} have confirmed, but only ${String(number)} are required`,
          de: `${String(count.confirmed)} haben bestätigt, aber nur ${String(number)} müssen es`,
        },
        { en: 'Correct the number of people.', de: 'Berichtigen Sie die Zahl der Personen.' },
      );
};

const sameCount = (a: Omit<CountItem, 'source'>, b: CountItem): boolean =>
  a.version === b.version && a.group === b.group && a.day === b.day;

/** New items of a document, without those that are recorded already; a finding where another number is recorded for the same day. */
const newItems = (
  office: Office,
  document: string,
  items: readonly CountItem[],
): { readonly items: readonly CountItem[]; readonly findings: readonly CsvFinding[] } => {
  const recorded = office.partsOf(document, 'acknowledgements').map(({ data }) => data);
  const findings: CsvFinding[] = [];
  const fresh = items.filter((item) => {
    const same = recorded.filter((known) => sameCount(known, item));
    if (same.length === 0) return true;
    if (!same.some((known) => known.required === item.required && known.confirmed === item.confirmed)) {
      findings.push(
        inFile(
          {
            en: `acknowledgements/${document}.yaml has another count of version ${item.version} in ${item.group} on ${item.day}`,
            de: `acknowledgements/${document}.yaml enthält für ${item.group}, Version ${item.version}, am ${item.day} eine andere Zählung`,
          },
          {
            en: 'Remove that item, or give another day with --as-of.',
            de: 'Entfernen Sie jenen Eintrag oder geben Sie mit --as-of einen anderen Tag an.',
          },
        ),
      );
    }
    return false;
  });
  return { items: fresh, findings };
};

const tooNew = (office: Office, facts: readonly VersionedFact[]): readonly CsvFinding[] => {
  const rows = facts.filter(({ document, version }) => compareVersions(version, documentOf(office, document)?.data.version ?? version) > 0);
  return rows.length === 0
    ? []
    : [
        inRows(
          rows,
          { en: 'a version that the document does not have yet', de: 'eine Version, die das Dokument noch nicht hat' },
          {
            en: 'Correct it in the learning system, or map the document to the right id.',
            de: 'Berichtigen Sie es im Lernsystem oder ordnen Sie das Dokument der richtigen Kennung zu.',
          },
        ),
      ];
};

/** Counts of an export as of a day. With a finding of severity error nothing should be written: some rows are then not counted. */
export const acknowledgementCounts = (text: string, mapping: ImportMapping, office: Office, asOf: string): CsvImport => {
  const nothing = (findings: readonly CsvFinding[]): CsvImport => ({
    drafts: [],
    counts: { rows: 0, counts: 0, unchanged: 0, dropped: 0 },
    dropped: [],
    findings,
  });
  const faults = mappingFaults(office, mapping);
  if (faults.length > 0) return nothing(faults);
  const { table, findings: inTable } = tableOf(text, mapping);
  if (table === undefined) return nothing(inTable);
  const read = factsOf(table, mapping);
  const asked = read.facts.map((fact) => ({ ...fact, version: fact.version ?? wantedVersion(office, fact.document) }));
  const held = heldAgainstTime(office, asked, asOf);
  const { counts, clashing, spread } = countedPeople(held.facts);
  const findings: CsvFinding[] = [
    ...inTable,
    ...read.findings,
    ...tooNew(office, held.facts),
    ...(clashing.length === 0 ? [] : [clash(clashing)]),
    ...(spread.length === 0 ? [] : [inSeveralGroups(spread)]),
  ];
  const items = worthCounting(office, counts).flatMap((count) => {
    const required = withRequired(count, mapping);
    if (typeof required !== 'number') {
      findings.push(required);
      return [];
    }
    const { document, version, group, confirmed } = count;
    return [{ document, item: { version, group, required, confirmed, day: asOf, source: mapping.source ?? 'CSV import' } }];
  });
  const drafts = [...new Set(items.map(({ document }) => document))].sort().flatMap((document): CountDraft[] => {
    const fresh = newItems(
      office,
      document,
      items.filter((item) => item.document === document).map(({ item }) => item),
    );
    findings.push(...fresh.findings);
    return fresh.items.length === 0 ? [] : [{ document, items: fresh.items }];
  });
  const written = drafts.reduce((sum, draft) => sum + draft.items.length, 0);
  const dropped = [...read.dropped, ...held.dropped].sort((a, b) => a.row - b.row);
  return {
    drafts,
    counts: { rows: table.rows.length, counts: items.length, unchanged: items.length - written, dropped: dropped.length },
    dropped,
    findings,
  };
};
