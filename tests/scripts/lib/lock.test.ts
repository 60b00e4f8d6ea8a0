import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../../scripts/lib/command.ts';
import { lockFolder, waitForFolder } from '../../../scripts/lib/lock.ts';
import { runProgram } from '../../../scripts/lib/run.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'kontor-lock-'));
const folder = path.join(parent, 'dist');
const file = `${folder}.lock`;
const lockOf = (pid: number, host = hostname()): string => JSON.stringify({ pid, host, since: '2026-11-15T10:00:00.000Z' });
const old = new Date('2026-01-01T00:00:00Z');

afterAll(() => {
  rmSync(parent, { recursive: true });
});
beforeEach(() => {
  rmSync(file, { force: true });
});

describe('the lock on a folder', () => {
  it('names its holder, and goes when it is returned', () => {
    const unlock = lockFolder(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    unlock();
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a second build, with the name of the first', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(CommandError);
    expect(() => lockFolder(folder)).toThrow(`process ${String(process.pid)} on ${hostname()}`);
    unlock();
    lockFolder(folder)();
  });

  it('does not keep two folders from being built at once', () => {
    const unlock = lockFolder(folder);
    const other = lockFolder(`${folder}-public`);
    expect([existsSync(file), existsSync(file.replace(folder, `${folder}-public`))]).toEqual([true, true]);
    other();
    unlock();
  });

  it('heals when its holder has died', async () => {
    const { output } = await runProgram(process.execPath, ['-p', 'process.pid']);
    writeFileSync(file, lockOf(Number(output)));
    const unlock = lockFolder(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
  });

  it('of another machine is not judged', () => {
    writeFileSync(file, lockOf(1, 'elsewhere'));
    expect(() => lockFolder(folder)).toThrow('on elsewhere, since 2026-11-15T10:00:00.000Z');
    expect(existsSync(file)).toBe(true);
  });

  it.each(['', 'null', '{"pid":', '[]', '{"pid":"1"}'])('that holds no name is being written: %j', (text) => {
    writeFileSync(file, text);
    expect(() => lockFolder(folder)).toThrow('has just begun');
    expect(existsSync(file)).toBe(true);
  });

  it.each(['', 'null', 'broken'])('that still holds no name after a while is left from a crash: %j', (text) => {
    writeFileSync(file, text);
    utimesSync(file, old, old);
    lockFolder(folder)();
    expect(existsSync(file)).toBe(false);
  });

  it('may be on a folder whose parents are not there yet', () => {
    lockFolder(path.join(parent, 'new', 'deep', 'dist'))();
    expect(existsSync(path.join(parent, 'new', 'deep'))).toBe(true);
  });
});

describe('who waits for a folder', () => {
  it('gets it when its holder returns it, and no sooner', async () => {
    const steps: string[] = [];
    const unlock = lockFolder(folder);
    const second = waitForFolder(folder).then((returnIt) => {
      steps.push('second');
      returnIt();
    });
    await setTimeout(120);
    steps.push('first');
    unlock();
    await second;
    expect(steps).toEqual(['first', 'second']);
    expect(existsSync(file)).toBe(false);
  });

  it('gets that of a dead holder', async () => {
    const { output } = await runProgram(process.execPath, ['-p', 'process.pid']);
    writeFileSync(file, lockOf(Number(output)));
    (await waitForFolder(folder))();
    expect(existsSync(file)).toBe(false);
  });

  it('is told in the end what stands in the way', async () => {
    writeFileSync(file, lockOf(1, 'elsewhere'));
    await expect(waitForFolder(folder, 0)).rejects.toThrow(`delete "${file}"`);
    await expect(waitForFolder(folder, 0)).rejects.toThrow(CommandError);
  });
});
