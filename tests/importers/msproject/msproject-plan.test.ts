import { describe, expect, it } from 'vitest';
import { aCalendar, aPlan, aPoint, aTask, follows, imported, lost, records, told } from './a-plan.ts';

describe('rows of a plan', () => {
  it('count without the empty ones and without the project itself; summaries included', () => {
    const { counts } = imported(
      aPlan({
        tasks: [
          aTask(0, { OutlineLevel: 0, Summary: 1 }),
          aTask(1, { Summary: 1 }),
          aTask(2, { OutlineLevel: 2, PercentComplete: 100 }),
          '<Task><UID>9</UID><IsNull>1</IsNull></Task>',
          aPoint(3, '2026-12-01', { OutlineLevel: 2 }, follows(2) + follows(7, { CrossProject: 1 })),
        ],
        resources: '<Resource><UID>0</UID></Resource><Resource><UID>1</UID><Name>Canary Person</Name></Resource>',
      }),
    );
    expect(counts).toMatchObject({ tasks: 3, milestones: 1, links: 2, resources: 1, issues: 0, done: 1 });
  });

  it('become tasks where nothing lies under them, with duration in working days and progress', () => {
    const plan = imported(
      aPlan({
        head: { MinutesPerDay: 450 },
        tasks: [
          aTask(1, { Name: 'Build', Summary: 1 }),
          aTask(2, { Name: 'Code', OutlineLevel: 2, Duration: 'PT15H0M0S', PercentComplete: 40 }),
          aTask(3, { Name: 'Test', OutlineLevel: 2, Duration: 'PT3H45M0S' }),
        ],
      }),
    );
    expect(records(plan, 'tasks')).toEqual({
      code: { title: 'Code', duration: 2, progress: 40 },
      test: { title: 'Test', duration: 0.5, progress: 0 },
    });
  });

  it('keep the id of the last import, whatever they are called now', () => {
    const plan = imported(
      aPlan({ tasks: [aTask(5, { Name: 'Renamed' }), aTask(6, { Name: 'Old' })] }),
      {},
      {
        known: (collection) => (collection === 'tasks' ? new Map([['5', 'old']]) : new Map()),
      },
    );
    expect(Object.keys(records(plan, 'tasks'))).toEqual(['old', 'old-2']);
  });

  it('of other kinds are left out and told: inactive, of another project, without duration and dates', () => {
    const plan = imported(
      aPlan({
        tasks: [
          aTask(1, { Active: 0 }),
          aTask(2, { ExternalTask: 1 }),
          aTask(3, { Manual: 1, Start: undefined, Finish: 'NA', Duration: undefined }),
          aTask(4, {}, follows(1) + follows(3)),
        ],
      }),
    );
    expect(Object.keys(records(plan, 'tasks'))).toEqual(['task-4']);
    expect(lost(plan)).toEqual(
      expect.arrayContaining([
        'task: it is inactive in the plan (1)',
        'task: it belongs to another project (2)',
        'task: it has neither a duration nor a start and a finish (3)',
        'link: the task that it leads to is left out (4)',
        'link: the task at one of its ends is left out (4)',
      ]),
    );
  });

  it('lose what a task has no place for, and that is told', () => {
    const details = '<Notes>Call back</Notes><ExtendedAttribute><FieldID>1</FieldID></ExtendedAttribute>';
    const plan = imported(
      aPlan({ tasks: [aTask(1, { Deadline: '2026-12-01T17:00:00', ConstraintType: 4 }, details), aTask(2, { IsSubproject: 1 })] }),
    );
    expect(lost(plan)).toEqual([
      'notes: a task has no place for them (1)',
      'own fields: a task has no place for them (1)',
      'deadline: a task has no place for it; a milestone can show it (1)',
      'constraint: the network follows links and durations only (1)',
      'tasks of an inserted project: they are in a file of their own; the project stands here as one task (2)',
    ]);
  });

  it('without a duration have the working days of the calendar between their dates', () => {
    const holiday =
      '<Exceptions><Exception><TimePeriod><FromDate>2026-11-04T00:00:00</FromDate><ToDate>2026-11-04T23:59:00</ToDate></TimePeriod><Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions>';
    const task = aTask(1, { Duration: undefined, Finish: '2026-11-10T17:00:00' });
    const days = (calendars: readonly string[]): unknown =>
      records(imported(aPlan({ tasks: [task], calendars })), 'tasks')['task-1']?.['duration'];
    expect(days([])).toBe(7);
    expect(days([aCalendar(1, [2, 3, 4, 5, 6], holiday)])).toBe(6);
    expect(days([aCalendar(1, [2, 3, 4, 5])])).toBe(6);
  });

  it('in elapsed days have the working days in them', () => {
    const task = aTask(1, { Duration: 'PT168H0M0S', DurationFormat: 8, Finish: '2026-11-09T08:00:00' });
    const plan = imported(aPlan({ tasks: [task] }));
    expect(records(plan, 'tasks')['task-1']).toMatchObject({ duration: 6 });
    expect(lost(plan)[0]).toContain('elapsed duration');
  });
});

