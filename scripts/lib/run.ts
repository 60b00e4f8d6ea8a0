/** Child processes of the commands: the same Node, the tools of node_modules, nothing that calls home. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

/** Where package.json lies. */
export const repository = resolve(import.meta.dirname, '../..');

/** How a child process ended. */
export interface Run {
  /** Its exit code; 1 where a signal ended it. */
  readonly code: number;
  /** What it printed, both streams as they came; empty where it printed to the terminal itself. */
  readonly output: string;
}

/** How a child process is started. */
export interface RunOptions {
  readonly folder?: string;
  /** Environment variables beside ours; `undefined` takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Prints as it comes instead of keeping the output. */
  readonly show?: boolean;
  /** Is told the id of the process once it runs. */
  readonly started?: (pid: number) => void;
}

const environmentWith = (more: RunOptions['environment']): NodeJS.ProcessEnv => ({
  ...process.env,
  // A tool that starts `node` itself gets this one too.
  PATH: [dirname(process.execPath), join(repository, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
  ...more,
});

/** Runs a program to its end. A program that cannot be started is a failed run, never an exception. */
export const runProgram = (program: string, parameters: readonly string[], options: RunOptions = {}): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd: options.folder ?? repository,
      env: environmentWith(options.environment),
      stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) options.started?.(child.pid);
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      done({ code: 1, output: `${program}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });

/** Runs a file of ours or of a package with this Node. */
export const runNode = (file: string, parameters: readonly string[] = [], options: RunOptions = {}): Promise<Run> =>
  runProgram(process.execPath, [file, ...parameters], options);

/** The file that a package's command starts, such as `tsc` of `typescript`. */
const commandFile = (packageName: string, command: string): string => {
  const folder = join(repository, 'node_modules', packageName);
  if (!existsSync(folder)) throw new Error(`${packageName} is not installed: run npm install`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin?: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
};

/** Runs a command of an installed package with this Node. */
export const runTool = (packageName: string, command: string, parameters: readonly string[] = [], options: RunOptions = {}): Promise<Run> =>
  runNode(commandFile(packageName, command), parameters, options);
