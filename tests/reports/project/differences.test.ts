import { describe, expect, it } from 'vitest';
import { differencesOf } from '#reports/project/differences.ts';
import type { Differences } from '#reports/project/differences.ts';
import type { Office } from '#domain/office/office.ts';
import { aBaseline, aRecord, aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const sinceLast = (office: Office, asOf?: string): Differences | undefined => {
  const { now, history } = standingsOf(office, asOf);
  return differencesOf(office, history.at(-2), now);
};

const same = { earnedValue: 500_000, actualCost: 500_000, forecastEnd: '2026-12-31' };

describe('what changed since the report before', () => {
  it('is not known of a first report', () => {
    expect(sinceLast(officeOf(tenMonths, aReport('2026-10')))).toBeUndefined();
  });

  it('is nothing where colours, estimate, end and milestones are the same', () => {
    const later = officeOf(aReport('2026-09', { forecastEnd: '2026-12-31' }), aReport('2026-10', { forecastEnd: '2026-12-31' }));
    expect(sinceLast(later)).toMatchObject({ isEmpty: true, since: { month: '2026-09' } });
  });

  it('names stated and computed colours that changed', () => {
    const office = officeOf(
      tenMonths,
      aReport('2026-09', same),
      aReport('2026-10', { ...same, actualCost: 700_000, overall: { rag: 'amber' } }),
    );
    expect(sinceLast(office)?.colours).toEqual(
      expect.arrayContaining([
        { dimension: 'overall', kind: 'stated', before: 'green', after: 'amber' },
        { dimension: 'cost', kind: 'computed', before: 'green', after: 'red' },
      ]),
    );
  });

  it('names the estimate before and after, and one that became unknown', () => {
    const office = officeOf(tenMonths, aReport('2026-09', same), aReport('2026-10', { earnedValue: 500_000 }));
    expect(sinceLast(office)?.figures).toEqual([{ id: 'estimateAtCompletion.chosen', before: 1_000_000, after: undefined }]);
  });

  it('counts the days by which the end moved, and not between a stated and a computed one', () => {
    const stated = officeOf(tenMonths, aReport('2026-09', same), aReport('2026-10', { ...same, forecastEnd: '2027-01-31' }));
    expect(sinceLast(stated)?.end).toEqual({ before: '2026-12-31', after: '2027-01-31', days: 31 });
    const silent = officeOf(tenMonths, aReport('2026-09', same), aReport('2026-10', { earnedValue: 500_000, actualCost: 500_000 }));
    expect(sinceLast(silent)?.end).toMatchObject({ before: '2026-12-31', days: undefined });
  });

  it('names milestones that were reached or moved', () => {
    const milestone = (id: string, data: object) => aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-12-01', ...data });
    const office = officeOf(
      aReport('2026-09'),
      aReport('2026-10'),
      milestone('reached', { actual: '2026-10-10' }),
      milestone('moved', { forecast: '2026-12-15', history: [{ day: '2026-10-05', forecast: '2026-12-15' }] }),
      milestone('still', {}),
    );
    expect(sinceLast(office)?.milestones.map(({ id, kind, days }) => [id, kind, days])).toEqual([
      ['moved', 'moved', 14],
      ['reached', 'reached', -52],
    ]);
  });

  it('names a baseline that came into force', () => {
    const office = officeOf(
      tenMonths,
      aBaseline(1, { day: '2026-10-05', budget: 600_000 }),
      aReport('2026-09', same),
      aReport('2026-10', same),
    );
    expect(sinceLast(office)).toMatchObject({ baseline: 1, isEmpty: false });
    expect(sinceLast(office)?.figures.map(({ id }) => id)).toContain('budgetAtCompletion');
  });
});
