import { describe, expect, it } from 'vitest';
import { finishBeforeStart } from '#rules/finish-before-start.ts';
import { aBaseline, anOffice, aProject, aRecord, said } from '../builders.ts';

describe('the end does not lie before the start', () => {
  it('of a project as planned, and as it went', () => {
    const office = anOffice(
      aProject({ start: { planned: '2026-05-01', actual: '2026-06-01' }, end: { planned: '2025-12-31', actual: '2026-05-31' } }),
    );
    expect(said(finishBeforeStart, office)).toEqual([
      'projects/erp end.planned: the project as planned ends on 2025-12-31, before it starts on 2026-05-01',
      'projects/erp end.actual: the project ends on 2026-05-31, before it starts on 2026-06-01',
    ]);
  });

  it('of a baseline', () => {
    expect(said(finishBeforeStart, anOffice(aProject({}), aBaseline(0, { start: '2026-05-01', end: '2026-04-30' })))).toEqual([
      'baselines/erp/0 end: the baseline ends on 2026-04-30, before it starts on 2026-05-01',
    ]);
  });

  it('of a contract', () => {
    const contract = aRecord('contracts', 'hosting', {
      title: 'Hosting',
      supplier: 'host',
      start: '2026-05-01',
      end: '2026-04-30',
      value: 1,
      noticeDays: 30,
    });
    expect(said(finishBeforeStart, anOffice(contract))).toHaveLength(1);
  });

  it('one day is a duration, and an unknown day is no fault', () => {
    expect(
      said(
        finishBeforeStart,
        anOffice(aProject({ start: { planned: '2026-05-01' }, end: { planned: '2026-05-01', actual: '2020-01-01' } }), aBaseline(0)),
      ),
    ).toEqual([]);
  });
});
