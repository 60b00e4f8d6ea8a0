import { describe, expect, it } from 'vitest';
import { requestList } from '#exporters/api/requests.ts';
import { requestsTable } from '#exporters/tables/requests.ts';
import { anOffice, aProject, aRequest, today } from '../../builders.ts';
import { aCase, aModel } from '../../domain/selection/scored.ts';

const office = anOffice(
  aModel(),
  aRequest({
    id: 'a',
    title: 'Call notes desk',
    scores: { fit: 5, effort: 2 },
    businessCase: aCase,
    cost: { min: 80, likely: 100, max: 150 },
  }),
  aRequest({ id: 'b', title: 'Call notes desk again', status: 'idea', requires: ['requests/a'] }),
  aProject({ id: 'crm', lifecycle: 'proposed', scores: { fit: 1, effort: 1 } }),
);

describe('requests as data', () => {
  it('hold what is written and what is computed of it', () => {
    expect(requestList(office, today)).toMatchObject([
      {
        key: 'requests/a',
        rank: 1,
        standing: 'open',
        weightedScore: 0.9375,
        weightedShortestJobFirst: 7.5,
        netPresentValue: 100,
        likelyCost: 100,
        totalCost: 100,
        costSpread: 0.7,
        requiredBy: ['requests/b'],
        likelyDuplicates: [{ key: 'requests/b', likeness: 0.75 }],
        missingScores: [],
        why: {},
      },
      {
        key: 'requests/b',
        rank: undefined,
        standing: 'waiting',
        weightedScore: undefined,
        missingScores: ['fit', 'effort'],
        why: { netPresentValue: { reason: 'no-business-case' } },
      },
    ]);
  });
});

describe('the table of requests', () => {
  it('is the ranked list, projects that compete included; unknown is empty', () => {
    const { columns, rows } = requestsTable(office, today);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [1, 'a'],
      [2, 'crm'],
      [undefined, 'b'],
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[2]?.[columns.indexOf('scoreShare')]).toBeUndefined();
  });
});
