import { presentValues } from './net-present-value.ts';

/**
 * MIRR = (future value of what comes in ÷ present value of what goes out)^(1 ÷ n) − 1, a share a year, with n the years from the first flow to the last: what goes out is
 * financed at one rate, what comes in is invested again at another until the end. Unlike the internal rate of return it is always one number.
 * Undefined where nothing comes in or nothing goes out, and where there are fewer than two flows.
 * Source: R. Brealey, S. Myers, F. Allen, Principles of Corporate Finance; as MIRR of spreadsheets and numpy-financial.
 */
export const modifiedInternalRateOfReturn = (
  flows: readonly number[],
  financeRate: number,
  reinvestmentRate: number,
): number | undefined => {
  const years = flows.length - 1;
  const sum = (rate: number, part: readonly number[]): number => presentValues(rate, part).reduce((total, value) => total + value, 0);
  const out = sum(
    financeRate,
    flows.map((flow) => Math.max(0, -flow)),
  );
  const back = sum(
    reinvestmentRate,
    flows.map((flow) => Math.max(0, flow)),
  );
  if (years < 1 || !(out > 0) || !(back > 0)) return undefined;
  const rate = (back / out) ** (1 / years) * (1 + reinvestmentRate) - 1;
  return Number.isFinite(rate) ? rate : undefined;
};
