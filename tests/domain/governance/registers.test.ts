import { describe, expect, it } from 'vitest';
import { findingState, isOpenFinding, obligationState } from '#domain/governance/registers.ts';
import type { DataOf } from '#schemas/index.ts';
import { aPolicy, aRecord, anOffice, today } from '../../builders.ts';

const aFinding = (data: Partial<DataOf<'findings'>>) => aRecord('findings', 'f', { title: 'Open ports', kind: 'minor', ...data });

describe('the state of a finding', () => {
  it('is open until its day has passed, and overdue from the day after', () => {
    const finding = aFinding({ due: '2026-11-15' });
    expect(findingState(finding, '2026-11-15')).toBe('open');
    expect(findingState(finding, '2026-11-16')).toBe('overdue');
  });

  it('is closed from the day on which the action was done, and verified from the day on which its effect was seen', () => {
    const finding = aFinding({ due: '2026-10-01', closed: '2026-10-20', verified: '2026-11-10' });
    expect(findingState(finding, '2026-10-19')).toBe('overdue');
    expect(findingState(finding, '2026-10-20')).toBe('closed');
    expect(findingState(finding, '2026-11-10')).toBe('verified');
  });

  it('never becomes overdue where no day was agreed', () => {
    expect(findingState(aFinding({}), '2099-01-01')).toBe('open');
  });
});

describe('an open finding', () => {
  it('asks for an action from the day on which it was raised until it is closed', () => {
    const finding = aFinding({ raised: '2026-09-10', closed: '2026-10-20' });
    expect(isOpenFinding(finding, '2026-09-09')).toBe(false);
    expect(isOpenFinding(finding, '2026-09-10')).toBe(true);
    expect(isOpenFinding(finding, '2026-10-20')).toBe(false);
  });
});

describe('the state of an obligation', () => {
  const obligation = (due?: string) =>
    aRecord('obligations', 'breach-notice', { title: 'Tell the authority', source: 'GDPR Art. 33', area: 'Data protection', due });
  const stateWith = (policy: Parameters<typeof aPolicy>[0] | undefined, due?: string) => {
    const record = obligation(due);
    const office = anOffice(record, ...(policy === undefined ? [] : [aPolicy({ ...policy, obligations: ['breach-notice'] })]));
    return obligationState(office, office.find('obligations', 'breach-notice') ?? record, today);
  };

  it('is answered by a policy in force, whatever its day', () => {
    expect(stateWith({ approvedBy: ['cio'] }, '2026-01-01')).toBe('answered');
  });

  it('is in work while its policy is a draft, or not yet effective', () => {
    expect(stateWith({ status: 'draft' })).toBe('in-work');
    expect(stateWith({ approvedBy: ['cio'], effective: '2027-01-01' })).toBe('in-work');
  });

  it('is unanswered where no policy names it, or only a withdrawn one', () => {
    expect(stateWith(undefined)).toBe('unanswered');
    expect(stateWith({ status: 'withdrawn' })).toBe('unanswered');
  });

  it('is overdue where its day has passed without a policy in force', () => {
    expect(stateWith({ status: 'draft' }, '2026-11-14')).toBe('overdue');
    expect(stateWith({ status: 'draft' }, '2026-11-15')).toBe('in-work');
  });
});
