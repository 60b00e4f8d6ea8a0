import { describe, expect, it } from 'vitest';
import { objectiveIds, successorKey } from '#domain/selection/candidate-record.ts';
import { anOffice, aProject, aRequest } from '../../builders.ts';

describe('a candidate', () => {
  it('serves objectives, whether it is a request or a project that weighs them', () => {
    expect(objectiveIds(aRequest({ objectives: ['growth', 'safety'] }))).toEqual(['growth', 'safety']);
    expect(objectiveIds(aProject({ objectives: [{ id: 'growth', weight: 60 }] }))).toEqual(['growth']);
    expect(objectiveIds(aRequest({}))).toEqual([]);
  });

  it('is the project that came of a request, once there is one', () => {
    const office = anOffice(aRequest({ id: 'done', status: 'approved', becomes: 'erp' }), aRequest({ id: 'open' }), aProject({}));
    expect(successorKey(office, 'requests/done')).toBe('projects/erp');
    expect(successorKey(office, 'requests/open')).toBe('requests/open');
    expect(successorKey(office, 'projects/erp')).toBe('projects/erp');
    expect(successorKey(office, 'requests/nowhere')).toBe('requests/nowhere');
  });
});
