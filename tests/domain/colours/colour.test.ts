/** Computed colours. */
import { describe, expect, it } from 'vitest';
import { benefitsColour } from '#domain/colours/benefits.ts';
import { colourAtLeast, colourAtMost, colourBy, isBetter, rankOf, worstOf } from '#domain/colours/colour.ts';
import { costColour, budgetOverrun } from '#domain/colours/cost.ts';
import { riskColour } from '#domain/colours/risk.ts';
import { defaultThresholds, thresholdsOf } from '#domain/colours/thresholds.ts';
import { expectedEnd, scheduleColour, slipOf } from '#domain/colours/schedule.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, aBenefit, anOffice, anOrganisation, aProject, aRecord, aReport, aRisk, today } from '../../builders.ts';

const limits = { green: 0.95, amber: 0.85, from: 'default' } as const;

describe('the worst of some colours', () => {
  it('is red before amber before not assessed before green', () => {
    expect(worstOf(['green', 'amber', 'red'])).toBe('red');
    expect(worstOf(['green', 'not-assessed'])).toBe('not-assessed');
    expect(worstOf(['amber', 'not-assessed'])).toBe('amber');
    expect(worstOf([])).toBe('not-assessed');
    expect(rankOf('red')).toBeGreaterThan(rankOf('amber'));
  });

  it('of the rules of a dimension passes over rules without their input', () => {
    const reason = { rule: 'risk-exposure', inputs: {}, limits: undefined } as const;
    expect(
      colourBy([
        { ...reason, colour: 'green' },
        { ...reason, colour: 'not-assessed' },
      ]).colour,
    ).toBe('green');
    expect(colourBy([{ ...reason, colour: 'not-assessed' }]).colour).toBe('not-assessed');
    expect(colourBy([]).colour).toBe('not-assessed');
  });
});

describe('a limit', () => {
  it('belongs to the better colour', () => {
    expect([0.96, 0.95, 0.94, 0.85, 0.849].map((value) => colourAtLeast(value, limits))).toEqual([
      'green',
      'green',
      'amber',
      'amber',
      'red',
    ]);
    const share = { green: 0.05, amber: 0.1, from: 'default' } as const;
    expect([-1, 0.05, 0.051, 0.1, 0.11].map((value) => colourAtMost(value, share))).toEqual(['green', 'green', 'amber', 'amber', 'red']);
  });

  it('is not asked of what is not known', () => {
    expect(colourAtLeast(undefined, limits)).toBe('not-assessed');
    expect(colourAtMost(undefined, limits)).toBe('not-assessed');
  });

  it('has the defaults of the design', () => {
    expect(defaultThresholds).toMatchObject({ budgetOverrun: { green: 0.05, amber: 0.1 }, slip: { green: 0.05, amber: 0.15 } });
  });
});

describe('a watermelon', () => {
  it('is stated better than computed; what is not assessed on either side is none', () => {
    expect(isBetter('green', 'red')).toBe(true);
    expect(isBetter('amber', 'red')).toBe(true);
    expect(isBetter('red', 'amber')).toBe(false);
    expect(isBetter('green', 'not-assessed')).toBe(false);
    expect(isBetter('not-assessed', 'red')).toBe(false);
    expect(isBetter(undefined, 'red')).toBe(false);
  });
});

const project = aProject({ start: { actual: '2026-01-01' } });
const baseline = aBaseline(0, { day: '2025-12-15', start: '2026-01-01', end: '2026-12-31', budget: 120_000, profile: 'linear' });
const report = aReport('2026-06', { dataDate: '2026-06-30', progress: { value: 50 }, actualCost: 60_000 });
const scheduleOn = (asOf: string, ...records: readonly OfficeRecord[]) => {
  const office = anOffice(project, baseline, ...records);
  const { facts, figures, thresholds } = projectStanding(office, project, asOf);
  return {
    view: { facts, figures, asOf },
    colour: scheduleColour({ facts, figures, asOf, milestones: milestonesOn(office, 'erp', asOf) }, thresholds),
  };
};
const milestone = (planned: string): OfficeRecord<'milestones'> =>
  aRecord('milestones', 'erp/pilot', { id: 'pilot', title: 'Pilot', planned });

