import { describe, expect, it } from 'vitest';
import { businessCaseView } from '#reports/project/plan.ts';
import { anOffice, anOrganisation, aProject, today } from '../../builders.ts';

const view = (cashflows: readonly { readonly year: number; readonly cost?: number; readonly benefit?: number }[], discountRate?: number) =>
  businessCaseView(
    anOffice(anOrganisation(discountRate === undefined ? {} : { discountRate })),
    today,
    aProject({ businessCase: { year0: 2026, cashflows: [...cashflows] } }).data,
  );

describe('the business case on the page of a project', () => {
  it('shows each year with the sum of present values so far, which ends at the net present value', () => {
    const shown = view(
      [
        { year: 2026, cost: 100 },
        { year: 2027, benefit: 55 },
        { year: 2028, benefit: 121 },
      ],
      0.1,
    );
    expect(shown?.years?.map(({ year, net }) => [year, net])).toEqual([
      [2026, -100],
      [2027, 55],
      [2028, 121],
    ]);
    expect(shown?.years?.map(({ discounted }) => Math.round((discounted ?? NaN) * 100) / 100)).toEqual([-100, -50, 50]);
    expect(shown?.figures.netPresentValue.value).toBeCloseTo(50, 9);
  });

  it('has no present values without a discount rate, and no years where an amount is not known', () => {
    expect(view([{ year: 2026, cost: 100 }])?.years).toEqual([{ year: 2026, cost: 100, benefit: 0, net: -100, discounted: undefined }]);
    expect(view([{ year: 2026 }], 0.1)).toMatchObject({ years: undefined, figures: { netPresentValue: { why: 'no-amount', year: 2026 } } });
  });
});
