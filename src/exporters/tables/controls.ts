/** Tables of frameworks and controls: statements of applicability, controls, their tests and their evidence. */
import { controlState, evidenceState } from '#domain/frameworks/control-state.ts';
import { frameworkCoverage } from '#domain/frameworks/coverage.ts';
import { textIn } from '#domain/office/written.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { CsvTable } from './csv.ts';

/**
 * The statement of applicability of a framework: each control, whether it applies and why not, its state, and all that names it.
 * Where an edition holds a part of the records only, what looks like a gap may be covered by what it does not hold: its state is unknown.
 */
export const applicabilityTable = (office: Office, asOf: string, framework: OfficeRecord<'frameworks'>, isPartial = false): CsvTable => {
  const { controls } = frameworkCoverage(office, asOf, framework);
  return {
    name: `frameworks/${framework.id}`,
    columns: ['control', 'title', 'applicable', 'justification', 'state', 'inFull', 'documents', 'controls', 'waivers'],
    rows: controls.map((control) => [
      control.entry.ref,
      textIn(office, control.entry.title),
      control.state !== 'not-applicable',
      control.controls
        .flatMap(({ control: { data } }) =>
          data.implementation === 'not-applicable' && data.justification !== undefined ? [data.justification] : [],
        )
        .map((justification) => textIn(office, justification))
        .join(' | '),
      control.state === 'gap' && isPartial ? 'unknown' : control.state,
      control.inFull,
      control.documents
        .map(
          ({ document, statement, relationship }) =>
            `${document.key}${statement === undefined ? '' : `#${statement}`} (${relationship ?? '-'})`,
        )
        .join(' | '),
      control.controls
        .map(({ control: own, relationship }) => `${own.id} (${relationship}; ${own.data.implementation ?? '-'})`)
        .join(' | '),
      control.waivers.map(({ id }) => id).join(' '),
    ]),
  };
};

/** Every control of the office with its newest test. */
export const controlsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'controls',
  columns: [
    'id',
    'title',
    'owner',
    'objective',
    'type',
    'nature',
    'frequency',
    'implementation',
    'lastTest',
    'result',
    'evidence',
    'satisfies',
    'statements',
  ],
  rows: office.list('controls').map((record) => {
    const { title, owner, objective, type, nature, frequency, implementation, satisfies = [], statements = [] } = record.data;
    const state = controlState(record, asOf);
    return [
      record.id,
      textIn(office, title),
      owner,
      textIn(office, objective),
      type,
      nature,
      frequency,
      implementation,
      state.test?.day,
      state.result,
      state.proof,
      satisfies.map(({ control, relationship }) => `${control} (${relationship})`).join(' | '),
      statements.join(' '),
    ];
  }),
});

/** Every piece of evidence collected up to the day: where it is, its hash, and whether it still proves something. */
export const evidenceTable = (office: Office, asOf: string): CsvTable => ({
  name: 'evidence',
  columns: ['control', 'title', 'path', 'url', 'sha256', 'collected', 'expires', 'state'],
  rows: office
    .list('controls')
    .flatMap(({ id, data }) =>
      (data.evidence ?? [])
        .filter(({ collected }) => collected === undefined || collected <= asOf)
        .map((item) => [
          id,
          textIn(office, item.title),
          item.path,
          item.url,
          item.sha256,
          item.collected,
          item.expires,
          evidenceState(item, asOf),
        ]),
    ),
});

/** Every test up to the day. */
export const testsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'control-tests',
  columns: ['control', 'day', 'by', 'result', 'evidence'],
  rows: office
    .list('controls')
    .flatMap(({ id, data }) =>
      (data.tests ?? []).filter(({ day }) => day <= asOf).map(({ day, by, result, evidence }) => [id, day, by, result, evidence]),
    ),
});
