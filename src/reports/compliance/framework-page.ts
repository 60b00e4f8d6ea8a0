/** The statement of applicability of a framework: each of its controls, whether it applies, and what meets it. */
import { frameworkCoverage } from '#domain/frameworks/coverage.ts';
import type { CoverageSums } from '#domain/frameworks/coverage.ts';
import { ancestorsOf, entriesByRef, isControl } from '#domain/frameworks/framework-structure.ts';
import type { FrameworkEntry, FrameworkRecord } from '#domain/frameworks/framework-structure.ts';
import type { Office } from '#domain/office/office.ts';
import type { RoleLink } from '#reports/handbook/links.ts';
import type { Localised } from '#schemas/shared.ts';
import { coverageRow } from './coverage-rows.ts';
import type { CoverageRow } from './coverage-rows.ts';

/** A heading of the framework with the sums of what stands under it. */
export interface CoverageGroup {
  readonly ref: string;
  readonly title: Localised;
  readonly sums: CoverageSums;
}

/** Controls that stand under one heading. */
export interface CoverageSection {
  /** The headings above, the top one first; empty for controls that stand under none. */
  readonly path: readonly CoverageGroup[];
  readonly rows: readonly (CoverageRow & { readonly text: Localised | undefined })[];
}

/** The page of a framework. */
export interface FrameworkPage {
  readonly id: string;
  readonly title: Localised;
  readonly publisher: string;
  readonly version: string | undefined;
  readonly licence: string;
  readonly source: string | undefined;
  /** Whether its texts are published on a page of their own. */
  readonly hasTextPage: boolean;
  readonly sums: CoverageSums;
  /** Headings at the top. */
  readonly groups: readonly CoverageGroup[];
  readonly sections: readonly CoverageSection[];
  readonly owners: readonly RoleLink[];
}

/** Texts up to this sum of characters stand under the titles; longer ones have a page of their own, so that the statement stays light and can be printed. */
export const inlineTextLimit = 30_000;

const lengthOf = (text: Localised | undefined): number =>
  text === undefined ? 0 : typeof text === 'string' ? text.length : Math.max(text.en?.length ?? 0, text.de?.length ?? 0);

/** Whether a framework's texts have a page of their own: they may be shown, and are too long to stand in a table, or explained. */
export const hasTextPage = ({ data }: FrameworkRecord): boolean =>
  data.redistribution === 'full' &&
  (data.controls.some(({ guidance }) => guidance !== undefined) ||
    data.controls.reduce((sum, { text }) => sum + lengthOf(text), 0) > inlineTextLimit);

/** The statement of applicability as of a day; undefined where this edition does not hold the framework. */
export const frameworkPage = (office: Office, asOf: string, id: string): FrameworkPage | undefined => {
  const framework = office.find('frameworks', id);
  if (framework === undefined) return undefined;
  const { data } = framework;
  const coverage = frameworkCoverage(office, asOf, framework);
  const entries = entriesByRef(framework);
  const groupOf = (entry: FrameworkEntry): readonly CoverageGroup[] => {
    const sums = coverage.groups.get(entry.ref);
    return sums === undefined ? [] : [{ ref: entry.ref, title: entry.title, sums }];
  };
  const withText = data.redistribution === 'full' && !hasTextPage(framework);
  const owners = new Map<string, RoleLink>();
  const sections: {
    readonly nearest: string | undefined;
    readonly path: readonly CoverageGroup[];
    readonly rows: CoverageSection['rows'][number][];
  }[] = [];
  for (const control of coverage.controls) {
    const above = ancestorsOf(entries, control.entry).filter((entry) => !isControl(entry));
    const row = coverageRow(office, asOf, control);
    for (const owner of row.owners) owners.set(owner.id, owner);
    const open = sections.at(-1);
    const shown = { ...row, text: withText ? control.entry.text : undefined };
    if (open !== undefined && open.nearest === above[0]?.ref) open.rows.push(shown);
    else sections.push({ nearest: above[0]?.ref, path: [...above].reverse().flatMap(groupOf), rows: [shown] });
  }
  return {
    id,
    title: data.title,
    publisher: data.publisher,
    version: data.version,
    licence: data.licence,
    source: data.source,
    hasTextPage: hasTextPage(framework),
    sums: coverage.sums,
    groups: [...entries.values()].filter((entry) => !isControl(entry) && ancestorsOf(entries, entry).every(isControl)).flatMap(groupOf),
    sections: sections.map(({ path, rows }) => ({ path, rows })),
    owners: [...owners.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