describe('milestones of a plan', () => {
  it('have the planned day of the baseline, the finish of today as forecast, and the day on which they were reached', () => {
    const saved = '<Baseline><Number>0</Number><Finish>2026-11-20T17:00:00</Finish></Baseline>';
    const plan = imported(
      aPlan({
        tasks: [
          aPoint(1, '2026-12-01', { Name: 'Go-live' }, saved),
          aPoint(2, '2026-12-02', { Name: 'Closed' }),
          aPoint(3, '2026-10-02', { Name: 'Signed', ActualFinish: '2026-10-05T09:00:00', PercentComplete: 100 }),
        ],
      }),
    );
    expect(records(plan, 'milestones')).toEqual({
      'go-live': { title: 'Go-live', planned: '2026-11-20', forecast: '2026-12-01' },
      closed: { title: 'Closed', planned: '2026-12-02', forecast: '2026-12-02' },
      signed: { title: 'Signed', planned: '2026-10-02', actual: '2026-10-05' },
    });
  });

  it('that work follows stand among the tasks too, with no duration, so that no link is lost', () => {
    const plan = imported(
      aPlan({
        tasks: [
          aTask(1, { Name: 'Design' }),
          aPoint(2, '2026-11-20', { Name: 'Approved' }, follows(1)),
          aTask(3, { Name: 'Build' }, follows(2, { LinkLag: 9_600 })),
          aPoint(4, '2026-12-20', { Name: 'Done' }, follows(3) + follows(2)),
        ],
      }),
    );
    expect(records(plan, 'tasks')).toMatchObject({
      approved: { duration: 0, after: [{ task: 'design' }] },
      build: { after: [{ task: 'approved', lag: 2 }] },
    });
    expect(records(plan, 'tasks')).not.toHaveProperty('done');
    expect(records(plan, 'milestones')).toMatchObject({
      approved: { after: [{ task: 'approved' }] },
      done: { after: [{ task: 'build' }, { milestone: 'approved' }] },
    });
  });
});

describe('what cannot be', () => {
  it('is an error that names the task and the line, and nothing is brought', () => {
    const plan = imported(
      aPlan({
        tasks: [
          aTask(1, { Start: '2026-02-30T08:00:00' }),
          aTask(2, { Duration: 'PT-8H0M0S' }),
          aTask(3, { Start: '2026-11-09T08:00:00' }),
          aTask(3),
          aTask(4, { Duration: '-PT8H0M0S' }),
        ],
      }),
    );
    expect(plan.collections).toEqual([]);
    expect(told(plan)).toEqual([
      '6: task UID 1: Start is "2026-02-30T08:00:00", which cannot be',
      '7: task UID 2: Duration is "PT-8H0M0S", which cannot be',
      '8: task UID 3: it finishes on 2026-11-06T17:00:00, before it starts on 2026-11-09T08:00:00',
      '9: task UID 3 stands here a second time; the first is in line 8',
      '10: task UID 4: Duration is "-PT8H0M0S", which cannot be',
    ]);
  });

  it('is a circle of links, also through a summary', () => {
    const direct = imported(aPlan({ tasks: [aTask(1, {}, follows(2)), aTask(2, {}, follows(1)), aTask(3, {}, follows(3))] }));
    expect(told(direct)).toEqual(['6: these tasks follow each other in a circle, by UID: 1 → 2 → 1', '8: task UID 3: it follows itself']);
    const summary = imported(aPlan({ tasks: [aTask(1, {}, follows(3)), aTask(2, { OutlineLevel: 2 }), aTask(3, {}, follows(2))] }));
    expect(told(summary)).toEqual(['7: these tasks follow each other in a circle, by UID: 2 → 3 → 2']);
  });

  it('is told for the first thirty, and counted for the rest', () => {
    const plan = imported(aPlan({ tasks: Array.from({ length: 40 }, (_, index) => aTask(index + 1, { Start: '2026-13-01T08:00:00' })) }));
    expect(told(plan)).toHaveLength(31);
    expect(told(plan)).toContainEqual(expect.stringContaining('there are 40 findings like this one'));
  });

  it('in a percentage or a cost is a warning: it counts as not given', () => {
    const plan = imported(aPlan({ tasks: [aTask(1, { PercentComplete: 140, Cost: '12,50' }), aTask(2, { PercentComplete: 32_768 })] }));
    expect(told(plan, 'warning')).toEqual([
      '6: task UID 1: PercentComplete is "140", which cannot be',
      '6: task UID 1: Cost is "12,50", which cannot be',
    ]);
    expect(records(plan, 'tasks')['task-2']).not.toHaveProperty('progress');
  });
});

