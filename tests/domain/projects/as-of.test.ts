import { describe, expect, it } from 'vitest';
import { conditionState, gateDecisions } from '#domain/projects/gates.ts';
import { milestonesOn, nextMilestone } from '#domain/projects/milestones.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { actionsOn, changesOn, isLive, issuesOn, measuredBy, risksOn } from '#domain/projects/registers.ts';
import { aBaseline, anOffice, aProject, aRecord, today } from '../../builders.ts';

const project = aProject({});

describe('gate decisions', () => {
  const gate = (id: string, day: string) => aRecord('gates', `erp/${id}`, { gate: 'g1', day, decision: 'go', board: 'board' });

  it('are those taken by the day, oldest first', () => {
    const office = anOffice(project, gate('a', '2026-05-01'), gate('b', '2026-02-01'), gate('c', '2026-12-01'));
    expect(gateDecisions(office, 'erp', today).map(({ id }) => id)).toEqual(['erp/b', 'erp/a']);
  });

  it.each([
    [{ due: '2026-11-14' }, 'overdue'],
    [{ due: '2026-11-15' }, 'open'],
    [{}, 'open'],
    [{ due: '2026-11-01', closed: '2026-11-10' }, 'closed'],
    [{ due: '2026-11-01', closed: '2026-11-20' }, 'overdue'],
  ])('have a condition %o that is %s', (condition, state) => {
    expect(conditionState(condition, today)).toBe(state);
  });
});

describe('milestones', () => {
  const milestone = (id: string, data: object) => aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-10-01', ...data });

  it('are planned by the baseline in force, and slip against it', () => {
    const office = anOffice(
      project,
      milestone('live', { forecast: '2026-12-11' }),
      aBaseline(0, { milestones: { live: '2026-11-01' } }),
      aBaseline(1, { day: '2026-12-01', milestones: { live: '2027-01-01' } }),
    );
    expect(milestonesOn(office, 'erp', today)).toMatchObject([
      { planned: '2026-11-01', forecast: '2026-12-11', slip: 40, state: 'missed' },
    ]);
    expect(milestonesOn(office, 'erp', '2026-12-01')).toMatchObject([{ planned: '2027-01-01', state: 'open', slip: -21 }]);
  });

  it('are not reached before the day on which they were', () => {
    const office = anOffice(project, milestone('live', { actual: '2026-10-20', history: [{ day: '2026-09-30', forecast: '2026-10-15' }] }));
    expect(milestonesOn(office, 'erp', '2026-10-10')).toMatchObject([
      { actual: undefined, forecast: '2026-10-15', state: 'missed', slip: 14 },
    ]);
    expect(milestonesOn(office, 'erp', today)).toMatchObject([{ actual: '2026-10-20', forecast: undefined, state: 'reached', slip: 19 }]);
  });

  it('show the forecast of their day, not a later one', () => {
    const office = anOffice(
      project,
      milestone('live', {
        forecast: '2027-02-01',
        history: [
          { day: '2026-10-31', forecast: '2027-01-10' },
          { day: '2026-11-30', forecast: '2027-02-01' },
        ],
      }),
    );
    expect(milestonesOn(office, 'erp', today)[0]?.forecast).toBe('2027-01-10');
    expect(milestonesOn(office, 'erp', '2026-10-01')[0]?.forecast).toBeUndefined();
  });

  it('have no slip without forecast and actual day', () => {
    expect(milestonesOn(anOffice(project, milestone('live', {})), 'erp', today)[0]?.slip).toBeUndefined();
  });

  it('have a next one: the earliest that is expected and not reached', () => {
    const office = anOffice(
      project,
      milestone('done', { actual: '2026-09-01' }),
      milestone('late', { forecast: '2027-03-01' }),
      milestone('soon', { planned: '2026-12-01' }),
    );
    expect(nextMilestone(milestonesOn(office, 'erp', today))?.id).toBe('soon');
    expect(nextMilestone([])).toBeUndefined();
  });
});

describe('registers', () => {
  const risk = (id: string, data: object) =>
    aRecord('risks', `erp/${id}`, { id, title: id, likelihood: 3, impact: 4, owner: 'pm', status: 'open', ...data });

  it('know nothing that was entered later', () => {
    const office = anOffice(
      project,
      risk('r1', { raised: '2026-12-01' }),
      aRecord('issues', 'erp/i1', { id: 'i1', title: 'Issue', raised: '2026-12-01' }),
      aRecord('changes', 'erp/c1', { id: 'c1', title: 'Change', day: '2026-12-01' }),
    );
    expect([risksOn(office, 'erp', today), issuesOn(office, 'erp', today), changesOn(office, 'erp', today)]).toEqual([[], [], []]);
  });

  it('hold as open what was settled later', () => {
    const office = anOffice(
      project,
      risk('r1', { raised: '2026-01-01', status: 'closed', closed: '2026-12-01', actions: [{ text: 'Act', done: '2026-12-01' }] }),
      aRecord('changes', 'erp/c1', {
        id: 'c1',
        title: 'Change',
        day: '2026-10-01',
        status: 'approved',
        decidedBy: 'board',
        decisionDay: '2026-12-01',
      }),
      aRecord('actions', 'erp/a1', { id: 'a1', text: 'Act', done: '2026-12-01' }),
    );
    expect(risksOn(office, 'erp', today)).toMatchObject([{ status: 'open', closed: undefined, actions: [{ done: undefined }] }]);
    expect(changesOn(office, 'erp', today)).toMatchObject([{ status: 'submitted', decidedBy: undefined, decisionDay: undefined }]);
    expect(actionsOn(office, 'erp', today)).toMatchObject([{ done: undefined }]);
    expect(risksOn(office, 'erp', '2026-12-01')).toMatchObject([{ status: 'closed', closed: '2026-12-01' }]);
  });

  it('tell live risks from those that are over', () => {
    expect((['open', 'mitigating', 'materialised', 'closed'] as const).filter((status) => isLive({ status }))).toEqual([
      'open',
      'mitigating',
    ]);
  });

  it('give measurements by the day, oldest first', () => {
    expect(measuredBy([{ day: '2026-10-01' }, { day: '2026-12-01' }, { day: '2026-01-01' }], today)).toEqual([
      { day: '2026-01-01' },
      { day: '2026-10-01' },
    ]);
    expect(measuredBy(undefined, today)).toEqual([]);
  });
});

describe('the period of a project', () => {
  it('is planned by the baseline in force, else by the project', () => {
    const planned = aProject({ start: { planned: '2026-01-01' }, end: { planned: '2026-06-30' } });
    expect(projectPeriod(anOffice(planned), planned, today)).toMatchObject({
      start: { planned: '2026-01-01' },
      end: { planned: '2026-06-30' },
    });
    expect(projectPeriod(anOffice(planned, aBaseline(0)), planned, today)).toMatchObject({
      start: { planned: '2026-01-15' },
      end: { planned: '2026-12-31' },
    });
  });

  it('ends by the closure where the project names no end, and never in the future', () => {
    const closure = aRecord('closures', 'erp', { day: '2026-10-10', conclusion: 'continue', end: '2026-09-30' });
    const closed = { ...closure, project: 'erp' };
    expect(projectPeriod(anOffice(project, closed), project, today).end.actual).toBe('2026-09-30');
    expect(projectPeriod(anOffice(project, closed), project, '2026-10-01').end.actual).toBeUndefined();
    const future = aProject({ start: { actual: '2026-12-01' } });
    expect(projectPeriod(anOffice(future), future, today).start.actual).toBeUndefined();
  });
});
