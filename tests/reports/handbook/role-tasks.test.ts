import { describe, expect, it } from 'vitest';
import { projectTasks, roleActs } from '#reports/handbook/role-tasks.ts';
import { aBaseline, aControl, anOffice, aPolicy, aProject, aRecord, aReport, aWaiver, today } from '../../builders.ts';

const risk = { title: 'Delay', likelihood: 3, impact: 3, status: 'open', owner: 'pm' } as const;
const office = anOffice(
  aRecord('roles', 'pm', { title: 'Project manager' }),
  aRecord('roles', 'board', { title: 'Board' }),
  aProject({}),
  aProject({ id: 'done', lifecycle: 'completed' }),
  aRecord('risks', 'erp/r1', {
    id: 'r1',
    ...risk,
    actions: [
      { text: 'Ask', owner: 'pm' },
      { text: 'Test', owner: 'pm', done: '2026-02-01' },
    ],
  }),
  aRecord('risks', 'erp/r2', { id: 'r2', ...risk, status: 'closed' }),
  aRecord('risks', 'done/r1', { id: 'r1', ...risk }),
  aRecord('actions', 'erp/a1', { id: 'a1', text: 'Write', owner: 'pm' }),
  aRecord('actions', 'erp/a2', { id: 'a2', text: 'Wrote', owner: 'pm', done: '2026-01-01' }),
  aRecord('milestones', 'erp/m1', { id: 'm1', title: 'Go', planned: '2026-12-01', owner: 'pm' }),
  aRecord('gates', 'erp/g1', {
    gate: 'g1',
    day: '2026-01-10',
    decision: 'go-with-conditions',
    board: 'board',
    conditions: [{ id: 'c1', text: 'Add', owner: 'pm' }],
  }),
  aBaseline(0),
  aReport('2026-10', { decisionsNeeded: [{ text: 'More money', by: 'board' }] }),
  aWaiver({ extensions: [{ day: '2026-05-01', approvedBy: 'board', validTo: '2026-12-31', reason: 'Late.' }] }),
  aControl({ tests: [{ day: '2026-04-01', by: 'pm', result: 'effective', evidence: 'Minutes' }] }),
  aPolicy({ approvedBy: ['board'], reviews: [{ day: '2026-06-01', by: 'pm', outcome: 'no-change', reason: 'Fine.' }] }),
);
const named = (id: string) => office.referrersOf(`roles/${id}`);

describe('what a role has open in projects', () => {
  it('is told by project and kind, without what is closed, done or of a project that is over', () => {
    expect(projectTasks(office, today, 'pm', named('pm'))).toEqual([
      {
        project: { key: 'projects/erp', title: { en: 'ERP renewal' } },
        open: [
          { kind: 'risks', count: 1 },
          { kind: 'measures', count: 1 },
          { kind: 'actions', count: 1 },
          { kind: 'milestones', count: 1 },
          { kind: 'conditions', count: 1 },
        ],
      },
    ]);
  });

  it('is nothing for a role that only decides', () => {
    expect(projectTasks(office, today, 'board', named('board'))).toEqual([]);
  });
});

describe('what a role has done by the records', () => {
  it('is counted by kind', () => {
    expect(roleActs(today, 'board', named('board'))).toEqual([
      { kind: 'approvals', count: 1 },
      { kind: 'waivers', count: 2 },
      { kind: 'gates', count: 1 },
      { kind: 'baselines', count: 1 },
      { kind: 'wanted', count: 1 },
    ]);
    expect(roleActs(today, 'pm', named('pm'))).toEqual([
      { kind: 'reviews', count: 1 },
      { kind: 'tests', count: 1 },
      { kind: 'reports', count: 1 },
    ]);
  });
});
