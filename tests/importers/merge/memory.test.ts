import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, memoryText, remember, rememberedIn } from '#importers/merge/memory.ts';

describe('what an import remembers', () => {
  it('tells values apart, and not the order of their keys', () => {
    expect(fingerprint({ task: 'a', lag: 2 })).toBe(fingerprint({ lag: 2, task: 'a' }));
    const prints = [undefined, 'none', '', 0, '0', false, [], [0], {}, { lag: 0 }, '2026-10-31', '2026-11-01'].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('is a text of one line a record, in the order of the keys, that reads back as it was', () => {
    const key = fc.stringMatching(/^[a-z0-9]{1,8}\/[a-z0-9-]{1,10}$/);
    const record = fc.tuple(key, fc.string(), fc.dictionary(fc.string({ minLength: 1 }), fc.string()));
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ([each]) => each }), (records) => {
        const entries = records.map(([each, uid, fields]) => remember(each, uid, fields));
        const text = memoryText(entries);
        expect(text.split('\n')).toHaveLength(entries.length + 1);
        const order = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
        expect(rememberedIn(text)).toEqual([...entries].sort(order));
        expect(memoryText([...entries].reverse())).toBe(text);
      }),
    );
  });

  it('leaves out lines that say nothing', () => {
    expect(rememberedIn('\nx\ntasks/erp/a title=1\ntasks/erp/b uid=%zz\n uid=1\ntasks/erp/c uid=3 = =x title title=9\n')).toEqual([
      { key: 'tasks/erp/c', uid: '3', fields: new Map([['title', '9']]) },
    ]);
  });
});
