/** An office of one project with a plan of ten months, and its standings. */
import { projectStanding, standingHistory } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, today } from '../../builders.ts';

/** A baseline from January to October 2026, 100,000 a month. */
export const tenMonths = aBaseline(0, {
  start: '2026-01-01',
  end: '2026-10-31',
  budget: 1_000_000,
  plannedValue: Array.from({ length: 10 }, (_, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, amount: 100_000 })),
});

/** The project `erp`, begun in January 2026, with the records given. */
export const officeOf = (...records: readonly OfficeRecord[]): Office => {
  const own = records.some(({ key }) => key === 'projects/erp');
  return anOffice(...(own ? [] : [aProject({ start: { actual: '2026-01-01' } })]), ...records);
};

/** The project on a day, and at each of its reports up to it. */
export const standingsOf = (office: Office, asOf = today): { readonly now: Standing; readonly history: readonly Standing[] } => {
  const project = office.find('projects', 'erp');
  if (project === undefined) throw new Error('the project is there');
  return { now: projectStanding(office, project, asOf), history: standingHistory(office, project, asOf) };
};
