import { describe, expect, it } from 'vitest';
import { officeOn } from '#domain/office/office-on.ts';
import { postImplementation } from '#domain/projects/post-implementation.ts';
import { anOffice, aProject, aRecord, today } from '../../builders.ts';

const review = { day: '2026-06-24', by: 'cio', goals: 'partly' as const, finding: 'Half of it.' };
const office = (closure: object = {}) =>
  anOffice(
    aProject({ lifecycle: 'completed' }),
    aRecord('closures', 'erp/closure', { day: '2025-12-18', conclusion: 'continue', ...closure }),
  );

describe('post-implementation reviews', () => {
  it('there are none of a project that is not closed', () => {
    expect(postImplementation(anOffice(aProject({})), 'erp', today)).toBeUndefined();
    expect(postImplementation(office(), 'erp', '2025-12-17')).toBeUndefined();
  });

  it('are not planned where nobody says a day', () => {
    expect(postImplementation(office(), 'erp', today)).toEqual({ done: [], due: undefined, state: 'not-planned' });
  });

  it('are due up to their day, and overdue after it', () => {
    const due = office({ reviewDue: '2026-06-30' });
    expect(postImplementation(due, 'erp', '2026-06-30')?.state).toBe('due');
    expect(postImplementation(due, 'erp', '2026-07-01')?.state).toBe('overdue');
  });

  it('are done with the last one, unless it names another day', () => {
    expect(postImplementation(office({ reviewDue: '2026-06-30', reviews: [review] }), 'erp', today)).toMatchObject({
      state: 'done',
      due: undefined,
    });
    expect(postImplementation(office({ reviews: [{ ...review, nextDue: '2026-10-31' }] }), 'erp', today)).toMatchObject({
      state: 'overdue',
      due: '2026-10-31',
    });
  });

  it('do not exist before their day', () => {
    const reviewed = office({ reviewDue: '2026-06-30', reviews: [review] });
    expect(postImplementation(reviewed, 'erp', '2026-06-01')).toMatchObject({ done: [], state: 'due' });
    const [closure] = officeOn(reviewed, '2026-06-01').partsOf('erp', 'closures');
    expect(closure?.data.reviews).toEqual([]);
  });
});
