/** What is proposed for the next report: figures of the last one, colours beside those that are computed, what it announced. */
import { describe, expect, it } from 'vitest';
import { statusDraft } from '#reports/writing/status-draft.ts';
import { aBaseline, anOffice, anOrganisation, aProject, aRecord, aReport } from '../../builders.ts';

const asOf = '2026-11-15';
const project = aProject({});
const last = aReport('2026-10', {
  author: 'lead',
  overall: { rag: 'amber', comment: 'Late by two weeks.' },
  dimensions: { cost: { rag: 'green' }, schedule: { rag: 'amber', comment: 'Tests are late.' } },
  progress: { value: 40, rule: 'units', by: 'pm' },
  actualCost: 100_000,
  estimateToComplete: 300_000,
  forecastEnd: '2027-01-31',
  changed: 'Tests need two more weeks.',
  decisionsNeeded: [
    { text: 'Second team', by: 'board', due: '2026-11-01' },
    { text: 'Third team', due: '2026-12-01' },
  ],
  body: '## Achievements\n\n- Built it.\n\n## Next steps\n\n- Test it.\n* Ship it.\nAs planned.\n',
});

describe('the draft of a status report', () => {
  const draft = statusDraft(anOffice(project, aReport('2026-09'), last), project, '2026-11', asOf);

  it('proposes the figures of the last report, and its open decisions', () => {
    expect(draft).toMatchObject({
      month: '2026-11',
      last: { name: '2026-10', month: '2026-10' },
      author: 'lead',
      progress: { last: 40, proposed: 40, rule: 'units', by: 'pm' },
      actualCost: { last: 100_000, proposed: 100_000, inBudgetLines: undefined },
      estimateToComplete: { proposed: 300_000 },
      forecastEnd: { proposed: '2027-01-31' },
      changed: 'Tests need two more weeks.',
    });
    expect(draft.decisions.map(({ text, isOverdue }) => [text, isOverdue])).toEqual([
      ['Second team', true],
      ['Third team', false],
    ]);
  });

  it('keeps the dimensions of the last report, with its words as a reminder and the computed colour beside', () => {
    expect(draft.colours.map(({ dimension, proposed }) => [dimension, proposed])).toEqual([
      ['overall', 'amber'],
      ['schedule', 'amber'],
      ['cost', 'green'],
    ]);
    expect(draft.colours[1]?.last).toEqual({ colour: 'amber', comment: 'Tests are late.' });
    expect(draft.colours[2]?.computed?.colour).toBe('not-assessed');
  });

  it('remembers the headings of the last text, and what stood below the last of them', () => {
    expect(draft.headings).toEqual(['Achievements', 'Next steps']);
    expect(draft.announced).toEqual(['Test it.', 'Ship it.']);
  });

  it('speaks up to the day itself while the month runs, and up to its end afterwards', () => {
    expect([draft.dataDate, draft.monthEnd]).toEqual(['2026-11-15', '2026-11-30']);
    expect(statusDraft(anOffice(project, last), project, '2026-11', '2026-12-04').dataDate).toBe('2026-11-30');
  });

  it('follows the report before its own month where a later one is there', () => {
    expect(statusDraft(anOffice(project, aReport('2026-08'), last), project, '2026-09', asOf).last?.name).toBe('2026-08');
  });

  it('adds a dimension that the last report had left out, where it computes amber or red', () => {
    const office = anOffice(project, last, aBaseline(0, { profile: 'linear', budget: 100_000 }));
    const risky = statusDraft(office, project, '2026-11', asOf);
    expect(risky.plannedValue).toBeGreaterThan(0);
    expect(risky.figures.find(({ id }) => id === 'costPerformanceIndex')?.value).toBeCloseTo(0.4);
    expect(risky.colours.find(({ dimension }) => dimension === 'cost')?.computed?.colour).toBe('red');
  });
});

describe('the first draft of a project', () => {
  const draft = statusDraft(anOffice(project), project, '2026-11', asOf);

  it('proposes nothing that nobody has said: every colour is to be assessed', () => {
    expect(draft.last).toBeUndefined();
    expect(draft.author).toBe('pm');
    expect(new Set(draft.colours.map(({ proposed }) => proposed))).toEqual(new Set(['not-assessed']));
    expect(draft.colours).toHaveLength(8);
    expect(draft.progress.proposed).toBeUndefined();
    expect(draft.actualCost.proposed).toBeUndefined();
    expect(draft.headings).toEqual([]);
  });
});

describe('cost that the budget lines know of', () => {
  const line = (number: number, data: object) =>
    aRecord('budget', `erp/${String(number)}`, { pool: 'services', kind: 'capex', year: 2026, ...data } as never);

  it('is proposed where it is more than the last report says; lines of later years do not count', () => {
    const lines = [
      line(1, { actual: 80_000 }),
      line(2, { year: undefined, month: '2026-11', actual: 40_000 }),
      line(3, { year: 2027, actual: 5 }),
    ];
    const office = anOffice(anOrganisation({}), project, last, ...lines);
    expect(statusDraft(office, project, '2026-11', asOf).actualCost).toEqual({ last: 100_000, proposed: 120_000, inBudgetLines: 120_000 });
    const behind = anOffice(anOrganisation({}), project, last, line(1, { actual: 80_000 }));
    expect(statusDraft(behind, project, '2026-11', asOf).actualCost).toEqual({ last: 100_000, proposed: 100_000, inBudgetLines: 80_000 });
  });

  it('does not replace an amount in another currency', () => {
    const foreign = aReport('2026-10', { actualCost: { amount: 5, currency: 'USD' } });
    const office = anOffice(anOrganisation({}), project, foreign, line(1, { actual: 80_000 }));
    expect(statusDraft(office, project, '2026-11', asOf).actualCost.proposed).toEqual({ amount: 5, currency: 'USD' });
  });
});
