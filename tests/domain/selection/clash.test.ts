/** Demands that cannot hold together: what clashes, and what would help. */
import { describe, expect, it } from 'vitest';
import { solveSelection } from '#domain/selection/solve.ts';
import { aCandidate, aProblem, engine, theLimits } from './questions.ts';

describe('a budget that the projects in progress break', () => {
  const kept = [
    aCandidate('a', 70, 1, { isKept: true }),
    aCandidate('b', 60, 1, { isKept: true }),
    aCandidate('c', 10, 1, { isKept: true }),
  ];

  it('is named with just those that break it, and with the money that is missing', () => {
    const answer = solveSelection(aProblem([...kept, aCandidate('d', 5, 100)]), theLimits(100), engine);
    expect(answer).toMatchObject({ status: 'infeasible', worth: undefined, selected: [] });
    expect(answer.clash).toEqual([
      { kind: 'kept', candidate: 'projects/b' },
      { kind: 'kept', candidate: 'projects/a' },
      { kind: 'budget', year: 2027 },
    ]);
    expect(answer.remedies).toEqual([{ constraint: { kind: 'budget', year: 2027 }, extra: 40 }]);
    expect(solveSelection(aProblem(kept), theLimits(140), engine).status).toBe('optimal');
    expect(solveSelection(aProblem(kept), theLimits(139), engine).status).toBe('infeasible');
  });

  it('holds once one of them is excluded', () => {
    expect(solveSelection(aProblem(kept), theLimits(100, { exclude: ['projects/a'] }), engine).status).toBe('optimal');
  });

  it('has no remedy of one limit where two are broken', () => {
    const budgets = [
      { year: 2027, amount: 100 },
      { year: 2027, kind: 'capex' as const, amount: 50 },
    ];
    expect(solveSelection(aProblem(kept), theLimits(undefined, { budgets }), engine).remedies).toEqual([]);
  });
});

describe('other clashes', () => {
  it('are a candidate pinned in and out', () => {
    const pins = { include: ['projects/a'], exclude: ['projects/a'] };
    expect(solveSelection(aProblem([aCandidate('a', 1, 1)]), theLimits(10, pins), engine).clash).toEqual([
      { kind: 'included', candidate: 'projects/a' },
      { kind: 'excluded', candidate: 'projects/a' },
    ]);
  });

  it('are a mandatory candidate that requires one that is out, or that nobody knows', () => {
    const law = aCandidate('law', 1, 1, { isMandatory: true, requires: ['projects/base'] });
    const requires = { kind: 'requires', candidate: 'projects/law', other: 'projects/base' };
    expect(solveSelection(aProblem([law]), theLimits(10), engine).clash).toEqual([
      { kind: 'mandatory', candidate: 'projects/law' },
      requires,
    ]);
    expect(solveSelection(aProblem([law, aCandidate('base', 1, 1)]), theLimits(10, { exclude: ['projects/base'] }), engine).clash).toEqual([
      { kind: 'mandatory', candidate: 'projects/law' },
      { kind: 'excluded', candidate: 'projects/base' },
      requires,
    ]);
  });

  it('are two in progress that exclude each other', () => {
    const two = [
      aCandidate('a', 1, 1, { isKept: true, excludes: ['projects/b'] }),
      aCandidate('b', 1, 1, { isKept: true, excludes: ['projects/a'] }),
    ];
    expect(solveSelection(aProblem(two), theLimits(10), engine).clash).toEqual([
      { kind: 'kept', candidate: 'projects/b' },
      { kind: 'kept', candidate: 'projects/a' },
      { kind: 'alternatives', candidate: 'projects/a', other: 'projects/b' },
    ]);
  });

  it('are too few people, and the remedy is how many months are missing', () => {
    const kept = aCandidate('a', 1, 1, { isKept: true, demand: [{ team: 't', role: 'dev', quarter: '2027-Q1', months: 3 }] });
    const capacity = [{ team: 't', role: 'dev', quarter: '2027-Q1', months: 4 }];
    expect(solveSelection(aProblem([kept], capacity), theLimits(10, { capacity: 0.5 }), engine).remedies).toEqual([
      { constraint: { kind: 'capacity', team: 't', role: 'dev', quarter: '2027-Q1' }, extra: 1 },
    ]);
  });
});

describe('a credit', () => {
  it('can make room for what is in progress', () => {
    const answer = solveSelection(
      aProblem([aCandidate('dear', 120, 1, { isKept: true }), aCandidate('grant', -30, 0)]),
      theLimits(100),
      engine,
    );
    expect(answer).toMatchObject({ status: 'optimal', selected: ['projects/dear', 'projects/grant'] });
    const short = solveSelection(
      aProblem([aCandidate('dear', 150, 1, { isKept: true }), aCandidate('grant', -30, 0)]),
      theLimits(100),
      engine,
    );
    expect(short.remedies).toEqual([{ constraint: { kind: 'budget', year: 2027 }, extra: 20 }]);
  });
});
