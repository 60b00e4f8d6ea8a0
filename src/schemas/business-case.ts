/** The business case of a project or a request: what it costs and brings, year by year. */
import * as z from 'zod';
import { money, year } from './shared.ts';

/** A discount rate a year as a share: 0.05 for five per cent; may be negative. */
export const discountRate = () => z.number().gt(-1).max(1);

/** A business case; net present value, internal rate of return and payback are computed from it. */
export const businessCase = z.strictObject({
  year0: year().describe('Year of the first cash flow'),
  discountRate: discountRate().optional().describe('Discount rate a year as a share, such as 0.05. Default: that of the organisation'),
  timing: z.enum(['start', 'mid', 'end']).optional().describe('When in its year a cash flow falls. Default: start'),
  cashflows: z
    .array(
      z.strictObject({
        year: year().describe('Calendar year'),
        cost: money().optional().describe('Money out in that year, as a positive amount'),
        capex: money().optional().describe('Part of the cost that is capital expenditure. Default: not known'),
        benefit: money().optional().describe('Money in or saved in that year, as a positive amount'),
      }),
    )
    .describe(
      'Costs and benefits, one entry a year. A year without an entry has none; an entry that gives only one of the two says that there is none of the other',
    ),
});
