import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath } from '#domain/network/critical-path.ts';
import type { Schedule } from '#domain/network/critical-path.ts';
import type { Activity, Link, LinkType } from '#domain/network/precedence.ts';

const parsed = (text: string): Link => {
  const [, task = '', type, lag] = /^(\w+?)(?:\.([SF]{2})([+-][\d.]+)?)?$/.exec(text) ?? [];
  return { task, type: type as LinkType | undefined, lag: lag === undefined ? undefined : Number(lag) };
};

/** Activities from lines such as `G 4 D.SS+1 E`: id, duration, what it follows. */
const activities = (text: string): readonly Activity[] =>
  text
    .trim()
    .split(/\s*;\s*/)
    .map((line) => {
      const [id = '', duration, ...after] = line.split(/\s+/);
      return { id, duration: Number(duration), after: after.map(parsed) };
    });

const scheduled = (given: readonly Activity[]): Schedule => {
  const { schedule } = criticalPath(given);
  if (schedule === undefined) throw new Error('the network has a cycle');
  return schedule;
};

/** ES EF LS LF float of each task, as published tables have them. */
const table = (schedule: Schedule): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    schedule.tasks.map(({ id, earlyStart, earlyFinish, lateStart, lateFinish, totalFloat }) => [
      id,
      [earlyStart, earlyFinish, lateStart, lateFinish, totalFloat],
    ]),
  );

describe('the critical path method reproduces published networks', () => {
  it('General Foundry (Render, Stair and Hanna, Quantitative Analysis for Management)', () => {
    const schedule = scheduled(activities('A 2; B 3; C 2 A; D 4 B; E 4 C; F 3 C; G 5 D E; H 2 F G'));
    expect(schedule.duration).toBe(15);
    expect(schedule.criticalPath).toEqual(['A', 'C', 'E', 'G', 'H']);
    expect(table(schedule)).toEqual({
      A: [0, 2, 0, 2, 0],
      B: [0, 3, 1, 4, 1],
      C: [2, 4, 2, 4, 0],
      D: [3, 7, 4, 8, 1],
      E: [4, 8, 4, 8, 0],
      F: [4, 7, 10, 13, 6],
      G: [8, 13, 8, 13, 0],
      H: [13, 15, 13, 15, 0],
    });
  });

  it('Reliable Construction (Hillier and Lieberman, Introduction to Operations Research): 44 weeks', () => {
    const schedule = scheduled(
      activities('A 2; B 4 A; C 10 B; D 6 C; E 4 C; F 5 E; G 7 D; H 9 E G; I 7 C; J 8 F I; K 4 J; L 5 J; M 2 H; N 6 K L'),
    );
    expect(schedule.duration).toBe(44);
    expect(schedule.criticalPath).toEqual(['A', 'B', 'C', 'E', 'F', 'J', 'L', 'N']);
    expect(Object.fromEntries(schedule.tasks.flatMap(({ id, totalFloat }) => (totalFloat > 0 ? [[id, totalFloat]] : [])))).toEqual({
      D: 4,
      G: 4,
      H: 4,
      I: 2,
      K: 1,
      M: 4,
    });
  });

  it('all four links with lags (Engineer4Free, "Difficult network diagram example with lag solved"; tests of neoneye/PlanExe, MIT)', () => {
    const schedule = scheduled(activities('A 3; B 2 A.FS+2; C 2 A.SS; D 4 B.SS+1; E 1 C.SF+3; F 2 C.FF+3; G 4 D.SS+1 E; H 3 F.SF+2 G'));
    expect(schedule.duration).toBe(14);
    expect(schedule.criticalPath).toEqual(['A', 'B', 'D', 'G', 'H']);
    expect(table(schedule)).toEqual({
      A: [0, 3, 0, 3, 0],
      B: [5, 7, 5, 7, 0],
      C: [0, 2, 4, 6, 4],
      D: [6, 10, 6, 10, 0],
      E: [2, 3, 6, 7, 4],
      F: [3, 5, 12, 14, 9],
      G: [7, 11, 7, 11, 0],
      H: [11, 14, 11, 14, 0],
    });
  });

  it('two starts and two ends (Joshua Emmanuel, "Project Scheduling – PERT/CPM"; tests of neoneye/PlanExe, MIT)', () => {
    const schedule = scheduled(activities('A 7; B 9; C 12 A; D 8 A B; E 9 D; F 6 C E; G 5 E'));
    expect(schedule.criticalPath).toEqual(['B', 'D', 'E', 'F']);
    expect(table(schedule)).toEqual({
      A: [0, 7, 2, 9, 2],
      B: [0, 9, 0, 9, 0],
      C: [7, 19, 14, 26, 7],
      D: [9, 17, 9, 17, 0],
      E: [17, 26, 17, 26, 0],
      F: [26, 32, 26, 32, 0],
      G: [26, 31, 27, 32, 1],
    });
  });

  it('lags after finish and start (James Marion, "Lags Part 1"; tests of neoneye/PlanExe, MIT)', () => {
    const schedule = scheduled(activities('A 2; B 4 A.FS+5; C 3 B.SS+3; D 5 B; E 2 C D'));
    expect(schedule.duration).toBe(18);
    expect(schedule.tasks.map(({ totalFloat }) => totalFloat)).toEqual([0, 0, 3, 0, 0]);
  });

  it('free and total slack (tests of countincognito/Zametek.Maths.Graphs, MIT)', () => {
    const schedule = scheduled(activities('1 6; 2 7; 3 8; 4 11 2; 5 8 1 2 3; 6 7 3; 7 4 4; 8 4 4 6; 9 10 5'));
    expect(schedule.duration).toBe(26);
    expect(schedule.tasks.map(({ totalFloat }) => totalFloat)).toEqual([2, 1, 0, 4, 0, 7, 4, 4, 0]);
    expect(schedule.tasks.map(({ freeFloat }) => freeFloat)).toEqual([2, 0, 0, 0, 0, 3, 4, 4, 0]);
  });

  it('fractions of time (tests of neoneye/PlanExe, MIT)', () => {
    expect(table(scheduled(activities('A 1.5; B 2.25 A.FS+0.75')))).toEqual({ A: [0, 1.5, 0, 1.5, 0], B: [2.25, 4.5, 2.25, 4.5, 0] });
  });

  it.each([
    ['FS', 'B 4 A.FS+2', 5, 9],
    ['FF', 'B 4 A.FF+2', 1, 5],
    ['SF', 'B 4 A.SF+6', 2, 6],
    ['SS', 'B 4 A.SS+2', 2, 6],
  ])('the link %s by itself (tests of neoneye/PlanExe, MIT)', (_, line, start, finish) => {
    expect(table(scheduled(activities(`A 3; ${line}`)))['B']).toEqual([start, finish, start, finish, 0]);
  });
});

