/** Coverage of all frameworks, and what is missing: open controls, documents that are wanted, duties that nothing carries out, proof that no longer holds. */
import { controlState } from '#domain/frameworks/control-state.ts';
import { documentsWithoutControl, dutiesWithoutControl, withoutDocument } from '#domain/frameworks/coverage-gaps.ts';
import { frameworkCoverage } from '#domain/frameworks/coverage.ts';
import type { CoverageSums } from '#domain/frameworks/coverage.ts';
import { ancestorsOf, entriesByRef } from '#domain/frameworks/framework-structure.ts';
import type { Office } from '#domain/office/office.ts';
import { documentLink, roleAt } from '#reports/handbook/links.ts';
import type { DocumentLink, RoleLink } from '#reports/handbook/links.ts';
import type { Localised } from '#schemas/shared.ts';
import { coverageRow } from './coverage-rows.ts';
import type { CoverageRow } from './coverage-rows.ts';

/** A framework with its sums. */
export interface FrameworkSums {
  readonly id: string;
  readonly title: Localised;
  readonly version: string | undefined;
  readonly sums: CoverageSums;
}

/** A control that is not covered. */
export type OpenControl = Pick<CoverageRow, 'ref' | 'title' | 'state' | 'documents' | 'controls' | 'owners'> & {
  readonly framework: string;
};

/** Controls of one group for which no document is written. */
export interface WantedDocuments {
  readonly framework: string;
  /** Undefined for controls that stand under no heading. */
  readonly group: { readonly ref: string; readonly title: Localised } | undefined;
  readonly controls: readonly { readonly ref: string; readonly title: Localised }[];
}

/** A control of the office whose proof no longer holds. */
export interface DoubtfulControl {
  readonly id: string;
  readonly title: Localised;
  readonly owner: RoleLink | undefined;
  /** Day of the newest test, where that failed. */
  readonly failed: string | undefined;
  readonly expired: readonly { readonly title: Localised; readonly expires: string }[];
}

/** The gap view. */
export interface GapPage {
  readonly frameworks: readonly FrameworkSums[];
  /** How many controls are open; the list holds the first of them. */
  readonly openTotal: number;
  readonly open: readonly OpenControl[];
  readonly wanted: readonly WantedDocuments[];
  readonly unmapped: readonly DocumentLink[];
  readonly duties: readonly { readonly document: DocumentLink; readonly statements: readonly string[] }[];
  readonly doubtful: readonly DoubtfulControl[];
}

/** The most open controls of one framework on the page; its statement of applicability holds all. */
export const openLimit = 60;

/** The sums of every framework as of a day, by id. */
export const frameworkSums = (office: Office, asOf: string): readonly FrameworkSums[] =>
  office.list('frameworks').map((framework) => ({
    id: framework.id,
    title: framework.data.title,
    version: framework.data.version,
    sums: frameworkCoverage(office, asOf, framework).sums,
  }));

const doubtful = (office: Office, asOf: string): readonly DoubtfulControl[] =>
  office.list('controls').flatMap((control): DoubtfulControl[] => {
    const { result, test, evidence } = controlState(control, asOf);
    const expired = evidence.flatMap(({ state, evidence: item }) =>
      state === 'expired' && item.expires !== undefined ? [{ title: item.title, expires: item.expires }] : [],
    );
    const failed = result === 'ineffective' ? test?.day : undefined;
    if (failed === undefined && expired.length === 0) return [];
    return [{ id: control.id, title: control.data.title, owner: roleAt(office, control.data.owner), failed, expired }];
  });

/** The gap view as of a day. */
export const gapPage = (office: Office, asOf: string): GapPage => {
  const coverages = office.list('frameworks').map((framework) => frameworkCoverage(office, asOf, framework));
  const open = coverages.map(({ framework, controls }) => ({
    framework: framework.id,
    controls: controls.filter(({ state }) => state === 'gap' || state === 'planned'),
  }));
  const wanted = coverages.flatMap((coverage): WantedDocuments[] => {
    const entries = entriesByRef(coverage.framework);
    const groups = new Map<string, { readonly group: WantedDocuments['group']; readonly controls: { ref: string; title: Localised }[] }>();
    for (const { entry } of withoutDocument(coverage)) {
      const heading = ancestorsOf(entries, entry).find(({ group }) => group === true);
      const found = groups.get(heading?.ref ?? '') ?? {
        group: heading === undefined ? undefined : { ref: heading.ref, title: heading.title },
        controls: [],
      };
      found.controls.push({ ref: entry.ref, title: entry.title });
      groups.set(heading?.ref ?? '', found);
    }
    return [...groups.values()].map((group) => ({ framework: coverage.framework.id, ...group }));
  });
  return {
    frameworks: coverages.map(({ framework, sums }) => ({
      id: framework.id,
      title: framework.data.title,
      version: framework.data.version,
      sums,
    })),
    openTotal: open.reduce((sum, { controls }) => sum + controls.length, 0),
    open: open.flatMap(({ framework, controls }) =>
      controls.slice(0, openLimit).map((control) => {
        const { ref, title, state, documents, controls: own, owners } = coverageRow(office, asOf, control);
        return { framework, ref, title, state, documents, controls: own, owners };
      }),
    ),
    wanted,
    unmapped: documentsWithoutControl(office, asOf).map((document) => documentLink(office, document)),
    duties: dutiesWithoutControl(office, asOf).map(({ document, statements }) => ({
      document: documentLink(office, document),
      statements,
    })),
    doubtful: doubtful(office, asOf),
  };
};
