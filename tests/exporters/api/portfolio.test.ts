import { describe, expect, it } from 'vitest';
import { portfolioData } from '#exporters/api/portfolio.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

describe('the portfolio as data', () => {
  it('says of which edition it is, and whether that may hold less than there is', () => {
    const office = anOffice(aProject({}));
    expect(portfolioData(office, today, 'internal')).toMatchObject({ edition: 'internal', partial: true });
    expect(portfolioData(office, today, 'confidential')).toMatchObject({ edition: 'confidential', partial: false });
  });

  it('makes no group of what the edition does not name, for that may be several', () => {
    const hidden = (id: string) => aProject({ id, programme: 'restricted' });
    const { byProgramme, byObjective, counts } = portfolioData(
      anOffice(hidden('erp'), hidden('crm'), aProject({ id: 'lan', programme: 'base', objectives: [{ id: 'restricted', weight: 100 }] })),
      today,
      'public',
    );
    expect(Object.keys(byProgramme)).toEqual(['base']);
    expect(byObjective).toEqual({});
    expect(counts.projects).toBe(3);
  });

  it('names watermelons and stale projects among those that run, as the dashboard counts them', () => {
    const melon = (id: string, lifecycle: 'in-progress' | 'completed') => [
      aProject({ id, lifecycle }),
      aBaseline(0, { id }),
      aReport('2026-08', { id, overall: { rag: 'green' }, earnedValue: 200_000, actualCost: 250_000, estimateToComplete: 250_000 }),
    ];
    const { watermelons, stale } = portfolioData(
      anOffice(
        ...melon('erp', 'in-progress'),
        ...melon('crm', 'completed'),
        aRecord('closures', 'crm', { day: '2026-09-01', conclusion: 'continue' }),
      ),
      today,
      'confidential',
    );
    expect(watermelons).toEqual(['erp']);
    expect(stale.map(({ project }) => project)).toEqual(['erp']);
  });
});
