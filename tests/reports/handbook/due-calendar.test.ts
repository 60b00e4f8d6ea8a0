import { describe, expect, it } from 'vitest';
import { dueCalendar } from '#reports/handbook/due-calendar.ts';
import { anOffice, aPolicy, aRecord, today } from '../../builders.ts';

describe('the review calendar', () => {
  const reviewed = (id: string, effective: string, owner = 'ciso') =>
    aPolicy({ id, approvedBy: [], status: 'approved', effective, reviewEvery: 'P12M', owner });
  const office = anOffice(
    aRecord('roles', 'ciso', { title: 'CISO' }),
    aRecord('roles', 'cio', { title: 'CIO' }),
    reviewed('late', '2025-10-01'),
    reviewed('now', '2025-11-20', 'cio'),
    reviewed('spring', '2026-03-01'),
    aPolicy({ id: 'never' }),
    aPolicy({ id: 'gone', status: 'withdrawn' }),
  );
  const calendar = dueCalendar(office, today);

  it('puts what is overdue first and the rest into months', () => {
    expect(calendar.overdue.map(({ record }) => record.key.slice(9))).toEqual(['late']);
    expect(calendar.months.map(({ month, entries }) => [month, entries.map(({ record }) => record.key.slice(9))])).toEqual([
      ['2026-11', ['now']],
      ['2027-03', ['spring']],
    ]);
  });

  it('counts the load of each owner by month', () => {
    expect(
      calendar.loads.map(({ owner, overdue, months, later }) => [owner?.id, overdue, months.reduce((sum, count) => sum + count, 0), later]),
    ).toEqual([
      ['ciso', 1, 1, 0],
      ['cio', 0, 1, 0],
    ]);
    expect(calendar.year).toHaveLength(12);
  });

  it('names what has no review date, unless it no longer applies', () => {
    expect(calendar.unscheduled.map(({ id }) => id)).toEqual(['never']);
  });
});

describe('a procedure that recurs', () => {
  const office = anOffice(
    aRecord('procedures', 'restore', {
      title: 'Restore',
      summary: 'Try it.',
      version: '1.0',
      status: 'approved',
      owner: 'cio',
      effective: '2026-01-01',
      schedule: 'FREQ=WEEKLY',
    }),
  );

  it('stands once in each month, with how often it is due', () => {
    const { months } = dueCalendar(office, today);
    expect(months[1]).toMatchObject({ month: '2026-12', entries: [{ kind: 'exercise', due: '2026-12-03', times: 5 }] });
  });

  it('does not count as work of its owner beside the reviews', () => {
    expect(dueCalendar(office, today).loads).toEqual([]);
  });
});
