import { describe, expect, it } from 'vitest';
import { statusSheet } from '#reports/project/status-sheet.ts';
import type { StatusSheet } from '#reports/project/status-sheet.ts';
import type { Office } from '#domain/office/office.ts';
import { aRecord, aReport, aRisk } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const sheetOf = (office: Office, asOf?: string): StatusSheet => {
  const { now, history } = standingsOf(office, asOf);
  return statusSheet(office, now, history);
};

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => aReport(`2026-${String(from + index).padStart(2, '0')}`));

describe('the one-page status', () => {
  it('has no current status where a report is due and missing, and names the months', () => {
    expect(sheetOf(officeOf(...months(1, 10)))).toMatchObject({ isCurrent: true, missingMonths: [] });
    expect(sheetOf(officeOf(...months(1, 8)))).toMatchObject({ isCurrent: false, missingMonths: ['2026-09', '2026-10'] });
  });

  it('marks what is stated better than computed', () => {
    const office = officeOf(tenMonths, ...months(1, 9), aReport('2026-10', { earnedValue: 400_000, actualCost: 800_000 }));
    expect(sheetOf(office).betterStated).toContain('overall');
  });

  it('lists the next few milestones, the first to come first, missed ones included', () => {
    const milestone = (id: string, data: object) => aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-12-01', ...data });
    const office = officeOf(
      milestone('m1', {}),
      milestone('m2', { planned: '2026-10-01' }),
      milestone('m3', { actual: '2026-10-02' }),
      milestone('m4', { planned: '2026-10-05', forecast: '2027-01-05' }),
      milestone('m5', { planned: '2027-03-01' }),
      milestone('m6', { planned: '2027-04-01' }),
    );
    const { milestones } = sheetOf(office);
    expect(milestones.shown.map(({ id }) => id)).toEqual(['m2', 'm1', 'm4', 'm5']);
    expect(milestones.of).toBe(5);
  });

  it('lists the open threats with the highest exposure, no opportunities', () => {
    const office = officeOf(
      aRisk({ id: 'r1', likelihood: 2, impact: 2 }),
      aRisk({ id: 'r2', likelihood: 4, impact: 4 }),
      aRisk({ id: 'r3', likelihood: 5, impact: 5, opportunity: true }),
      aRisk({ id: 'r4', likelihood: 5, impact: 5, status: 'closed' }),
    );
    expect(sheetOf(office).risks).toMatchObject({ shown: [{ id: 'r2' }, { id: 'r1' }], of: 2 });
  });
});
