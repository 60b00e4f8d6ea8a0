import { describe, expect, it } from 'vitest';
import { completedOn, measurementDue, measurementDueIn } from '#domain/benefits/measurement-due.ts';
import { aBenefit, anOffice, aProject } from '../../builders.ts';

const target = { day: '2026-12-31', value: 90 };
const running = { cancelled: false, completed: undefined };
const over = { cancelled: false, completed: '2025-09-18' };
const measured = (...days: readonly string[]) => ({ target, measurements: days.map((day) => ({ day, value: 1 })) });

describe('the next measurement of a benefit', () => {
  it('is that of its target, and overdue from the day after', () => {
    expect(measurementDue({ target }, running, '2026-09-01')).toEqual({ state: 'ahead', day: '2026-12-31', reason: 'target' });
    expect(measurementDue({ target }, running, '2026-12-31').state).toBe('due');
    expect(measurementDue({ target }, running, '2027-01-01').state).toBe('overdue');
  });

  it('of a completed project comes once a year before that', () => {
    expect(measurementDue({ target }, over, '2026-09-18')).toEqual({ state: 'due', day: '2026-09-18', reason: 'yearly' });
    expect(measurementDue({ target }, over, '2026-09-19').state).toBe('overdue');
    expect(measurementDue(measured('2026-02-01'), over, '2026-09-19')).toMatchObject({ day: '2026-12-31', reason: 'target' });
  });

  it('is none once the target was measured, or the project was stopped', () => {
    expect(measurementDue(measured('2026-12-31'), running, '2027-06-01').state).toBe('settled');
    expect(measurementDue({ target }, { cancelled: true, completed: undefined }, '2027-06-01').state).toBe('settled');
  });

  it('knows no measurement of a later day', () => {
    expect(measurementDue(measured('2027-01-05'), running, '2027-01-02').state).toBe('overdue');
  });
});

describe('a completed project', () => {
  const office = anOffice(
    aProject({ lifecycle: 'completed', end: { actual: '2026-09-18' } }),
    aProject({ id: 'stopped', lifecycle: 'cancelled' }),
  );
  const project = (id: string) => office.find('projects', id) ?? aProject({});

  it('is measured from its end on, and a stopped one not at all', () => {
    expect(completedOn(office, project('erp'), '2026-11-15')).toBe('2026-09-18');
    expect(completedOn(office, project('erp'), '2026-09-01')).toBeUndefined();
    expect(measurementDueIn(office, project('erp'), aBenefit({}).data, '2026-11-15')).toMatchObject({
      day: '2027-09-18',
      reason: 'yearly',
    });
    expect(measurementDueIn(office, project('stopped'), aBenefit({}).data, '2026-11-15').state).toBe('settled');
  });
});
