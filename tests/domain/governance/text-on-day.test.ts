import { describe, expect, it } from 'vitest';
import { approvedTextOn } from '#domain/governance/text-on-day.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aPolicy, aSnapshot, anOffice, today } from '../../builders.ts';

const approvals = [{ version: '2.0', role: 'cio', day: '2026-03-01', evidence: 'Minutes', sha256: 'b'.repeat(64) }];
const policy = (status: 'approved' | 'in-review' | 'withdrawn' = 'approved') => aPolicy({ version: '2.0', status, approvals });
const earlier = aSnapshot('policies/access-control', '1.0', 'Old.\n', { day: '2025-01-01' });
const versionOn = (day: string, ...records: readonly OfficeRecord[]): string | undefined => {
  const office = anOffice(...records);
  const [document] = office.list('policies');
  return document === undefined ? undefined : approvedTextOn(office, day, document)?.version;
};

describe('the approved text of a document on a day', () => {
  it('is the present one from the day of its approval', () => {
    expect(versionOn('2026-03-01', policy())).toBe('2.0');
    expect(versionOn('2026-02-28', policy())).toBeUndefined();
  });

  it('is an earlier one before that, where it was kept', () => {
    expect(versionOn('2026-02-28', policy(), earlier)).toBe('1.0');
    expect(versionOn('2024-12-31', policy(), earlier)).toBeUndefined();
  });

  it('is the kept one while a new version is still being reviewed', () => {
    expect(versionOn(today, policy('in-review'), earlier)).toBe('1.0');
  });

  it('is still the last approved one of a document that was withdrawn', () => {
    expect(versionOn(today, policy('withdrawn'))).toBe('2.0');
  });
});
