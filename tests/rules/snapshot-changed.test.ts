import { describe, expect, it } from 'vitest';
import { snapshotChanged, snapshotRewritten } from '#rules/snapshot-changed.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aPolicy, aSnapshot, anOffice, policyText, said } from '../builders.ts';

const kept = aSnapshot('policies/access-control', '1.0', policyText);

describe('a kept version', () => {
  it('is the text whose hash it names and that its approvals bind', () => {
    expect(said(snapshotChanged, anOffice(aPolicy({ approvedBy: ['cio'] }), kept))).toEqual([]);
  });

  it('is an error when its text was edited', () => {
    const edited = aSnapshot('policies/access-control', '1.0', policyText.replace('second', 'third'), { sha256: kept.data.sha256 });
    expect(said(snapshotChanged, anOffice(aPolicy({ approvedBy: ['cio'] }), edited))).toEqual([
      'versions/policies/access-control/1.0 sha256: the kept text of policies/access-control 1.0 is not the one whose hash stands here',
    ]);
  });

  it('is an error when text and hash were edited together, since the approvals bind another text', () => {
    const edited = aSnapshot('policies/access-control', '1.0', policyText.replace('second', 'third'));
    expect(said(snapshotChanged, anOffice(aPolicy({ approvedBy: ['cio'] }), edited))).toEqual([
      'versions/policies/access-control/1.0 sha256: the kept text of policies/access-control 1.0 is not the one that its approvals bind',
    ]);
  });

  it('needs no approval in the head for versions of former times', () => {
    const old = aSnapshot('policies/access-control', '0.9', 'Old.\n');
    expect(said(snapshotChanged, anOffice(aPolicy({ approvedBy: ['cio'] }), old))).toEqual([]);
  });
});

describe('against an earlier revision', () => {
  const found = (...after: readonly OfficeRecord[]): readonly string[] =>
    [...snapshotRewritten.compare(anOffice({ ...kept, digest: 'a' }), anOffice(...after))].map(({ message }) => message.en);

  it('a kept version stays as it was', () => {
    expect(found({ ...kept, digest: 'a' }, aSnapshot('policies/access-control', '2.0', 'New.\n'))).toEqual([]);
  });

  it('a changed or deleted one is an error', () => {
    expect(found({ ...kept, digest: 'b' })).toEqual(['the kept version 1.0 of policies/access-control was changed']);
    expect(found()).toEqual(['the kept version 1.0 of policies/access-control was deleted']);
  });
});
