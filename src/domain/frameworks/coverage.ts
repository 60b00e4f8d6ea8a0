/**
 * Coverage of a framework as of a day: what the office has in force for each of its controls.
 *
 * Coverage = controls with an approved document or implemented control ÷ applicable controls; waived, planned and justified-out are counted apart
 * (`figures.md`, "Roll-up"). Each control is in exactly one state:
 *
 * - `covered`: a document in force, or an implemented control of the office, meets it;
 * - `waived`: all that would meet it are statements that a waiver in force lifts for everybody;
 * - `not-applicable`: a control of the office says why it does not apply, and nothing meets it: it is no part of the denominator;
 * - `planned`: a draft, a document in review or not yet effective, or a control that is planned or partly in place;
 * - `gap`: nothing of all this. A control that is not started leaves a gap, though its owner is known.
 */
import type { Office } from '#domain/office/office.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { isDocument, isEnded, isExpired, isInForce } from '#domain/governance/documents.ts';
import type { ControlRecord } from './control-state.ts';
import { ancestorsOf, entriesByRef, isControl } from './framework-structure.ts';
import type { FrameworkEntry, FrameworkRecord } from './framework-structure.ts';
import { statementsLifted, waiverState, waiversOf } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';

/** How the requirements of a document or control relate to those of the framework's control (the set relations of NIST IR 8477). */
export type Relationship = NonNullable<ControlRecord['data']['satisfies']>[number]['relationship'];

/** The state of a control of a framework. */
export type CoverageState = 'covered' | 'waived' | 'planned' | 'gap' | 'not-applicable';

/** A document that names a control of the framework. */
export interface DocumentMapping {
  readonly document: DocumentRecord;
  /** Undefined where a statement names the control without saying how far it meets it. */
  readonly relationship: Relationship | undefined;
  readonly statement: string | undefined;
  readonly note: string | undefined;
  /** in-force: it meets the control; lifted: a waiver lifts its statement for everybody; coming: not yet in force; ended: no longer. */
  readonly force: 'in-force' | 'lifted' | 'coming' | 'ended';
}

/** A control of the office that names a control of the framework. */
export interface ControlMapping {
  readonly control: ControlRecord;
  readonly relationship: Relationship;
  readonly note: string | undefined;
}

/** One control of the framework, with all that names it. */
export interface ControlCoverage {
  readonly entry: FrameworkEntry;
  readonly state: CoverageState;
  /** Whether something that meets it says to meet all of it (equal or superset). False where it is not covered. */
  readonly inFull: boolean;
  readonly documents: readonly DocumentMapping[];
  readonly controls: readonly ControlMapping[];
  /** Waivers in force of statements that are named for it. */
  readonly waivers: readonly WaiverRecord[];
}

/** Numbers of controls by state. `covered + waived + planned + gap = applicable`; `applicable + notApplicable = controls`. */
export interface CoverageSums {
  readonly controls: number;
  readonly applicable: number;
  readonly covered: number;
  readonly coveredInFull: number;
  /** Covered controls of which a waiver in force touches a statement. */
  readonly withExceptions: number;
  readonly waived: number;
  readonly planned: number;
  readonly gap: number;
  readonly notApplicable: number;
  /** Coverage as a share of 1; undefined where no control applies. */
  readonly share: number | undefined;
}

/** The coverage of a framework. */
export interface FrameworkCoverage {
  readonly framework: FrameworkRecord;
  /** Controls in the order of the framework, headings left out. */
  readonly controls: readonly ControlCoverage[];
  readonly sums: CoverageSums;
  /** Sums of each heading, of all that stands under it. */
  readonly groups: ReadonlyMap<string, CoverageSums>;
}

interface Mappings {
  readonly documents: DocumentMapping[];
  readonly controls: ControlMapping[];
  readonly waivers: WaiverRecord[];
}

const fullRelations: ReadonlySet<Relationship | undefined> = new Set<Relationship>(['equal', 'superset']);
const planned: ReadonlySet<ControlRecord['data']['implementation']> = new Set(['planned', 'partial'] as const);

/** The sums of some controls. */
export const coverageSums = (controls: readonly ControlCoverage[]): CoverageSums => {
  const counts: Record<CoverageState, number> = { covered: 0, waived: 0, planned: 0, gap: 0, 'not-applicable': 0 };
  let coveredInFull = 0;
  let withExceptions = 0;
  for (const control of controls) {
    counts[control.state] += 1;
    if (control.inFull) coveredInFull += 1;
    if (control.state === 'covered' && control.waivers.length > 0) withExceptions += 1;
  }
  const applicable = controls.length - counts['not-applicable'];
  return {
    controls: controls.length,
    applicable,
    covered: counts.covered,
    coveredInFull,
    withExceptions,
    waived: counts.waived,
    planned: counts.planned,
    gap: counts.gap,
    notApplicable: counts['not-applicable'],
    share: applicable === 0 ? undefined : counts.covered / applicable,
  };
};

