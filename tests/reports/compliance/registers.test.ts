import { describe, expect, it } from 'vitest';
import { decisionPage, decisionRegister } from '#reports/compliance/decision-register.ts';
import { findingPage, findingRegister } from '#reports/compliance/finding-register.ts';
import { obligationPage, obligationRegister } from '#reports/compliance/obligation-register.ts';
import { relationsOf } from '#reports/compliance/related.ts';
import { aPolicy, aRecord, anOffice, today } from '../../builders.ts';

const ciso = aRecord('roles', 'ciso', { title: 'Security officer' });

describe('the register of findings', () => {
  const office = anOffice(
    ciso,
    aPolicy({}),
    aRecord('findings', 'ports', { title: 'Open ports', kind: 'major', owner: 'ciso', raised: '2026-09-01', due: '2026-10-01' }),
    aRecord('findings', 'backup', { title: 'No test', kind: 'minor', raised: '2026-05-01', closed: '2026-05-11', owner: 'cfo' }),
    aRecord('findings', 'logs', {
      title: 'Short logs',
      kind: 'observation',
      raised: '2026-05-01',
      closed: '2026-05-21',
      verified: '2026-07-01',
      relatesTo: ['policies/access-control'],
    }),
    aRecord('findings', 'later', { title: 'Not yet known', kind: 'minor', raised: '2026-12-01' }),
  );

  it('lists what is overdue first and leaves out what was raised after the data date', () => {
    expect(findingRegister(office, today).rows.map(({ id, state }) => [id, state])).toEqual([
      ['ports', 'overdue'],
      ['backup', 'closed'],
      ['logs', 'verified'],
    ]);
  });

  it('averages the days from raising to closing of those that are closed', () => {
    expect(findingRegister(office, today).averageDays).toBe(15);
    expect(findingRegister(anOffice(), today).averageDays).toBeUndefined();
  });

  it('tells an owner that this edition does not hold from one that is not named', () => {
    const owners = Object.fromEntries(findingRegister(office, today).rows.map(({ id, owner }) => [id, owner]));
    expect(owners['backup']).toBe('restricted');
    expect(owners['logs']).toBeUndefined();
    expect(owners['ports']).toEqual({ id: 'ciso', title: 'Security officer' });
  });

  it('leads to the records that a finding concerns, and back', () => {
    expect(findingPage(office, today, 'logs')?.relations.concerns).toEqual([
      { key: 'policies/access-control', title: { en: 'Access control' } },
    ]);
    expect(relationsOf(office, 'policies/access-control').namedBy.map(({ key }) => key)).toEqual(['findings/logs']);
    expect(findingPage(office, today, 'nothing')).toBeUndefined();
  });
});

describe('the register of obligations', () => {
  const office = anOffice(
    aRecord('obligations', 'answered', { title: 'A', source: 'Law 1', area: 'Law' }),
    aRecord('obligations', 'late', { title: 'B', source: 'Law 2', area: 'Law', due: '2026-11-01' }),
    aRecord('obligations', 'open', { title: 'C', source: 'Law 3', area: 'Law' }),
    aPolicy({ approvedBy: ['cio'], obligations: ['answered'] }),
  );

  it('lists what is not answered first, and counts each state', () => {
    const { rows, counts } = obligationRegister(office, today);
    expect(rows.map(({ id }) => id)).toEqual(['late', 'open', 'answered']);
    expect(counts).toEqual({ overdue: 1, unanswered: 1, 'in-work': 0, answered: 1 });
  });

  it('names the policies that answer it once, and not again among those that name it', () => {
    const page = obligationPage(office, today, 'answered');
    expect(page?.answeredBy.map(({ key }) => key)).toEqual(['policies/access-control']);
    expect(page?.relations.namedBy).toEqual([]);
    expect(obligationPage(office, today, 'nothing')).toBeUndefined();
  });
});

describe('the register of decisions', () => {
  const office = anOffice(
    ciso,
    aRecord('decisions', 'cloud-first', { title: 'Cloud first', day: '2025-03-01', status: 'superseded', by: 'ciso' }),
    aRecord('decisions', 'cloud-smart', { title: 'Cloud smart', day: '2026-04-01', status: 'approved', supersedes: ['cloud-first'] }),
    aRecord('decisions', 'ahead', { title: 'Ahead', day: '2027-01-01', status: 'proposed' }),
  );

  it('lists the newest first, up to the data date', () => {
    expect(decisionRegister(office, today).map(({ id }) => id)).toEqual(['cloud-smart', 'cloud-first']);
  });

  it('leads from a decision to the one that replaced it, and back', () => {
    expect(decisionPage(office, 'cloud-first')?.supersededBy.map(({ key }) => key)).toEqual(['decisions/cloud-smart']);
    expect(decisionPage(office, 'cloud-smart')?.supersedes.map((record) => record?.key)).toEqual(['decisions/cloud-first']);
    expect(decisionPage(office, 'cloud-first')?.relations.namedBy).toEqual([]);
    expect(decisionPage(office, 'nothing')).toBeUndefined();
  });
});
