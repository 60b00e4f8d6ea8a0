import { describe, expect, it } from 'vitest';
import { baselineSameDay } from '#rules/baseline-same-day.ts';
import { aBaseline, anOffice, aProject, said } from '../builders.ts';

describe('on each day one baseline is in force', () => {
  it('two baselines of one day leave open which plan holds', () => {
    const office = anOffice(aProject({}), aBaseline(0, { day: '2026-01-10' }), aBaseline(1, { day: '2026-01-10' }));
    expect(said(baselineSameDay, office)).toEqual(['baselines/erp/1 day: baselines/erp/0 begins on 2026-01-10 too']);
  });

  it('baselines of different days, or of different projects, are fine', () => {
    const office = anOffice(
      aProject({}),
      aProject({ id: 'crm' }),
      aBaseline(0),
      aBaseline(1, { day: '2026-05-01' }),
      aBaseline(0, { id: 'crm' }),
    );
    expect(said(baselineSameDay, office)).toEqual([]);
  });
});
