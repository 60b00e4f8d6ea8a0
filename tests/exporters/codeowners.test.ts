import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeowners, isWritable } from '#exporters/codeowners.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, aPolicy, aProject, aRecord } from '../builders.ts';

const aRole = (id: string, accounts?: string[]) => aRecord('roles', id, { title: id, ...(accounts === undefined ? {} : { accounts }) });
const options = { folder: 'content', owners: ['@acme/itmo'], maintainers: ['@acme/tools'] };
const office = anOffice(
  aRole('ciso', ['@acme/security', 'security@acme.example']),
  aRole('cio'),
  aRole('pm'),
  aRole('cfo'),
  aPolicy({ id: 'access', owner: 'ciso', approvers: ['cio'] }),
  aProject({ id: 'erp', manager: 'pm', sponsor: 'cfo', methodology: 'gone' }),
);

/** The accounts that a host would ask about a file: those of the last line that fits, by the few patterns that we write. */
const askedFor = (text: string, file: string): string | undefined =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^((?:\\.|[^ ])+) (.+)$/.exec(line))
    .findLast((line) => {
      const pattern = (line?.[1] ?? '').replaceAll('\\ ', ' ');
      if (pattern === '*') return true;
      if (pattern.endsWith('/')) return `/${file}`.startsWith(pattern);
      return pattern.endsWith('.*') ? `/${file}`.startsWith(pattern.slice(0, -1)) : `/${file}` === pattern;
    })?.[2];

describe('CODEOWNERS', () => {
  const { text, withoutAccount } = codeowners(office, options);

  it('asks those who answer for a record, in every language and for its kept texts', () => {
    for (const file of ['policies/access.md', 'policies/access.de.md', 'versions/policies/access/1.0.md']) {
      expect(askedFor(text, `content/${file}`)).toBe('@acme/security security@acme.example');
    }
  });

  it('asks the owners of the office where no role has an account, and about records that nobody owns or that are new', () => {
    for (const file of ['projects/erp/project.md', 'policies/new.md', 'organisation.yaml']) {
      expect(askedFor(text, `content/${file}`)).toBe('@acme/itmo');
    }
  });

  it('asks the maintainers about everything that runs, pages in MDX included', () => {
    for (const file of ['content/pages/about.mdx', 'package.json', '.github/workflows/publish.yml', 'src/a.ts']) {
      expect(askedFor(text, file)).toBe('@acme/tools');
    }
  });

  it('tells which roles have no account, and how many lines name them', () => {
    expect(withoutAccount).toEqual([
      { role: 'cfo', lines: 1 },
      { role: 'cio', lines: 2 },
      { role: 'pm', lines: 1 },
    ]);
  });

  it('escapes blanks in the name of the folder, and says of which names it cannot speak', () => {
    expect(codeowners(office, { ...options, folder: 'our office' }).text).toContain('\n/our\\ office/policies/access.* @acme/security');
    expect(['content', 'our office', 'büro'].map(isWritable)).toEqual([true, true, true]);
    expect(['a#b', 'a[b]', '!a', 'a*', 'a?', 'a\\b', 'a\nb'].filter(isWritable)).toEqual([]);
  });

  it('is the same text whatever the order in which the records were read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...office.records], { minLength: office.records.length }), (records) => {
        expect(codeowners(anOffice(...(records as readonly OfficeRecord[])), options)).toEqual({ text, withoutAccount });
      }),
      { numRuns: 20 },
    );
  });
});
