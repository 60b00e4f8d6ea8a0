/** The engine: what HiGHS makes of a program. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '#solver/node.ts';

const engine = await loadEngine();
const program = (domain: string): string =>
  `Maximize\n obj: + 6 x0\n + 5 x1\n + 4 x2\nSubject To\n r0: + 5 x0\n + 4 x1\n + 3 x2 <= 7\n${domain}\nEnd\n`;
const whole = program('Binary\n x0\n x1\n x2');

describe('the engine', () => {
  it('solves a program with whole variables, proven', () => {
    expect(engine.solve(whole, { nodes: 100 })).toMatchObject({ status: 'optimal', values: [0, 1, 1], objective: 9, bound: 9 });
  });

  it('gives the worth of each row where variables may be had in part', () => {
    const { status, duals } = engine.solve(program('Bounds\n 0 <= x0 <= 1\n 0 <= x1 <= 1\n 0 <= x2 <= 1'), { nodes: 0 });
    expect([status, duals.length]).toEqual(['optimal', 1]);
    expect(duals[0]).toBeGreaterThan(0);
  });

  it('says so where nothing keeps the rows', () => {
    expect(engine.solve(whole.replace('<= 7', '<= -1'), { nodes: 100 })).toMatchObject({ status: 'infeasible', values: undefined });
  });

  it('gives the same answer again', () => {
    expect(engine.solve(whole, { nodes: 100 })).toEqual(engine.solve(whole, { nodes: 100 }));
  });
});
