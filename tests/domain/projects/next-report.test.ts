import { describe, expect, it } from 'vitest';
import { nextReport } from '#domain/projects/next-report.ts';
import { anOffice, aProject, aReport } from '../../builders.ts';

const project = aProject({ start: { planned: '2026-03-10' } });

describe('the month of the next report', () => {
  it('follows the newest published report, also from December to January', () => {
    expect(nextReport(anOffice(project, aReport('2026-09'), aReport('2026-10')), project, '2026-11-15')).toEqual({
      month: '2026-11',
      after: '2026-10',
    });
    expect(nextReport(anOffice(project, aReport('2026-12')), project, '2027-01-15').month).toBe('2027-01');
  });

  it('is not moved on by a draft, nor by a correction', () => {
    const office = anOffice(
      project,
      aReport('2026-09'),
      aReport('2026-09-correction', { corrects: '2026-09' }),
      aReport('2026-10', { state: 'draft' }),
    );
    expect(nextReport(office, project, '2026-11-15')).toEqual({ month: '2026-10', after: '2026-09' });
  });

  it('is the last whole month where nothing was published yet, and the present one of a project that has just begun', () => {
    expect(nextReport(anOffice(project), project, '2026-11-15')).toEqual({ month: '2026-10', after: undefined });
    expect(nextReport(anOffice(project), project, '2026-03-20').month).toBe('2026-03');
    const unknown = aProject({});
    expect(nextReport(anOffice(unknown), unknown, '2026-11-15').month).toBe('2026-11');
  });
});
