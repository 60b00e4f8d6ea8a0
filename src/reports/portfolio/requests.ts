/** The register of requests, ranked together with the projects that compete with them; what it is ranked by, and what lacks. */
import type { CaseReason } from '#domain/money/business-case.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { objectiveIds } from '#domain/selection/candidate-record.ts';
import type { CandidateStanding } from '#domain/selection/candidates.ts';
import { rankedCandidates } from '#domain/selection/ranking.ts';
import type { Ranked } from '#domain/selection/ranking.ts';
import { missingScores, scoreParts } from '#domain/selection/score-parts.ts';
import type { ScorePart } from '#domain/selection/score-parts.ts';
import { scoringModel } from '#domain/selection/score.ts';
import type { ScoringModel } from '#domain/selection/score.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';
import { distinctNames, nameOf, named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

/** State of a request, or the life cycle of a project. */
export type CandidateStage = DataOf<'requests'>['status'] | DataOf<'projects'>['lifecycle'];

/** A row of the register. Money in units of the organisation's currency. */
export interface RequestRow extends Named {
  readonly collection: 'requests' | 'projects';
  readonly unit: Named;
  /** Who asks, or who sponsors the project. */
  readonly role: Named;
  /** Of a request. */
  readonly day: string | undefined;
  readonly state: CandidateStage;
  readonly standing: CandidateStanding | undefined;
  readonly rank: number | undefined;
  readonly score: Known;
  readonly wsjf: Known;
  readonly netPresentValue: Known;
  /** Why that is not known. */
  readonly whyNoValue: CaseReason | undefined;
  readonly likely: Known;
  readonly total: Known;
  readonly spread: Known;
  readonly objectives: readonly Named[];
  readonly mandatory: boolean;
  /** The project that came of it. */
  readonly becomes: Named | undefined;
}

/** A candidate that cannot be compared fully, and what it lacks. */
export interface Lacking extends Named {
  readonly collection: RequestRow['collection'];
  readonly criteria: readonly ScoringModel['criteria'][number]['title'][];
  readonly hasScores: boolean;
  readonly value: CaseReason | undefined;
  readonly cost: boolean;
}

/** A bubble of value against risk. */
export interface Bubble extends RequestRow {
  readonly spread: number;
  readonly netPresentValue: number;
  readonly cost: number;
}

/** How the model scores one real candidate. */
export interface WorkedExample {
  readonly of: RequestRow;
  readonly parts: readonly ScorePart[];
}

/** The page of the requests. */
export interface RequestsPage {
  readonly rows: readonly RequestRow[];
  readonly requests: number;
  readonly projects: number;
  /** Requests by state, in the order of the way; only what occurs. */
  readonly counts: readonly { readonly state: DataOf<'requests'>['status']; readonly count: number }[];
  readonly model: ScoringModel | undefined;
  readonly example: WorkedExample | undefined;
  readonly bubbles: readonly Bubble[];
  /** Competing requests that are not drawn, for their spread, value or cost is not known; and those beyond the most that a drawing holds. */
  readonly undrawn: readonly RequestRow[];
  readonly beyond: number;
  readonly lacking: readonly Lacking[];
  readonly filters: { readonly states: readonly CandidateStage[]; readonly units: readonly Named[]; readonly objectives: readonly Named[] };
}

const states = ['idea', 'submitted', 'screening', 'business-case', 'approved', 'deferred', 'rejected', 'withdrawn'] as const;
/** More bubbles than this hide one another. */
const mostBubbles = 40;

/** A ranked candidate as a row. */
export const requestRow = (office: Office, asOf: string, ranked: Ranked): RequestRow => {
  const { record } = ranked;
  const isRequest = record.collection === 'requests';
  return {
    ...nameOf(office, record),
    collection: record.collection,
    unit: named(office, 'units', record.data.unit),
    role: named(office, 'roles', isRequest ? record.data.requester : record.data.sponsor),
    day: isRequest ? record.data.day : undefined,
    state: isRequest ? record.data.status : lifecycleOn(office, record, asOf),
    standing: ranked.standing,
    rank: ranked.rank,
    score: ranked.score,
    wsjf: ranked.wsjf,
    netPresentValue: ranked.netPresentValue.value,
    whyNoValue: ranked.netPresentValue.why,
    likely: unitsOf(ranked.estimate.likely),
    total: unitsOf(ranked.total),
    spread: ranked.estimate.spread,
    objectives: objectiveIds(record).map((id) => named(office, 'objectives', id)),
    mandatory: record.data.mandatory === true,
    becomes: isRequest ? namedOptional(office, 'projects', record.data.becomes) : undefined,
  };
};

const lackingOf = (model: ScoringModel | undefined, { record }: Ranked, row: RequestRow): readonly Lacking[] => {
  const missing = model === undefined ? [] : missingScores(model, record.data.scores);
  const cost = row.likely === undefined && row.total === undefined;
  if (missing.length === 0 && row.whyNoValue === undefined && !cost) return [];
  return [
    {
      id: row.id,
      title: row.title,
      collection: row.collection,
      criteria: missing.map(({ title }) => title),
      hasScores: record.data.scores !== undefined,
      value: row.whyNoValue,
      cost,
    },
  ];
};

const bubbleOf = (row: RequestRow): readonly Bubble[] => {
  const { spread, netPresentValue, likely: cost } = row;
  return spread === undefined || netPresentValue === undefined || cost === undefined ? [] : [{ ...row, spread, netPresentValue, cost }];
};

const made = (office: Office, asOf: string): RequestsPage => {
  const all = rankedCandidates(office, asOf).map((ranked) => ({ ranked, row: requestRow(office, asOf, ranked) }));
  const rows = all.map(({ row }) => row);
  const model = scoringModel(office);
  const requests = rows.filter(({ collection }) => collection === 'requests');
  const competing = requests.filter(({ standing }) => standing !== undefined);
  const bubbles = competing.flatMap(bubbleOf);
  const drawn = new Set(bubbles.map(({ id }) => id));
  const first =
    all.find(({ row }) => row.score !== undefined && row.collection === 'requests') ?? all.find(({ row }) => row.score !== undefined);
  return {
    rows,
    requests: requests.length,
    projects: rows.length - requests.length,
    counts: states.flatMap((state) => {
      const count = requests.filter((row) => row.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
    model,
    example:
      model === undefined || first === undefined ? undefined : { of: first.row, parts: scoreParts(model, first.ranked.record.data.scores) },
    bubbles: bubbles.slice(0, mostBubbles),
    undrawn: competing.filter(({ id }) => !drawn.has(id)),
    beyond: Math.max(0, bubbles.length - mostBubbles),
    lacking: all.flatMap(({ ranked, row }) => (row.standing === undefined ? [] : lackingOf(model, ranked, row))),
    filters: {
      states: [...new Set(rows.map(({ state }) => state))],
      units: distinctNames(rows.map(({ unit }) => unit)),
      objectives: distinctNames(rows.flatMap(({ objectives }) => objectives)),
    },
  };
};

/** The register as of a day. Made once: the page and the file of its rows share it. */
export const requestsPage = (office: Office, asOf: string): RequestsPage => office.once(`requests-page/${asOf}`, () => made(office, asOf));
