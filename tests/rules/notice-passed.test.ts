import { describe, expect, it } from 'vitest';
import { lastDayForNotice } from '#domain/resources/contract-term.ts';
import { noticePassed } from '#rules/notice-passed.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aRecord, said } from '../builders.ts';

const contract = (data: Partial<DataOf<'contracts'>>) =>
  aRecord('contracts', 'wan', {
    title: 'WAN lines',
    supplier: 'carrier',
    start: '2024-01-01',
    end: '2026-12-31',
    value: 300_000,
    noticeDays: 90,
    autoRenew: true,
    ...data,
  });

describe('notice is decided on in time', () => {
  it('a contract that renews itself is told from the day after the last one for notice', () => {
    expect(lastDayForNotice({ end: '2026-12-31', noticeDays: 90 })).toBe('2026-10-02');
    expect(said(noticePassed, anOffice(contract({})), '2026-10-02')).toEqual([]);
    expect(said(noticePassed, anOffice(contract({})), '2026-10-03')).toEqual([
      'contracts/wan end: notice was to be given by 2026-10-02 (90 days before 2026-12-31); the contract renews itself',
    ]);
  });

  it('and still when it has renewed itself, until the new end is entered', () => {
    expect(said(noticePassed, anOffice(contract({})), '2027-02-01')).toHaveLength(1);
    expect(said(noticePassed, anOffice(contract({ end: '2027-12-31' })), '2027-02-01')).toEqual([]);
  });

  it('says until when it has renewed itself', () => {
    expect(said(noticePassed, anOffice(contract({ renewalMonths: 24 })), '2027-02-01')).toEqual([
      'contracts/wan end: notice was to be given by 2026-10-02 (90 days before 2026-12-31); the contract has renewed itself until 2028-12-31',
    ]);
  });

  it('one of which notice was given is in order, from the day on which it was given', () => {
    const given = anOffice(contract({ noticeGiven: '2026-09-24' }));
    expect(said(noticePassed, given)).toEqual([]);
    expect(said(noticePassed, given, '2027-02-01')).toEqual([]);
  });

  it('one that ends by itself needs no notice', () => {
    expect(said(noticePassed, anOffice(contract({ autoRenew: false })))).toEqual([]);
  });

  it('where nobody has said whether it goes on, it is asked until its end', () => {
    const { autoRenew: _, ...silent } = contract({}).data;
    const office = anOffice(aRecord('contracts', 'wan', silent));
    expect(said(noticePassed, office)).toEqual([expect.stringContaining('nobody has said whether the contract renews itself')]);
    expect(said(noticePassed, office, '2027-01-01')).toEqual([]);
  });

  it('one that begins later is not asked yet', () => {
    expect(said(noticePassed, anOffice(contract({ start: '2026-12-01' })))).toEqual([]);
  });
});