describe('the critical path method', () => {
  it('never starts a task before the project, whatever lead a link gives', () => {
    const schedule = scheduled(activities('A 3; B 4 A.FS-10; C 2 A.FF-9'));
    expect(schedule.tasks.map(({ earlyStart }) => earlyStart)).toEqual([0, 0, 0]);
    expect(schedule.duration).toBe(4);
  });

  it('says which cycle keeps a project from having a schedule', () => {
    expect(criticalPath(activities('A 1; B 1 A D; C 1 B; D 1 C'))).toEqual({ schedule: undefined, cycles: [['B', 'D', 'C']], unknown: [] });
    expect(criticalPath(activities('A 1 A')).cycles).toEqual([['A']]);
  });

  it('leaves a link to an unknown task out, and says so', () => {
    const { schedule, unknown } = criticalPath(activities('A 2; B 3 A nowhere'));
    expect(schedule?.duration).toBe(5);
    expect(unknown).toEqual([{ task: 'B', predecessor: 'nowhere' }]);
  });

  it('gives a project without tasks no duration and no path', () => {
    expect(criticalPath([]).schedule).toEqual({ duration: 0, tasks: [], criticalPath: [] });
  });

  it('takes a float that is only rounding for none', () => {
    const schedule = scheduled(activities('A 0.1; B 0.2 A; C 0.3; D 1 B C'));
    expect(schedule.tasks.map(({ critical }) => critical)).toEqual([true, true, true, true]);
  });

  it('plans ten thousand tasks in one chain', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      id: `t${String(index)}`,
      duration: 1,
      after: index === 0 ? [] : [{ task: `t${String(index - 1)}` }],
    }));
    expect(scheduled(chain.reverse()).duration).toBe(10_000);
  });
});

const link = (earlier: number): fc.Arbitrary<Link> =>
  fc.record({
    task: fc.nat({ max: earlier - 1 }).map((index) => `t${String(index)}`),
    type: fc.constantFrom<LinkType>('FS', 'SS', 'FF', 'SF'),
    lag: fc.integer({ min: -6, max: 6 }),
  });

