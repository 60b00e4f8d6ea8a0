import { describe, expect, it } from 'vitest';
import { mostDrawn, mostListed, networkView } from '#reports/project/network.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aProject, aRecord, today } from '../../builders.ts';

const task = (id: string, duration: number, data: Partial<DataOf<'tasks'>> = {}) =>
  aRecord('tasks', `erp/${id}`, { id, title: id, duration, ...data });

describe('the schedule network on the page of a project', () => {
  it('shows tasks by early start, with what they follow', () => {
    const office = anOffice(
      aProject({}),
      task('build', 4, { after: [{ task: 'design', type: 'SS', lag: 2 }, { task: 'gone' }], progress: 10 }),
      task('design', 3),
    );
    const { tasks, why } = networkView(office, today, 'erp') ?? {};
    expect(why).toBeUndefined();
    expect(tasks?.listed.map(({ id }) => id)).toEqual(['design', 'build']);
    expect(tasks?.listed[1]?.follows).toEqual([{ title: 'design', type: 'SS', lag: 2 }]);
    expect(tasks).toMatchObject({ duration: 6, count: 2, critical: 2 });
    expect(tasks?.missing.map(({ id }) => id)).toEqual(['design', 'build']);
    expect(tasks?.unknown).toEqual([{ task: { id: 'build', title: 'build' }, predecessor: 'gone' }]);
  });

  it('names the tasks of a circle', () => {
    const office = anOffice(aProject({}), task('a', 1, { after: [{ task: 'b' }] }), task('b', 1, { after: [{ task: 'a' }] }));
    expect(networkView(office, today, 'erp')).toMatchObject({
      tasks: undefined,
      why: { reason: 'cycle', cycles: [[{ id: 'a' }, { id: 'b' }]] },
    });
  });

  it('draws of a long list the tasks with the least float, and lists a part', () => {
    const many = Array.from({ length: 300 }, (_, index) => task(`t${String(index)}`, index + 1));
    const { tasks } = networkView(anOffice(aProject({}), ...many), today, 'erp') ?? {};
    expect(tasks?.count).toBe(300);
    expect(tasks?.drawn).toHaveLength(mostDrawn);
    expect(tasks?.drawn.every(({ totalFloat }) => totalFloat < mostDrawn)).toBe(true);
    expect(tasks?.listed).toHaveLength(mostListed);
  });

  it('gives the cost of risks in units of money', () => {
    const risk = aRecord('risks', 'erp/r1', {
      id: 'r1',
      title: 'Late',
      likelihood: 3,
      impact: 3,
      owner: 'pm',
      status: 'open',
      probability: 1,
      cost: { min: 100, likely: 100, max: 100 },
    });
    expect(networkView(anOffice(aProject({}), risk), today, 'erp')?.riskCost.distribution?.p80).toBe(100);
  });

  it('says that tasks are missing, but of a project that is over', () => {
    expect(networkView(anOffice(aProject({})), today, 'erp')?.why).toEqual({ reason: 'no-tasks', cycles: [] });
    expect(networkView(anOffice(aProject({ lifecycle: 'completed' })), today, 'erp')).toBeUndefined();
  });
});
