/** Everything that the page of one request shows, but its text and what scenarios make of it. */
import { fteSum } from '#domain/capacity/capacity.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { costEstimate } from '#domain/selection/cost-spread.ts';
import { likelyDuplicates } from '#domain/selection/duplicates.ts';
import { rankedByKey, rankedCandidates } from '#domain/selection/ranking.ts';
import { requestWay } from '#domain/selection/request-way.ts';
import type { RequestWay } from '#domain/selection/request-way.ts';
import { missingScores, scoreParts } from '#domain/selection/score-parts.ts';
import type { ScorePart } from '#domain/selection/score-parts.ts';
import { scoringModel } from '#domain/selection/score.ts';
import type { ScoringModel } from '#domain/selection/score.ts';
import type { Known } from '#domain/value/known.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { businessCaseView } from '../project/plan.ts';
import type { BusinessCaseView } from '../project/plan.ts';
import { teamDemandView } from '../project/team-demand.ts';
import type { TeamDemandView } from '../project/team-demand.ts';
import { requestsThatName } from './requests-naming.ts';
import { requestRow } from './requests.ts';
import type { CandidateStage, RequestRow } from './requests.ts';

/** Another request or project that a request names, or that names it; without title and state where this edition does not hold it. */
export interface RelatedCandidate extends Named {
  readonly collection: 'requests' | 'projects' | undefined;
  readonly state: CandidateStage | undefined;
}

/** One that seems to ask for the same. */
export interface LikelyView extends RelatedCandidate {
  readonly likeness: number;
  readonly words: readonly string[];
  readonly sharesUnit: boolean;
  readonly sharesObjective: boolean;
}

/** How a request hangs together with others. */
export interface RequestRelations {
  readonly requires: readonly RelatedCandidate[];
  readonly requiredBy: readonly RelatedCandidate[];
  /** In both directions: what it excludes, and what excludes it. */
  readonly excludes: readonly RelatedCandidate[];
  readonly duplicateOf: RelatedCandidate | undefined;
  readonly duplicates: readonly RelatedCandidate[];
  readonly likely: readonly LikelyView[];
}

/** A term of weighted shortest job first. */
export interface WsjfPart {
  readonly term: 'value' | 'urgency' | 'risk' | 'size';
  /** Title of its criterion; its id where the model has none of that id. */
  readonly title: Localised;
  readonly raw: Known;
}

/** The page of a request. Money in units of the organisation's currency. */
export interface RequestPage {
  readonly row: RequestRow;
  /** How many competitors have a rank. */
  readonly ranked: number;
  readonly model: ScoringModel | undefined;
  readonly parts: readonly ScorePart[];
  readonly missing: readonly Localised[];
  /** Undefined where the model has no such rule. */
  readonly wsjf: readonly WsjfPart[] | undefined;
  readonly estimate: { readonly min: Known; readonly likely: Known; readonly max: Known; readonly spread: Known };
  readonly businessCase: BusinessCaseView | undefined;
  readonly team: TeamDemandView | undefined;
  /** All demand in months of full-time equivalents. */
  readonly demand: Known;
  readonly relations: RequestRelations;
  readonly way: RequestWay;
}

const related = (office: Office, asOf: string, record: AnyRecord | undefined): RelatedCandidate => {
  if (record?.collection === 'requests') return { ...nameOf(office, record), collection: 'requests', state: record.data.status };
  if (record?.collection === 'projects') {
    return { ...nameOf(office, record), collection: 'projects', state: lifecycleOn(office, record, asOf) };
  }
  return { id: restricted, title: undefined, collection: undefined, state: undefined };
};

const relationsOf = (office: Office, asOf: string, key: string): RequestRelations => {
  const record = office.byKey(key);
  const data = record?.collection === 'requests' ? record.data : undefined;
  const named = (keys: readonly string[] = []): readonly RelatedCandidate[] =>
    [...new Set(keys)].map((other) => related(office, asOf, office.byKey(other)));
  const naming = (field: 'requires' | 'excludes' | 'duplicateOf'): readonly string[] =>
    requestsThatName(office, key, field).map((other) => other.key);
  return {
    requires: named(data?.requires),
    requiredBy: named(naming('requires')),
    excludes: named([...(data?.excludes ?? []), ...naming('excludes')]),
    duplicateOf: data?.duplicateOf === undefined ? undefined : related(office, asOf, office.byKey(data.duplicateOf)),
    duplicates: named(naming('duplicateOf')),
    likely: (likelyDuplicates(office).get(key) ?? []).map(({ key: other, ...likeness }) => ({
      ...related(office, asOf, office.byKey(other)),
      ...likeness,
    })),
  };
};

const wsjfParts = (model: ScoringModel | undefined, scores: Readonly<Record<string, number>>): RequestPage['wsjf'] => {
  const wsjf = model?.wsjf;
  if (model === undefined || wsjf === undefined) return undefined;
  return (['value', 'urgency', 'risk', 'size'] as const).map((term) => ({
    term,
    title: model.criteria.find(({ id }) => id === wsjf[term])?.title ?? wsjf[term],
    raw: scores[wsjf[term]],
  }));
};

/** The page of the request of that id; undefined where this edition has none. */
export const requestPage = (office: Office, asOf: string, id: string): RequestPage | undefined => {
  const record = office.find('requests', id);
  const ranked = rankedByKey(office, asOf).get(`requests/${id}`);
  if (record === undefined || ranked === undefined) return undefined;
  const { data } = record;
  const model = scoringModel(office);
  const { min, likely, max, spread } = costEstimate(office, data, asOf);
  return {
    row: requestRow(office, asOf, ranked),
    ranked: office.once(`ranked-count/${asOf}`, () => rankedCandidates(office, asOf).filter(({ rank }) => rank !== undefined).length),
    model,
    parts: model === undefined ? [] : scoreParts(model, data.scores),
    missing: model === undefined ? [] : missingScores(model, data.scores).map(({ title }) => title),
    wsjf: wsjfParts(model, data.scores ?? {}),
    estimate: { min: unitsOf(min), likely: unitsOf(likely), max: unitsOf(max), spread },
    businessCase: businessCaseView(office, asOf, data),
    team: teamDemandView(office, record, asOf),
    demand: data.team === undefined ? undefined : fteSum(data.team.map(({ fte }) => fte)),
    relations: relationsOf(office, asOf, record.key),
    way: requestWay(office, record, asOf),
  };
};
