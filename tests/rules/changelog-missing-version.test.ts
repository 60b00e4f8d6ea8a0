import { describe, expect, it } from 'vitest';
import { changelogMissingVersion } from '#rules/changelog-missing-version.ts';
import { anOffice, aPolicy, said } from '../builders.ts';

const entry = (version: string, day: string) => ({ version, day, kind: 'material', summary: 'What is new.' }) as const;

describe('the changelog of an approved document', () => {
  it('holds the current version', () => {
    const office = anOffice(aPolicy({ status: 'approved', version: '2.1', changelog: [entry('2.0', '2026-01-01')] }));
    expect(said(changelogMissingVersion, office)).toEqual(['policies/access-control changelog: the changelog says nothing of version 2.1']);
  });

  it('is not left out', () => {
    expect(said(changelogMissingVersion, anOffice(aPolicy({ status: 'approved' })))).toHaveLength(1);
  });

  it('has the newest first', () => {
    const office = anOffice(
      aPolicy({ status: 'approved', version: '2.0', changelog: [entry('1.0', '2025-01-01'), entry('2.0', '2026-01-01')] }),
    );
    expect(said(changelogMissingVersion, office)).toEqual([
      'policies/access-control changelog.1: version 2.0 stands below 1.0, which is older',
    ]);
  });

  it('2.10 is newer than 2.9', () => {
    const office = anOffice(
      aPolicy({ status: 'approved', version: '2.10', changelog: [entry('2.10', '2026-02-01'), entry('2.9', '2026-01-01')] }),
    );
    expect(said(changelogMissingVersion, office)).toEqual([]);
  });

  it('of a draft may wait', () => {
    expect(said(changelogMissingVersion, anOffice(aPolicy({ status: 'draft' })))).toEqual([]);
  });
});
