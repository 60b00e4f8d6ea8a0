/** Exposure of a risk on the 5 × 5 matrix, and the zone of the matrix that it falls into. */
import type { DataOf } from '#schemas/index.ts';

/** A zone of the matrix. */
export type RiskZone = 'green' | 'amber' | 'red';

/** Limits of the zones, where the organisation sets none: those of PM² (European Commission, PM² Guide 3.1, risk matrix). */
export const defaultZones = { green: 2, red: 20 } as const;

/** Exposure = likelihood × impact, 1 to 25, without unit. Source: European Commission, PM² Guide 3.1, risk management. */
export const exposure = ({ likelihood, impact }: { readonly likelihood: number; readonly impact: number }): number => likelihood * impact;

/** Zone of an exposure: green up to the lower limit, red from the upper limit on, amber between. */
export const riskZone = (value: number, matrix?: DataOf<'organisation'>['riskMatrix']): RiskZone =>
  value >= (matrix?.red ?? defaultZones.red) ? 'red' : value <= (matrix?.green ?? defaultZones.green) ? 'green' : 'amber';
