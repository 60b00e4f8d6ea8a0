import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#importers/jira/byte-source.ts';
import { eachPiece } from '#importers/jira/json-pieces.ts';
import type { JsonPiece } from '#importers/jira/json-pieces.ts';

const cut = (text: string, largest = 1_000_000) => {
  const pieces: JsonPiece[] = [];
  const fault = eachPiece(sourceOf(new TextEncoder().encode(text)), largest, (piece) => pieces.push(piece));
  return {
    pieces: pieces.map(({ kind, text: json }) => [kind, JSON.parse(json) as unknown]),
    lines: pieces.map(({ line }) => line),
    fault,
  };
};

describe('JSON of the REST interface in pieces', () => {
  it('hands on the issues of a page one by one, and then the page without them', () => {
    const page = '{"total": 2,\n "issues": [{"key": "A-1", "x": "]}\\""},\n {"key": "A-2", "issues": [1]}], "names": {"a": "b"}}';
    expect(cut(page)).toEqual({
      pieces: [
        ['issue', { key: 'A-1', x: ']}"' }],
        ['issue', { key: 'A-2', issues: [1] }],
        ['page', { total: 2, issues: [], names: { a: 'b' } }],
      ],
      lines: [2, 3, 1],
      fault: undefined,
    });
  });

  it('takes pages one after the other, in an array, and issues that stand by themselves', () => {
    expect(cut('{"issues":[{"key":"A-1"}]}\n{"issues":[{"key":"A-2"}]}').pieces.map(([kind]) => kind)).toEqual([
      'issue',
      'page',
      'issue',
      'page',
    ]);
    expect(cut('[{"issues":[{"key":"A-1"}]},{"issues":[]}]').pieces).toHaveLength(3);
    expect(cut('[{"key":"A-1","fields":{}},{"key":"A-2"}]').pieces.map(([kind]) => kind)).toEqual(['page', 'page']);
    expect(cut('').pieces).toEqual([]);
  });

  it.each([
    ['{"issues":[{"key":"A-1"}', 'cut-off'],
    ['{"issues":[{"key":"A-1', 'cut-off'],
    ['{"issues":]}', 'no-json'],
    ['hello', 'no-json'],
    [`{"a":${'['.repeat(300)}`, 'too-deep'],
    [`{"a":"${'x'.repeat(2000)}`, 'too-large'],
  ])('%.24s… is %s', (text, fault) => {
    expect(cut(text, 1000).fault).toBe(fault);
  });

  it('law: what is cut from pages is what JSON.parse reads of them', () => {
    const issue = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(issue, { maxLength: 4 }), fc.nat(5), fc.constantFrom(0, 1, 2), (issues, total, indent) => {
        const page = { total, issues, note: 'x"{[' };
        const { pieces, fault } = cut(JSON.stringify(page, null, indent));
        expect(fault).toBeUndefined();
        expect(pieces).toEqual([
          ...issues.map((each): readonly unknown[] => ['issue', JSON.parse(JSON.stringify(each))]),
          ['page', { ...page, issues: [] }],
        ]);
      }),
    );
  });
});
