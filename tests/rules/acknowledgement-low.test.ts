import { describe, expect, it } from 'vitest';
import { acknowledgementLow } from '#rules/acknowledgement-low.ts';
import type { DataOf } from '#schemas/index.ts';
import { aCount, aModule, anOffice, anOrganisation, aPolicy, said, violationsOf } from '../builders.ts';

const policy = (data: Partial<DataOf<'policies'>> = {}) =>
  aPolicy({
    status: 'approved',
    effective: '2026-10-01',
    acknowledgement: { required: true, withinDays: 30, repeatEvery: 'P12M', groups: ['staff', 'it'] },
    ...data,
  });
const count = (line: number, data: Parameters<typeof aCount>[2]) => aCount('access-control', line, data);
const enough = [count(1, { confirmed: 95 }), count(2, { group: 'it', confirmed: 95 })];

describe('enough readers have confirmed what binds them', () => {
  it('says how many of how many, and which groups are low', () => {
    expect(said(acknowledgementLow, anOffice(policy(), ...enough))).toEqual([]);
    expect(said(acknowledgementLow, anOffice(policy(), count(1, { confirmed: 99 }), count(2, { group: 'it', confirmed: 90 })))).toEqual([
      'policies/access-control acknowledgement: 189 of 200 (94.5%) have confirmed version 1.0, the target is 95%; low: it',
    ]);
  });

  it('waits until the time given to readers is over', () => {
    expect(said(acknowledgementLow, anOffice(policy(), count(1, { confirmed: 10, day: '2026-10-05' })), '2026-10-31')).toEqual([]);
    expect(said(acknowledgementLow, anOffice(policy(), count(1, { confirmed: 10, day: '2026-10-05' })), '2026-11-01')).toHaveLength(2);
  });

  it('a share just below the target does not read as having met it', () => {
    const thousands = { required: 100_000, confirmed: 94_999 };
    expect(
      said(acknowledgementLow, anOffice(policy(), count(1, thousands), count(2, { group: 'it', required: 0, confirmed: 0 })))[0],
    ).toContain('(94.9%)');
  });

  it('groups that nobody counted are unknown, not 0', () => {
    expect(said(acknowledgementLow, anOffice(policy(), count(1, {})))).toEqual([
      'policies/access-control acknowledgement: nobody has counted who confirmed it in it',
    ]);
    expect(said(acknowledgementLow, anOffice(policy({ acknowledgement: { required: true } })))).toEqual([
      'policies/access-control acknowledgement: nobody has counted who confirmed it',
    ]);
  });

  it('counts of an older text, or of long ago, no longer hold', () => {
    const changed = policy({ version: '2.0' });
    expect(said(acknowledgementLow, anOffice(changed, count(1, {}), count(2, { group: 'it', version: '2.0', day: '2025-11-14' })))).toEqual(
      ['policies/access-control acknowledgement: counts no longer hold; of a version before 2.0: staff; older than 12 months: it'],
    );
  });

  it('says the same in German', () => {
    const office = anOffice(policy(), count(1, { confirmed: 90 }), count(2, { group: 'it', day: '2025-01-01' }));
    expect(violationsOf(acknowledgementLow, office).map(({ message }) => message.de)).toEqual([
      '90 von 100 (90 %) haben Version 1.0 bestätigt, das Ziel ist 95 %; niedrig: staff',
      'Zählungen gelten nicht mehr; älter als 12 Monate: it',
    ]);
  });

  it('says nothing of counts that an edition for the public cannot hold', () => {
    expect(said(acknowledgementLow, anOffice(policy({ audience: 'public' })))).toEqual([]);
  });

  it('keeps to the target of the organisation, to documents in force, and leaves training to its own rule', () => {
    const organisation = anOrganisation({ acknowledgement: { target: 0.5 } });
    expect(
      said(acknowledgementLow, anOffice(organisation, policy(), count(1, { confirmed: 50 }), count(2, { group: 'it', confirmed: 50 }))),
    ).toEqual([]);
    expect(said(acknowledgementLow, anOffice(policy({ status: 'in-review' }), aModule()))).toEqual([]);
  });
});
