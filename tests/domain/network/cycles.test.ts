import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesIn } from '#domain/network/cycles.ts';

const graph = (edges: Readonly<Record<string, string>>) => {
  const next = (node: string): readonly string[] => (edges[node] ?? '').match(/./g) ?? [];
  return cyclesIn(Object.keys(edges), next).map((cycle) => cycle.join(''));
};

describe('what depends on itself', () => {
  it('is named in its order, beginning with the first of the nodes', () => {
    expect(graph({ a: 'b', b: 'c', c: 'a' })).toEqual(['abc']);
    expect(graph({ c: 'a', a: 'b', b: 'c' })).toEqual(['cab']);
  });

  it('by the shortest way', () => {
    expect(graph({ a: 'bd', b: 'c', c: 'd', d: 'a' })).toEqual(['ad']);
  });

  it('one cycle for each group', () => {
    expect(graph({ a: 'b', b: 'ac', c: 'd', d: 'cc', e: 'e', f: 'a' })).toEqual(['ab', 'cd', 'e']);
  });

  it('is nothing where there are many ways but none back', () => {
    expect(graph({ a: 'bc', b: 'd', c: 'd', d: '' })).toEqual([]);
  });

  it('is not looked for outside the nodes', () => {
    expect(graph({ a: 'x' })).toEqual([]);
  });

  it('is found in a chain of fifty thousand, in time', () => {
    const nodes = Array.from({ length: 50_000 }, (_, index) => String(index));
    const [cycle] = cyclesIn(nodes, (node) => [String((Number(node) + 1) % nodes.length)]);
    expect(cycle).toHaveLength(nodes.length);
  });
});

describe('whatever the graph', () => {
  const anyGraph = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 10 });

  it('a reported cycle leads along real edges back to its start', () => {
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const next = (node: string): readonly string[] => (edges[Number(node)] ?? []).map(String);
        for (const cycle of cyclesIn([...edges.keys()].map(String), next)) {
          expect(cycle.every((node, index) => next(node).includes(cycle[(index + 1) % cycle.length] ?? ''))).toBe(true);
        }
      }),
    );
  });

  it('no cycle is reported exactly where taking away nodes without successors leaves nothing', () => {
    fc.assert(
      fc.property(anyGraph, (edges) => {
        let left = new Set(edges.keys());
        for (let size = -1; size !== left.size;) {
          size = left.size;
          left = new Set([...left].filter((node) => (edges[node] ?? []).some((target) => left.has(target))));
        }
        const cycles = cyclesIn([...edges.keys()].map(String), (node) => (edges[Number(node)] ?? []).map(String));
        expect(cycles.length === 0).toBe(left.size === 0);
      }),
    );
  });
});
