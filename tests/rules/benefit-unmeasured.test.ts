import { describe, expect, it } from 'vitest';
import { benefitUnmeasured } from '#rules/benefit-unmeasured.ts';
import { aBenefit, anOffice, aProject, said } from '../builders.ts';

const target = { day: '2026-06-30', value: 90 };
const completed = aProject({ lifecycle: 'completed', end: { actual: '2025-09-18' } });

describe('a benefit is measured when it is due', () => {
  it('a target whose day has passed without a measurement is told', () => {
    expect(said(benefitUnmeasured, anOffice(aProject({}), aBenefit({ target })))).toEqual([
      'benefits/erp/b1 measurements: the target of "b1" was due on 2026-06-30, and nothing has been measured since',
    ]);
  });

  it('on the day itself there is still time, and a measurement from that day on is enough', () => {
    expect(said(benefitUnmeasured, anOffice(aProject({}), aBenefit({ target })), '2026-06-30')).toEqual([]);
    const measured = aBenefit({ target, measurements: [{ day: '2026-06-30', value: 60 }] });
    expect(said(benefitUnmeasured, anOffice(aProject({}), measured))).toEqual([]);
  });

  it('one measured before its target only is not measured', () => {
    const early = aBenefit({ target, measurements: [{ day: '2026-03-31', value: 60 }] });
    expect(said(benefitUnmeasured, anOffice(aProject({}), early))).toHaveLength(1);
  });

  it('of a completed project it is measured once a year', () => {
    expect(said(benefitUnmeasured, anOffice(completed, aBenefit()))).toEqual([
      'benefits/erp/b1 measurements: "b1" was to be measured by 2026-09-18, a year after the project ended or the last measurement',
    ]);
    expect(said(benefitUnmeasured, anOffice(completed, aBenefit({ measurements: [{ day: '2026-02-01', value: 50 }] })))).toEqual([]);
  });

  it('a cancelled project owes none', () => {
    expect(said(benefitUnmeasured, anOffice(aProject({ lifecycle: 'cancelled' }), aBenefit({ target })))).toEqual([]);
  });
});
