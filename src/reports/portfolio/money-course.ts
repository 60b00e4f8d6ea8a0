/** How the money of the running projects developed: the S-curve, and the way from last month's estimate to this one's. */
import type { Office } from '#domain/office/office.ts';
import { portfolioCurve } from '#domain/value/portfolio-curve.ts';
import type { CurveGap, CurvePoint } from '#domain/value/portfolio-curve.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { changePeriods } from './change-periods.ts';
import { estimateSteps } from './estimate-steps.ts';
import type { EstimateSteps } from './estimate-steps.ts';

/** The S-curve on the page. */
export interface CurveView {
  readonly points: readonly CurvePoint[];
  /** The last month that is over: planned, earned and spent value as of its end; undefined where the curve is empty. */
  readonly now: CurvePoint | undefined;
  readonly end: CurvePoint | undefined;
  readonly projects: number;
  /** The last month in which a project had begun but told nothing; undefined where every month holds all projects. */
  readonly early: CurvePoint | undefined;
  readonly leftOut: readonly { readonly project: Named; readonly why: CurveGap }[];
}

/** The curve of the running projects as of a day. */
export const curveView = (office: Office, asOf: string): CurveView => {
  const { points, month, included, leftOut } = portfolioCurve(office, asOf);
  return {
    points,
    now: points.find((point) => point.month === month),
    end: points.at(-1),
    projects: included.length,
    early: points.findLast(({ counted }) => counted < included.length),
    leftOut: leftOut.map(({ project, why }) => ({ project: named(office, 'projects', project), why })),
  };
};

/** The way from the estimate of the month before to that of the newest month with reports; undefined where there are no two months. */
export const newestEstimateSteps = (office: Office, asOf: string): EstimateSteps | undefined => {
  const [period] = changePeriods(office, asOf);
  return period === undefined ? undefined : estimateSteps(office, period);
};
