import { describe, expect, it } from 'vitest';
import { acknowledgementCount } from '#rules/acknowledgement-count.ts';
import { aCount, anOffice, aPolicy, said } from '../builders.ts';

const policy = aPolicy({ version: '2.1' });
const count = (line: number, data: Parameters<typeof aCount>[2]) => aCount('access-control', line, data);

describe('counts of readers can be true', () => {
  it('everybody has confirmed at most', () => {
    expect(said(acknowledgementCount, anOffice(policy, count(1, { required: 40, confirmed: 40 })))).toEqual([]);
    expect(said(acknowledgementCount, anOffice(policy, count(1, { required: 40, confirmed: 41 })))).toEqual([
      'acknowledgements/access-control/1 confirmed: 41 have confirmed, but only 40 were required',
    ]);
  });

  it('nobody confirms a version that is still to be written', () => {
    expect(said(acknowledgementCount, anOffice(policy, count(1, { version: '2.1' })))).toEqual([]);
    expect(said(acknowledgementCount, anOffice(policy, count(1, { version: '2.10' })))).toEqual([
      'acknowledgements/access-control/1 version: policies/access-control is at version 2.1: nobody can have confirmed 2.10',
    ]);
  });

  it('the public does not learn of one or two people whether they confirmed', () => {
    const few = { required: 2, confirmed: 1, audience: 'public' } as const;
    expect(said(acknowledgementCount, anOffice(policy, count(1, few)))).toEqual([
      'acknowledgements/access-control/1 audience: a public count of fewer than 3 people tells who has confirmed',
    ]);
    expect(
      said(acknowledgementCount, anOffice(policy, count(1, { ...few, required: 3 }), count(2, { group: 'it', required: 1, confirmed: 1 }))),
    ).toEqual([]);
  });

  it('a group is counted once a day and version', () => {
    const others = [count(2, { group: 'it' }), count(3, { version: '2.0' }), count(4, { day: '2026-11-02' })];
    expect(said(acknowledgementCount, anOffice(policy, count(1, {}), ...others))).toEqual([]);
    expect(said(acknowledgementCount, anOffice(policy, count(1, {}), count(2, { confirmed: 3 })))).toEqual([
      'acknowledgements/access-control/2 day: item 1 of this file counts the same version and group on the same day',
    ]);
  });
});
