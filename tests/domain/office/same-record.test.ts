import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameData, isSameRecord } from '#domain/office/same-record.ts';
import { aPolicy, aReport } from '../../builders.ts';

describe('two states of a record', () => {
  it('are the same whatever the order of their keys, and where a key has no value', () => {
    expect(isSameData({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1, d: undefined })).toBe(true);
    expect(isSameData({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSameData({ a: [] }, { a: {} })).toBe(false);
    expect(isSameData({ a: null }, { a: undefined })).toBe(false);
  });

  it('are the same as themselves, and sameness goes both ways', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isSameData(a, structuredClone(a))).toBe(true);
        expect(isSameData(a, b)).toBe(isSameData(b, a));
      }),
    );
  });

  it('differ by text, by translation and by who may read them', () => {
    const policy = aPolicy({ german: { body: 'Text.' } });
    expect(isSameRecord(policy, aPolicy({ german: { body: 'Text.\n\n' } }))).toBe(true);
    expect(isSameRecord(policy, aPolicy({ german: { body: 'Anders.' } }))).toBe(false);
    expect(isSameRecord(policy, { ...policy, audience: 'public' })).toBe(false);
    expect(isSameRecord(aReport('2026-10'), aReport('2026-10', { body: 'Other.' }))).toBe(false);
  });
});
