/** The ranked table of requests and of the projects that compete with them. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { textIn, titlesOf } from '#domain/office/written.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { objectiveIds } from '#domain/selection/candidate-record.ts';
import { rankedCandidates } from '#domain/selection/ranking.ts';
import type { CsvTable } from './csv.ts';

/** A row a candidate, by rank; then those without a score, then what is decided. Score is a share of 1; money in units of the organisation's currency; unknown is empty. */
export const requestsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'requests',
  columns: [
    'rank',
    'id',
    'title',
    'collection',
    'unit',
    'requester',
    'day',
    'status',
    'standing',
    'scoreShare',
    'wsjf',
    'netPresentValue',
    'costMin',
    'costLikely',
    'costMax',
    'costTotal',
    'costSpreadShare',
    'objectives',
    'mandatory',
    'becomes',
  ],
  rows: rankedCandidates(office, asOf).map(({ record, rank, standing, score, wsjf, netPresentValue, estimate, total }) => {
    const isRequest = record.collection === 'requests';
    return [
      rank,
      record.id,
      textIn(office, titlesOf(office, record)),
      record.collection,
      record.data.unit,
      isRequest ? record.data.requester : record.data.sponsor,
      isRequest ? record.data.day : undefined,
      isRequest ? record.data.status : lifecycleOn(office, record, asOf),
      standing,
      score,
      wsjf,
      netPresentValue.value,
      unitsOf(estimate.min),
      unitsOf(estimate.likely),
      unitsOf(estimate.max),
      unitsOf(total),
      estimate.spread,
      objectiveIds(record).join(' '),
      record.data.mandatory ?? false,
      isRequest ? record.data.becomes : undefined,
    ];
  }),
});
