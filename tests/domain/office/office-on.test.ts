import { describe, expect, it } from 'vitest';
import { officeOn } from '#domain/office/office-on.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import {
  aBaseline,
  aBenefit,
  aControl,
  anOffice,
  anOrganisation,
  aPolicy,
  aProject,
  aRecord,
  aReport,
  aRisk,
  aWaiver,
  today,
} from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const later = '2026-12-01';
const dataOn = (key: string, ...records: readonly OfficeRecord[]) => officeOn(anOffice(aProject({}), ...records), today).byKey(key)?.data;

describe('the office as known on a day', () => {
  it.each([
    aReport('2026-12'),
    aBaseline(1, { day: later }),
    aRisk({ raised: later }),
    aRecord('gates', 'erp/g1', { gate: 'g1', day: later, decision: 'go', board: 'board' }),
    aRecord('closures', 'erp', { day: later, conclusion: 'continue' }),
    aRecord('changes', 'erp/c1', { id: 'c1', title: 'Change', day: later }),
    aRecord('issues', 'erp/i1', { id: 'i1', title: 'Issue', raised: later }),
    aRecord('decisions', 'keys', { title: 'Keys', day: later, status: 'approved' }),
    aRecord('findings', 'list', { title: 'List', kind: 'minor', raised: later }),
    aRecord('assets', 'switches', { title: 'Switches', kind: 'hardware', acquired: later }),
    aRecord('artefacts', 'erp/1', { artefact: 'charter', day: later, status: 'approved' }),
    aWaiver({ approvals: [{ role: 'board', day: later }] }),
    aRecord('reports', '2026-11', { month: '2026-11', state: 'published' }),
  ] as readonly OfficeRecord[])('$key came later and is not there', (record) => {
    expect(dataOn(record.key, record)).toBeUndefined();
    expect(officeOn(anOffice(aProject({}), record), '2026-12-31').byKey(record.key)).toBeDefined();
  });

  it('what was settled later is open, with nothing of how it was settled', () => {
    const issue = { id: 'i1', title: 'Issue', status: 'resolved', closed: later, resolution: 'New cable.' } as const;
    expect(dataOn('issues/erp/i1', aRecord('issues', 'erp/i1', issue))).toEqual({ id: 'i1', title: 'Issue', status: 'open' });
    expect(dataOn('risks/erp/r1', aRisk({ status: 'closed', closed: later }))).toMatchObject({ status: 'open' });
    expect(dataOn('actions/erp/a1', aRecord('actions', 'erp/a1', { id: 'a1', text: 'Ask.', done: later }))).toEqual({
      id: 'a1',
      text: 'Ask.',
    });
    const change = { id: 'c1', title: 'Change', status: 'approved', decidedBy: 'board', decisionDay: later } as const;
    expect(dataOn('changes/erp/c1', aRecord('changes', 'erp/c1', change))).toEqual({ id: 'c1', title: 'Change', status: 'submitted' });
    const finding = { title: 'List', kind: 'minor', closed: later, verified: later } as const;
    expect(dataOn('findings/list', aRecord('findings', 'list', finding))).toEqual({ title: 'List', kind: 'minor' });
  });

  it('an issue that does not say when it was settled shows its present state', () => {
    expect(dataOn('issues/erp/i1', aRecord('issues', 'erp/i1', { id: 'i1', title: 'Issue', status: 'resolved' }))).toMatchObject({
      status: 'resolved',
    });
  });

  it('a project stands where its dated records say', () => {
    const project = aProject({
      lifecycle: 'completed',
      phase: 'execution',
      start: { actual: '2026-01-15' },
      end: { planned: '2026-11-30', actual: later },
    });
    expect(officeOn(anOffice(project), today).byKey('projects/erp')?.data).toMatchObject({
      lifecycle: 'in-progress',
      start: { actual: '2026-01-15' },
      end: { planned: '2026-11-30' },
    });
  });

  it('series end with the day', () => {
    const measured = [{ day: '2026-10-01', value: 50 }];
    expect(dataOn('benefits/erp/b1', aBenefit({ measurements: [...measured, { day: later, value: 90 }] }))).toMatchObject({
      measurements: measured,
    });
    const history = [{ day: '2026-10-31', forecast: '2027-01-10' }];
    const milestone = { id: 'live', title: 'Live', planned: '2026-12-01', forecast: '2027-03-01', actual: later };
    expect(
      dataOn(
        'milestones/erp/live',
        aRecord('milestones', 'erp/live', { ...milestone, history: [...history, { day: later, forecast: '2027-03-01' }] }),
      ),
    ).toEqual({
      id: 'live',
      title: 'Live',
      planned: '2026-12-01',
      forecast: '2027-01-10',
      history,
    });
    const rate = { currency: 'CHF', day: '2026-01-01', rate: 1.05 };
    const office = anOffice(anOrganisation({ rates: [rate, { ...rate, day: later, rate: 1.1 }] }));
    expect(officeOn(office, today).organisation.data.rates).toEqual([rate]);
  });

  it('a review that came later has not taken place, and what is left keeps its role', () => {
    const reviews = [
      { day: later, by: 'ciso', outcome: 'withdraw', reason: 'Not needed any more.' },
      { day: '2026-02-01', by: 'cio', outcome: 'no-change', reason: 'Still right.' },
    ] as const;
    const office = officeOn(anOffice(aRecord('roles', 'cio', { title: 'CIO' }), aPolicy({ reviews: [...reviews] })), today);
    const policy = office.byKey('policies/access-control');
    expect(policy?.data).toMatchObject({ reviews: [reviews[1]] });
    expect(policy?.references.filter(({ path }) => path[0] === 'reviews')).toMatchObject([{ path: ['reviews', 0, 'by'], value: 'cio' }]);
  });

  it('budget lines that a later baseline changed do not tell what was planned before', () => {
    const line = aRecord('budget', 'erp/1', { year: 2026, pool: 'services', kind: 'opex', planned: 10, actual: 4 });
    expect(dataOn('budget/erp/1', line, aBaseline(0), aBaseline(1, { day: later }))).toEqual({
      year: 2026,
      pool: 'services',
      kind: 'opex',
      actual: 4,
    });
    expect(dataOn('budget/erp/1', line, aBaseline(0))).toMatchObject({ planned: 10 });
  });

  it('spending of a year that is not over is not known where a later report follows', () => {
    const line = aRecord('budget', 'erp/1', { year: 2026, pool: 'services', kind: 'opex', planned: 10, actual: 4 });
    expect(dataOn('budget/erp/1', line, aReport('2026-12'))).not.toHaveProperty('actual');
    expect(dataOn('budget/erp/1', line, aReport('2026-10'))).toMatchObject({ actual: 4 });
  });

  it('a control was not tested by a later test', () => {
    const tests = [{ day: later, by: 'auditor', result: 'ineffective' }] as const;
    expect(dataOn('controls/access-review', aControl({ tests: [...tests] }))).toMatchObject({ tests: [] });
  });

  it('notice that was given later is not given, and a plan that was tried later is not tried', () => {
    const then = officeOn(
      anOffice(aContract({ noticeGiven: '2026-11-16' }), aSupplier({ exitPlan: 'Leave.', exitPlanTested: '2026-11-16' })),
      '2026-11-15',
    );
    expect(then.find('contracts', 'wan')?.data).not.toHaveProperty('noticeGiven');
    expect(then.find('suppliers', 'carrier')?.data).toMatchObject({ exitPlan: 'Leave.' });
    expect(then.find('suppliers', 'carrier')?.data).not.toHaveProperty('exitPlanTested');
  });

  it('a decision that was replaced later holds', () => {
    const old = aRecord('decisions', 'old', { title: 'Old', day: '2026-02-01', status: 'superseded' });
    const next = aRecord('decisions', 'next', { title: 'Next', day: later, status: 'approved', supersedes: ['old'] });
    expect(dataOn('decisions/old', old, next)).toMatchObject({ status: 'approved' });
    expect(officeOn(anOffice(old, next), later).byKey('decisions/old')?.data).toMatchObject({ status: 'superseded' });
  });

  it('nothing refers to what is not there', () => {
    const old = aRecord('decisions', 'old', { title: 'Old', day: '2026-02-01', status: 'approved', relatesTo: ['decisions/next'] });
    const office = officeOn(anOffice(old, aRecord('decisions', 'next', { title: 'Next', day: later, status: 'approved' })), today);
    expect(office.byKey('decisions/old')?.references).toEqual([]);
    expect(office.referrersOf('decisions/next')).toEqual([]);
  });

  it('is the very same office where nothing is dated later', () => {
    const office = anOffice(aProject({}), aReport('2026-10'), aRisk());
    expect(officeOn(office, today)).toBe(office);
  });
});
