/** Starts a command as people do, and tells how it ended. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../scripts/lib/run.ts';

/** How a command ended. */
export interface Answer {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Starts `scripts/<name>.ts`; killed after so many milliseconds where `killAfter` is given. */
export const called = (name: string, parameters: readonly string[], killAfter?: number): Promise<Answer> =>
  new Promise((done) => {
    const env = { ...process.env, REPORT_DAY: undefined, DEBUG: undefined };
    const program = [path.join(repository, 'scripts', `${name}.ts`), ...parameters];
    const limit = killAfter === undefined ? {} : { timeout: killAfter, killSignal: 'SIGKILL' as const };
    const child = execFile(process.execPath, program, { cwd: repository, env, ...limit }, (_error, output, complaint) => {
      done({ code: child.exitCode, output, complaint });
    });
  });

/** Every file below a folder with its bytes as text, by its path. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]),
  );