describe('hostile names', () => {
  it('become harmless titles and ids', () => {
    const plan = imported(
      aPlan({
        tasks: [
          aTask(1, { Name: '../../etc/passwd' }),
          aTask(2, { Name: '__proto__' }),
          aTask(3, { Name: 'A\u202Eb\u0007' }),
          aTask(4, { Name: '' }),
          aTask(5, { Name: '设计' }),
          aTask(6, { Name: 'x'.repeat(2_000) }),
        ],
      }),
    );
    expect(Object.keys(records(plan, 'tasks'))).toEqual(['etc-passwd', 'proto', 'ab', 'uid-4', 'task-5', 'x'.repeat(60)]);
    expect(records(plan, 'tasks')['ab']).toMatchObject({ title: 'Ab' });
    expect(lost(plan).filter((each) => each.includes('name'))).toEqual([
      'part of a name: it held characters that cannot be seen, or more than 300 (3, 6)',
      'name: it is empty; the task is called by its UID (4)',
    ]);
  });
});

describe('the level of a plan', () => {
  const tasks = [
    aTask(1, { Name: 'Build' }),
    aTask(2, { Name: 'Code', OutlineLevel: 2 }),
    aTask(3, { Name: 'Parser', OutlineLevel: 3 }),
    aTask(4, { Name: 'Printer', OutlineLevel: 3 }, follows(3)),
    aPoint(5, '2026-11-30', { Name: 'Frozen', OutlineLevel: 3 }),
    aTask(6, { Name: 'Test' }, follows(1)),
  ];
  const ids = (plan: ReturnType<typeof imported>, collection = 'tasks'): readonly string[] => Object.keys(records(plan, collection));

  it('is the deepest, unless another is asked for', () => {
    expect(ids(imported(aPlan({ tasks })))).toEqual(['parser', 'printer', 'frozen', 'test']);
    const plan = imported(aPlan({ tasks }), { level: 1 });
    expect(records(plan, 'tasks')).toMatchObject({ build: { duration: 5 }, test: { after: [{ task: 'build' }] } });
    expect(ids(plan)).toEqual(['build', 'test']);
    expect(ids(plan, 'milestones')).toEqual(['frozen']);
    expect(lost(plan)).toContain('task: it lies below level 1 of the outline (2, 3, 4)');
  });

  it('is higher where the files of the office could not hold the plan, and that is a warning', () => {
    const plan = imported(aPlan({ tasks }), {}, { fits: ({ records: all }) => all.length < 4 });
    expect(ids(plan)).toEqual(['code', 'test']);
    expect(told(plan, 'warning')).toEqual(['1: the plan is taken to level 2 of its outline; 2 tasks below it are left out']);
  });

  it('that does not fit is refused with the one that does', () => {
    const fits = ({ records: all }: { readonly records: readonly unknown[] }): boolean => all.length < 4;
    expect(imported(aPlan({ tasks }), { level: 3 }, { fits }).findings[0]?.hint?.en).toBe('Use --level 2, the deepest that fits.');
  });

  it('is none where not even its top fits: milestones, baselines and progress come all the same', () => {
    const plan = imported(aPlan({ tasks }), {}, { fits: ({ records: all }) => all.length < 2 });
    expect(plan.collections.map(({ collection }) => collection)).toEqual(['milestones', 'status']);
    expect(told(plan, 'warning')[0]).toContain('more tasks at its top level');
    expect(records(plan, 'milestones')).toHaveProperty('frozen');
  });

  it('may hold thousands of tasks of one name', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => aTask(index + 1, { Name: 'New task' }));
    const all = ids(imported(aPlan({ tasks: many })));
    expect(new Set(all).size).toBe(3_000);
    expect(all.slice(-1)).toEqual(['new-task-3000']);
  });
});
