import { describe, expect, it } from 'vitest';
import { progressBy, sorted } from '#importers/jira/counting.ts';
import type { JiraIssue } from '#importers/jira/issue.ts';

const anIssue = (key: string, given: Partial<JiraIssue> = {}): JiraIssue => ({
  row: 2,
  line: 2,
  key,
  id: undefined,
  title: undefined,
  level: 'standard',
  progress: { state: 'open', isClosed: false },
  resolved: undefined,
  due: undefined,
  latest: undefined,
  points: undefined,
  estimate: undefined,
  remaining: undefined,
  spent: undefined,
  parents: [],
  versions: [],
  links: 0,
  ...given,
});
const done = { progress: { state: 'done', isClosed: true } } as const;
const keys = (issues: readonly JiraIssue[]): readonly string[] => issues.map(({ key }) => key);

describe('counting issues', () => {
  it('takes what holds an epic for something above it, and what hangs under an ordinary issue for a sub-task', () => {
    const parts = sorted([
      anIssue('I-1'),
      anIssue('E-1', { level: 'above', parents: ['I-1'] }),
      anIssue('S-1', { parents: ['E-1'] }),
      anIssue('T-1', { parents: ['S-1'] }),
      anIssue('S-2', { parents: ['S-2'] }),
    ]);
    expect([keys(parts.epics), keys(parts.counted), keys(parts.subtasks)]).toEqual([['I-1', 'E-1'], ['S-1', 'S-2'], ['T-1']]);
  });

  it('counts an issue once that stands under its old and its new key: the number tells', () => {
    const parts = sorted([anIssue('OLD-1', { id: '7' }), anIssue('NEW-1', { id: '7' })]);
    expect([keys(parts.counted), keys(parts.repeated)]).toEqual([['OLD-1'], ['NEW-1']]);
  });

  it('leaves issues without points out of the points, and says how many', () => {
    const parts = sorted([
      anIssue('A-1', { points: 3, ...done }),
      anIssue('A-2', { points: 5 }),
      anIssue('A-3'),
      anIssue('A-4', { points: 0 }),
    ]);
    expect(progressBy('points', parts)).toEqual({ by: 'points', done: 3, of: 8, value: 37.5, unestimated: 1 });
  });

  it('counts time as it was spent and is left; done work without a log is as large as its estimate', () => {
    const parts = sorted([
      anIssue('A-1', { estimate: 7200, spent: 10_800, remaining: 3600, ...done }),
      anIssue('A-2', { estimate: 3600, ...done }),
      anIssue('A-3', { estimate: 7200 }),
      anIssue('A-4', { spent: 3600, remaining: 3600 }),
      anIssue('A-5', { spent: 3600 }),
      anIssue('A-6', { level: 'below', parents: ['A-4'], estimate: 3600, remaining: 3600 }),
    ]);
    expect(progressBy('time', parts)).toEqual({ by: 'time', done: 5, of: 9, value: 55.6, unestimated: 1 });
  });

  it('is unknown where there is nothing to do, and never 100 before all is done', () => {
    expect(progressBy('issues', sorted([])).value).toBeUndefined();
    const many = Array.from({ length: 3000 }, (_, index) => anIssue(`A-${String(index)}`, index === 0 ? {} : done));
    expect(progressBy('issues', sorted(many)).value).toBe(99.9);
  });
});
