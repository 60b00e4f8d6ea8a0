/** `import msproject`: reads a plan piece by piece and merges it into the project. */
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { msprojectPlan } from '#importers/msproject/msproject-plan.ts';
import { readPlan } from '#importers/msproject/read-plan.ts';
import { isKebabCase } from '#schemas/shared.ts';
import { CommandError } from '../command.ts';
import { oneLine, refuseUnknownRole } from '../governance/target.ts';
import { mergeImport } from './merge-import.ts';
import type { MergeOptions } from './merge-import.ts';
import { refuseNoFile } from './source-file.ts';

/** Options of `import msproject`. */
export interface MsprojectCommandOptions extends MergeOptions {
  readonly project: string;
  readonly level: number | undefined;
  readonly approvedBy: string | undefined;
  readonly reason: string | undefined;
  readonly baselineDay: ReadonlyMap<number | undefined, string> | undefined;
  readonly spread: 'linear' | undefined;
}

const largest = 250 * 1024 * 1024;
const pieceBytes = 64 * 1024;

/** The bytes of a file in pieces; each is of its own, so that it may be kept. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceBytes);
      const count = readSync(handle, piece, 0, pieceBytes, null);
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(handle);
  }
}

/** Runs the import and prints its result; gives the exit code. Nothing is written where a finding is an error. */
export const importMsproject = (file: string, options: MsprojectCommandOptions): Promise<number> => {
  refuseNoFile(file, largest, 'save the plan without its details per day, or in parts');
  const { project, approvedBy, spread, level } = options;
  if (!isKebabCase(project)) throw new CommandError(`"${project.slice(0, 80)}" is no id of a project: small letters, digits and hyphens.`);
  const reason = options.reason === undefined ? undefined : oneLine(options.reason, '--reason');
  return mergeImport({ kind: 'msproject', file, memory: `${project}-msproject`, project }, options, (context) => {
    if (approvedBy !== undefined) refuseUnknownRole(context.office, approvedBy, '--approved-by');
    return msprojectPlan(
      readPlan(piecesOf(file)),
      {
        project,
        file: path.basename(file),
        approvedBy,
        reason,
        baselineDays: options.baselineDay ?? new Map(),
        spread,
        level,
        statusDay: options.asOf,
      },
      context,
    );
  });
};
