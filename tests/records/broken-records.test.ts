/** Many kinds of broken record in one folder: each gives its own finding in one run, and none hides another. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '#records/read-records.ts';
import type { Finding } from '#schemas/finding.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { broken } from './broken-files.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('a folder full of broken records', () => {
  let findings: readonly Finding[] = [];
  let records: ReadonlySet<string> = new Set();

  beforeAll(() => {
    const folder = anOfficeFolder({
      ...smallOffice,
      'guidelines/fine.png': png,
      ...Object.fromEntries(broken.map(({ file, content }) => [file, content])),
    });
    symlinkSync('/etc/hostname', path.join(folder, 'guidelines', 'linked.md'));
    const reading = readRecords(folder);
    ({ findings } = reading);
    records = new Set(reading.records.map((record) => record.key));
  });

  it.each(broken)('names $what at its line', ({ file, rule, line, says }) => {
    const own = findings.filter((finding) => finding.file === file);
    expect(own.map((finding) => [finding.rule, finding.line])).toContainEqual([rule, line]);
    expect(own.find((finding) => finding.rule === rule && finding.line === line)?.message.en).toMatch(says);
  });

  it.each(broken)('says it in German too: $what', ({ file }) => {
    for (const finding of findings.filter((candidate) => candidate.file === file)) expect(finding.message.de).not.toBe(finding.message.en);
  });

  it('refuses a symbolic link without following it', () => {
    expect(findings).toContainEqual(expect.objectContaining({ file: 'guidelines/linked.md', rule: 'symbolic-link' }));
  });

  it('still reads the records beside them', () => {
    expect([...records]).toEqual(expect.arrayContaining(['organisation/organisation', 'roles/ciso', 'roles/cfo', 'guidelines/access']));
  });

  it('blames no file that is in order', () => {
    expect(findings.filter((finding) => ['guidelines/access.md', 'roles/ciso.yaml', 'organisation.yaml'].includes(finding.file))).toEqual(
      [],
    );
  });

  it('pollutes no prototype', () => {
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('lists findings by file and line', () => {
    const places = findings.map((finding) => `${finding.file}:${String(finding.line).padStart(6, '0')}`);
    expect(places).toEqual([...places].sort());
  });
});
