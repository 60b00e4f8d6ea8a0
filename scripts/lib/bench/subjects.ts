/** What is measured: our check, our build, and what the build is compared with. */
import path from 'node:path';
import { repository } from '../run.ts';
import { nodeStep } from './measure.ts';
import type { Step } from './measure.ts';

/** Something that is measured, with the steps of one run. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly Step[];
  /** Folders that begin every run empty. */
  readonly fresh: readonly string[];
}

const ours = (script: string, parameters: readonly string[]): Step => nodeStep(path.join(repository, 'scripts', script), parameters);

/** `npm run check` on a content folder, cold. */
export const checkSubject = (content: string): Subject => ({
  id: 'check',
  name: 'check',
  fresh: [],
  steps: [ours('check.ts', ['--content', content, '--format', 'json'])],
});

/** `npm run build` of a content folder: check, pages, search index, verification. */
export const buildSubject = (content: string, out: string): Subject => ({
  id: 'build',
  name: 'build',
  fresh: [out],
  steps: [ours('build.ts', ['--content', content, '--out', out])],
});
