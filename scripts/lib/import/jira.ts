/** `import jira`: reads an export of Jira in a profile and merges it into the records of a project. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '#importers/jira/byte-source.ts';
import type { ProgressBy } from '#importers/jira/counting.ts';
import { jiraImport } from '#importers/jira/import-jira.ts';
import { readProfile } from './jira-profile.ts';
import { mergeImport } from './merge-import.ts';
import type { MergeOptions } from './merge-import.ts';
import { refuseNoFile } from './source-file.ts';

/** Options of `import jira`. */
export interface JiraCommandOptions extends MergeOptions {
  readonly project: string;
  readonly profile: string;
  readonly progress: ProgressBy;
  readonly complete: boolean;
}

/** Runs `read` on the bytes of a file, which are fetched as they are asked for. */
const withBytes = async (file: string, read: (source: ByteSource) => Promise<number>): Promise<number> => {
  refuseNoFile(file);
  const handle = openSync(file, 'r');
  try {
    const part = (from: number, to: number): Uint8Array => {
      const bytes = new Uint8Array(Math.max(0, to - from));
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from));
    };
    return await read({ length: fstatSync(handle).size, part });
  } finally {
    closeSync(handle);
  }
};

/** Runs the import and prints its result; gives the exit code. */
export const importJira = async (file: string, options: JiraCommandOptions): Promise<number> => {
  const { profile, findings: found } = readProfile(options.profile);
  const named = { kind: 'jira', file, memory: `${options.project}-jira`, project: options.project, found } as const;
  return withBytes(file, (bytes) =>
    mergeImport(named, options, (context) => {
      if (profile === undefined) return { collections: [], counts: { issues: 0, done: 0 }, dropped: [], findings: [] };
      const { project, progress, complete } = options;
      return jiraImport(bytes, context, { file, project, profile, progress, isComplete: complete });
    }),
  );
};
