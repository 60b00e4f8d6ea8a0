/** Where computed colours change: the tolerances of the project's method, else the thresholds of the organisation, else the defaults of the field. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** Two limits and where they are set. For an index the lowest values that are green and amber, for a share the highest. */
export interface Limits {
  readonly green: number;
  readonly amber: number;
  readonly from: 'methodology' | 'organisation' | 'default';
}

/** Limits of all computed colours of a project. */
export interface Thresholds {
  readonly costPerformanceIndex: Limits;
  readonly schedulePerformanceIndexTime: Limits;
  readonly budgetOverrun: Limits;
  readonly slip: Limits;
  readonly benefitRealisation: Limits;
}

/** Default limits: an index of 0.95 and 0.85, an overrun of 5 % and 10 %, a slip of 5 % and 15 % of the planned duration, a benefit realised to 95 % and 85 %. */
export const defaultThresholds = {
  costPerformanceIndex: { green: 0.95, amber: 0.85 },
  schedulePerformanceIndexTime: { green: 0.95, amber: 0.85 },
  budgetOverrun: { green: 0.05, amber: 0.1 },
  slip: { green: 0.05, amber: 0.15 },
  benefitRealisation: { green: 0.95, amber: 0.85 },
} as const;

type Key = keyof Thresholds;

/** Thresholds of a project. A method's tolerance is what may be exceeded at most: beyond it is red, and green ends at half of it. */
export const thresholdsOf = (office: Office, { data }: OfficeRecord<'projects'>): Thresholds => {
  const set = office.organisation.data.thresholds;
  const tolerances = office.find('methodologies', data.methodology)?.data.tolerances;
  const own = (key: Key): Limits => ({
    green: set?.[key]?.green ?? defaultThresholds[key].green,
    amber: set?.[key]?.amber ?? defaultThresholds[key].amber,
    from: set?.[key] === undefined ? 'default' : 'organisation',
  });
  const tolerated = (tolerance: number | undefined, key: Key): Limits =>
    tolerance === undefined ? own(key) : { green: tolerance / 2, amber: tolerance, from: 'methodology' };
  return {
    costPerformanceIndex: own('costPerformanceIndex'),
    schedulePerformanceIndexTime: own('schedulePerformanceIndexTime'),
    budgetOverrun: tolerated(tolerances?.cost, 'budgetOverrun'),
    slip: tolerated(tolerances?.schedule, 'slip'),
    benefitRealisation: own('benefitRealisation'),
  };
};
