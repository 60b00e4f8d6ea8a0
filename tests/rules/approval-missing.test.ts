import { describe, expect, it } from 'vitest';
import { approvalMissing } from '#rules/approval-missing.ts';
import { anOffice, aPolicy, aRecord, said } from '../builders.ts';

const hash = '0'.repeat(64);
const signed = (role: string, version = '1.0') => ({ version, role, day: '2026-03-01', evidence: 'Minutes', sha256: hash });
const approved = { status: 'approved', owner: 'author' } as const;
const policy = 'policies/access-control';

describe('what counts as approved has been approved', () => {
  it('an approved document without approvers is approved by nobody', () => {
    expect(said(approvalMissing, anOffice(aPolicy(approved)))).toEqual([
      `${policy} approvers: the document counts as approved, but no role is named that approves it`,
    ]);
  });

  it('every approver must have approved, and the current version', () => {
    const office = anOffice(
      aPolicy({ ...approved, version: '2.0', approvers: ['cio', 'ciso', 'cfo'], approvals: [signed('cio', '2.0'), signed('ciso', '1.0')] }),
    );
    expect(said(approvalMissing, office)).toEqual([`${policy} approvals: version 2.0 is not approved by ciso and cfo`]);
  });

  it('of two approvers one is enough where any may approve', () => {
    expect(
      said(
        approvalMissing,
        anOffice(aPolicy({ ...approved, approvalRule: 'any', approvers: ['cio', 'ciso'], approvals: [signed('ciso')] })),
      ),
    ).toEqual([]);
  });

  it('the approval of somebody who is no approver does not count', () => {
    const office = anOffice(aPolicy({ ...approved, approvalRule: 'any', approvers: ['cio'], approvals: [signed('works-council')] }));
    expect(said(approvalMissing, office)).toEqual([`${policy} approvals: version 1.0 is approved by none of cio`]);
  });

  it('half is no majority', () => {
    const board = { ...approved, approvalRule: 'majority', approvers: ['a', 'b', 'c', 'd'] } as const;
    const half = aPolicy({ ...board, approvers: [...board.approvers], approvals: [signed('a'), signed('b')] });
    const most = aPolicy({ ...board, approvers: [...board.approvers], approvals: [signed('a'), signed('b'), signed('d')] });
    expect(said(approvalMissing, anOffice(half))).toEqual([
      `${policy} approvals: version 1.0 is approved by 2 of 4 approvers, which is no majority; open: c and d`,
    ]);
    expect(said(approvalMissing, anOffice(most))).toEqual([]);
  });

  it('an owner does not approve alone', () => {
    const alone = aPolicy({ ...approved, owner: 'ciso', approvers: ['ciso'], approvals: [signed('ciso')] });
    expect(said(approvalMissing, anOffice(alone))).toEqual([`${policy} approvals: only ciso, who owns the document, has approved it`]);
  });

  it('an owner may approve together with another role', () => {
    expect(
      said(
        approvalMissing,
        anOffice(aPolicy({ ...approved, owner: 'ciso', approvers: ['ciso', 'cio'], approvals: [signed('ciso'), signed('cio')] })),
      ),
    ).toEqual([]);
  });

  it('templates and training need approvals like every other document', () => {
    const template = aRecord(
      'templates',
      'charter',
      { title: 'Charter', summary: 'A form.', version: '1.0', status: 'approved', owner: 'cio' },
      { body: '' },
    );
    expect(said(approvalMissing, anOffice(template))).toHaveLength(1);
  });

  it('a draft needs none, and a document with all its approvals is fine', () => {
    expect(said(approvalMissing, anOffice(aPolicy({ id: 'draft' }), aPolicy({ approvedBy: ['cio', 'board'] })))).toEqual([]);
  });
});
