/** Requests and projects that compete for money, in the order of their weighted scores. */
import { caseNetPresentValue } from '#domain/money/business-case.ts';
import type { CaseFigure } from '#domain/money/business-case.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { Known } from '#domain/value/known.ts';
import type { CandidateRecord } from './candidate-record.ts';
import { candidateCosts, candidateStanding } from './candidates.ts';
import type { CandidateStanding } from './candidates.ts';
import { costEstimate } from './cost-spread.ts';
import type { CostEstimate } from './cost-spread.ts';
import { scoringModel, weightedScore, weightedShortestJobFirst } from './score.ts';

/** A request, or a project that is not under way yet, with all by which it is compared. */
export interface Ranked {
  readonly record: CandidateRecord;
  /** Undefined where nothing is to be decided any more. */
  readonly standing: CandidateStanding | undefined;
  /** Place by weighted score among those that still compete, equals sharing one; undefined without a score, or out of the choice. */
  readonly rank: number | undefined;
  /** From 0 to 1. */
  readonly score: Known;
  readonly wsjf: Known;
  /** In units of the organisation's currency. */
  readonly netPresentValue: CaseFigure;
  /** The estimate of a request; of a project all its parts are unknown. */
  readonly estimate: CostEstimate;
  /** All years of the budget lines, else of the business case; minor units. */
  readonly total: Known;
}

const noEstimate: CostEstimate = { min: undefined, likely: undefined, max: undefined, spread: undefined };

const unranked = (office: Office, record: Ranked['record'], asOf: string): Omit<Ranked, 'rank'> => {
  const model = scoringModel(office);
  const { scores } = record.data;
  return {
    record,
    standing: candidateStanding(office, record, asOf),
    score: model === undefined ? undefined : weightedScore(model, scores),
    wsjf: model === undefined ? undefined : weightedShortestJobFirst(model, scores),
    netPresentValue: caseNetPresentValue(office, asOf, record.data),
    estimate: record.collection === 'requests' ? costEstimate(office, record.data, asOf) : noEstimate,
    total: candidateCosts(office, record, asOf)?.reduce((sum, cost) => sum + cost.total, 0),
  };
};

/** Competing with a score, competing without one, out of the choice. */
const group = ({ standing, score }: Pick<Ranked, 'standing' | 'score'>): number =>
  standing === undefined ? 2 : score === undefined ? 1 : 0;

/** All requests, and the projects that are neither in progress nor over: by rank, then those without a score, then what is decided. Made once a day. */
export const rankedCandidates = (office: Office, asOf: string): readonly Ranked[] =>
  office.once(`ranked-candidates/${asOf}`, () => {
    const projects = office.list('projects').filter((project) => {
      const standing = candidateStanding(office, project, asOf);
      return standing !== undefined && standing !== 'kept';
    });
    const all = [...projects, ...office.list('requests')]
      .map((record) => unranked(office, record, asOf))
      .sort((a, b) => inTurn(group(a) - group(b), (b.score ?? 0) - (a.score ?? 0), byText(a.record.key, b.record.key)));
    let rank = 0;
    return all.map((entry, index) => {
      if (group(entry) !== 0) return { ...entry, rank: undefined };
      if (index === 0 || all[index - 1]?.score !== entry.score) rank = index + 1;
      return { ...entry, rank };
    });
  });

/** The same by key. */
export const rankedByKey = (office: Office, asOf: string): ReadonlyMap<string, Ranked> =>
  office.once(`ranked-by-key/${asOf}`, () => new Map(rankedCandidates(office, asOf).map((entry) => [entry.record.key, entry])));
