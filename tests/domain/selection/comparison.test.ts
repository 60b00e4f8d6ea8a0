import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateState, reasonsOf, setChange } from '#domain/selection/comparison.ts';
import { bareCandidate } from './a-candidate.ts';

const aCandidate = (parts: Parameters<typeof bareCandidate>[1] = {}) => bareCandidate('projects/erp', parts);

const keys = ['projects/a', 'projects/b', 'projects/c', 'requests/d', 'requests/e'];

describe('what changes between two sets', () => {
  it('is what enters, and what leaves with the reason of the later set', () => {
    const after = {
      worth: 10,
      selected: ['projects/a', 'requests/d'],
      rejected: [
        { candidate: 'projects/b', why: 'no-worth' },
        { candidate: 'projects/c', why: 'waiting' },
      ],
    } as const;
    expect(setChange(['projects/a', 'projects/b'], after)).toEqual({
      enters: ['requests/d'],
      leaves: [{ candidate: 'projects/b', why: 'no-worth' }],
    });
  });

  it('is nothing where no set was found', () => {
    expect(setChange(['projects/a'], { worth: undefined, selected: [], rejected: [{ candidate: 'projects/a', why: 'waiting' }] })).toEqual({
      enters: [],
      leaves: [],
    });
  });

  it('turns one set into the other', () => {
    fc.assert(
      fc.property(fc.subarray(keys), fc.subarray(keys), (before, selected) => {
        const rejected = keys.flatMap((candidate) => (selected.includes(candidate) ? [] : [{ candidate, why: 'no-worth' as const }]));
        const { enters, leaves } = setChange(before, { worth: 1, selected, rejected });
        const gone = new Set(leaves.map(({ candidate }) => candidate));
        expect(new Set([...before.filter((key) => !gone.has(key)), ...enters])).toEqual(new Set(selected));
      }),
    );
  });
});

describe('how a candidate stands', () => {
  it('is forced where nothing could take it out', () => {
    const selected = new Set(['projects/erp']);
    expect(candidateState(aCandidate(), selected, new Set())).toBe('in');
    expect(candidateState(aCandidate({ isKept: true }), selected, new Set())).toBe('forced');
    expect(candidateState(aCandidate({ isMandatory: true }), selected, new Set())).toBe('forced');
    expect(candidateState(aCandidate(), selected, selected)).toBe('forced');
    expect(candidateState(aCandidate({ isKept: true }), new Set(), new Set())).toBe('out');
  });

  it('has its reason by its key', () => {
    const reasons = reasonsOf({ rejected: [{ candidate: 'projects/b', why: 'excluded' }] });
    expect(reasons.get('projects/b')?.why).toBe('excluded');
    expect(reasons.get('projects/a')).toBeUndefined();
  });
});
