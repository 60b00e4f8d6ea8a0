import { describe, expect, it } from 'vitest';
import { officeOn } from '#domain/office/office-on.ts';
import { candidateCosts, candidateStanding, costUnder, selectionProblem } from '#domain/selection/candidates.ts';
import { anOffice, aProject, aRequest, aTeam, today } from '../../builders.ts';

const flows = (cost: number, benefit: number, capex?: number) => ({
  year0: 2027,
  discountRate: 0,
  cashflows: [{ year: 2027, cost, benefit, ...(capex === undefined ? {} : { capex }) }],
});

describe('how a record stands to the choice', () => {
  const standing = (status: 'idea' | 'screening' | 'approved' | 'deferred' | 'rejected') => {
    const request = aRequest({ status });
    return candidateStanding(anOffice(request), request, today);
  };

  it('follows from the state of a request', () => {
    expect(['idea', 'deferred', 'screening', 'approved', 'rejected'].map((status) => standing(status as 'idea'))).toEqual([
      'waiting',
      'waiting',
      'open',
      'planned',
      undefined,
    ]);
  });

  it('is none for a request that became a project', () => {
    const request = aRequest({ status: 'approved', becomes: 'erp' });
    expect(candidateStanding(anOffice(request, aProject({})), request, today)).toBeUndefined();
  });

  it('is that of a kept one for a project in progress', () => {
    const project = aProject({ lifecycle: 'in-progress' });
    expect(candidateStanding(anOffice(project), project, today)).toBe('kept');
  });
});

describe('what a candidate costs', () => {
  it('comes from its business case, split where the capital part is stated', () => {
    const split = aRequest({ businessCase: flows(100, 1, 30) });
    const whole = aRequest({ id: 'whole', businessCase: flows(100, 1) });
    const office = anOffice(split, whole);
    expect(candidateCosts(office, split, today)).toEqual([{ year: 2027, total: 10_000, capex: 3_000, opex: 7_000 }]);
    expect(candidateCosts(office, whole, today)).toEqual([{ year: 2027, total: 10_000 }]);
  });

  it('is not known without either', () => {
    const request = aRequest({});
    expect(candidateCosts(anOffice(request), request, today)).toBeUndefined();
  });

  it('counts whole under a limit of a part where the split is not known', () => {
    expect(costUnder({ year: 2027, total: 100, capex: 30, opex: 70 }, 'capex')).toBe(30);
    expect(costUnder({ year: 2027, total: 100 }, 'capex')).toBe(100);
    expect(costUnder({ year: 2027, total: 100, capex: 30, opex: 70 }, undefined)).toBe(100);
  });
});

describe('the question of an office', () => {
  const office = anOffice(
    aTeam({ roles: [{ role: 'engineer', fte: 3 }] }),
    aRequest({
      id: 'b',
      businessCase: flows(10, 30),
      team: [{ team: 'network', month: '2027-01', fte: 1 }],
      requires: ['requests/a', 'requests/done'],
      duplicateOf: 'requests/c',
    }),
    aRequest({ id: 'a', mandatory: true }),
    aRequest({ id: 'c', status: 'deferred', mandatory: true }),
    aRequest({ id: 'done', status: 'approved', becomes: 'erp' }),
    aProject({ lifecycle: 'in-progress' }),
  );
  const { candidates, capacity } = selectionProblem(office, today);

  it('holds the candidates in the order of keys', () => {
    expect(candidates.map(({ key }) => key)).toEqual(['projects/erp', 'requests/a', 'requests/b', 'requests/c']);
  });

  it('knows what one needs, what it cannot stand beside, and what it wants of whom', () => {
    expect(candidates[2]).toMatchObject({
      worth: { value: 3_000 },
      requires: ['requests/a', 'projects/erp'],
      excludes: ['requests/c'],
      demand: [{ team: 'network', role: 'engineer', quarter: '2027-Q1', months: 1 }],
    });
    expect(capacity).toEqual([{ team: 'network', role: 'engineer', quarter: '2027-Q1', months: 9 }]);
  });

  it('needs nothing that is not known on the day or in the edition', () => {
    const later = anOffice(
      aRequest({ id: 'b', requires: ['requests/later', 'requests/hidden'] }),
      aRequest({ id: 'later', day: '2026-12-24' }),
      aRequest({ id: 'hidden', status: 'approved', becomes: 'restricted' }),
    );
    expect(selectionProblem(officeOn(later, today), today).candidates).toMatchObject([{ key: 'requests/b', requires: [] }]);
  });

  it('takes nothing for mandatory that waits', () => {
    expect(candidates.map(({ isMandatory }) => isMandatory)).toEqual([false, true, false, false]);
  });
});
