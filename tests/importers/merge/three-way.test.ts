import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftValue, RecordDraft } from '#importers/draft.ts';
import { remember } from '#importers/merge/memory.ts';
import { mergedFields, newData } from '#importers/merge/three-way.ts';

const draft = (fields: RecordDraft['fields'], initial?: RecordDraft['fields']): RecordDraft => ({
  uid: '12',
  id: 'go-live',
  fields,
  ...(initial === undefined ? {} : { initial }),
});
const last = (fields: RecordDraft['fields']) => remember('milestones/erp/go-live', '12', fields);

describe('a value in the last import, in the file and in this import', () => {
  it('is taken from the source where nobody touched it', () => {
    expect(mergedFields(draft({ forecast: '2027-02-01' }), { forecast: '2027-01-01' }, last({ forecast: '2027-01-01' }))).toEqual([
      { field: 'forecast', outcome: 'updated', before: '2027-01-01', after: '2027-02-01' },
    ]);
  });

  it('stands where a person changed it, and the difference is told when the source moves', () => {
    const now = { forecast: '2027-03-15' };
    expect(mergedFields(draft({ forecast: '2027-01-01' }), now, last({ forecast: '2027-01-01' }))).toEqual([]);
    expect(mergedFields(draft({ forecast: '2027-02-01' }), now, last({ forecast: '2027-01-01' }))).toEqual([
      { field: 'forecast', outcome: 'kept', before: '2027-03-15', after: '2027-02-01' },
    ]);
  });

  it('stays away where a person took it away, and is taken away where only the source no longer has it', () => {
    expect(mergedFields(draft({ actual: '2027-01-01' }), {}, last({ actual: '2027-01-01' }))).toEqual([]);
    expect(mergedFields(draft({ actual: undefined }), { actual: '2027-01-01' }, last({ actual: '2027-01-01' }))).toEqual([
      { field: 'actual', outcome: 'updated', before: '2027-01-01', after: undefined },
    ]);
  });

  it('fills in what people left open before the first import, and touches nothing else of theirs', () => {
    expect(mergedFields(draft({ title: 'Go live', forecast: '2027-02-01' }), { title: 'Go-live of the ERP' }, undefined)).toEqual([
      { field: 'title', outcome: 'kept', before: 'Go-live of the ERP', after: 'Go live' },
      { field: 'forecast', outcome: 'updated', before: undefined, after: '2027-02-01' },
    ]);
  });

  it('never changes a value that differs from the last import', () => {
    const value: fc.Arbitrary<DraftValue | undefined> = fc.option(fc.oneof(fc.integer({ max: 3, min: 0 }), fc.constantFrom('a', 'b')), {
      nil: undefined,
    });
    fc.assert(
      fc.property(value, value, value, (base, mine, theirs) => {
        const [outcome] = mergedFields(draft({ x: theirs }), mine === undefined ? {} : { x: mine }, last({ x: base }));
        if (mine !== base) expect(outcome?.outcome).not.toBe('updated');
        else expect(outcome?.outcome).toBe(mine === theirs ? undefined : 'updated');
      }),
    );
  });
});

describe('a new record', () => {
  it('holds what the source says and what it needs besides, in the order of its schema', () => {
    const data = newData(draft({ forecast: '2027-02-01', title: 'Go-live', actual: undefined }, { owner: 'cio', title: 'ignored' }), [
      'title',
      'planned',
      'forecast',
      'owner',
    ]);
    expect(Object.entries(data)).toEqual([
      ['title', 'Go-live'],
      ['forecast', '2027-02-01'],
      ['owner', 'cio'],
    ]);
  });
});