/** A network without cycles; the order in which its tasks are given is shuffled. */
const networks = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, index) =>
        fc.record({
          id: fc.constant(`t${String(index)}`),
          duration: fc.integer({ min: 0, max: 9 }),
          after: index === 0 ? fc.constant<Link[]>([]) : fc.array(link(index), { maxLength: 3 }),
        }),
      ),
    ),
  )
  .chain((tasks) => fc.shuffledSubarray(tasks, { minLength: tasks.length }));

/** Early start of a task by enumerating every way back from it. */
const longestWayTo = (tasks: readonly Activity[], id: string): number => {
  const of = (name: string): Activity => tasks.find((task) => task.id === name) ?? { id: name, duration: 0 };
  const { duration, after = [] } = of(id);
  const ways = after.map(({ task, type = 'FS', lag = 0 }) => {
    const start = longestWayTo(tasks, task);
    return start + (type.startsWith('F') ? of(task).duration : 0) + lag - (type.endsWith('F') ? duration : 0);
  });
  return Math.max(0, ...ways);
};

describe('laws of the critical path method', () => {
  it('early starts are the longest ways, found by enumeration', () => {
    fc.assert(
      fc.property(networks, (tasks) => {
        const schedule = scheduled(tasks);
        for (const task of schedule.tasks) expect(task.earlyStart).toBe(longestWayTo(tasks, task.id));
        expect(schedule.duration).toBe(Math.max(...tasks.map(({ id, duration }) => longestWayTo(tasks, id) + duration)));
      }),
    );
  });

  it('a task may slip by its float without delaying the end, and not by more; by its free float without delaying any other task', () => {
    fc.assert(
      fc.property(networks, fc.nat(6), (tasks, pick) => {
        const schedule = scheduled(tasks);
        const chosen = schedule.tasks[pick % schedule.tasks.length];
        if (chosen === undefined) return;
        const slipped = (days: number): Schedule =>
          scheduled([
            { id: 'start', duration: 0 },
            ...tasks.map((task) =>
              task.id === chosen.id
                ? { ...task, after: [...task.after, { task: 'start', type: 'SS' as const, lag: chosen.earlyStart + days }] }
                : task,
            ),
          ]);
        expect(slipped(chosen.totalFloat).duration).toBe(schedule.duration);
        expect(slipped(chosen.totalFloat + 1).duration).toBeGreaterThan(schedule.duration);
        const others = (some: Schedule) =>
          some.tasks.filter(({ id }) => id !== chosen.id && id !== 'start').map(({ id, earlyStart }) => [id, earlyStart]);
        expect(others(slipped(chosen.freeFloat))).toEqual(others(schedule));
      }),
    );
  });

  it('no float is negative, and a critical path leads from the start to the end', () => {
    fc.assert(
      fc.property(networks, (tasks) => {
        const schedule = scheduled(tasks);
        const of = new Map(schedule.tasks.map((task) => [task.id, task]));
        for (const { totalFloat, freeFloat } of schedule.tasks) {
          expect(freeFloat).toBeGreaterThanOrEqual(0);
          expect(totalFloat).toBeGreaterThanOrEqual(freeFloat);
        }
        const path = schedule.criticalPath.map((id) => of.get(id));
        expect(path.every((task) => task?.critical === true)).toBe(true);
        expect(path[0]?.earlyStart).toBe(0);
        expect(path.at(-1)?.earlyFinish).toBe(schedule.duration);
      }),
    );
  });

  it('does not depend on the order of tasks, and grows with the unit of time', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 2, max: 9 }), (tasks, factor) => {
        const schedule = scheduled(tasks);
        expect(table(scheduled([...tasks].reverse()))).toEqual(table(schedule));
        expect(scheduled([...tasks].reverse()).criticalPath).toEqual(schedule.criticalPath);
        const scaled = scheduled(
          tasks.map((task) => ({
            ...task,
            duration: task.duration * factor,
            after: task.after.map((own) => ({ ...own, lag: (own.lag ?? 0) * factor })),
          })),
        );
        expect(table(scaled)).toEqual(
          Object.fromEntries(Object.entries(table(schedule)).map(([id, days]) => [id, days.map((day) => day * factor)])),
        );
      }),
    );
  });
});
