import { describe, expect, it } from 'vitest';
import { budgetLinesOn, isReplannedAfter } from '#domain/projects/budget-lines.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

const line = aRecord('budget', 'erp/1', { year: 2026, pool: 'services', kind: 'opex', planned: 10, actual: 4 });
const office = anOffice(aProject({}), line, aBaseline(0), aBaseline(1, { day: '2026-06-01' }));

describe('budget lines as of a day', () => {
  it('are as written under the newest plan', () => {
    expect(isReplannedAfter(office, 'erp', '2026-06-01')).toBe(false);
    expect(budgetLinesOn(office, 'erp', today)).toEqual([line.data]);
  });

  it('do not tell what was planned before it: the lines are those of the newer plan', () => {
    expect(isReplannedAfter(office, 'erp', '2026-05-31')).toBe(true);
    expect(budgetLinesOn(office, 'erp', '2026-05-31')).toEqual([{ ...line.data, planned: undefined }]);
  });

  it('state what was spent in a year once it is over, or while no later report tells more', () => {
    const spent = (asOf: string, ...more: readonly OfficeRecord[]) =>
      budgetLinesOn(anOffice(aProject({}), line, aBaseline(0), ...more), 'erp', asOf)[0]?.actual;
    expect(spent('2026-06-30')).toBe(4);
    expect(spent('2026-06-30', aReport('2026-06', { dataDate: '2026-06-30' }))).toBe(4);
    expect(spent('2026-06-30', aReport('2026-10'))).toBeUndefined();
    expect(spent('2026-06-30', aReport('2026-10', { state: 'draft' }))).toBe(4);
    expect(spent('2026-12-31', aReport('2027-01'))).toBe(4);
    const office = anOffice(
      aProject({}),
      aRecord('budget', 'erp/2', { month: '2026-05', pool: 'cloud', kind: 'opex', actual: 2 }),
      aReport('2026-10'),
    );
    expect(budgetLinesOn(office, 'erp', '2026-05-30')[0]?.actual).toBeUndefined();
    expect(budgetLinesOn(office, 'erp', '2026-06-01')[0]?.actual).toBe(2);
  });
});
