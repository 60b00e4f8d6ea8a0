import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../../scripts/lib/run.ts';
import { openWorkshop } from '../../../scripts/lib/workshop.ts';

let parent = '';
const left = (name: string): string => {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'page.html'), 'half');
  return folder;
};

beforeEach(() => {
  parent = path.join(mkdtempSync(path.join(tmpdir(), 'kontor-workshop-')), 'cache');
});
afterEach(() => {
  rmSync(path.dirname(parent), { recursive: true });
});

describe('the folder in which a build works', () => {
  it('is empty and its own, even beside another of the same process and edition', () => {
    const [first, second] = [openWorkshop(parent, 'public'), openWorkshop(parent, 'public')];
    expect(first).not.toBe(second);
    expect([...readdirSync(first), ...readdirSync(second)]).toEqual([]);
  });

  it('goes with the next build when its own was killed', async () => {
    openWorkshop(parent, 'public');
    const { output } = await runProgram(process.execPath, ['-p', 'process.pid']);
    const dead = left(`build-${hostname()}-${output.trim()}-public-abcdef`);
    openWorkshop(parent, 'internal');
    expect(existsSync(dead)).toBe(false);
  });

  it('stays while its build runs, here or on another machine, and so does what is no such folder', () => {
    openWorkshop(parent, 'public');
    const others = ['build-elsewhere-1-public-abcdef', `build-${hostname()}-public-abcdef`, 'compiled'].map(left);
    const running = openWorkshop(parent, 'internal');
    openWorkshop(parent, 'public');
    expect([running, ...others].every((folder) => existsSync(folder))).toBe(true);
  });
});
