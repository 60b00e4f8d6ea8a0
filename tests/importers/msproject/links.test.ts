import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCalendar, aPlan, aPoint, aTask, follows, imported, lost, records, told } from './a-plan.ts';

const after = (tasks: readonly string[], id: string, calendars: readonly string[] = []): unknown =>
  records(imported(aPlan({ tasks, calendars })), 'tasks')[id]?.['after'];

const linked = (values: Readonly<Record<string, number>>): unknown => after([aTask(1), aTask(2, {}, follows(1, values))], 'task-2');

describe('links of a plan', () => {
  it('have four types', () => {
    expect([0, 1, 2, 3].map((Type) => linked({ Type }))).toEqual([
      [{ task: 'task-1', type: 'FF' }],
      [{ task: 'task-1' }],
      [{ task: 'task-1', type: 'SF' }],
      [{ task: 'task-1', type: 'SS' }],
    ]);
  });

  it('have lags in tenths of minutes, whatever the unit in which they were written', () => {
    expect(linked({ LinkLag: 14_400, LagFormat: 7 })).toEqual([{ task: 'task-1', lag: 3 }]);
    expect(linked({ LinkLag: 24_000, LagFormat: 9 })).toEqual([{ task: 'task-1', lag: 5 }]);
    expect(linked({ LinkLag: -9_600, LagFormat: 39 })).toEqual([{ task: 'task-1', lag: -2 }]);
    expect(linked({ LinkLag: 2_400, LagFormat: 5 })).toEqual([{ task: 'task-1', lag: 1 }]);
    expect(linked({ LinkLag: -1_200, LagFormat: 5 })).toEqual([{ task: 'task-1' }]);
  });

  it('in elapsed days lose their weekends, by the calendar; per cents are of the duration of what is followed', () => {
    const week = { LinkLag: 7 * 14_400, LagFormat: 8 };
    expect(linked(week)).toEqual([{ task: 'task-1', lag: 5 }]);
    const tasks = [aTask(1), aTask(2, {}, follows(1, week))];
    expect(after(tasks, 'task-2', [aCalendar(1, [1, 2, 3, 4, 5, 6, 7])])).toEqual([{ task: 'task-1', lag: 7 }]);
    expect(linked({ LinkLag: 40, LagFormat: 19 })).toEqual([{ task: 'task-1', lag: 2 }]);
    const plan = imported(aPlan({ tasks: [aTask(1), aTask(2, {}, follows(1, week) + follows(1, { Type: 3, LinkLag: 100 }))] }));
    expect(lost(plan)).toEqual(
      expect.arrayContaining([
        'elapsed lag: it counts calendar days; it became the working days in them (2)',
        'part of a day of a lag: lags are whole working days; it is rounded (2)',
      ]),
    );
  });

  it('to another project, to the project itself, to nowhere, and of no type are left out and told', () => {
    const plan = imported(
      aPlan({
        tasks: [
          aTask(0, { OutlineLevel: 0 }),
          aTask(1),
          aTask(
            2,
            {},
            follows(-1, { CrossProject: 1 }) + follows(0) + follows(99) + follows(1, { Type: 7 }) + follows(1, { LinkLag: 99_999_999 }),
          ),
        ],
      }),
    );
    expect(records(plan, 'tasks')['task-2']).not.toHaveProperty('after');
    expect(lost(plan)).toHaveLength(5);
    expect(plan.counts['dropped']).toBe(5);
    expect(told(plan, 'warning')).toEqual([
      '8: task UID 2: it follows UID 99, which the file does not have',
      '8: task UID 2: a link has the type 7, which there is not',
      '8: task UID 2: a lag of 20833 working days is longer than ten years',
    ]);
  });
});

const house = (links: { readonly walls?: string; readonly roof?: string; readonly paint?: string }): readonly string[] => [
  aTask(1, { Name: 'Walls' }, links.walls),
  aTask(2, { Name: 'North', OutlineLevel: 2 }),
  aTask(3, { Name: 'South', OutlineLevel: 2 }, follows(2)),
  aTask(4, { Name: 'West', OutlineLevel: 2 }),
  aTask(5, { Name: 'Roof' }, links.roof),
  aTask(6, { Name: 'Tiles', OutlineLevel: 2 }),
  aTask(7, { Name: 'Paint' }, links.paint),
];

describe('links of summaries', () => {
  it('bind the last parts of what is followed and the first parts of what follows', () => {
    expect(after(house({ paint: follows(1) }), 'paint')).toEqual([{ task: 'south' }, { task: 'west' }]);
    expect(after(house({ roof: follows(1, { LinkLag: 4_800 }) }), 'tiles')).toEqual([
      { task: 'south', lag: 1 },
      { task: 'west', lag: 1 },
    ]);
    const tasks = records(imported(aPlan({ tasks: house({ walls: follows(7) }) })), 'tasks');
    expect(tasks).toMatchObject({
      north: { after: [{ task: 'paint' }] },
      south: { after: [{ task: 'north' }] },
      west: { after: [{ task: 'paint' }] },
    });
  });

  it('that no links between parts can say are left out and told', () => {
    const plan = imported(aPlan({ tasks: house({ paint: follows(1, { Type: 3 }), walls: follows(6, { Type: 0 }) }) }));
    expect(lost(plan)).toContain('link: it is one of a summary, and no links between its parts say the same (1, 7)');
    expect(after(house({ paint: follows(5, { Type: 3 }) }), 'paint')).toEqual([{ task: 'tiles', type: 'SS' }]);
  });

  it('with their own parts are left out', () => {
    const tasks = [aTask(1), aTask(2, { OutlineLevel: 2 }, follows(1))];
    expect(lost(imported(aPlan({ tasks })))).toContain('link: it links a summary with one of its own parts (2)');
  });

  it('with hundreds of parts on both sides never become more links than a file can hold', () => {
    const parts = (first: number): readonly string[] => Array.from({ length: 60 }, (_, index) => aTask(first + index, { OutlineLevel: 2 }));
    const plan = imported(aPlan({ tasks: [aTask(1), ...parts(100), aTask(2, {}, follows(1)), ...parts(200)] }));
    expect(lost(plan)).toContain('link: it is one of a summary with so many parts that it would become thousands of links (2)');
  });
});

describe('a network of a plan', () => {
  it('never names a task that it does not hold, whatever is linked', () => {
    const row = fc.record({
      level: fc.integer({ min: 1, max: 4 }),
      point: fc.boolean(),
      links: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 4 }), (rows, level) => {
        const tasks = rows.map(({ level: OutlineLevel, point, links }, index) => {
          const inner = links
            .filter((uid) => uid < index + 1)
            .map((uid) => follows(uid))
            .join('');
          return point ? aPoint(index + 1, '2026-12-01', { OutlineLevel }, inner) : aTask(index + 1, { OutlineLevel }, inner);
        });
        const plan = imported(aPlan({ tasks }), { level });
        const [all, points] = [records(plan, 'tasks'), records(plan, 'milestones')];
        for (const fields of [...Object.values(all), ...Object.values(points)]) {
          for (const link of (fields['after'] ?? []) as readonly { readonly task?: string; readonly milestone?: string }[]) {
            if (link.task !== undefined) expect(all).toHaveProperty([link.task]);
            if (link.milestone !== undefined) expect(points).toHaveProperty([link.milestone]);
          }
        }
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});
