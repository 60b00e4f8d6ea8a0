import { describe, expect, it } from 'vitest';
import { waiverList } from '#exporters/api/waivers.ts';
import { anOffice, aPolicy, aWaiver, today } from '../../builders.ts';

const policy = aPolicy({ waivers: { allowed: true, maxDays: 365, maxExtensions: 2 } });
const extended = aWaiver({ extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-11-30' }] });

describe('waivers as data', () => {
  it('hold what is written and what is computed of it', () => {
    expect(waiverList(anOffice(policy, extended), today)).toMatchObject([
      {
        id: 'old-vpn',
        key: 'waivers/old-vpn',
        decision: 'approved',
        state: 'in-force',
        phase: 'ending',
        statements: ['policies/access-control#mfa-everywhere'],
        documents: ['policies/access-control'],
        validTo: '2026-06-30',
        until: '2026-11-30',
        days: 334,
        allowedDays: 365,
        lastAllowedDay: '2026-12-31',
        extensionsUsed: 1,
        allowedExtensions: 2,
        scope: null,
        coversEverything: true,
        source: { file: 'waivers/old-vpn.yaml' },
      },
    ]);
  });

  it('limits of a document that is not in the edition are not known', () => {
    expect(waiverList(anOffice(extended), today)[0]).toMatchObject({ allowedDays: undefined, allowedExtensions: undefined });
  });
});
