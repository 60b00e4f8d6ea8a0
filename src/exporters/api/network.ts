/** The schedule network of a project as data. Working days from the start of the network; money in the organisation's currency. */
import type { Distribution } from '#domain/network/monte-carlo.ts';
import { scheduleNetwork } from '#domain/network/schedule-network.ts';
import type { Office } from '#domain/office/office.ts';

const simulated = (distribution: Distribution | undefined, unit: 1 | 100) =>
  distribution === undefined
    ? undefined
    : {
        runs: distribution.runs,
        lowest: distribution.lowest / unit,
        highest: distribution.highest / unit,
        mean: distribution.mean / unit,
        p50: distribution.p50 / unit,
        p80: distribution.p80 / unit,
      };

/**
 * `network` of `projects/<id>.json`: duration, tasks with dates and floats, critical path, PERT and simulation. Where there is none every key is unknown and
 * `why` says the reason (`no-tasks`, `cycle` with the cycles, `restricted`). `missing` names what keeps PERT and simulation from being known.
 */
export const networkDetail = (office: Office, asOf: string, project: string) => {
  const { network, why, riskCost } = scheduleNetwork(office, asOf, project);
  return {
    why: why?.reason,
    cycles: why?.reason === 'cycle' ? why.cycles : [],
    duration: network?.duration,
    criticalPath: network?.criticalPath,
    tasks: (network?.tasks ?? []).map(
      ({ id, duration, earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat, critical }) => ({
        id,
        duration,
        earlyStart,
        earlyFinish,
        lateStart,
        lateFinish,
        totalFloat,
        freeFloat,
        critical,
      }),
    ),
    milestones: network?.milestones ?? [],
    unknownLinks: network?.unknown ?? [],
    pert: {
      expected: network?.pert.expected,
      standardDeviation: network?.pert.standardDeviation,
      missing: network?.pert.missing ?? [],
    },
    simulation: {
      end: simulated(network?.end.distribution, 1),
      contingency: network?.end.contingency,
      riskCost: simulated(riskCost.distribution, 100),
      riskContingency: riskCost.contingency === undefined ? undefined : riskCost.contingency / 100,
      risksMissing: riskCost.missing,
    },
  };
};
