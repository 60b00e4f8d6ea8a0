import { describe, expect, it } from 'vitest';
import { objectiveWeights } from '#domain/projects/objective-weights.ts';
import { aProject } from '../../builders.ts';

describe('the weights of the objectives of a project', () => {
  it('leave to no objective what they do not sum up to', () => {
    expect(objectiveWeights(aProject({ objectives: [{ id: 'supply', weight: 70 }] }))).toEqual([
      ['supply', 70],
      [undefined, 30],
    ]);
    expect(objectiveWeights(aProject({ objectives: [{ id: 'supply', weight: 100 }] }))).toEqual([['supply', 100]]);
    expect(objectiveWeights(aProject({}))).toEqual([[undefined, 100]]);
  });
});
