/** Governance as it is published: what an auditor or a reader finds without asking anybody. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { filesOf, inBytes, sampleSite, textOf } from './output.ts';

const read = (file: string): string => readFileSync(path.join(sampleSite, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(`api/v1/${file}`));
const table = (name: string): Record<string, string>[] => parse(read(`exports/${name}.csv`), { bom: true, columns: true });
const page = (file: string): string => textOf(sampleSite, `${file}/index.html`);

describe('the sample office', () => {
  it('shows what a governed office has: documents, waivers, training, frameworks', () => {
    const { counts } = json('index.json') as { counts: Record<string, number> };
    const documents = ['policies', 'standards', 'procedures', 'methodologies', 'guidelines'];
    expect(documents.reduce((sum, collection) => sum + (counts[collection] ?? 0), 0)).toBeGreaterThanOrEqual(24);
    expect(counts['waivers']).toBeGreaterThanOrEqual(8);
    expect(counts['training']).toBeGreaterThanOrEqual(8);
    expect(counts['frameworks']).toBeGreaterThanOrEqual(2);
  });

  it('deals with every control of its two main frameworks', () => {
    for (const [framework, controls] of [
      ['nist-csf-2', 106],
      ['iso-27001', 93],
    ] as const) {
      const rows = table(`frameworks/${framework}`);
      expect(rows).toHaveLength(controls);
      expect(rows.filter((row) => row['documents'] === '' && row['controls'] === '').map((row) => row['control'])).toEqual([]);
    }
  });
});

describe('the page of a document', () => {
  const policy = page('handbook/policies/access-control');

  it('leads to what changed in each version, in each language in which it is written', () => {
    expect(policy).toContain('href="/handbook/policies/access-control/changes/');
    expect(page('handbook/policies/access-control/changes')).toContain('<ins');
    expect(page('de/handbook/policies/access-control/changes')).toContain('<del');
  });

  it('of one that was replaced leads to its successor', () => {
    expect(page('handbook/policies/remote-access')).toContain('href="/handbook/policies/access-control/"');
  });

  it('stays reachable under its former address', () => {
    expect(page('handbook/policies/vpn-access')).toContain('/handbook/policies/remote-access/');
  });
});

describe('a statement that is waived', () => {
  it('says so where it stands, with the way to the waiver', () => {
    expect(page('handbook/standards/approved-technologies')).toContain('href="/compliance/waivers/erp-sql-server-2016/"');
  });

  it('has its waiver on the page of the project that it covers', () => {
    expect(page('projects/erp-renewal')).toContain('href="/compliance/waivers/erp-sql-server-2016/"');
  });
});

describe('the figures of compliance', () => {
  it('are the same on the page, as data and as a table', () => {
    const { sums } = json('frameworks/iso-27001.json') as { sums: { covered: number; applicable: number } };
    const rows = table('frameworks/iso-27001');
    expect(rows.filter((row) => row['state'] === 'covered')).toHaveLength(sums.covered);
    expect(rows.filter((row) => row['applicable'] === 'true')).toHaveLength(sums.applicable);
    expect(page('compliance')).toContain(`${String(sums.covered)} of ${String(sums.applicable)}`);
    expect(page('de/compliance')).toContain(`${String(sums.covered)} von ${String(sums.applicable)}`);
  });
});

describe('feeds and calendars', () => {
  it.each(['feeds/changes.xml', 'feeds/changes.de.xml'])('%s is well formed and names its entries', (file) => {
    const open: string[] = [];
    let entries = 0;
    const parser = new Parser(
      {
        onopentag: (name) => {
          open.push(name);
          if (name === 'entry') entries += 1;
        },
        onclosetag: (name) => {
          expect(open.pop()).toBe(name);
        },
      },
      { xmlMode: true },
    );
    parser.end(read(file));
    expect(open).toEqual([]);
    expect(entries).toBeGreaterThan(10);
  });

  it.each(['reviews', 'deadlines', 'milestones'].flatMap((name) => [`calendars/${name}.ics`, `calendars/${name}.de.ics`]))(
    '%s holds whole events',
    (file) => {
      const lines = read(file).split('\r\n');
      const count = (line: string): number => lines.filter((candidate) => candidate === line).length;
      expect(count('BEGIN:VEVENT')).toBeGreaterThan(0);
      expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
      const uids = lines.filter((line) => line.startsWith('UID:'));
      expect(new Set(uids).size).toBe(uids.length);
    },
  );
});

describe('what is confidential', () => {
  it('is not in the tables, feeds and calendars of an internal site', () => {
    const published = filesOf(sampleSite).filter((file) => /^(?:exports|feeds|calendars)\//.test(file));
    expect(published.length).toBeGreaterThan(15);
    for (const file of published) {
      const text = textOf(sampleSite, file);
      for (const secret of ['legacy-scada-no-mfa', 'scada-segmentation', inBytes('central-logging')]) {
        expect(text, file).not.toContain(secret);
      }
    }
  });
});
