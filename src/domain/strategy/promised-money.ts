/** Money and benefit by objective: those of approved and running projects, divided by the weights of their objectives. */
import { countsBenefits, isMoney } from '#domain/benefits/portfolio-benefit.ts';
import { benefitOn } from '#domain/benefits/realisation.ts';
import { sharesOf } from '#domain/money/shares.ts';
import type { Office } from '#domain/office/office.ts';
import { objectiveWeights } from '#domain/projects/objective-weights.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import { addMonths, lastDayOf, monthOf, monthsFrom } from '#domain/time/calendar.ts';
import { budgetOn } from '#domain/value/facts.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** An amount in minor units, and the objective that it serves; undefined = none. */
export interface ObjectivePart {
  readonly objective: string | undefined;
  readonly minor: number;
}

/** Whether the money of a project is promised to its objectives: approved, running or on hold. */
export const isPromised = (lifecycle: Lifecycle): boolean =>
  lifecycle === 'approved' || lifecycle === 'in-progress' || lifecycle === 'on-hold';

/** An amount of a project divided by the weights of its objectives, to the minor unit; what the weights leave of 100 serves none. */
export const objectiveParts = (project: OfficeRecord<'projects'>, minor: number): readonly ObjectivePart[] => {
  const weights = objectiveWeights(project);
  const shares = sharesOf(
    minor,
    weights.map(([, weight]) => weight),
  );
  return weights.map(([objective], index) => ({ objective, minor: shares[index] ?? 0 }));
};

/** Parts summed by objective. */
export const byObjective = (parts: readonly ObjectivePart[]): ReadonlyMap<string | undefined, number> => {
  const sums = new Map<string | undefined, number>();
  for (const { objective, minor } of parts) sums.set(objective, (sums.get(objective) ?? 0) + minor);
  return sums;
};

/** Budgets of the projects promised on a day, in minor units by objective, as the baselines of that day say; of how many projects no budget is known. */
export const promisedMoney = (
  office: Office,
  day: string,
): { readonly byObjective: ReadonlyMap<string | undefined, number>; readonly unknown: number } => {
  const budgets = office
    .list('projects')
    .filter((project) => isPromised(lifecycleOn(office, project, day)))
    .map((project) => ({ project, budget: budgetOn(office, project, day) }));
  return {
    byObjective: byObjective(budgets.flatMap(({ project, budget }) => (budget === undefined ? [] : objectiveParts(project, budget)))),
    unknown: budgets.filter(({ budget }) => budget === undefined).length,
  };
};

/** How the share of the money that an objective gets moved over some months. */
export interface ObjectiveDrift {
  /** Undefined for the part that serves no objective. */
  readonly objective: string | undefined;
  /** Share of all promised money at the end of each month; undefined where there was none. */
  readonly shares: readonly Known[];
  /** Last share − first known share, in shares of 1; undefined where fewer than two are known. */
  readonly drift: Known;
}

/** The drift of the alignment: shares of the money by objective at the end of the last months, and on the day itself. The weights of objectives are those of today, for they carry no day. */
export const alignmentDrift = (
  office: Office,
  asOf: string,
  months = 12,
): { readonly months: readonly string[]; readonly objectives: readonly ObjectiveDrift[] } =>
  office.once(`alignment-drift/${asOf}/${String(months)}`, () => {
    const last = monthOf(asOf);
    const axis = monthsFrom(addMonths(last, -months), last);
    const states = axis.map((month) => promisedMoney(office, month === last ? asOf : lastDayOf(month)).byObjective);
    const totals = states.map((sums) => [...sums.values()].reduce((all, minor) => all + minor, 0));
    const ids = [
      ...new Set([...office.list('objectives').map(({ id }): string | undefined => id), ...states.flatMap((sums) => [...sums.keys()])]),
    ];
    return {
      months: axis,
      objectives: ids.map((objective) => {
        const shares = states.map((sums, index) => ratio(sums.get(objective) ?? 0, totals[index]));
        const known = shares.filter((share) => share !== undefined);
        const [first, end] = [known[0], known.at(-1)];
        return { objective, shares, drift: known.length < 2 || first === undefined || end === undefined ? undefined : end - first };
      }),
    };
  });

/** Benefits that are money, by the objective that they serve: worth a year at their targets, and as far as realised, in minor units. */
export interface ObjectiveBenefit {
  /** Undefined for what serves no objective. */
  readonly objective: string | undefined;
  readonly planned: number;
  /** Undefined where nothing of it was measured. */
  readonly realised: Known;
}

/** A benefit's worth by objective: the one that it names, else those of its project by their weights. */
const benefitParts = (project: OfficeRecord<'projects'>, named: string | undefined, minor: number): readonly ObjectivePart[] =>
  named === undefined ? objectiveParts(project, minor) : [{ objective: named, minor }];

/** Benefits of approved, running and completed projects by objective. Those whose worth is not known are left out; `unknown` counts them. */
export const objectiveBenefits = (
  office: Office,
  asOf: string,
): { readonly objectives: readonly ObjectiveBenefit[]; readonly unknown: number } => {
  const benefits = office
    .list('projects')
    .filter((project) => countsBenefits(lifecycleOn(office, project, asOf)))
    .flatMap((project) =>
      office.partsOf(project.id, 'benefits').map((record) => ({ project, record, standing: benefitOn(office, record.data, asOf) })),
    )
    .filter(isMoney);
  const sumOf = (key: 'worth' | 'realised') =>
    byObjective(
      benefits.flatMap(({ project, record, standing }) => {
        const minor = standing[key];
        return minor === undefined ? [] : benefitParts(project, record.data.objective, minor);
      }),
    );
  const [planned, realised] = [sumOf('worth'), sumOf('realised')];
  return {
    objectives: [...planned].map(([objective, minor]) => ({ objective, planned: minor, realised: realised.get(objective) })),
    unknown: benefits.filter(({ standing }) => standing.worth === undefined).length,
  };
};
