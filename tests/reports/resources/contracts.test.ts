import { describe, expect, it } from 'vitest';
import { contractPage } from '#reports/resources/contract-page.ts';
import { contractRegister, contractRow, noticesWithin } from '#reports/resources/contracts.ts';
import { contractStandings } from '#domain/resources/contract-standing.ts';
import { aProject, aRecord, anOffice, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const office = anOffice(
  aSupplier(),
  aProject({}),
  aContract({ id: 'near' }),
  aContract({ id: 'missed', noticeDays: 90 }),
  aContract({ id: 'far', end: '2029-12-31' }),
  aContract({ id: 'ended', end: '2025-12-31', autoRenew: false }),
  aContract({ id: 'older', end: '2024-12-31', autoRenew: false }),
  aContract({ id: 'dollars', autoRenew: false, value: { amount: 5, currency: 'USD' }, dataProcessing: true }),
  aRecord('budget', 'erp/1', { year: 2027, pool: 'telecom', kind: 'opex', planned: 40_000, contract: 'near', note: 'Lines' }),
  aRecord('budget', 'erp/2', { month: '2026-05', pool: 'telecom', kind: 'opex', actual: 2_000, contract: 'near' }),
  aRecord('assets', 'router', { title: 'Router', kind: 'hardware', contract: 'near' }),
);

describe('the register of contracts', () => {
  it('begins with what asks for a decision, and ends with what ended, the newest first', () => {
    expect(contractRegister(office, today).rows.map(({ id }) => id)).toEqual(['missed', 'near', 'dollars', 'far', 'ended', 'older']);
  });

  it('counts states and sums the cost a year of what runs, saying how much of it is known', () => {
    const { counts, perYear, withoutAgreement } = contractRegister(office, today);
    expect(counts).toMatchObject({ 'notice-passed': 1, 'notice-near': 1, running: 2, ended: 2, future: 0 });
    expect(perYear).toEqual({ amount: 250_000, known: 3, of: 4 });
    expect(withoutAgreement.map(({ id }) => id)).toEqual(['dollars']);
  });

  it('shows the twelve months ahead with the days on which notice can be given', () => {
    const { months, rows } = contractRegister(office, today);
    expect(months).toHaveLength(12);
    expect(months.filter(({ contracts }) => contracts.length > 0).map(({ month, contracts }) => [month, contracts[0]?.id])).toEqual([
      ['2026-12', 'near'],
      ['2027-10', 'missed'],
    ]);
    expect(noticesWithin(rows, today, 3).map(({ id }) => id)).toEqual(['near']);
  });

  it('names a supplier that this edition does not hold by its id only', () => {
    const alone = anOffice(aContract());
    const [standing] = contractStandings(alone, today);
    expect(standing === undefined ? undefined : contractRow(alone, standing).supplier).toEqual({ id: 'carrier', title: undefined });
  });
});

describe('the page of a contract', () => {
  it('says what depends on it and which budget lines pay under it', () => {
    const page = contractPage(office, today, 'near');
    expect(page).toMatchObject({ daysToNotice: 16, perYear: 100_000, assets: [{ id: 'router' }], applications: [] });
    expect(page?.lines).toMatchObject([
      { period: '2026-05', actual: 2_000, planned: undefined },
      { period: '2027', planned: 40_000, note: 'Lines' },
    ]);
    expect(page?.relations.namedBy).toEqual([]);
  });

  it('is not there where the contract is not', () => {
    expect(contractPage(office, today, 'unknown')).toBeUndefined();
  });
});
