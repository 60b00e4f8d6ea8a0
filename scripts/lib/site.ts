/** Makes the site of one edition on one day from what was read: both projections come before anything else sees the records. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '#domain/office/digest.ts';
import { projectToEdition } from '#domain/office/edition.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import type { Site } from '#domain/office/site.ts';
import { sha256Of } from '#records/read-file.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import { loadEngine } from '#solver/node.ts';
import type { Audience } from '#schemas/shared.ts';
import { commitsOf } from './commits.ts';

const revisionOf = (folder: string): string | undefined => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

const packageFile = new URL('../../package.json', import.meta.url);

/** Version of Kontor, from package.json. */
export const toolVersion = (): string => (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** The site of an edition on the data date, with the solver of its scenarios. Findings are those of its own records, computed after the projection. */
export const siteOf = async (
  office: Office,
  facts: { readonly asOf: string; readonly edition: Audience; readonly content: string; readonly address: string | undefined },
): Promise<Site> => {
  const projected = projectToEdition(officeOn(office, facts.asOf), facts.edition, narrowFieldsOf);
  const contentRoot = path.resolve(facts.content);
  return {
    office: projected,
    asOf: facts.asOf,
    edition: facts.edition,
    contentRoot,
    address: facts.address,
    engine: await loadEngine(),
    revision: revisionOf(contentRoot),
    commits: facts.edition === 'public' ? new Map() : commitsOf(contentRoot),
    recordsHash: sha256Of(fingerprint(projected)),
    toolVersion: toolVersion(),
    findings: runRules(rules, projected, facts.asOf),
  };
};
