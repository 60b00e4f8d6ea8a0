import { describe, expect, it } from 'vitest';
import { jsonFile } from '#exporters/api/json.ts';
import { milestoneList } from '#exporters/api/milestones.ts';
import { networkDetail } from '#exporters/api/network.ts';
import { csvText } from '#exporters/tables/csv.ts';
import { milestonesTable } from '#exporters/tables/milestones.ts';
import { anOffice, aProject, aRecord, today } from '../../builders.ts';

const office = anOffice(
  aProject({}),
  aProject({ id: 'crm' }),
  aRecord('tasks', 'erp/build', { id: 'build', title: 'Build', duration: 4, optimistic: 2, likely: 4, pessimistic: 12 }),
  aRecord('milestones', 'erp/live', { id: 'live', title: { en: '=Live' }, planned: '2026-10-01', forecast: '2026-10-11' }),
  aRecord('milestones', 'erp/done', { id: 'done', title: 'Done', planned: '2026-11-20' }),
);

describe('the schedule network as data', () => {
  it('has duration, tasks, PERT and simulation', () => {
    expect(networkDetail(office, today, 'erp')).toMatchObject({
      why: undefined,
      duration: 4,
      criticalPath: ['build'],
      tasks: [{ id: 'build', earlyStart: 0, earlyFinish: 4, lateStart: 0, lateFinish: 4, totalFloat: 0, freeFloat: 0, critical: true }],
      pert: { expected: 5, missing: [] },
      simulation: { end: { runs: 2000 }, riskCost: undefined },
    });
  });

  it('is null, with the reason, where there is none', () => {
    const file = JSON.parse(jsonFile(networkDetail(office, today, 'crm'))) as Readonly<Record<string, unknown>>;
    expect(file).toMatchObject({ why: 'no-tasks', duration: null, tasks: [], pert: { expected: null, standardDeviation: null } });
  });
});

describe('milestones of all projects as data', () => {
  it('tell their slip, and leave it unknown without a forecast', () => {
    expect(milestoneList(office, today).map(({ project, id, state, slip, comingUp }) => ({ project, id, state, slip, comingUp }))).toEqual([
      { project: 'erp', id: 'live', state: 'missed', slip: 10, comingUp: false },
      { project: 'erp', id: 'done', state: 'open', slip: undefined, comingUp: true },
    ]);
  });

  it('are the same as a table, harmless in a spreadsheet', () => {
    const text = csvText(milestonesTable(office, today));
    expect(text).toContain("erp,live,'=Live,,,2026-10-01,2026-10-11,,missed,10");
    expect(text).toContain('erp,done,Done,,,2026-11-20,,,open,\r\n');
  });
});
