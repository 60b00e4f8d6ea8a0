/** The page of a request. */
import { describe, expect, it } from 'vitest';
import { requestPage } from '#reports/portfolio/request-page.ts';
import { anOffice, aProject, aRequest, today } from '../../builders.ts';
import { aCase, aModel } from '../../domain/selection/scored.ts';

describe('the page of a request', () => {
  const office = anOffice(
    aModel(),
    aRequest({
      id: 'a',
      title: 'Call notes for the service desk',
      scores: { fit: 3 },
      businessCase: aCase,
      cost: { likely: 100 },
      team: [
        { team: 'network', month: '2027-01', fte: 0.5 },
        { team: 'network', month: '2027-02', fte: 1 },
      ],
      requires: ['projects/erp'],
      excludes: ['requests/b'],
      duplicateOf: 'requests/c',
    }),
    aRequest({ id: 'b', requires: ['requests/a'] }),
    aRequest({ id: 'c', title: 'Telephone' }),
    aRequest({ id: 'd', excludes: ['requests/a'], duplicateOf: 'requests/a' }),
    aRequest({ id: 'e', title: 'Call notes by machine for the service desk', status: 'idea' }),
    aProject({}),
  );
  const page = requestPage(office, today, 'a');

  it('shows what each criterion gives, and which lacks a score', () => {
    expect(page?.parts.map(({ contribution }) => contribution)).toEqual([0.375, undefined]);
    expect(page?.missing).toEqual([{ en: 'Effort', de: 'Aufwand' }]);
    expect(page?.wsjf?.map(({ term, raw }) => [term, raw])).toEqual([
      ['value', 3],
      ['urgency', 3],
      ['risk', 3],
      ['size', undefined],
    ]);
  });

  it('shows the business case, the estimate as far as it goes, and the demand in months of work', () => {
    expect(page?.businessCase?.figures.netPresentValue.value).toBe(100);
    expect(page?.estimate).toEqual({ min: undefined, likely: 100, max: undefined, spread: undefined });
    expect(page?.demand).toBe(1.5);
  });

  it('hangs together with others in both directions', () => {
    const ids = (of: readonly { readonly id: string }[] | undefined) => of?.map(({ id }) => id);
    expect(ids(page?.relations.requires)).toEqual(['erp']);
    expect(ids(page?.relations.requiredBy)).toEqual(['b']);
    expect(ids(page?.relations.excludes)).toEqual(['b', 'd']);
    expect(page?.relations.duplicateOf).toMatchObject({ id: 'c', state: 'screening', collection: 'requests' });
    expect(ids(page?.relations.duplicates)).toEqual(['d']);
    expect(page?.relations.likely).toMatchObject([{ id: 'e', sharesUnit: true, words: ['call', 'desk', 'notes', 'service'] }]);
  });

  it('names nothing that this edition does not hold', () => {
    const projected = anOffice(aRequest({ id: 'a', requires: ['requests/restricted'] }));
    expect(requestPage(projected, today, 'a')?.relations.requires).toEqual([
      { id: 'restricted', title: undefined, collection: undefined, state: undefined },
    ]);
  });

  it('is none where there is no such request', () => {
    expect(requestPage(office, today, 'nothing')).toBeUndefined();
  });
});
