import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/lib/chromium.ts';

describe('the browser of the tests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kontor-chromium-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const aProgram = (name: string): string => {
    const file = join(folder, name);
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
    return file;
  };

  it('is the one that CHROMIUM_PATH names', () => {
    const named = aProgram('my-browser');
    aProgram('chromium');
    expect(chromiumPath({ CHROMIUM_PATH: named, PATH: folder })).toBe(named);
  });

  it('is refused where CHROMIUM_PATH names no program', () => {
    expect(() => chromiumPath({ CHROMIUM_PATH: join(folder, 'absent') })).toThrow('CHROMIUM_PATH names no program');
  });

  it('is Chromium before Chrome on the search path', () => {
    aProgram('google-chrome');
    expect(chromiumPath({ PATH: folder })).toBe(join(folder, 'google-chrome'));
    const chromium = aProgram('chromium');
    expect(chromiumPath({ PATH: folder })).toBe(chromium);
  });
});
