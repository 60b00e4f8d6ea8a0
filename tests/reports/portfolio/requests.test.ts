/** The register of requests. */
import { describe, expect, it } from 'vitest';
import { requestsNaming } from '#reports/portfolio/requests-naming.ts';
import { requestsPage } from '#reports/portfolio/requests.ts';
import { aRecord, anOffice, aProject, aRequest, today } from '../../builders.ts';
import { aCase, aModel } from '../../domain/selection/scored.ts';

const it_ = aRecord('units', 'it', { title: 'IT' });
const full = { scores: { fit: 5, effort: 1 }, businessCase: aCase, cost: { min: 80, likely: 100, max: 150 } };

describe('the register', () => {
  const office = anOffice(
    aModel(),
    it_,
    aRequest({ id: 'full', ...full }),
    aRequest({ id: 'bare' }),
    aRequest({ id: 'made', status: 'approved', becomes: 'crm', ...full }),
    aProject({ id: 'crm', lifecycle: 'approved', scores: { fit: 3 } }),
    aProject({}),
  );
  const page = requestsPage(office, today);

  it('holds requests and the projects that are not under way, with unit, asker and what became of them', () => {
    expect(page.rows.map(({ id }) => id)).toEqual(['full', 'crm', 'bare', 'made']);
    expect(page).toMatchObject({ requests: 3, projects: 1 });
    expect(page.rows[0]).toMatchObject({
      unit: { title: { en: 'IT' } },
      score: 1,
      likely: 100,
      total: 100,
      spread: 0.7,
      day: '2026-10-01',
    });
    expect(page.rows[3]).toMatchObject({ becomes: { id: 'crm' }, standing: undefined });
  });

  it('counts requests by status in the order of the way', () => {
    expect(page.counts).toEqual([
      { state: 'screening', count: 2 },
      { state: 'approved', count: 1 },
    ]);
  });

  it('draws who has value, cost and spread, and names who has not: unknown is no bubble at 0', () => {
    expect(page.bubbles).toMatchObject([{ id: 'full', spread: 0.7, netPresentValue: 100, cost: 100 }]);
    expect(page.undrawn.map(({ id }) => id)).toEqual(['bare']);
  });

  it('lists what competitors lack, and asks nothing of who is decided', () => {
    expect(page.lacking).toMatchObject([
      { id: 'crm', criteria: [{ en: 'Effort' }], hasScores: true, value: 'no-business-case', cost: true },
      { id: 'bare', hasScores: false, value: 'no-business-case', cost: true },
    ]);
  });

  it('works out the score of the first request', () => {
    expect(page.example?.of.id).toBe('full');
    expect(page.example?.parts.map(({ contribution }) => contribution)).toEqual([0.75, 0.25]);
  });

  it('offers filters for what occurs only', () => {
    expect(page.filters.states).toEqual(['screening', 'approved']);
    expect(page.filters.units.map(({ id }) => id)).toEqual(['it']);
  });

  it('holds at most forty bubbles and says how many are beyond', () => {
    const many = Array.from({ length: 43 }, (_, index) => aRequest({ id: `r-${String(index)}`, ...full }));
    expect(requestsPage(anOffice(aModel(), ...many), today)).toMatchObject({ beyond: 3, undrawn: [] });
  });

  it('without a scoring model ranks nobody and works out nothing', () => {
    expect(requestsPage(anOffice(aRequest(full)), today)).toMatchObject({
      model: undefined,
      example: undefined,
      rows: [{ rank: undefined }],
    });
  });
});

it('a project knows the request that it came from, an objective those that would serve it', () => {
  const office = anOffice(
    aRecord('objectives', 'growth', { title: 'Growth', owner: 'cfo' }),
    aRequest({ id: 'a', becomes: 'erp', objectives: ['growth'] }),
    aRequest({ id: 'b', requires: ['projects/erp'] }),
    aProject({}),
  );
  expect(requestsNaming(office, 'projects/erp', 'becomes').map(({ id }) => id)).toEqual(['a']);
  expect(requestsNaming(office, 'objectives/growth', 'objectives').map(({ id }) => id)).toEqual(['a']);
});
