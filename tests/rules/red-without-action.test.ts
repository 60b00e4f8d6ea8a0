import { describe, expect, it } from 'vitest';
import { redWithoutAction } from '#rules/red-without-action.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, said, withUnreadable } from '../builders.ts';

const red = aReport('2026-10', { overall: { rag: 'red' } });
const action = (done?: string) =>
  aRecord('actions', 'erp/a1', { id: 'a1', text: 'Ask a second supplier.', ...(done === undefined ? {} : { done }) });

describe('where the last report says red, something is being done', () => {
  it('red without an open action is a sigh', () => {
    expect(said(redWithoutAction, anOffice(aProject({}), red))).toEqual([
      'status/erp/2026-10 overall.rag: overall is red in 2026-10, and no action is open',
    ]);
    expect(said(redWithoutAction, anOffice(aProject({}), red, action('2026-10-15')))).toHaveLength(1);
  });

  it('one red dimension is enough', () => {
    expect(said(redWithoutAction, anOffice(aProject({}), aReport('2026-10', { dimensions: { cost: { rag: 'red' } } })))).toEqual([
      'status/erp/2026-10 dimensions.cost.rag: cost is red in 2026-10, and no action is open',
    ]);
  });

  it('what computes red needs one too, whatever the report says, with the value and its limit', () => {
    const dear = aReport('2026-10', { earnedValue: 200_000, actualCost: 250_000, estimateToComplete: 250_000 });
    expect(said(redWithoutAction, anOffice(aProject({}), aBaseline(0), dear))).toEqual([
      'status/erp/2026-10 overall.rag: cost computes red on 2026-11-15 (CPI 0.80, red below 0.85 (default threshold)), and no action is open',
    ]);
    expect(said(redWithoutAction, anOffice(aProject({}), aBaseline(0), dear, action()))).toEqual([]);
  });

  it('an action that was done later was open on the day', () => {
    expect(said(redWithoutAction, anOffice(aProject({}), red, action('2026-11-20')))).toEqual([]);
  });

  it('an open action is an answer', () => {
    expect(said(redWithoutAction, anOffice(aProject({}), red, action()))).toEqual([]);
  });

  it('red of the past, and of a project that is over, needs none', () => {
    expect(said(redWithoutAction, anOffice(aProject({}), red, aReport('2026-11', { dataDate: '2026-11-10' })))).toEqual([]);
    expect(said(redWithoutAction, anOffice(aProject({ lifecycle: 'completed' }), red))).toEqual([]);
  });

  it('nothing is said where the actions could not be read', () => {
    expect(said(redWithoutAction, withUnreadable(anOffice(aProject({}), red), 'actions/erp/1'))).toEqual([]);
  });
});
