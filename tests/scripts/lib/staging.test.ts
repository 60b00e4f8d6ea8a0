import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../../scripts/lib/command.ts';
import { heal, moveFolder, refusePlace, stagingFor, swap } from '../../../scripts/lib/staging.ts';
import { writeFiles } from '../../../scripts/lib/write.ts';

let parent = '';
let out = '';
const aSite = (folder: string, page: string): void => {
  writeFiles(folder, [
    { path: 'api/v1/index.json', text: '{}' },
    { path: 'index.html', text: page },
  ]);
};
const page = (): string => readFileSync(path.join(out, 'index.html'), 'utf8');

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'kontor-staging-'));
  out = path.join(parent, 'dist');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

describe('a finished site', () => {
  it('takes the place of the old one, and leaves nothing behind', () => {
    aSite(out, 'old');
    const staging = stagingFor(out);
    expect(readdirSync(staging)).toEqual([]);
    aSite(staging, 'new');
    expect(page()).toBe('old');
    swap(staging, out);
    expect(page()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('may be the first', () => {
    const staging = stagingFor(out);
    aSite(staging, 'new');
    swap(staging, out);
    expect(page()).toBe('new');
  });

  it('takes none of the old files along', () => {
    aSite(out, 'old');
    writeFiles(out, [{ path: 'secret/index.html', text: 'gone' }]);
    const staging = stagingFor(out);
    aSite(staging, 'new');
    swap(staging, out);
    expect(existsSync(path.join(out, 'secret'))).toBe(false);
  });
});

describe('a folder that Kontor did not build', () => {
  it('is left alone', () => {
    writeFiles(out, [{ path: 'thesis.txt', text: 'years of work' }]);
    expect(() => stagingFor(out)).toThrow(CommandError);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('is left alone where it is a file', () => {
    writeFileSync(out, 'text');
    expect(() => stagingFor(out)).toThrow('it is left alone');
  });

  it('may be used where it is empty', () => {
    mkdirSync(out);
    expect(() => stagingFor(out)).not.toThrow();
  });
});

describe('what a killed build left', () => {
  it('is put back where the site is missing', () => {
    aSite(`${out}.replaced-123`, 'old');
    heal(out);
    expect(page()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('is removed where the site is there', () => {
    aSite(out, 'new');
    aSite(`${out}.replaced-123`, 'old');
    aSite(`${out}.staging-124`, 'half');
    heal(out);
    expect(page()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('is told from folders of others by its name', () => {
    const others = ['dist-public', 'dist.staging-notes', 'dist.replaced-by-hand', 'other.staging-12'];
    for (const name of others) writeFiles(path.join(parent, name), [{ path: 'a.txt', text: 'a' }]);
    heal(out);
    expect(readdirSync(parent).sort()).toEqual([...others].sort());
  });

  it('may be nothing, of a folder that is nowhere', () => {
    expect(() => {
      heal(path.join(parent, 'no', 'where'));
    }).not.toThrow();
  });
});

describe('files that are written', () => {
  it('make the folders that they need, and keep their bytes', () => {
    writeFiles(parent, [
      { path: 'a/b/c.txt', text: 'ä\n' },
      { path: 'a/b/d.bin', text: Uint8Array.from([0, 255]) },
    ]);
    expect(readFileSync(path.join(parent, 'a/b/c.txt'), 'utf8')).toBe('ä\n');
    expect([...readFileSync(path.join(parent, 'a/b/d.bin'))]).toEqual([0, 255]);
  });
});

describe('the place of an output', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-place-'));
  const content = path.join(folder, 'content');
  mkdirSync(content);
  writeFileSync(path.join(folder, 'notes.txt'), 'Mine');

  it('is beside the records, also where its folder has to be made', () => {
    expect(() => {
      refusePlace(path.join(folder, 'new', 'site'), content);
    }).not.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['content', 'notes.txt']);
  });

  it.each(['content', 'content/site', '.', 'notes.txt/site'])('is not %s', (out) => {
    expect(() => {
      refusePlace(path.join(folder, out), content);
    }).toThrow(CommandError);
    expect(readdirSync(content)).toEqual([]);
  });
});

/** A folder of another file system than the temporary one, where the machine has it. */
const elsewhere = '/dev/shm';

describe('what was rendered', () => {
  it('takes the place of the empty folder', () => {
    const rendered = path.join(parent, 'rendered');
    aSite(rendered, 'new');
    moveFolder(rendered, stagingFor(out));
    expect(readdirSync(parent)).toEqual([path.basename(stagingFor(out))]);
    expect(readdirSync(stagingFor(out)).sort()).toEqual(['api', 'index.html']);
  });

  it.skipIf(!existsSync(elsewhere) || statSync(elsewhere).dev === statSync(tmpdir()).dev)('does so on another file system too', () => {
    const rendered = mkdtempSync(path.join(elsewhere, 'kontor-rendered-'));
    aSite(rendered, 'new');
    mkdirSync(out);
    moveFolder(rendered, out);
    expect(page()).toBe('new');
    expect(existsSync(rendered)).toBe(false);
  });

  it('never takes the place of a folder that holds something', () => {
    const rendered = path.join(parent, 'rendered');
    aSite(rendered, 'new');
    aSite(out, 'old');
    expect(() => {
      moveFolder(rendered, out);
    }).toThrow();
    expect(page()).toBe('old');
  });
});
