/** The candidates of an office on a day: projects proposed or approved, requests from screening on, and projects in progress. */
import { monthsOfQuarter, quarterDemand, roleCapacity, rolesOf, teamCapacity } from '#domain/capacity/capacity.ts';
import type { Team } from '#domain/capacity/capacity.ts';
import { caseNetPresentValue, caseYears } from '#domain/money/business-case.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { budgetLinesOn } from '#domain/projects/budget-lines.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { fiscalYearOf } from '#domain/time/fiscal-year.ts';
import { plus } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';
import { successorKey } from './candidate-record.ts';
import type { CandidateRecord } from './candidate-record.ts';
import type { Candidate, QuarterCapacity, SelectionProblem, SpendingKind, YearCost } from './problem.ts';
import { scoringModel, weightedScore } from './score.ts';

type Line = DataOf<'budget'>;

/** How a project or a request stands to the choice; undefined where it is none any more: over, turned down, or already a project. */
export type CandidateStanding = 'kept' | 'planned' | 'open' | 'waiting';

/** How a record stands to the choice on a day. */
export const candidateStanding = (office: Office, record: CandidateRecord, asOf: string): CandidateStanding | undefined => {
  if (record.collection === 'requests') {
    const { status, becomes } = record.data;
    if (becomes !== undefined || status === 'rejected' || status === 'withdrawn') return undefined;
    if (status === 'approved') return 'planned';
    return status === 'screening' || status === 'business-case' ? 'open' : 'waiting';
  }
  switch (lifecycleOn(office, record, asOf)) {
    case 'in-progress':
      return 'kept';
    case 'approved':
      return 'planned';
    case 'proposed':
      return 'open';
    case 'idea':
    case 'on-hold':
      return 'waiting';
    default:
      return undefined;
  }
};

interface Amounts {
  capex: number;
  opex: number;
  unsplit: number;
}

const none = (): Amounts => ({ capex: 0, opex: 0, unsplit: 0 });

const yearCosts = (sums: ReadonlyMap<number, Amounts>): readonly YearCost[] =>
  [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, { capex, opex, unsplit }]) => ({
      year,
      total: capex + opex + unsplit,
      ...(unsplit === 0 ? { capex, opex } : {}),
    }));

/** What a line says that it will have cost: its forecast, else what was planned, else what was spent. */
const lineAmount = ({ forecast, planned, actual }: Line): Line['planned'] => forecast ?? planned ?? actual;

const costsOfLines = (office: Office, lines: readonly Line[], asOf: string): readonly YearCost[] | undefined => {
  const settings = office.organisation.data;
  const sums = new Map<number, Amounts>();
  for (const line of lines) {
    const money = lineAmount(line);
    const amount = money === undefined ? undefined : minorUnitsOn(money, asOf, settings);
    if (amount === undefined) return undefined;
    const year = line.month === undefined ? (line.year ?? 0) : fiscalYearOf(line.month, settings.fiscalYearStart).year;
    const sum = sums.get(year) ?? none();
    sum[line.kind] += amount;
    sums.set(year, sum);
  }
  return yearCosts(sums);
};

const costsOfCase = (office: Office, { data }: CandidateRecord, asOf: string): readonly YearCost[] | undefined => {
  const years = caseYears(office, asOf, data);
  if (years.value === undefined) return undefined;
  const settings = office.organisation.data;
  const sums = new Map<number, Amounts>();
  for (const { year, cost } of years.value) {
    const flows = (data.businessCase?.cashflows ?? []).filter((flow) => flow.year === year && flow.cost !== undefined);
    const parts = flows.map(({ capex }): Known => (capex === undefined ? undefined : minorUnitsOn(capex, asOf, settings)));
    const known = parts.filter((part) => part !== undefined);
    const capex = known.reduce((sum, part) => sum + part, 0);
    sums.set(year, known.length === parts.length ? { capex, opex: cost - capex, unsplit: 0 } : { capex: 0, opex: 0, unsplit: cost });
  }
  return yearCosts(sums);
};

/** What a project or a request costs by fiscal year: from its budget lines, else from the cash flows of its business case. Undefined where neither tells, or one amount is not known. */
export const candidateCosts = (office: Office, record: CandidateRecord, asOf: string): readonly YearCost[] | undefined => {
  const lines = record.collection === 'projects' ? budgetLinesOn(office, record.id, asOf) : [];
  return lines.length > 0 ? costsOfLines(office, lines, asOf) : costsOfCase(office, record, asOf);
};

