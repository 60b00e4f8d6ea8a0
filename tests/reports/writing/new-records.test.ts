import { describe, expect, it } from 'vitest';
import { officeWriting, projectsWriting, projectWriting } from '#reports/writing/new-records.ts';
import type { ProjectWriting } from '#reports/writing/new-records.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, anOrganisation, aProject, aRecord, aReport, aRisk } from '../../builders.ts';

const manager = aRecord('roles', 'pm', { title: 'Project manager' });

const writing = (lifecycle: 'in-progress' | 'completed' | 'proposed', ...more: readonly OfficeRecord[]): ProjectWriting => {
  const project = aProject({ id: 'erp', manager: 'pm', lifecycle });
  return projectWriting(anOffice(project, ...more), project, '2026-11-15');
};

describe('what is known of new records', () => {
  it('of documents: the headings that the organisation asks for, in its first language', () => {
    const headings = { policies: [{ en: ['Purpose', 'Aim'], de: ['Zweck'] }, { de: ['Geltung'] }] };
    expect(officeWriting(anOffice(anOrganisation({ languages: ['de', 'en'], headings })), '2026-11-15')).toEqual({
      today: '2026-11-15',
      source: 'de',
      headings: { policies: ['Zweck', 'Geltung'], procedures: [] },
    });
  });

  it('of a status report: the month after the last one, its last day, and the manager', () => {
    expect(writing('in-progress', manager, aReport('2026-09')).status).toEqual({
      month: '2026-10',
      dataDate: '2026-10-31',
      author: 'pm',
      isBegun: false,
    });
  });

  it('of the month that runs: the present day', () => {
    expect(writing('in-progress', manager, aReport('2026-10')).status).toMatchObject({ month: '2026-11', dataDate: '2026-11-15' });
  });

  it('a report that has been begun is gone on with', () => {
    const begun = writing('in-progress', manager, aReport('2026-09'), aReport('2026-10', { state: 'draft' }));
    expect(begun.status).toMatchObject({ month: '2026-10', isBegun: true });
  });

  it('nothing is reported before its month, of what is only wished for, and of what is over', () => {
    expect(writing('in-progress', aReport('2026-11')).status).toBeUndefined();
    expect(writing('proposed').status).toBeUndefined();
    expect(writing('completed')).toMatchObject({ status: undefined, isOver: true });
  });

  it('a manager whom the edition does not hold is not named', () => {
    expect(writing('in-progress', aReport('2026-09')).status?.author).toBeUndefined();
  });

  it('a register is added to where there is one', () => {
    expect(writing('in-progress', aRisk()).registers).toEqual(['risks']);
    expect(writing('in-progress').registers).toEqual([]);
  });

  it('projects that are over are left out', () => {
    const office = anOffice(aProject({ id: 'a', lifecycle: 'completed' }), aProject({ id: 'b', lifecycle: 'in-progress' }));
    expect(projectsWriting(office, '2026-11-15').map(({ id }) => id)).toEqual(['b']);
  });
});
