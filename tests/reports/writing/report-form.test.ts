import { describe, expect, it } from 'vitest';
import { reportableProjects, reportStart } from '#reports/writing/report-form.ts';
import { anOffice, aProject, aRecord } from '../../builders.ts';

const report = (month: string, more: object = {}) =>
  aRecord('status', `erp/${month}`, {
    state: 'published',
    author: 'pm',
    dataDate: `${month}-28`,
    overall: { rag: 'amber', comment: 'Late.' },
    forecastEnd: '2027-06-30',
    ...more,
  });
const officeWith = (...reports: readonly ReturnType<typeof report>[]) =>
  anOffice(aProject({ lifecycle: 'in-progress' }), aRecord('roles', 'pm', { title: 'Manager' }), ...reports);
const next = (office: ReturnType<typeof anOffice>, asOf = '2026-11-15') =>
  reportableProjects(office, asOf).map(({ id, last, month, state }) => [id, last, month, state]);

describe('projects that report', () => {
  it('write the month after their newest published report, once it has begun', () => {
    expect(next(officeWith(report('2026-10')))).toEqual([['erp', '2026-10', '2026-11', 'open']]);
    expect(next(officeWith(report('2026-10')), '2026-10-31')).toEqual([['erp', '2026-10', '2026-11', 'later']]);
  });

  it('go on with a draft where there is one', () => {
    expect(next(officeWith(report('2026-10'), report('2026-11', { state: 'draft' })))).toEqual([['erp', '2026-10', '2026-11', 'begun']]);
  });

  it('are neither over nor only wished for', () => {
    for (const lifecycle of ['idea', 'proposed', 'completed', 'cancelled'] as const) {
      expect(reportableProjects(anOffice(aProject({ lifecycle })), '2026-11-15')).toEqual([]);
    }
  });
});

it('a form begins with the draft and with what the last report stated', () => {
  const office = officeWith(report('2026-10'));
  const [project] = office.list('projects');
  if (project === undefined) throw new Error('no project');
  const start = reportStart(office, project, '2026-11', '2026-11-15');
  expect(start.file).toBe('projects/erp/status/2026-11.md');
  expect(start.before).toEqual({ overall: { rag: 'amber', comment: 'Late.' }, dimensions: undefined, forecastEnd: '2027-06-30' });
  expect(start.draft.dataDate).toBe('2026-11-15');
});
