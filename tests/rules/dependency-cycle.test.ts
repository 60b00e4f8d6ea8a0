import { describe, expect, it } from 'vitest';
import { dependencyCycle } from '#rules/dependency-cycle.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aPolicy, aProject, aRecord, said } from '../builders.ts';

const milestone = (id: string, after?: DataOf<'milestones'>['after']) =>
  aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-06-01', ...(after === undefined ? {} : { after }) });
const task = (id: string, ...after: readonly string[]) =>
  aRecord('tasks', `erp/${id}`, { id, title: id, duration: 5, after: after.map((name) => ({ task: name })) });
const unit = (id: string, parent?: string) => aRecord('units', id, { title: id, ...(parent === undefined ? {} : { parent }) });
const circle = 'these depend on one another in a circle';

describe('nothing depends on itself', () => {
  it('tasks that wait for one another are named in their order', () => {
    expect(said(dependencyCycle, anOffice(aProject({}), task('a', 'c'), task('b', 'a'), task('c', 'b')))).toEqual([
      `tasks/erp/a after.0.task: ${circle}: a → c → b → a`,
    ]);
  });

  it('a milestone and a task can make a circle together with another milestone', () => {
    const office = anOffice(
      aProject({}),
      milestone('design', [{ milestone: 'review' }]),
      milestone('review', [{ milestone: 'design', type: 'SS' }]),
      task('build'),
    );
    expect(said(dependencyCycle, office)).toEqual([`milestones/erp/design after.0.milestone: ${circle}: design → review → design`]);
  });

  it('a task that waits for itself never begins', () => {
    expect(said(dependencyCycle, anOffice(aProject({}), task('a', 'a')))).toEqual(['tasks/erp/a after.0.task: "a" depends on itself']);
  });

  it('projects that wait for one another', () => {
    const office = anOffice(
      aProject({ id: 'crm', dependsOn: [{ project: 'erp' }] }),
      aProject({ dependsOn: [{ project: 'hr' }, { project: 'crm' }] }),
      aProject({ id: 'hr' }),
    );
    expect(said(dependencyCycle, office)).toEqual([`projects/crm dependsOn.0.project: ${circle}: crm → erp → crm`]);
  });

  it('units, objectives, documents and decisions have an order too', () => {
    const objective = (id: string, parent: string) => aRecord('objectives', id, { title: id, owner: 'cio', parent }, { body: '' });
    const decision = (id: string, supersedes: string) =>
      aRecord('decisions', id, { title: id, day: '2026-01-01', status: 'approved', supersedes: [supersedes] }, { body: '' });
    const office = anOffice(
      unit('it', 'ops'),
      unit('ops', 'it'),
      objective('a', 'b'),
      objective('b', 'a'),
      aPolicy({ id: 'old', supersedes: ['policies/new'] }),
      aPolicy({ id: 'new', supersedes: ['policies/old'] }),
      decision('d1', 'd2'),
      decision('d2', 'd1'),
    );
    expect(said(dependencyCycle, office)).toEqual([
      `units/it parent: ${circle}: it → ops → it`,
      `objectives/a parent: ${circle}: a → b → a`,
      `policies/new supersedes.0: ${circle}: policies/new → policies/old → policies/new`,
      `decisions/d1 supersedes.0: ${circle}: d1 → d2 → d1`,
    ]);
  });

  it('of a long circle eight are named', () => {
    const tasks = Array.from({ length: 12 }, (_, at) => task(`t${String(at + 10)}`, `t${String(((at + 1) % 12) + 10)}`));
    expect(said(dependencyCycle, anOffice(aProject({}), ...tasks))).toEqual([
      `tasks/erp/t10 after.0.task: ${circle}: t10 → t11 → t12 → t13 → t14 → t15 → t16 → t17 → … → t10`,
    ]);
  });

  it('two circles are two findings', () => {
    expect(said(dependencyCycle, anOffice(aProject({}), task('a', 'b'), task('b', 'a'), task('c', 'd'), task('d', 'c', 'a')))).toHaveLength(
      2,
    );
  });

  it('many ways to one end are no circle', () => {
    expect(
      said(
        dependencyCycle,
        anOffice(aProject({}), task('a'), task('b', 'a'), task('c', 'a'), task('d', 'b', 'c'), unit('it', 'house'), unit('house')),
      ),
    ).toEqual([]);
  });
});
