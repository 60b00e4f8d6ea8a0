/** The one office that pages see: handed over by the build command, or read here while writing. */
import path from 'node:path';
import { fingerprint } from '#domain/office/digest.ts';
import { projectToEdition } from '#domain/office/edition.ts';
import { officeOn } from '#domain/office/office-on.ts';
import { officeOf } from '#domain/office/office.ts';
import type { Site } from '#domain/office/site.ts';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import { readRecords } from '#records/read-records.ts';
import { sha256Of } from '#records/read-file.ts';
import type { Finding } from '#schemas/finding.ts';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import { audiences } from '#schemas/shared.ts';
import { dataDate } from './as-of.ts';

/** Stands in where Astro was started without our commands, as its own check of types does: no scenario is asked for there. */
const noEngine: SelectionEngine = {
  solve: () => {
    throw new Error('scenarios are solved in npm run build and npm run dev');
  },
};

const listed = (findings: readonly Finding[]): string =>
  findings
    .slice(0, 20)
    .map((finding) => `${finding.file}:${String(finding.line)}:${String(finding.column)}  ${finding.message.en}  [${finding.rule}]`)
    .join('\n');

const readSite = (): Site => {
  const contentRoot = path.resolve(process.env['KONTOR_CONTENT'] ?? 'content');
  const edition = audiences.find((audience) => audience === process.env['KONTOR_EDITION']) ?? 'internal';
  const { records, findings, unreadable } = readRecords(contentRoot);
  const errors = findings.filter((finding) => finding.severity === 'error');
  const office = officeOf(records, unreadable);
  if (office === undefined || errors.length > 0) {
    throw new Error(`${String(errors.length)} errors in the records; npm run check shows all:\n${listed(errors)}`);
  }
  const asOf = dataDate(office.organisation.data.dataDate);
  const projected = projectToEdition(officeOn(office, asOf), edition, narrowFieldsOf);
  return {
    office: projected,
    edition,
    contentRoot,
    findings: [],
    revision: undefined,
    commits: new Map(),
    address: undefined,
    toolVersion: 'dev',
    asOf,
    recordsHash: sha256Of(fingerprint(projected)),
    engine: globalThis.kontorEngine ?? noEngine,
  };
};

/** The office of this build. Astro bundles pages and the content configuration apart, so the one instance is kept where both find it. */
export const currentSite = (): Site => (globalThis.kontorSite ??= readSite());

/** Forgets the office, so that the next look reads the folder again. For the live site only. */
export const forgetSite = (): void => {
  globalThis.kontorSite = undefined;
};
