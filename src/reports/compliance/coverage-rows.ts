/** A control of a framework as lists show it: its state, what meets it, who answers for that. */
import type { ControlCoverage, CoverageState, DocumentMapping, Relationship } from '#domain/frameworks/coverage.ts';
import { controlState } from '#domain/frameworks/control-state.ts';
import type { EvidenceState, TestResult } from '#domain/frameworks/control-state.ts';
import { waiverEnd } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { documentLink, roleAt } from '#reports/handbook/links.ts';
import type { DocumentLink, RoleLink } from '#reports/handbook/links.ts';
import type { ControlRecord } from '#domain/frameworks/control-state.ts';
import type { Localised } from '#schemas/shared.ts';

/** A document that names the control, with the statements by which it does. */
export interface MappedDocument {
  readonly link: DocumentLink;
  readonly force: DocumentMapping['force'];
  /** How far it meets the control as a whole; undefined where it names it by statements only. */
  readonly relationship: Relationship | undefined;
  readonly statements: readonly { readonly id: string; readonly relationship: Relationship | undefined; readonly lifted: boolean }[];
  readonly notes: readonly string[];
}

/** A control of the office that meets it. */
export interface OwnControl {
  readonly id: string;
  readonly title: Localised;
  readonly implementation: ControlRecord['data']['implementation'];
  readonly relationship: Relationship;
  readonly result: TestResult;
  readonly testDay: string | undefined;
  readonly proof: EvidenceState | undefined;
  readonly doubtful: boolean;
  readonly note: string | undefined;
}

/** One control of a framework. */
export interface CoverageRow {
  readonly ref: string;
  readonly title: Localised;
  readonly state: CoverageState;
  readonly inFull: boolean;
  readonly documents: readonly MappedDocument[];
  readonly controls: readonly OwnControl[];
  readonly waivers: readonly { readonly id: string; readonly title: Localised; readonly until: string }[];
  /** Why it does not apply, where it does not. */
  readonly justifications: readonly Localised[];
  /** Whether a control that counts as implemented failed its test, or all its evidence has expired. */
  readonly doubtful: boolean;
  /** Roles that answer for the documents and controls, each once. */
  readonly owners: readonly RoleLink[];
}

const mapped = (office: Office, mappings: readonly DocumentMapping[]): readonly MappedDocument[] => {
  const groups = new Map<string, DocumentMapping[]>();
  for (const mapping of mappings) {
    const group = groups.get(mapping.document.key);
    if (group === undefined) groups.set(mapping.document.key, [mapping]);
    else group.push(mapping);
  }
  return [...groups.values()].flatMap((group): MappedDocument[] => {
    const [first] = group;
    if (first === undefined) return [];
    const forces = (['in-force', 'lifted', 'coming', 'ended'] as const).filter((force) => group.some((mapping) => mapping.force === force));
    return [
      {
        link: documentLink(office, first.document),
        force: forces[0] ?? 'ended',
        relationship: group.find(({ statement }) => statement === undefined)?.relationship,
        statements: group.flatMap(({ statement, relationship, force }) =>
          statement === undefined ? [] : [{ id: statement, relationship, lifted: force === 'lifted' }],
        ),
        notes: group.flatMap(({ note }) => note ?? []),
      },
    ];
  });
};

/** The row of a control as of a day. */
export const coverageRow = (office: Office, asOf: string, coverage: ControlCoverage): CoverageRow => {
  const { entry, state, inFull, waivers } = coverage;
  const controls = coverage.controls.map(({ control, relationship, note }): OwnControl => {
    const own = controlState(control, asOf);
    return {
      id: control.id,
      title: control.data.title,
      implementation: own.implementation,
      relationship,
      result: own.result,
      testDay: own.test?.day,
      proof: own.proof,
      doubtful: own.doubtful,
      note,
    };
  });
  const owners = [
    ...coverage.controls.map(({ control }) => control.data.owner),
    ...coverage.documents.filter(({ force }) => force !== 'ended').map(({ document }) => document.data.owner),
  ];
  return {
    ref: entry.ref,
    title: entry.title,
    state,
    inFull,
    documents: mapped(office, coverage.documents),
    controls,
    waivers: waivers.map((waiver) => ({ id: waiver.id, title: waiver.data.title, until: waiverEnd(waiver, asOf) })),
    justifications:
      state === 'not-applicable'
        ? coverage.controls.flatMap(({ control }) =>
            control.data.implementation === 'not-applicable' && control.data.justification !== undefined
              ? [control.data.justification]
              : [],
          )
        : [],
    doubtful: controls.some(({ implementation, doubtful }) => implementation === 'implemented' && doubtful),
    owners: [...new Set(owners)].flatMap((owner) => roleAt(office, owner) ?? []),
  };
};
