import { describe, expect, it } from 'vitest';
import { redWithoutAction } from '#rules/red-without-action.ts';
import { anOffice, aProject, aRecord, aReport, said, withUnreadable } from '../builders.ts';

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
