import { describe, expect, it } from 'vitest';
import { forecastPassed } from '#rules/forecast-passed.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aProject, aRecord, aReport, said } from '../builders.ts';

const ending = (forecastEnd: string) => aReport('2026-10', { forecastEnd });
const milestone = (data: Partial<DataOf<'milestones'>>) =>
  aRecord('milestones', 'erp/go-live', { id: 'go-live', title: 'Go-live', planned: '2026-09-01', ...data });

describe('a forecast lies ahead', () => {
  it('an end that has passed while the project goes on is told', () => {
    expect(said(forecastPassed, anOffice(aProject({}), ending('2026-11-14')))).toEqual([
      'status/erp/2026-10 forecastEnd: the end was expected on 2026-11-14, and the project is not over',
    ]);
  });

  it('the day itself is still ahead', () => {
    expect(said(forecastPassed, anOffice(aProject({}), ending('2026-11-15')))).toEqual([]);
  });

  it('of a project on hold too, but not of one that is over', () => {
    expect(said(forecastPassed, anOffice(aProject({ lifecycle: 'on-hold' }), ending('2026-11-01')))).toHaveLength(1);
    expect(said(forecastPassed, anOffice(aProject({ lifecycle: 'completed' }), ending('2026-11-01')))).toEqual([]);
  });

  it('it was not over on a day before its closure', () => {
    const closed = aProject({ lifecycle: 'completed', end: { actual: '2026-11-10' } });
    expect(said(forecastPassed, anOffice(closed, ending('2026-11-05')), '2026-11-08')).toHaveLength(1);
    expect(said(forecastPassed, anOffice(closed, ending('2026-11-05')))).toEqual([]);
  });

  it('a newer report, or a correction, gives the forecast that counts', () => {
    const newer = aReport('2026-11', { dataDate: '2026-11-12', forecastEnd: '2027-01-31', changed: 'The test failed.' });
    expect(said(forecastPassed, anOffice(aProject({}), ending('2026-11-01'), newer))).toEqual([]);
    const correction = aReport('2026-10-correction', { dataDate: '2026-10-28', corrects: '2026-10', forecastEnd: '2027-01-31' });
    expect(said(forecastPassed, anOffice(aProject({}), ending('2026-11-01'), correction))).toEqual([]);
  });

  it('a milestone that was expected and not reached is told', () => {
    expect(said(forecastPassed, anOffice(aProject({}), milestone({ forecast: '2026-10-20' })))).toEqual([
      'milestones/erp/go-live forecast: the milestone "go-live" was expected on 2026-10-20, and it is not reached',
    ]);
    expect(said(forecastPassed, anOffice(aProject({}), milestone({ forecast: '2026-10-20', actual: '2026-10-22' })))).toEqual([]);
    expect(said(forecastPassed, anOffice(aProject({}), milestone({})))).toEqual([]);
  });
});
