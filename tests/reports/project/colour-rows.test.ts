import { describe, expect, it } from 'vitest';
import { colourRows } from '#reports/project/colour-rows.ts';
import type { ColourRow, RowDimension } from '#reports/project/colour-rows.ts';
import type { Office } from '#domain/office/office.ts';
import { aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const rowOf = (office: Office, dimension: RowDimension, asOf?: string): ColourRow => {
  const { now, history } = standingsOf(office, asOf);
  const row = colourRows(now, history).find((one) => one.dimension === dimension);
  if (row === undefined) throw new Error('every dimension has a row');
  return row;
};

const dear = { earnedValue: 800_000, actualCost: 1_000_000 };

describe('stated and computed colours', () => {
  it('stand side by side, with the reason of the computed one', () => {
    const office = officeOf(tenMonths, aReport('2026-10', { dimensions: { cost: { rag: 'green', comment: 'Fine.' } }, ...dear }));
    const row = rowOf(office, 'cost');
    expect(row).toMatchObject({ stated: 'green', comment: 'Fine.', computed: { colour: 'red' }, isBetterStated: true });
    expect(row.computed?.reasons[0]).toMatchObject({ colour: 'red', inputs: { costPerformanceIndex: 0.8 } });
  });

  it('nothing computes scope, quality and resources', () => {
    const office = officeOf(tenMonths, aReport('2026-10', { dimensions: { scope: { rag: 'amber' } } }));
    expect(rowOf(office, 'scope')).toMatchObject({ stated: 'amber', computed: undefined, isBetterStated: false });
    expect(rowOf(office, 'quality').stated).toBeUndefined();
  });

  it('a better stated risk is shown and makes no watermelon, since its register holds no forecast', () => {
    expect(rowOf(officeOf(aReport('2026-10', { dimensions: { risk: { rag: 'green' } } })), 'risk').isBetterStated).toBe(false);
  });

  it('the trend has the last twelve reports, each on its own data date, and the one before', () => {
    const months = Array.from({ length: 14 }, (_, index) =>
      index < 4 ? `2025-${String(index + 9).padStart(2, '0')}` : `2026-${String(index - 3).padStart(2, '0')}`,
    );
    const reports = months.map((month, index) =>
      aReport(month, {
        earnedValue: 100_000,
        actualCost: index === 13 ? 200_000 : 100_000,
        overall: { rag: index === 12 ? 'amber' : 'green' },
      }),
    );
    const row = rowOf(officeOf(tenMonths, ...reports), 'overall');
    expect(row.trend).toHaveLength(12);
    expect(row.trend.at(-1)).toMatchObject({ month: '2026-10', stated: 'green', computed: 'red' });
    expect(row.before).toMatchObject({ month: '2026-09', stated: 'amber' });
  });

  it('without a report there is no trend, and what is computed is not assessed', () => {
    expect(rowOf(officeOf(tenMonths), 'cost')).toMatchObject({
      stated: undefined,
      computed: { colour: 'not-assessed' },
      trend: [],
      before: undefined,
    });
  });
});
