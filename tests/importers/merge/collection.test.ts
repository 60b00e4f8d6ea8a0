import { describe, expect, it } from 'vitest';
import type { CollectionDraft, RecordDraft } from '#importers/draft.ts';
import { keyStart, mergedCollection } from '#importers/merge/collection.ts';
import type { PresentRecord } from '#importers/merge/collection.ts';
import { remember } from '#importers/merge/memory.ts';

const milestones = (...records: readonly RecordDraft[]): CollectionDraft => ({ collection: 'milestones', owner: 'erp', records });
const present = (id: string, data: Readonly<Record<string, unknown>>, item = 0): PresentRecord => ({ id, data: { id, ...data }, item });
const memory = (...entries: readonly ReturnType<typeof remember>[]) => new Map(entries.map((entry) => [entry.key, entry]));

describe('milestones of an import', () => {
  it('are new, changed or the same', () => {
    const outcome = mergedCollection(
      milestones(
        { uid: '1', id: 'pilot', fields: { planned: '2027-01-01' } },
        { uid: '2', id: 'go-live', fields: { planned: '2027-03-01' } },
        { uid: '3', id: 'close', fields: { planned: '2027-06-01' } },
      ),
      [present('go-live', { planned: '2027-02-01' }), present('close', { planned: '2027-06-01' }, 1)],
      memory(
        remember('milestones/erp/go-live', '2', { planned: '2027-02-01' }),
        remember('milestones/erp/close', '3', { planned: '2027-06-01' }),
      ),
    );
    expect(outcome.records.map(({ state }) => state)).toEqual(['new', 'changed', 'same']);
    expect(outcome.gone).toEqual([]);
  });

  it('stay away where a person took them away, and stay where the source no longer names them', () => {
    const removed = remember('milestones/erp/pilot', '1', { planned: '2027-01-01' });
    const gone = remember('milestones/erp/old', '9', { planned: '2026-01-01' });
    const outcome = mergedCollection(
      milestones({ uid: '1', id: 'pilot', fields: { planned: '2027-01-01' } }),
      [present('old', { planned: '2026-01-01' })],
      memory(removed, gone),
    );
    expect(outcome.records.map(({ state }) => state)).toEqual(['removed']);
    expect(outcome.gone).toEqual(['milestones/erp/old']);
    expect(outcome.remembered.map(({ key }) => key)).toEqual(['milestones/erp/pilot', 'milestones/erp/old']);
  });

  it('are not taken for gone by what another project imported', () => {
    const outcome = mergedCollection(milestones(), [], memory(remember('milestones/erp-two/x', '1', {}), remember('tasks/erp/x', '1', {})));
    expect(outcome.gone).toEqual([]);
  });
});

it('a published status report is closed: its differences are told', () => {
  const draft: CollectionDraft = {
    collection: 'status',
    owner: 'erp',
    records: [{ uid: '2026-10', id: '2026-10', fields: { actualCost: 120 } }],
  };
  const report = (state: string): PresentRecord => ({ id: '2026-10', data: { state, actualCost: 100 }, item: undefined });
  const last = memory(remember('status/erp/2026-10', '2026-10', { actualCost: 100 }));
  expect(mergedCollection(draft, [report('published')], last).records[0]).toMatchObject({
    state: 'closed',
    fields: [{ field: 'actualCost', before: 100, after: 120 }],
  });
  expect(mergedCollection(draft, [report('draft')], last).records[0]?.state).toBe('changed');
});

it('the report of another month is not gone', () => {
  const draft: CollectionDraft = {
    collection: 'status',
    owner: 'erp',
    records: [{ uid: '2026-11', id: '2026-11', fields: { actualCost: 120 } }],
  };
  const outcome = mergedCollection(draft, [], memory(remember('status/erp/2026-10', '2026-10', { actualCost: 100 })));
  expect(outcome.gone).toEqual([]);
  expect(outcome.remembered.map(({ key }) => key)).toEqual(['status/erp/2026-11', 'status/erp/2026-10']);
});

it('lines without an id are found by the values that tell them apart', () => {
  const draft: CollectionDraft = {
    collection: 'budget',
    owner: 'erp',
    identity: ['month', 'pool'],
    records: [
      { uid: 'a', id: 'a', fields: { month: '2026-01', pool: 'cloud', planned: 5 } },
      { uid: 'b', id: 'b', fields: { month: '2026-02', pool: 'cloud', planned: 6 } },
    ],
  };
  const outcome = mergedCollection(draft, [{ id: '1', data: { pool: 'cloud', month: '2026-02' }, item: 0 }], new Map());
  expect(outcome.records.map(({ state, item }) => [state, item])).toEqual([
    ['new', undefined],
    ['changed', 0],
  ]);
  expect(keyStart(draft)).toBe('budget/erp/');
});
