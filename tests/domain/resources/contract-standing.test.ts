import { describe, expect, it } from 'vitest';
import { agreementState, contractStandingById, contractStandings, isInForce } from '#domain/resources/contract-standing.ts';
import { aRecord, anOffice, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const application = (id: string, lifecycle: 'live' | 'retired') =>
  aRecord('applications', id, {
    title: id,
    owner: 'cfo',
    technicalOwner: 'head',
    lifecycle,
    criticality: 2,
    contracts: ['wan'],
  });

describe('where contracts stand', () => {
  it('with what depends on them, without what is retired', () => {
    const office = anOffice(
      aSupplier(),
      aContract(),
      application('billing', 'live'),
      application('old', 'retired'),
      aRecord('assets', 'lines', { title: 'Lines', kind: 'hardware', contract: 'wan' }),
    );
    const [standing] = contractStandings(office, today);
    expect(standing).toMatchObject({ value: 30_000_000, perYear: 10_000_000, agreement: 'unknown' });
    expect(standing?.applications.map(({ id }) => id)).toEqual(['billing']);
    expect(standing?.assets.map(({ id }) => id)).toEqual(['lines']);
    expect(contractStandingById(office, today).get('wan')).toBe(standing);
  });

  it('an agreement is asked only where personal data are processed', () => {
    expect(agreementState({})).toBe('unknown');
    expect(agreementState({ dataProcessing: false })).toBe('none');
    expect(agreementState({ dataProcessing: true })).toBe('missing');
    expect(agreementState({ dataProcessing: true, processingAgreement: 'https://x.example/a' })).toBe('there');
  });

  it('a contract is in force from its start to its end', () => {
    const [later] = contractStandings(anOffice(aContract({ start: '2027-01-01', end: '2027-12-31' })), today);
    const [over] = contractStandings(anOffice(aContract({ end: '2026-11-14', autoRenew: false })), today);
    const [now] = contractStandings(anOffice(aContract()), today);
    expect([later, over, now].map((standing) => standing !== undefined && isInForce(standing))).toEqual([false, false, true]);
  });
});
