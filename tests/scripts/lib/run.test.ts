import { describe, expect, it } from 'vitest';
import { repository, runProgram, runTool } from '../../../scripts/lib/run.ts';

const node = (code: string, options = {}) => runProgram(process.execPath, ['-e', code], options);

describe('a child process', () => {
  it('gives its exit code and what it printed on both streams', async () => {
    expect(await node('console.log("out"); console.error("problem"); process.exitCode = 3')).toEqual({ code: 3, output: 'out\nproblem\n' });
  });

  it('runs in the repository, without telemetry', async () => {
    const { output } = await node('console.log(process.cwd(), process.env.ASTRO_TELEMETRY_DISABLED)');
    expect(output.trim()).toBe(`${repository} 1`);
  });

  it('gets variables, and loses those that are taken away', async () => {
    const { output } = await node('console.log(process.env.TZ, process.env.HOME)', { environment: { TZ: 'UTC', HOME: undefined } });
    expect(output.trim()).toBe('UTC undefined');
  });

  it('that cannot be started is a failed run', async () => {
    const { code, output } = await runProgram('kontor-no-such-program', []);
    expect(code).toBe(1);
    expect(output).toContain('kontor-no-such-program');
  });

  it('that a signal ended is a failed run', async () => {
    expect((await node('process.kill(process.pid, "SIGKILL")')).code).toBe(1);
  });

  it('runs the command of an installed package', async () => {
    expect((await runTool('typescript', 'tsc', ['--version'])).output).toMatch(/^Version 6\./);
  });
});
