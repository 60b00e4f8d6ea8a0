/** Frameworks and controls as data: coverage of each control and its sums, and the state of the office's own controls. */
import { controlState } from '#domain/frameworks/control-state.ts';
import { frameworkCoverage } from '#domain/frameworks/coverage.ts';
import type { ControlCoverage, CoverageSums } from '#domain/frameworks/coverage.ts';
import type { FrameworkRecord } from '#domain/frameworks/framework-structure.ts';
import type { Office } from '#domain/office/office.ts';

const headOf = ({ id, key, audience, data, at }: FrameworkRecord) => {
  const { file, line } = at([]);
  return {
    id,
    key,
    audience,
    title: data.title,
    publisher: data.publisher,
    version: data.version,
    licence: data.licence,
    redistribution: data.redistribution,
    address: data.source,
    source: { file, line },
  };
};

/** In a partial edition nobody knows what is a gap: others may cover it. Spread, so that the interface does not change with the type by accident. */
const sumsOf = (sums: CoverageSums, partial: boolean) => ({
  controls: sums.controls,
  applicable: sums.applicable,
  covered: sums.covered,
  coveredInFull: sums.coveredInFull,
  withExceptions: sums.withExceptions,
  waived: sums.waived,
  planned: sums.planned,
  gap: partial ? undefined : sums.gap,
  notApplicable: sums.notApplicable,
  coverage: partial ? undefined : sums.share,
});

/** All frameworks with their sums as of a day. `partial`: the edition holds a part of the records only, and what others would cover is not counted. */
export const frameworkList = (office: Office, asOf: string, partial: boolean) =>
  office
    .list('frameworks')
    .map((framework) => ({ ...headOf(framework), partial, sums: sumsOf(frameworkCoverage(office, asOf, framework).sums, partial) }));

const coverageItem = ({ state, inFull, documents, controls, waivers }: ControlCoverage, partial: boolean) => ({
  state: state === 'gap' && partial ? undefined : state,
  inFull: state === 'covered' ? inFull : undefined,
  documents: documents.map(({ document, statement, relationship, note, force }) => ({
    key: document.key,
    statement: statement === undefined ? undefined : `${document.key}#${statement}`,
    relationship,
    note,
    force,
  })),
  controls: controls.map(({ control, relationship, note }) => ({
    id: control.id,
    relationship,
    note,
    implementation: control.data.implementation,
  })),
  waivers: waivers.map(({ id }) => id),
});

/** One framework as of a day: every heading with its sums, every control with what meets it, in the order of the framework. */
export const frameworkDetail = (office: Office, asOf: string, framework: FrameworkRecord, partial: boolean) => {
  const coverage = frameworkCoverage(office, asOf, framework);
  const covered = new Map(coverage.controls.map((control) => [control.entry, control]));
  return {
    ...headOf(framework),
    asOf,
    partial,
    sums: sumsOf(coverage.sums, partial),
    controls: framework.data.controls.flatMap((entry): readonly object[] => {
      const { ref, title, parent, text, guidance } = entry;
      const item = { ref, title, parent, text, guidance };
      const control = covered.get(entry);
      if (control !== undefined) return [{ ...item, group: false, ...coverageItem(control, partial) }];
      const sums = entry.group === true ? coverage.groups.get(ref) : undefined;
      return sums === undefined ? [] : [{ ...item, group: true, sums: sumsOf(sums, partial) }];
    }),
  };
};

/** The office's own controls as of a day: what is written, and the state that follows from it. */
export const controlList = (office: Office, asOf: string) =>
  office.list('controls').map((control) => {
    const { file, line } = control.at([]);
    const { result, test, evidence, proof, doubtful } = controlState(control, asOf);
    return {
      ...control.data,
      id: control.id,
      key: control.key,
      audience: control.audience,
      source: { file, line },
      state: {
        result,
        tested: test?.day,
        proof,
        doubtful,
        evidence: evidence.map(({ evidence: item, state }) => ({ title: item.title, expires: item.expires, state })),
      },
    };
  });