/** The part of a year's cost that a limit counts: all, or its capital or operating part; the whole where the split is not known. */
export const costUnder = (cost: YearCost, kind: SpendingKind | undefined): number =>
  kind === undefined ? cost.total : (cost[kind] ?? cost.total);

const minor = (units: Known): Known => (units === undefined ? undefined : Math.round(units * 100));

const worthOf = (office: Office, { data }: CandidateRecord, asOf: string): Candidate['worth'] => {
  const model = scoringModel(office);
  return {
    value: caseYears(office, asOf, data).value?.reduce((sum, { benefit }) => sum + benefit, 0),
    npv: minor(caseNetPresentValue(office, asOf, data).value),
    score: model === undefined ? undefined : weightedScore(model, data.scores),
  };
};

/** The record that stands for a key today. */
const successorOf = (office: Office, key: string): CandidateRecord | undefined => {
  const record = office.byKey(successorKey(office, key));
  return record?.collection === 'projects' || record?.collection === 'requests' ? record : undefined;
};

const requiredBy = (office: Office, record: CandidateRecord, asOf: string): readonly string[] => {
  if (record.collection === 'requests') {
    return (record.data.requires ?? []).flatMap((key) => {
      const other = successorOf(office, key);
      // Not known on the day, or in the edition: nobody there can tell what it would need.
      if (other === undefined) return [];
      return other.collection === 'projects' && lifecycleOn(office, other, asOf) === 'completed' ? [] : [other.key];
    });
  }
  return (record.data.dependsOn ?? []).flatMap(({ project }) => {
    const other = office.find('projects', project);
    const standing = other === undefined ? undefined : candidateStanding(office, other, asOf);
    return other === undefined || standing === undefined || standing === 'waiting' ? [] : [other.key];
  });
};

const excludedBy = (office: Office, record: CandidateRecord): readonly string[] => {
  const keys =
    record.collection === 'projects'
      ? (record.data.excludes ?? []).map((id) => `projects/${id}`)
      : [...(record.data.excludes ?? []), ...(record.data.duplicateOf === undefined ? [] : [record.data.duplicateOf])];
  return keys.flatMap((key) => successorOf(office, key)?.key ?? []).filter((key) => key !== record.key);
};

const teamOf =
  (office: Office) =>
  (id: string): Team | undefined =>
    office.find('teams', id)?.data;

const candidateOf = (office: Office, record: CandidateRecord, standing: CandidateStanding, asOf: string): Candidate => ({
  key: record.key,
  isWaiting: standing === 'waiting',
  isKept: standing === 'kept',
  isMandatory: record.data.mandatory === true && standing !== 'waiting',
  isPlanned: standing === 'kept' || standing === 'planned',
  costs: candidateCosts(office, record, asOf),
  worth: worthOf(office, record, asOf),
  demand: quarterDemand(record.data.team ?? [], teamOf(office), asOf),
  requires: [...new Set(requiredBy(office, record, asOf))],
  excludes: [...new Set(excludedBy(office, record))],
});

/** Capacity of every role and team that somebody wants, in the quarters in which it is wanted; unknown capacity limits nothing. */
const capacityFor = (office: Office, demands: Candidate['demand']): readonly QuarterCapacity[] => {
  const wanted = new Map(demands.map(({ team, role, quarter }) => [`${team}/${role ?? ''}/${quarter}`, { team, role, quarter }]));
  return [...wanted]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, { team: id, role, quarter }]) => {
      const team = teamOf(office)(id);
      if (team === undefined || rolesOf(team).length === 0) return [];
      const isForeign = role !== undefined && !rolesOf(team).includes(role);
      const months = monthsOfQuarter(quarter)
        .map((month) => (role === undefined ? teamCapacity(team, month) : isForeign ? 0 : roleCapacity(team, role, month)))
        .reduce<Known>(plus, 0);
      return months === undefined ? [] : [{ team: id, role, quarter, months }];
    });
};

/** The question that all scenarios of an office ask on a day. Made once. */
export const selectionProblem = (office: Office, asOf: string): SelectionProblem =>
  office.once(`selection/${asOf}`, () => {
    const candidates = [...office.list('projects'), ...office.list('requests')]
      .flatMap((record) => {
        const standing = candidateStanding(office, record, asOf);
        return standing === undefined ? [] : [candidateOf(office, record, standing, asOf)];
      })
      .sort((a, b) => byText(a.key, b.key));
    return {
      candidates,
      capacity: capacityFor(
        office,
        candidates.flatMap(({ demand }) => demand),
      ),
    };
  });
