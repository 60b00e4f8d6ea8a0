import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioLines, quadrants, timeQuadrant } from '#domain/resources/time-quadrant.ts';
import { anOffice, anOrganisation } from '../../builders.ts';

const lines = { businessValue: 50, technicalFit: 50 };
const quadrant = (businessValue: number | undefined, technicalFit: number | undefined) =>
  timeQuadrant({ businessValue, technicalFit }, lines);

describe('the quadrant of an application', () => {
  it('follows value and fitness', () => {
    expect(quadrant(80, 80)).toBe('invest');
    expect(quadrant(80, 20)).toBe('migrate');
    expect(quadrant(20, 80)).toBe('tolerate');
    expect(quadrant(20, 20)).toBe('eliminate');
  });

  it('takes what reaches its line for high', () => {
    expect(quadrant(50, 50)).toBe('invest');
    expect(quadrant(49.9, 50)).toBe('tolerate');
    expect(quadrant(50, 49.9)).toBe('migrate');
  });

  it('is unknown where one of both is missing: that is not 0', () => {
    expect(quadrant(undefined, 80)).toBeUndefined();
    expect(quadrant(80, undefined)).toBeUndefined();
    expect(quadrant(0, 0)).toBe('eliminate');
  });

  it('each point lies in exactly one, whatever the lines', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, percent, percent, percent, (value, fit, valueLine, fitLine) => {
        const found = timeQuadrant({ businessValue: value, technicalFit: fit }, { businessValue: valueLine, technicalFit: fitLine });
        expect(quadrants).toContain(found);
      }),
    );
  });
});

describe('the lines', () => {
  it('lie at 50 unless the organisation draws others, each by itself', () => {
    expect(portfolioLines(anOffice())).toEqual(lines);
    expect(portfolioLines(anOffice(anOrganisation({ applicationPortfolio: { technicalFit: 60 } })))).toEqual({
      businessValue: 50,
      technicalFit: 60,
    });
  });
});
