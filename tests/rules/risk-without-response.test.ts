import { describe, expect, it } from 'vitest';
import { riskWithoutResponse } from '#rules/risk-without-response.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aProject, aRecord, said } from '../builders.ts';

const risk = (data: Partial<DataOf<'risks'>> = {}) =>
  aRecord('risks', 'erp/lock-in', { id: 'lock-in', title: 'Lock-in', likelihood: 3, impact: 3, owner: 'pm', status: 'open', ...data });

describe('an open risk says how it is answered', () => {
  it('a risk without a response is a worry', () => {
    expect(said(riskWithoutResponse, anOffice(aProject({}), risk()))).toEqual([
      'risks/erp/lock-in response: nobody has said how "lock-in" is answered',
    ]);
  });

  it('to accept it is a response', () => {
    expect(said(riskWithoutResponse, anOffice(aProject({}), risk({ response: 'accept' })))).toEqual([]);
  });

  it('a closed risk, and one of a project that is over, needs none', () => {
    expect(said(riskWithoutResponse, anOffice(aProject({}), risk({ status: 'closed' })))).toEqual([]);
    expect(said(riskWithoutResponse, anOffice(aProject({ lifecycle: 'completed' }), risk()))).toEqual([]);
  });
});
