/** The portfolio as data: counts, sums, what is left out of them and why. */
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Audience } from '#schemas/shared.ts';
import { isRunning, rollUp } from '#domain/value/roll-up.ts';
import type { RollUp } from '#domain/value/roll-up.ts';
import { isWatermelon, portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';

const counted = (values: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const sums = ({ totals, included, of }: RollUp) => ({ ...totals, projects: included.length, of });

const grouped = (standings: readonly Standing[], keysOf: (project: OfficeRecord<'projects'>) => readonly string[]) => {
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    // What the edition does not name may be several: their sum would be that of nothing.
    for (const key of keysOf(standing.project).filter((named) => named !== restricted)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [standing]);
      else group.push(standing);
    }
  }
  return Object.fromEntries(
    [...groups].map(([key, group]) => [key, { ...sums(rollUp(group)), running: sums(rollUp(group.filter(isRunning))) }]),
  );
};

/**
 * `portfolio.json`. `totals` are over all projects that have the four base values, `running` over those in progress or on hold, and so are colours, watermelons and
 * stale projects. `partial` says that the edition may hold less than there is. Groups are of what the edition names, with those that run apart.
 */
export const portfolioData = (office: Office, asOf: string, edition: Audience) => {
  const standings = portfolioStandings(office, asOf);
  const running = standings.filter(isRunning);
  const all = rollUp(standings);
  return {
    asOf,
    edition,
    partial: edition !== 'confidential',
    currency: office.organisation.data.currency,
    counts: { projects: standings.length, running: running.length, byLifecycle: counted(standings.map(({ lifecycle }) => lifecycle)) },
    totals: sums(all),
    running: sums(rollUp(running)),
    byColour: {
      stated: counted(running.map(({ stated }) => stated.overall ?? 'no-report')),
      computed: counted(running.map(({ computed }) => computed.overall.colour)),
    },
    byCategory: grouped(standings, ({ data }) => [data.category]),
    byUnit: grouped(standings, ({ data }) => [data.unit]),
    byProgramme: grouped(standings, ({ data }) => (data.programme === undefined ? [] : [data.programme])),
    byObjective: grouped(standings, ({ data }) => (data.objectives ?? []).map(({ id }) => id)),
    watermelons: running.filter(isWatermelon).map(({ project }) => project.id),
    stale: running.filter(({ isCurrent }) => !isCurrent).map(({ project, missingMonths }) => ({ project: project.id, missingMonths })),
    excluded: all.excluded,
  };
};
