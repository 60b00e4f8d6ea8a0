import { describe, expect, it } from 'vitest';
import { owesReport } from '#domain/projects/report-owed.ts';
import { aBaseline, aProject, anOffice } from '../../builders.ts';

const owes = (month: string, ...[data, ...more]: [Parameters<typeof aProject>[0], ...ReturnType<typeof aBaseline>[]]): boolean => {
  const project = aProject(data);
  return owesReport(anOffice(project, ...more), project, month);
};

describe('a report for a month', () => {
  it('is owed by a project that was in progress all month', () => {
    expect(owes('2026-10', { start: { actual: '2026-10-01' } })).toBe(true);
  });

  it('is not owed for the month in which it began', () => {
    expect(owes('2026-10', { start: { actual: '2026-10-02' } })).toBe(false);
  });

  it('is not owed by one that was over by the end of the month, and is by one that ended after it', () => {
    expect(owes('2026-10', { lifecycle: 'completed', start: { actual: '2026-01-01' }, end: { actual: '2026-10-20' } })).toBe(false);
    expect(owes('2026-10', { lifecycle: 'completed', start: { actual: '2026-01-01' }, end: { actual: '2026-11-05' } })).toBe(true);
  });

  it('counts from the first baseline where the project names no start, and is not owed where nothing does', () => {
    expect(owes('2026-10', {}, aBaseline(0, { start: '2026-01-15' }))).toBe(true);
    expect(owes('2026-10', {})).toBe(false);
  });
});