const mappingsOf = (office: Office, asOf: string, framework: FrameworkRecord): ReadonlyMap<string, Mappings> => {
  const prefix = `${framework.id}/`;
  const all = new Map<string, Mappings>(framework.data.controls.map(({ ref }) => [ref, { documents: [], controls: [], waivers: [] }]));
  const at = (control: string): Mappings | undefined => (control.startsWith(prefix) ? all.get(control.slice(prefix.length)) : undefined);
  for (const record of office.referrersOf(framework.key)) {
    if (record.collection === 'controls') {
      for (const { control, relationship, note } of record.data.satisfies ?? []) {
        at(control)?.controls.push({ control: record, relationship, note });
      }
    } else if (isDocument(record)) addDocument(office, asOf, record, at);
  }
  return all;
};

const addDocument = (office: Office, asOf: string, document: DocumentRecord, at: (control: string) => Mappings | undefined): void => {
  const lifted = statementsLifted(office, asOf, document.key);
  const exceptions = waiversOf(office, document.key).filter((waiver) => waiverState(waiver, asOf) === 'in-force');
  const known = document.data.statements ?? {};
  const forceOf = (statement: string | undefined): DocumentMapping['force'] => {
    if (statement !== undefined && known[statement]?.status === 'deprecated') return 'ended';
    if (isInForce(document, asOf)) return statement !== undefined && lifted.has(statement) ? 'lifted' : 'in-force';
    return isEnded(document) || isExpired(document, asOf) ? 'ended' : 'coming';
  };
  const named = new Set<string>();
  const add = (control: string, mapping: Omit<DocumentMapping, 'document' | 'force'>): void => {
    const mappings = at(control);
    if (mappings === undefined) return;
    const { statement } = mapping;
    const name = `${control}#${statement ?? ''}`;
    const again = named.has(name);
    named.add(name);
    // The head may say how far a statement meets the control, and the statement itself that it does.
    if (mapping.relationship === undefined && again) return;
    mappings.documents.push({ ...mapping, document, force: forceOf(statement) });
    if (statement === undefined || again) return;
    const cited = `${document.key}#${statement}`;
    mappings.waivers.push(...exceptions.filter((waiver) => waiver.data.statements.includes(cited) && !mappings.waivers.includes(waiver)));
  };
  for (const { control, relationship, statement, note } of document.data.satisfies ?? []) add(control, { relationship, statement, note });
  for (const [statement, { controls = [] }] of Object.entries(known)) {
    for (const control of controls) add(control, { relationship: undefined, statement, note: undefined });
  }
};

const coverageOf = (entry: FrameworkEntry, { documents, controls, waivers }: Mappings): ControlCoverage => {
  const meets = [
    ...documents.filter(({ force }) => force === 'in-force'),
    ...controls.filter(({ control }) => control.data.implementation === 'implemented'),
  ];
  const state = (): CoverageState => {
    if (meets.length > 0) return 'covered';
    if (documents.some(({ force }) => force === 'lifted')) return 'waived';
    if (controls.some(({ control }) => control.data.implementation === 'not-applicable')) return 'not-applicable';
    const comes =
      documents.some(({ force }) => force === 'coming') || controls.some(({ control }) => planned.has(control.data.implementation));
    return comes ? 'planned' : 'gap';
  };
  return { entry, state: state(), inFull: meets.some(({ relationship }) => fullRelations.has(relationship)), documents, controls, waivers };
};

/** The coverage of a framework as of a day: one pass over the records that refer to it. */
export const frameworkCoverage = (office: Office, asOf: string, framework: FrameworkRecord): FrameworkCoverage => {
  const entries = entriesByRef(framework);
  const mappings = mappingsOf(office, asOf, framework);
  const nothing: Mappings = { documents: [], controls: [], waivers: [] };
  const controls = [...entries.values()].filter(isControl).map((entry) => coverageOf(entry, mappings.get(entry.ref) ?? nothing));
  const members = new Map<string, ControlCoverage[]>(
    [...entries.values()].filter((entry) => !isControl(entry)).map(({ ref }) => [ref, []]),
  );
  for (const control of controls) for (const { ref } of ancestorsOf(entries, control.entry)) members.get(ref)?.push(control);
  return {
    framework,
    controls,
    sums: coverageSums(controls),
    groups: new Map([...members].map(([ref, list]) => [ref, coverageSums(list)])),
  };
};
