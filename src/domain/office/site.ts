/** What one build is about: the office of one edition as of one day, and what the footer says of it. */
import type { Finding } from '#schemas/finding.ts';
import type { Audience } from '#schemas/shared.ts';
import type { SelectionEngine } from '../selection/engine.ts';
import type { Office } from './office.ts';

/** A change of the records. */
export interface Commit {
  /** Abbreviated hash. */
  readonly id: string;
  readonly day: string;
}

/** The office of one edition, with the facts of the build. */
export interface Site {
  readonly office: Office;
  /** Data date: all that depends on time is computed for it. */
  readonly asOf: string;
  readonly edition: Audience;
  /** Git revision of the records; undefined outside a repository. */
  readonly revision: string | undefined;
  /** The newest commit that touched a file of the records, by its path; empty outside a repository and in the public edition. */
  readonly commits: ReadonlyMap<string, Commit>;
  /** SHA-256 over the records of this edition. */
  readonly recordsHash: string;
  /** Version of Kontor. */
  readonly toolVersion: string;
  /** Findings of this edition's records that did not block. */
  readonly findings: readonly Finding[];
  /** Folder of the records, absolute; for pictures and MDX pages. */
  readonly contentRoot: string;
  /** Address at which the site is published, such as `https://office.example`; undefined where it is not known. */
  readonly address: string | undefined;
  /** Solves the scenarios. */
  readonly engine: SelectionEngine;
}
