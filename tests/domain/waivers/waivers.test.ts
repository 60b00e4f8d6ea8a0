import { describe, expect, it } from 'vitest';
import { extensionsBy, statementsLifted, waiverEnd, waiverState, waiversOf } from '#domain/waivers/waivers.ts';
import { anOffice, aPolicy, aWaiver } from '../../builders.ts';

const waiver = aWaiver({ validFrom: '2026-01-01', validTo: '2026-06-30' });
const extended = aWaiver({ extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-09-30' }] });
const closed = aWaiver({ decision: 'closed', closure: { day: '2026-05-01' } });
const document = 'policies/access-control';

describe('the state of a waiver', () => {
  it('it is in force from its first day to its last', () => {
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => waiverState(waiver, day))).toEqual([
      'upcoming',
      'in-force',
      'in-force',
      'expired',
    ]);
  });

  it('what was not approved is what was decided, on every day', () => {
    for (const decision of ['requested', 'rejected', 'withdrawn'] as const) {
      expect(waiverState(aWaiver({ decision }), '2026-03-01')).toBe(decision);
    }
  });

  it('it is closed from the day of its closure', () => {
    expect([waiverState(closed, '2026-04-30'), waiverState(closed, '2026-05-01')]).toEqual(['in-force', 'closed']);
  });

  it('an extension counts from the day on which it was decided', () => {
    expect([waiverEnd(extended, '2026-06-19'), waiverEnd(extended, '2026-06-20')]).toEqual(['2026-06-30', '2026-09-30']);
    expect(extensionsBy(extended, '2026-06-19')).toEqual([]);
    expect(waiverState(extended, '2026-09-30')).toBe('in-force');
  });
});

describe('what waivers lift', () => {
  it('waivers of a document are those that name one of its statements', () => {
    const other = aWaiver({ id: 'other', statements: ['policies/access-control-2#mfa-everywhere'] });
    const office = anOffice(aPolicy({}), aPolicy({ id: 'access-control-2' }), waiver, other);
    expect(waiversOf(office, document).map(({ id }) => id)).toEqual(['old-vpn']);
  });

  it('a statement is lifted for everybody while a waiver without a scope is in force', () => {
    const office = anOffice(aPolicy({}), waiver);
    expect([...statementsLifted(office, '2026-03-01', document)]).toEqual(['mfa-everywhere']);
    expect(statementsLifted(office, '2026-07-01', document).size).toBe(0);
    expect(statementsLifted(anOffice(aPolicy({}), aWaiver({ scope: { projects: ['erp'] } })), '2026-03-01', document).size).toBe(0);
  });
});
