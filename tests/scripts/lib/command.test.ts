/** What a command says of errors that are neither the records' nor the tool's. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedByMachine } from '../../../scripts/lib/command.ts';

const errorOf = (failing: () => unknown): unknown => {
  try {
    return failing();
  } catch (error) {
    return error;
  }
};

class DiskIsFull extends Error {
  readonly code = 'ENOSPC';
}

class FileIsOpen extends Error {
  readonly code = 'EBUSY';
}

describe('what the machine refuses', () => {
  it('is told with the path and the reason, not as a fault of the tool', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kontor-test-'));
    expect(refusedByMachine(errorOf(() => readFileSync(path.join(import.meta.filename, 'below'))))).toBe(
      `"${path.join(import.meta.filename, 'below')}": a part of the path is a file, not a folder (ENOTDIR). Mend that and run the command again; no file is left half written.`,
    );
    expect(refusedByMachine(errorOf(() => readFileSync(folder)))).toContain('it is a folder, not a file (EISDIR)');
    expect(refusedByMachine(new FileIsOpen('open'))).toContain('another program has it open (EBUSY)');
    expect(refusedByMachine(new DiskIsFull('write'))).toMatch(/^there is no space left on the disk \(ENOSPC\)/);
  });

  it('any other error stays a fault of the tool', () => {
    expect(refusedByMachine(new TypeError('undefined is not a function'))).toBeUndefined();
    expect(refusedByMachine(errorOf(() => readFileSync('/there/is/no/such/file')))).toBeUndefined();
    expect(refusedByMachine('text')).toBeUndefined();
  });
});
