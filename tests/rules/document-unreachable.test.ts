import { describe, expect, it } from 'vitest';
import { documentUnreachable } from '#rules/document-unreachable.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aPolicy, aRecord, anOffice, violationsOf } from '../builders.ts';

const standard = (data: Partial<DataOf<'standards'>> = {}) =>
  aRecord('standards', 'logging', {
    title: 'Logging',
    summary: 'What is kept.',
    version: '1.0',
    status: 'approved',
    owner: 'ciso',
    ...data,
  });
const found = (...records: readonly OfficeRecord[]): readonly string[] =>
  violationsOf(documentUnreachable, anOffice(...records)).map(({ record }) => record.key);

describe('something leads to every document in force', () => {
  it('a standard that nothing names is found by nobody', () => {
    expect(found(standard(), aPolicy({}))).toEqual(['standards/logging']);
  });

  it('a link in a text leads to it', () => {
    expect(found(standard(), aPolicy({ body: 'See [logging](../standards/logging.md).\n' }))).toEqual([]);
  });

  it('a record that names it leads to it', () => {
    expect(found(standard(), aPolicy({ related: ['standards/logging'] }))).toEqual([]);
  });

  it('the policy that it implements shows it', () => {
    expect(found(standard({ implements: ['policies/access-control'] }), aPolicy({}))).toEqual([]);
  });

  it('policies are where readers begin', () => {
    expect(found(aPolicy({ approvedBy: ['cio'] }))).toEqual([]);
  });

  it('a draft may wait for its place', () => {
    expect(found(standard({ status: 'draft' }))).toEqual([]);
  });
});
