/** The question of the decide page as it is sent: each team and quarter named once, candidates as short rows. Written by the page's `.json`, read by its script. */
import type { Candidate, QuarterDemand, SelectionLimits, SelectionProblem, YearCost } from '../domain/selection/problem.ts';

/** The id of today's plan among the starts; no scenario has such an id. */
export const todaysPlan = '_today';

/** What a scenario, or today's plan, begins with. */
export interface DecisionStart {
  /** Id of the scenario, or `todaysPlan`. */
  readonly id: string;
  readonly title: string;
  /** Titles of a record made from it. */
  readonly titles: Readonly<Record<'en' | 'de', string>>;
  readonly limits: SelectionLimits;
  /** What is chosen in it; of an impossible scenario, today's plan. */
  readonly selected: readonly string[];
  /** Id of what its results are compared with: itself, or today's plan where it is impossible. */
  readonly compared: string;
}

/** A name as a page shows it: with its address and its language, where that is not the page's. */
export interface DecisionName {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

/** What a table shows of a candidate beside what the question knows. */
export interface CandidateFacts {
  readonly unit: string;
  /** Colour of its newest report. */
  readonly colour?: string | undefined;
}

/** All that the script of the decide page needs. */
export interface Decision {
  readonly problem: SelectionProblem;
  /** By key: candidates, `teams/<id>`, `roles/<id>`. */
  readonly names: Readonly<Record<string, DecisionName | undefined>>;
  /** By key of the candidate. */
  readonly facts: Readonly<Record<string, CandidateFacts | undefined>>;
  /** Today's plan, then the scenarios. */
  readonly starts: readonly DecisionStart[];
  /** Id of the start that is shown where the address names none. */
  readonly first: string;
  readonly currency: string;
  readonly splitYears: boolean;
}

type Sent<T> = T | 0;
type SentCost = readonly [year: number, total: number, capex: number | null, opex: number | null];
type SentName = readonly [text: string, href?: string, lang?: string];
type SentCandidate = readonly [
  key: string,
  /** Waiting, kept, mandatory, planned: a letter each. */
  flags: string,
  costs: Sent<readonly SentCost[]>,
  worth: readonly (number | null)[],
  demand: readonly (readonly [slot: number, months: number])[],
  requires: readonly string[],
  excludes: readonly string[],
  unit: string,
  colour: string,
];

interface SentDecision extends Omit<Decision, 'problem' | 'names' | 'facts'> {
  /** Team, role, quarter, and the capacity where it is limited. */
  readonly slots: readonly (readonly [team: string, role: string, quarter: string, months: number | null])[];
  readonly candidates: readonly SentCandidate[];
  readonly names: Readonly<Record<string, SentName>>;
}

const flagsOf = ({ isWaiting, isKept, isMandatory, isPlanned }: Candidate): string =>
  [isWaiting ? 'w' : '', isKept ? 'k' : '', isMandatory ? 'm' : '', isPlanned ? 'p' : ''].join('');

const slotKey = ({ team, role, quarter }: Omit<QuarterDemand, 'months'>): string => `${team}/${role ?? ''}/${quarter}`;

/** The file of a decision. */
export const decisionFile = ({ problem, names, facts, ...rest }: Decision): string => {
  const { candidates, capacity } = problem;
  const slots = new Map<string, Omit<QuarterDemand, 'months'> & { readonly limit: number | null }>(
    capacity.map((slot) => [slotKey(slot), { ...slot, limit: slot.months }]),
  );
  for (const slot of candidates.flatMap(({ demand }) => demand)) {
    if (!slots.has(slotKey(slot))) slots.set(slotKey(slot), { ...slot, limit: null });
  }
  const places = new Map([...slots.keys()].map((key, index) => [key, index]));
  const sent: SentDecision = {
    ...rest,
    slots: [...slots.values()].map(({ team, role, quarter, limit }) => [team, role ?? '', quarter, limit]),
    candidates: candidates.map((candidate) => [
      candidate.key,
      flagsOf(candidate),
      candidate.costs?.map(({ year, total, capex, opex }) => [year, total, capex ?? null, opex ?? null] as const) ?? 0,
      [candidate.worth.value ?? null, candidate.worth.npv ?? null, candidate.worth.score ?? null],
      candidate.demand.map((demand) => [places.get(slotKey(demand)) ?? 0, demand.months] as const),
      candidate.requires,
      candidate.excludes,
      facts[candidate.key]?.unit ?? '',
      facts[candidate.key]?.colour ?? '',
    ]),
    names: Object.fromEntries(
      Object.entries(names).flatMap(([key, name]): readonly (readonly [string, SentName])[] => {
        if (name === undefined) return [];
        const { text, href, lang } = name;
        return [[key, lang !== undefined ? [text, href ?? '', lang] : href !== undefined ? [text, href] : [text]]];
      }),
    ),
  };
  return JSON.stringify(sent);
};

const costOf = ([year, total, capex, opex]: SentCost): YearCost => ({
  year,
  total,
  ...(capex === null ? {} : { capex }),
  ...(opex === null ? {} : { opex }),
});

/** The decision of such a file. */
export const decisionOf = (sent: unknown): Decision => {
  const { slots, candidates, names, ...rest } = sent as SentDecision;
  const demandOf = ([slot, months]: readonly [number, number]): readonly QuarterDemand[] => {
    const place = slots[slot];
    return place === undefined ? [] : [{ team: place[0], role: place[1] === '' ? undefined : place[1], quarter: place[2], months }];
  };
  return {
    ...rest,
    problem: {
      candidates: candidates.map(([key, flags, costs, [value, npv, score], demand, requires, excludes]) => ({
        key,
        isWaiting: flags.includes('w'),
        isKept: flags.includes('k'),
        isMandatory: flags.includes('m'),
        isPlanned: flags.includes('p'),
        costs: costs === 0 ? undefined : costs.map(costOf),
        worth: { value: value ?? undefined, npv: npv ?? undefined, score: score ?? undefined },
        demand: demand.flatMap(demandOf),
        requires,
        excludes,
      })),
      capacity: slots.flatMap(([team, role, quarter, months]) =>
        months === null ? [] : [{ team, role: role === '' ? undefined : role, quarter, months }],
      ),
    },
    facts: Object.fromEntries(
      candidates.map(([key, , , , , , , unit, colour]) => [key, { unit, colour: colour === '' ? undefined : colour }]),
    ),
    names: Object.fromEntries(
      Object.entries(names).map(([key, [text, href = '', lang]]) => [key, { text, href: href === '' ? undefined : href, lang }]),
    ),
  };
};
