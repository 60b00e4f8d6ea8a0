import { describe, expect, it } from 'vitest';
import { approvalRegister } from '#reports/compliance/approval-register.ts';
import { aPolicy, anOffice, today } from '../../builders.ts';

describe('the register of approvals', () => {
  it('tells valid approvals from stale, missing and pending ones', () => {
    const stale = aPolicy({ id: 'stale', approvedBy: ['cio'] });
    const office = anOffice(
      aPolicy({ id: 'valid', approvedBy: ['cio'] }),
      { ...stale, normativeHash: 'f'.repeat(64) },
      aPolicy({ id: 'missing', status: 'approved', approvers: ['cio'] }),
      aPolicy({ id: 'pending', status: 'in-review', approvers: ['cio'] }),
      aPolicy({ id: 'nobody', status: 'approved' }),
    );
    const register = approvalRegister(office, today);
    expect(Object.fromEntries(register.rows.map((row) => [row.document.id, row.state]))).toEqual({
      valid: 'valid',
      stale: 'stale',
      missing: 'missing',
      pending: 'pending',
      nobody: 'missing',
    });
    expect([register.approved, register.valid]).toEqual([4, 1]);
  });

  it('leaves out what was withdrawn or superseded', () => {
    expect(approvalRegister(anOffice(aPolicy({ status: 'withdrawn' })), today).rows).toEqual([]);
  });

  it('counts overdue reviews as of the data date', () => {
    const office = anOffice(aPolicy({ approvedBy: ['cio'], effective: '2026-03-01', reviewEvery: 'P6M' }));
    expect(approvalRegister(office, '2026-08-31').overdue).toBe(0);
    expect(approvalRegister(office, '2026-09-02').overdue).toBe(1);
  });
});
