import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gravestSupport, supportDistance, supportEnd, supportState } from '#domain/resources/support-end.ts';
import type { SupportState } from '#domain/resources/support-end.ts';
import { addDays } from '#domain/time/calendar.ts';
import { anOffice, today } from '../../builders.ts';
import { aProduct } from '../../resource-builders.ts';

const office = anOffice(aProduct());
const endOf = (use: Parameters<typeof supportEnd>[1]) => {
  const { day, from, extended, why } = supportEnd(office, use);
  return { day, from, extended, why };
};

describe('the end of support', () => {
  it('is the day that the use states, else that of the release with the same version', () => {
    expect(endOf({ product: 'database', version: '12' })).toMatchObject({ day: '2026-11-14', from: 'release' });
    expect(endOf({ product: 'database', version: '12', supportEnds: '2028-11-14' })).toMatchObject({ day: '2028-11-14', from: 'stated' });
  });

  it('is not the end of support that is sold on top: who bought it states it', () => {
    expect(endOf({ product: 'database', version: '12' }).extended).toBe('2028-11-14');
    expect(endOf({ product: 'database', version: '12', supportEnds: '2028-11-14' }).extended).toBeUndefined();
  });

  it('is the end of the warranty where nothing else is known', () => {
    expect(endOf({ warrantyEnds: '2027-01-31' })).toMatchObject({ day: '2027-01-31', from: 'warranty' });
    expect(endOf({ product: 'database', version: '17', warrantyEnds: '2027-01-31' }).from).toBe('release');
  });

  it('says why it is not known', () => {
    expect(endOf({}).why).toBe('no-product');
    expect(endOf({ product: 'Some tool' }).why).toBe('no-record');
    expect(endOf({ product: 'database' }).why).toBe('no-version');
    expect(endOf({ product: 'database', version: '12.1' }).why).toBe('no-release');
    expect(endOf({ product: 'database', version: '18' }).why).toBe('not-announced');
  });
});

describe('where it stands to the data date', () => {
  const stateOf = (day: string) => supportState({ day, why: undefined }, today);

  it('the last day is still supported, the next is not', () => {
    expect(stateOf('2026-11-14')).toBe('ended');
    expect(stateOf(today)).toBe('soon');
  });

  it('twelve months ahead it is near, a day later it is not', () => {
    expect(stateOf('2027-11-15')).toBe('soon');
    expect(stateOf('2027-11-16')).toBe('later');
  });

  it('without a day it is unknown, unless the vendor has announced none', () => {
    expect(supportState({ day: undefined, why: 'no-release' }, today)).toBe('unknown');
    expect(supportState({ day: undefined, why: 'not-announced' }, today)).toBe('not-announced');
  });

  it('the distance counts days, has the sign of what is left, and is unknown without a day', () => {
    fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => supportDistance(addDays(today, days), today) === days));
    expect(supportDistance(undefined, today)).toBeUndefined();
  });

  it('of several, what has ended outweighs what is near, and not knowing outweighs a late end', () => {
    const states: readonly SupportState[] = ['later', 'unknown', 'soon', 'ended'];
    expect(gravestSupport(states)).toBe('ended');
    expect(gravestSupport(states.slice(0, 3))).toBe('soon');
    expect(gravestSupport(states.slice(0, 2))).toBe('unknown');
    expect(gravestSupport([])).toBeUndefined();
  });
});
