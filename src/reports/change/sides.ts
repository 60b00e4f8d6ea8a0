/** The two states of a change as the readers of an edition may know them: records above it are gone, and so are findings about them. */
import { isVisible, projectToEdition } from '#domain/office/edition.ts';
import type { NarrowField } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { historyRules } from '#rules/index.ts';
import { runHistoryRules } from '#rules/run.ts';
import type { Finding } from '#schemas/finding.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Audience } from '#schemas/shared.ts';
import { comparisonOf } from './comparison.ts';

/** One state of the records, as it was read. */
export interface ChangeSide {
  /** Undefined where even the organisation could not be read. */
  readonly office: Office | undefined;
  /** What the reader found. */
  readonly findings: readonly Finding[];
  /** Files with findings whose text holds the word "confidential": what cannot be read may say so of itself. */
  readonly maybeConfidential: ReadonlySet<string>;
}

/** What an edition shows of two states. */
export interface ShownSides {
  readonly before: Office | undefined;
  readonly after: Office | undefined;
  /** Of the reader, and of the rules that hold one state against the other. */
  readonly findings: { readonly before: readonly Finding[]; readonly after: readonly Finding[] };
  /** Changed records above the edition; undefined where their number would tell of single ones (fewer than three), 0 where the edition holds all. */
  readonly hiddenRecords: number | undefined;
  /** Findings of the reader that are above the edition, or in files of which nobody knows who may read them; counted in the same way. */
  readonly hiddenFindings: number | undefined;
}

/** The narrow fields of a collection. */
export type FieldsOf = (collection: AnyRecord['collection']) => readonly NarrowField[];

/** Fewer than these are not counted: a number would tell of single ones. */
const leastHidden = 3;

const counted = (hidden: number): number | undefined => (hidden < leastHidden ? undefined : hidden);

const projectOf = (file: string): string | undefined => /^projects\/([a-z0-9-]+)\//.exec(file)?.[1];

/** Says whether the readers of an edition may know a finding: by the record, by the file, by the project, on either side. */
const isShown = (sides: readonly ChangeSide[], edition: Audience): ((side: ChangeSide, finding: Finding) => boolean) => {
  if (edition === 'confidential') return () => true;
  const offices = sides.flatMap(({ office }) => office ?? []);
  const hiddenFiles = new Set(
    offices.flatMap(({ records }) => records.flatMap(({ file, audience }) => (isVisible(audience, edition) ? [] : [file]))),
  );
  const isHidden = (key: string): boolean =>
    offices.some((office) => {
      const record = office.byKey(key);
      return record !== undefined && !isVisible(record.audience, edition);
    });
  return (side, { record, file }) => {
    const project = projectOf(file);
    if ((record !== undefined && isHidden(record)) || (project !== undefined && isHidden(`projects/${project}`))) return false;
    const known = record === undefined ? undefined : side.office?.byKey(record);
    if (known !== undefined) return isVisible(known.audience, edition);
    return edition === 'internal' && !hiddenFiles.has(file) && !side.maybeConfidential.has(file);
  };
};

const hiddenRecords = (before: Office | undefined, after: Office | undefined, asOf: string, edition: Audience): number | undefined => {
  if (edition === 'confidential' || before === undefined || after === undefined) return edition === 'confidential' ? 0 : undefined;
  const changes = [...comparisonOf(before, after, asOf, after.unreadable).changes.values()];
  const hidden = changes.filter(({ before: old, after: now }) =>
    [old, now].every((record) => record === undefined || !isVisible(record.audience, edition)),
  );
  return counted(hidden.length);
};

const projected = ({ office }: ChangeSide, edition: Audience, fieldsOf: FieldsOf): Office | undefined =>
  office === undefined ? undefined : { ...projectToEdition(office, edition, fieldsOf), unreadable: office.unreadable };

/** Hints may name records that are near in spelling and above the edition. */
const withoutHint = ({ hint: _hint, ...finding }: Finding): Finding => finding;

/** What an edition shows of two states. */
export const shownSides = (before: ChangeSide, after: ChangeSide, asOf: string, edition: Audience, fieldsOf: FieldsOf): ShownSides => {
  const mayShow = isShown([before, after], edition);
  const history =
    before.office === undefined || after.office === undefined ? [] : runHistoryRules(historyRules, before.office, after.office);
  const found = { before: before.findings, after: [...after.findings, ...history] };
  const shown = {
    before: found.before.filter((finding) => mayShow(before, finding)),
    after: found.after.filter((finding) => mayShow(after, finding)),
  };
  return {
    before: projected(before, edition, fieldsOf),
    after: projected(after, edition, fieldsOf),
    findings: { before: shown.before.map(withoutHint), after: shown.after.map(withoutHint) },
    hiddenRecords: hiddenRecords(before.office, after.office, asOf, edition),
    hiddenFindings: edition === 'confidential' ? 0 : counted(after.findings.filter((finding) => !mayShow(after, finding)).length),
  };
};
