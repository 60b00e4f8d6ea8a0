import { describe, expect, it } from 'vitest';
import { requiresDropped } from '#rules/requires-dropped.ts';
import { anOffice, aProject, aRequest, said } from '../builders.ts';

const needing = (...requires: string[]) => aRequest({ id: 'a', requires });

describe('what a request requires can still come', () => {
  it('not where it was rejected, withdrawn or cancelled', () => {
    const office = anOffice(
      needing('requests/b', 'requests/c', 'projects/erp'),
      aRequest({ id: 'b', status: 'rejected' }),
      aRequest({ id: 'c', status: 'withdrawn' }),
      aProject({ lifecycle: 'cancelled' }),
    );
    expect(said(requiresDropped, office)).toEqual([
      'requests/a requires.0: it requires requests/b, which is rejected',
      'requests/a requires.1: it requires requests/c, which is withdrawn',
      'requests/a requires.2: it requires projects/erp, which is cancelled',
    ]);
  });

  it('but where it is put off, under way or done', () => {
    const office = anOffice(
      needing('requests/b', 'projects/erp'),
      aRequest({ id: 'b', status: 'deferred' }),
      aProject({ lifecycle: 'completed' }),
    );
    expect(said(requiresDropped, office)).toEqual([]);
  });

  it('is nothing to a request that is decided itself', () => {
    const office = anOffice(aRequest({ id: 'a', status: 'rejected', requires: ['requests/b'] }), aRequest({ id: 'b', status: 'rejected' }));
    expect(said(requiresDropped, office)).toEqual([]);
  });
});
