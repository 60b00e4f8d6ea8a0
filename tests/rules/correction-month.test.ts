import { describe, expect, it } from 'vitest';
import { correctionMonth } from '#rules/correction-month.ts';
import { anOffice, aProject, aReport, said, withUnreadable } from '../builders.ts';

describe('a correction replaces a published report of its month', () => {
  it('one beside the report is fine, and so is a second', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-10'),
      aReport('2026-10-a', { corrects: '2026-10' }),
      aReport('2026-10-b', { corrects: '2026-10' }),
    );
    expect(said(correctionMonth, office)).toEqual([]);
  });

  it('one of another month would make the report vanish', () => {
    expect(said(correctionMonth, anOffice(aProject({}), aReport('2026-10'), aReport('2026-09-x', { corrects: '2026-10' })))).toEqual([
      'status/erp/2026-09-x corrects: the report is filed under 2026-09 and corrects 2026-10',
    ]);
    expect(said(correctionMonth, anOffice(aProject({}), aReport('2026-10-b', { corrects: '2019-08' })))).toHaveLength(1);
  });

  it('what it corrects must be there, in the same project, and published', () => {
    const correction = aReport('2026-10-x', { corrects: '2026-10' });
    expect(said(correctionMonth, anOffice(aProject({}), correction, aReport('2026-10', { id: 'crm' })))).toEqual([
      'status/erp/2026-10-x corrects: the report 2026-10 that it corrects does not exist',
    ]);
    expect(said(correctionMonth, anOffice(aProject({}), correction, aReport('2026-10', { state: 'draft' })))).toEqual([
      'status/erp/2026-10-x corrects: the report 2026-10 that it corrects is a draft',
    ]);
    expect(said(correctionMonth, anOffice(aProject({}), aReport('2026-10', { corrects: '2026-10' })))).toEqual([
      'status/erp/2026-10 corrects: the report 2026-10 corrects itself',
    ]);
  });

  it('a report that could not be read is not missing', () => {
    const office = anOffice(aProject({}), aReport('2026-10-x', { corrects: '2026-10' }));
    expect(said(correctionMonth, withUnreadable(office, 'status/erp/2026-10'))).toEqual([]);
  });
});
