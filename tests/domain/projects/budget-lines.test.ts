import { describe, expect, it } from 'vitest';
import { budgetLinesOn, isReplannedAfter } from '#domain/projects/budget-lines.ts';
import { aBaseline, anOffice, aProject, aRecord, today } from '../../builders.ts';

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
});
