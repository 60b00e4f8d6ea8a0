import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licenceBalance, licenceWorth } from '#domain/resources/licence-balance.ts';

describe('the balance of a licence', () => {
  it('counts the larger of what is installed and what is used', () => {
    expect(licenceBalance({ entitled: 160, deployed: 168, used: 131 })).toMatchObject({
      state: 'short',
      balance: -8,
      overDeployed: 8,
      overUsed: 0,
      unused: 29,
    });
    expect(licenceBalance({ entitled: 100, deployed: 90, used: 110 })).toMatchObject({ balance: -10, overDeployed: 0, overUsed: 10 });
  });

  it('is idle where more than a usual reserve lies unused', () => {
    expect(licenceBalance({ entitled: 100, deployed: 100, used: 84 }).state).toBe('idle');
    expect(licenceBalance({ entitled: 100, deployed: 100, used: 85 }).state).toBe('covered');
  });

  it('is unknown without what was bought', () => {
    expect(licenceBalance({ deployed: 10, used: 10 })).toEqual({
      state: 'unknown',
      balance: undefined,
      overDeployed: undefined,
      overUsed: undefined,
      unused: undefined,
      unusedShare: undefined,
    });
  });

  it('what is used alone shows a shortage, and never that all is covered', () => {
    expect(licenceBalance({ entitled: 10, used: 12 })).toMatchObject({ state: 'short', balance: -2 });
    expect(licenceBalance({ entitled: 10, used: 8 })).toMatchObject({ state: 'unknown', balance: undefined, unused: 2 });
  });

  it('has no share of nothing: where none was bought, none lies unused', () => {
    expect(licenceBalance({ entitled: 0, deployed: 0, used: 0 })).toMatchObject({ state: 'covered', balance: 0, unusedShare: undefined });
  });

  it('is short exactly where something is over', () => {
    const count = fc.option(fc.nat(1000), { nil: undefined });
    fc.assert(
      fc.property(count, count, count, (entitled, deployed, used) => {
        const { state, overDeployed = 0, overUsed = 0 } = licenceBalance({ entitled, deployed, used });
        expect(state === 'short').toBe(overDeployed + overUsed > 0);
      }),
    );
  });
});

describe('what it is worth', () => {
  it('at the price once paid', () => {
    expect(licenceWorth({ entitled: 160, deployed: 168, used: 131 }, 24_000_000)).toEqual({ missing: 1_200_000, unused: 4_350_000 });
  });

  it('is unknown without a cost, or where nothing was bought', () => {
    expect(licenceWorth({ entitled: 160, deployed: 168, used: 131 }, undefined)).toEqual({ missing: undefined, unused: undefined });
    expect(licenceWorth({ entitled: 0, deployed: 3 }, 100)).toEqual({ missing: undefined, unused: undefined });
  });
});
