import { describe, expect, it } from 'vitest';
import { approvalStale } from '#rules/approval-stale.ts';
import { anOffice, aPolicy, policyText, said } from '../builders.ts';

const asApproved = aPolicy({ approvedBy: ['cio'] });
const edited = (body: string, data: Partial<typeof asApproved.data> = {}) => aPolicy({ ...asApproved.data, ...data, body });

describe('an approval binds the text that was approved', () => {
  it('a word added after the approval is a text that nobody has approved', () => {
    const office = anOffice(edited(policyText.replace('a second factor', 'two other factors')));
    expect(said(approvalStale, office)).toEqual([
      'policies/access-control approvals.0.sha256: the text of policies/access-control is not the one that cio approved as version 1.0',
    ]);
  });

  it('a new title is a new text too', () => {
    expect(said(approvalStale, anOffice(edited(policyText, { title: 'Access' })))).toHaveLength(1);
  });

  it('white space at the ends of lines does not count', () => {
    expect(said(approvalStale, anOffice(edited(policyText.replaceAll('\n', '  \n'))))).toEqual([]);
  });

  it('the approval of an earlier version says nothing of the present text', () => {
    expect(said(approvalStale, anOffice(edited('## Purpose\n', { version: '2.0', status: 'in-review' })))).toEqual([]);
  });

  it('the text as it was approved is fine', () => {
    expect(said(approvalStale, anOffice(asApproved))).toEqual([]);
  });
});
