import { describe, expect, it } from 'vitest';
import { rules } from '#rules/index.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aPolicy, aWaiver, said, today } from '../builders.ts';

const policy = aPolicy({ waivers: { allowed: true, maxDays: 365, maxExtensions: 1, approver: 'board' } });
const good = { validFrom: '2026-06-01', validTo: '2027-03-31' } as const;

/** Ids of the rules on waivers that find something. */
const found = (data: Partial<DataOf<'waivers'>>, document = policy): readonly string[] =>
  rules
    .filter(({ id }) => id.startsWith('waiver-'))
    .filter((rule) => said(rule, anOffice(document, aWaiver({ ...good, ...data })), today).length > 0)
    .map(({ id }) => id);

describe('each fault of a waiver is found by one rule', () => {
  it.each<readonly [rule: string, fault: Partial<DataOf<'waivers'>>]>([
    ['waiver-too-long', { validTo: '2027-06-01' }],
    ['waiver-self-approved', { approvals: [{ role: 'it-lead', day: '2026-05-20' }] }],
    ['waiver-self-approved', { approvals: [] }],
    ['waiver-expired', { validTo: '2026-11-14' }],
    ['waiver-ending', { validTo: '2026-11-15' }],
    ['waiver-dates', { extensions: [{ day: '2026-10-01', approvedBy: 'board', validTo: '2027-03-01' }] }],
    ['waiver-dates', { decision: 'closed' }],
    ['waiver-dates', { validFrom: '2027-04-01' }],
  ])('%s', (rule, fault) => {
    expect(found(fault)).toEqual([rule]);
  });

  it('waiver-not-allowed and waiver-without-rules, by the document', () => {
    expect(found({}, aPolicy({ waivers: { allowed: false } }))).toEqual(['waiver-not-allowed']);
    expect(found({}, aPolicy({}))).toEqual(['waiver-without-rules']);
  });

  it('and a good waiver by none', () => {
    expect(found({})).toEqual([]);
  });
});
