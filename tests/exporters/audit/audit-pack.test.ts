import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Site } from '#domain/office/site.ts';
import { auditPackFiles } from '#exporters/audit/audit-pack.ts';
import { zipOf } from '#exporters/audit/zip.ts';
import { loadEngine } from '#solver/node.ts';
import { aPolicy, aSnapshot, anOffice, today } from '../../builders.ts';

const engine = await loadEngine();
const siteOf = (office: Site['office'], asOf = today): Site => ({
  office,
  asOf,
  address: undefined,
  edition: 'internal',
  revision: 'abc123',
  commits: new Map(),
  recordsHash: 'hash',
  toolVersion: '1',
  findings: [],
  contentRoot: '/',
  engine,
});
const office = anOffice(
  aPolicy({ approvedBy: ['cio'], version: '2.0', body: 'The present text.\n' }),
  aPolicy({ id: 'draft' }),
  aSnapshot('policies/access-control', '1.0', 'The earlier text.\n', { day: '2020-01-01' }),
);
const textOf = (path: string, asOf = today): string | undefined =>
  auditPackFiles(siteOf(office, asOf)).find((file) => file.path === path)?.text;

describe('the pack of an auditor', () => {
  it('holds each approved text with its approvals and the hash that they bind', () => {
    const text = textOf('documents/policies/access-control.md');
    expect(text).toContain('- Version: 2.0');
    expect(text).toMatch(/- SHA-256 of the normative text: [0-9a-f]{64}/);
    expect(text).toMatch(/- Approved: cio, \d{4}-\d{2}-\d{2}, /);
    expect(text).toContain('The present text.');
  });

  it('holds the text of the day for which it is made', () => {
    expect(textOf('documents/policies/access-control.md', '2020-06-01')).toContain('The earlier text.');
  });

  it('names no approval of a later day', () => {
    const later = anOffice(
      aPolicy({
        version: '2.0',
        status: 'in-review',
        approvals: [
          { version: '1.0', role: 'cio', day: '2020-01-01', evidence: 'Minutes', sha256: 'a'.repeat(64) },
          { version: '1.0', role: 'ciso', day: '2020-07-01', evidence: 'Minutes', sha256: 'a'.repeat(64) },
        ],
      }),
      aSnapshot('policies/access-control', '1.0', 'The earlier text.\n', { day: '2020-01-01' }),
    );
    const text = auditPackFiles(siteOf(later, '2020-06-01')).find(({ path }) => path === 'documents/policies/access-control.md')?.text;
    expect(text).toContain('- Approved: cio, 2020-01-01');
    expect(text).not.toContain('2020-07-01');
  });

  it('has no text for a document that was never approved, and lists it all the same', () => {
    expect(textOf('documents/policies/draft.md')).toBeUndefined();
    expect(textOf('tables/documents.csv')).toContain('policies/draft');
  });

  it('says as of when, from which revision and for whom it was made', () => {
    expect(textOf('README.txt')).toContain('2026-11-15');
    expect(JSON.parse(textOf('pack.json') ?? '')).toMatchObject({ asOf: today, edition: 'internal', revision: 'abc123', texts: 1 });
  });

  it('lists its files in one order', () => {
    const paths = auditPackFiles(siteOf(office)).map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('its archive', () => {
  const files = [
    { path: 'a.txt', text: 'Ä' },
    { path: 'tables/b.csv', text: 'x' },
  ];

  it('gives back its files', () => {
    const entries = unzipSync(zipOf(files, today));
    expect(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['a.txt', 'Ä'],
      ['tables/b.csv', 'x'],
    ]);
  });

  it('has the same bytes each time', () => {
    expect(zipOf(files, today)).toEqual(zipOf(files, today));
  });
});