describe('the colour of cost', () => {
  it('is that of its worst rule, and cheaper than planned is no reason for amber', () => {
    const office = anOffice(project, baseline, aReport('2026-06', { dataDate: '2026-06-30', progress: { value: 50 }, actualCost: 30_000 }));
    const { figures, thresholds } = projectStanding(office, project, '2026-06-30');
    expect(budgetOverrun(figures)).toBeCloseTo(-0.5, 10);
    expect(figures['federal.costBucket']).toBe('high');
    expect(costColour(figures, thresholds).colour).toBe('green');
  });
});

describe('the colour of schedule', () => {
  it('turns with the slip of the stated end', () => {
    const at = (forecastEnd: string) => scheduleOn('2026-06-30', aReport('2026-06', { ...report.data, forecastEnd })).colour.colour;
    expect(at('2027-01-10')).toBe('green');
    expect(at('2027-02-10')).toBe('amber');
    expect(at('2027-04-30')).toBe('red');
  });

  it('slips with each day once the end has passed', () => {
    const { view } = scheduleOn('2027-02-28', report);
    expect(expectedEnd(view)).toBe('2027-02-28');
    expect(slipOf(view).days).toBe(59);
  });

  it('is amber for a missed milestone, and red once that is later than tolerated', () => {
    expect(scheduleOn('2026-06-30', report, milestone('2026-06-15')).colour.colour).toBe('amber');
    expect(scheduleOn('2026-06-30', report, milestone('2026-03-15')).colour.colour).toBe('red');
    expect(scheduleOn('2026-06-30', report, milestone('2026-07-15')).colour.colour).toBe('green');
  });

  it('is not green on the word of milestones alone', () => {
    const office = anOffice(project, milestone('2026-12-01'));
    const { facts, figures, thresholds } = projectStanding(office, project, '2026-06-30');
    expect(
      scheduleColour({ facts, figures, asOf: '2026-06-30', milestones: milestonesOn(office, 'erp', '2026-06-30') }, thresholds).colour,
    ).toBe('not-assessed');
  });
});

describe('the colour of risk', () => {
  it('is the zone of the highest open exposure; opportunities and what is closed do not count', () => {
    const on = (...risks: readonly OfficeRecord<'risks'>[]) => riskColour(anOffice(project, ...risks), 'erp', today).colour;
    expect(on(aRisk({ likelihood: 1, impact: 2 }))).toBe('green');
    expect(on(aRisk({}), aRisk({ id: 'r2', likelihood: 4, impact: 5 }))).toBe('red');
    expect(on(aRisk({ likelihood: 5, impact: 5, status: 'closed' }))).toBe('green');
    expect(on(aRisk({ likelihood: 5, impact: 5, opportunity: true }))).toBe('not-assessed');
    expect(on()).toBe('not-assessed');
  });

  it('follows the zones of the organisation', () => {
    expect(riskColour(anOffice(anOrganisation({ riskMatrix: { green: 4, red: 9 } }), project, aRisk({})), 'erp', today).colour).toBe('red');
  });
});

describe('the colour of benefits', () => {
  const on = (benefit: OfficeRecord<'benefits'>) => {
    const office = anOffice(project, benefit);
    return benefitsColour(office, 'erp', today, thresholdsOf(office, project));
  };

  it('is not assessed before a target is due', () => {
    expect(on(aBenefit({}))).toEqual({ colour: 'not-assessed', reasons: [] });
  });

  it('compares the newest measurement with the target that is due', () => {
    const due = { baseline: { day: '2025-01-01', value: 100 }, target: { day: '2026-06-30', value: 0 }, direction: 'down' } as const;
    expect(on(aBenefit({ ...due, measurements: [{ day: '2026-06-30', value: 2 }] })).colour).toBe('green');
    expect(on(aBenefit({ ...due, measurements: [{ day: '2026-06-30', value: 50 }] })).colour).toBe('red');
    expect(on(aBenefit({ ...due, measurements: [{ day: '2026-12-31', value: 2 }] })).colour).toBe('not-assessed');
  });
});
