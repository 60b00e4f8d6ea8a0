import { describe, expect, it } from 'vitest';
import { baselineWithoutReason } from '#rules/baseline-without-reason.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, anOffice, aProject, said } from '../builders.ts';

const because = (reason: DataOf<'baselines'>['reason']) => said(baselineWithoutReason, anOffice(aProject({}), aBaseline(1, { reason })));
const complaint = ['baselines/erp/1 reason: the reason says nothing'];

describe('a baseline says why the plan was set or changed', () => {
  it.each(['-', '   ', 'tbd', 'n/a', 'TODO', '...', 'xxxxxxx', 'siehe oben', 'k. A.'])('"%s" is no reason', (reason) => {
    expect(because(reason)).toEqual(complaint);
  });

  it('a reason in one language and a dash in the other is none', () => {
    expect(because({ en: 'The regulator moved the deadline.', de: '–' })).toEqual(complaint);
  });

  it.each(['The regulator moved the deadline.', 'Scope extended', 'Erstplanung'])('"%s" is one', (reason) => {
    expect(because(reason)).toEqual([]);
  });

  it('the first baseline needs a reason too, but no change', () => {
    expect(said(baselineWithoutReason, anOffice(aProject({}), aBaseline(0, { reason: '-' })))).toHaveLength(1);
    expect(said(baselineWithoutReason, anOffice(aProject({}), aBaseline(0)))).toEqual([]);
  });
});
