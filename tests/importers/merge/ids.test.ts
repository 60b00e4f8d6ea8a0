import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsFor, knownIds } from '#importers/merge/ids.ts';
import { remember } from '#importers/merge/memory.ts';
import { isKebabCase } from '#schemas/shared.ts';

describe('ids of the records of an import', () => {
  it('stay what they were for a uid that was imported before, whatever its title is now', () => {
    const known = new Map([['7', 'design']]);
    const ids = idsFor(
      [
        { uid: '7', title: 'Design, second edition' },
        { uid: '8', title: 'Design' },
        { uid: '9', title: '設計' },
      ],
      known,
      'task',
    );
    expect(Object.fromEntries(ids)).toEqual({ 7: 'design', 8: 'design-2', 9: 'task-9' });
  });

  it('are kebab-case and each one’s own, for any titles', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ uid: fc.string(), title: fc.string({ unit: 'binary' }) })), (records) => {
        const ids = idsFor(records, new Map(), 'task');
        expect(new Set(ids.values()).size).toBe(ids.size);
        expect([...ids.values()].every(isKebabCase)).toBe(true);
        expect(ids.size).toBe(new Set(records.map(({ uid }) => uid)).size);
      }),
    );
  });

  it('are known from the memory of the same collection and project only', () => {
    const entries = [remember('tasks/erp/a', '1', {}), remember('tasks/erp-two/b', '1', {}), remember('milestones/erp/c', '1', {})];
    expect([...knownIds(entries, 'tasks/erp/')]).toEqual([['1', 'a']]);
  });
});
