import { describe, expect, it } from 'vitest';
import { exposure, riskZone } from '#domain/risk/exposure.ts';

describe('the exposure of a risk', () => {
  it('is likelihood times impact', () => {
    expect(exposure({ likelihood: 4, impact: 5 })).toBe(20);
  });

  it.each([
    [1, 'green'],
    [2, 'green'],
    [3, 'amber'],
    [16, 'amber'],
    [20, 'red'],
    [25, 'red'],
  ] as const)('of %i is %s where the organisation sets no limits', (value, zone) => {
    expect(riskZone(value)).toBe(zone);
  });

  it('falls into the zones of the organisation', () => {
    expect([4, 5, 12].map((value) => riskZone(value, { green: 4, red: 12 }))).toEqual(['green', 'amber', 'red']);
  });
});
