import { describe, expect, it } from 'vitest';
import { noObjective } from '#rules/no-objective.ts';
import { anOffice, aProject, said } from '../builders.ts';

describe('a project serves an objective', () => {
  it('one that serves none cannot say what its money is for', () => {
    expect(said(noObjective, anOffice(aProject({}), aProject({ id: 'crm', objectives: [] })))).toEqual([
      'projects/crm objectives: the project serves no objective',
      'projects/erp objectives: the project serves no objective',
    ]);
  });

  it('one that serves one is fine', () => {
    expect(said(noObjective, anOffice(aProject({ objectives: [{ id: 'growth', weight: 100 }] })))).toEqual([]);
  });

  it('an idea need not know yet, and a cancelled project no longer', () => {
    expect(said(noObjective, anOffice(aProject({ lifecycle: 'idea' }), aProject({ id: 'crm', lifecycle: 'cancelled' })))).toEqual([]);
  });
});
