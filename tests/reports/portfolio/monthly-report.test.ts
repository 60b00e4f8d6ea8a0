import { describe, expect, it } from 'vitest';
import type { Office } from '#domain/office/office.ts';
import { monthlyReport } from '#reports/portfolio/monthly-report.ts';
import type { MonthlyReport } from '#reports/portfolio/monthly-report.ts';
import { commentaryOf, monthlyReportMonths, reportMonths } from '#reports/portfolio/monthly/months.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, aBenefit, aMethodology, aProject, aRecord, aReport, aRisk, anOffice, today } from '../../builders.ts';

const plannedValue = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => ({
  month: `2026-${month}`,
  amount: 50_000,
}));
const erp = [
  aProject({ id: 'erp', title: 'ERP', start: { actual: '2026-01-01' } }),
  aBaseline(0, { start: '2026-01-01', plannedValue, budget: 600_000 }),
  aReport('2026-09', { dataDate: '2026-09-30', progress: { value: 74 }, actualCost: 450_000, forecastEnd: '2026-12-31' }),
  aReport('2026-10', {
    dataDate: '2026-10-31',
    progress: { value: 75 },
    actualCost: 600_000,
    forecastEnd: '2027-02-28',
    changed: 'The interfaces take longer.',
    decisionsNeeded: [
      { text: 'Later', due: '2026-12-20' },
      { text: 'Sooner', by: 'cio', due: '2026-11-20' },
    ],
  }),
];
const silent = [
  aProject({ id: 'portal', title: 'Portal', start: { actual: '2026-01-01' } }),
  aReport('2026-09', { id: 'portal', dataDate: '2026-09-30', overall: { rag: 'amber' } }),
];
const office = anOffice(aMethodology({}), ...erp, ...silent);
const october = (of: Office = office): MonthlyReport => monthlyReport(of, today, '2026-10');
const withMore = (...records: readonly OfficeRecord[]): MonthlyReport => october(anOffice(aMethodology({}), ...erp, ...silent, ...records));

describe('the months that have a report', () => {
  const commentary = (month: string, state: 'draft' | 'published' = 'published') =>
    aRecord('reports', month, { month, state }, { body: 'As expected.\n' });

  it('are those in which a project reported, the newest first; a month that is not over has none yet', () => {
    const running = anOffice(...erp, aReport('2026-11', { dataDate: '2026-11-10' }));
    expect(monthlyReportMonths(running, today)).toEqual(['2026-10', '2026-09']);
    expect(reportMonths(running, today)[0]).toMatchObject({ month: '2026-11', hasPage: false, reports: 1 });
  });

  it('count colours as they are stated', () => {
    expect(reportMonths(office, today)[1]).toMatchObject({
      month: '2026-09',
      reports: 2,
      stated: { green: 1, amber: 1, red: 0, 'not-assessed': 0 },
    });
  });

  it('go back eighteen months, and further only where the board commented', () => {
    const old = anOffice(...erp, aReport('2024-01', { dataDate: '2024-01-31' }), commentary('2024-02'));
    expect(monthlyReportMonths(old, today)).toEqual(['2026-10', '2026-09', '2024-02']);
    expect(reportMonths(old, today).at(-1)).toMatchObject({ month: '2024-01', hasPage: false });
  });

  it('have a commentary once it is published', () => {
    expect(commentaryOf(anOffice(commentary('2026-10')), '2026-10', today)?.id).toBe('2026-10');
    expect(commentaryOf(anOffice(commentary('2026-10', 'draft')), '2026-10', today)).toBeUndefined();
    expect(commentaryOf(anOffice(commentary('2026-11')), '2026-11', today)).toBeUndefined();
  });

  it('know nothing of what comes after the data date', () => {
    expect(monthlyReportMonths(office, '2026-10-15')).toEqual(['2026-09']);
  });
});

describe('the report of a month', () => {
  it('shows every running project on the last day of the month, the most urgent first, beside the month before', () => {
    const { projects } = october();
    expect(projects.rows.map(({ project, stated, computed, computedBefore }) => [project.id, stated, computed, computedBefore])).toEqual([
      ['erp', 'green', 'red', 'green'],
      ['portal', 'amber', 'not-assessed', 'not-assessed'],
    ]);
    expect(projects.rows[0]).toMatchObject({
      isWatermelon: true,
      isMissing: false,
      end: '2027-02-28',
      slip: 59,
      overrun: 200_000 / 600_000,
    });
  });

  it('is the same when it is made later: nothing that became known afterwards is in it', () => {
    const later = [
      aReport('2026-11', { dataDate: '2026-11-30', overall: { rag: 'red' }, progress: { value: 76 }, actualCost: 700_000 }),
      aBaseline(1, { day: '2026-11-05', reason: 'Replanned.', end: '2027-06-30' }),
      aRisk({ raised: '2026-11-03' }),
    ];
    const before = october();
    const after = monthlyReport(anOffice(aMethodology({}), ...erp, ...silent, ...later), '2026-12-31', '2026-10');
    expect({ ...after, later: undefined, year: undefined }).toEqual({ ...before, later: undefined, year: undefined });
  });

  it('tells a project that should have reported and did not', () => {
    const { summary, unknown, projects } = october();
    expect(summary.silent.map(({ id }) => id)).toEqual(['portal']);
    expect(summary.owed).toBe(2);
    expect(projects.rows[1]).toMatchObject({ isMissing: true, report: { month: '2026-09' } });
    expect(unknown.rows.find(({ project }) => project.id === 'portal')).toMatchObject({ lastReport: '2026-09' });
  });

  it('sums what is known, and names who is left out and why', () => {
    const { money } = october();
    expect(money).toMatchObject({ counted: 1, of: 2 });
    expect(money.totals).toMatchObject({
      budgetAtCompletion: 600_000,
      actualCost: 600_000,
      earnedValue: 450_000,
      estimateAtCompletion: 800_000,
    });
    expect(money.leftOut.rows.map(({ project }) => project.id)).toEqual(['portal']);
    expect(money.leftOut.rows[0]?.figures[0]?.why).toEqual([{ input: 'budget', reason: 'no-baseline' }]);
    expect(money.rows.find(({ figure }) => figure === 'actualCost')).toMatchObject({ before: 450_000, now: 600_000, change: 150_000 });
  });

  it('gives the budget of the year with the newest report only, for its lines have no day', () => {
    const line = aRecord('budget', 'erp/1', { year: 2026, pool: 'services', kind: 'opex', planned: 600_000, forecast: 800_000 });
    const withLine = anOffice(aMethodology({}), ...erp, line);
    expect(october(withLine).year).toEqual({ year: 2026, planned: 600_000, forecast: 800_000, known: 1, of: 1 });
    expect(monthlyReport(withLine, today, '2026-09').year).toBeUndefined();
  });

  it('says what moved, with the reason in the words of the report', () => {
    const [change] = october().changes.rows;
    expect(change?.why).toBe('The interfaces take longer.');
    expect(change?.events.map(({ kind }) => kind)).toEqual(['computed', 'estimate', 'end']);
    expect(change?.events.at(-1)).toMatchObject({ from: '2026-12-31', to: '2027-02-28', days: 59 });
  });

  it('asks for the decisions of the reports of this month, the first due first', () => {
    expect(october().decisions.rows.map(({ due }) => due)).toEqual(['2026-11-20', '2026-12-20']);
    expect(october(anOffice(...erp.slice(0, 3))).decisions.rows).toEqual([]);
  });

  it('has a page for each project that is red, stated or computed', () => {
    const { red } = october();
    expect(red.of).toBe(1);
    expect(red.pages[0]).toMatchObject({ row: { project: { id: 'erp' } } });
    expect(red.pages[0]?.decisions).toHaveLength(2);
    expect(red.pages[0]?.dimensions.find(({ dimension }) => dimension === 'cost')).toMatchObject({ computed: { colour: 'red' } });
    expect(red.pages[0]?.curve?.months.at(-1)).toBe('2027-02');
    const stated = withMore(aReport('2026-10', { id: 'portal', dataDate: '2026-10-31', overall: { rag: 'red' } }));
    expect(stated.red.pages.map(({ row }) => row.project.id).sort()).toEqual(['erp', 'portal']);
  });
});

describe('a report on many projects', () => {
  const many = Array.from({ length: 120 }, (_, index) => aProject({ id: `p${String(index)}`, start: { actual: '2026-01-01' } }));

  it('shows the hundred most urgent, says how many there are, and counts all of them', () => {
    const { projects, unknown, money, summary } = october(anOffice(...erp, ...many));
    expect(projects.rows).toHaveLength(100);
    expect(projects.rows[0]?.project.id).toBe('erp');
    expect([projects.of, unknown.of, money.leftOut.of]).toEqual([121, 121, 120]);
    expect(summary.inProgress).toBe(121);
  });
});

describe('the registers of a month', () => {
  const milestone = (id: string, data: object) => aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-10-10', ...data });

  it('tell milestones that were reached, those that are missed, and those that come', () => {
    const { milestones } = withMore(
      milestone('reached', { actual: '2026-10-12' }),
      milestone('earlier', { planned: '2026-08-01', actual: '2026-08-01' }),
      milestone('missed', { forecast: '2026-12-01' }),
      milestone('next', { planned: '2026-12-15' }),
      milestone('far', { planned: '2027-03-01' }),
      milestone('afterwards', { planned: '2026-11-10', actual: '2026-11-10' }),
    );
    expect(milestones.reached.rows.map(({ id }) => id)).toEqual(['reached']);
    expect(milestones.missed.rows.map(({ id }) => id)).toEqual(['missed']);
    expect(milestones.due.rows.map(({ id }) => id)).toEqual(['afterwards', 'next']);
    expect(milestones.until).toBe('2026-12-31');
  });

  it('show the highest risks first, and how many are open', () => {
    const { risks } = withMore(
      aRisk({ id: 'small', likelihood: 1, impact: 1, raised: '2026-10-05' }),
      aRisk({ id: 'high', likelihood: 5, impact: 5, probability: 0.5, cost: { likely: 10_000 } }),
      aRisk({ id: 'gone', status: 'closed', closed: '2026-10-01' }),
    );
    expect(risks.top.map(({ id, zone, expected, isNew }) => [id, zone, expected, isNew])).toEqual([
      ['high', 'red', 5_000, false],
      ['small', 'green', undefined, true],
    ]);
    expect(risks).toMatchObject({ open: 2, red: 1 });
  });

  it('show benefits measured in the month, and measurements that are overdue', () => {
    const { benefits } = withMore(
      aBenefit({ id: 'measured', measurements: [{ day: '2026-10-20', value: 64 }] }),
      aBenefit({ id: 'due', target: { day: '2026-09-30', value: 90 } }),
    );
    expect(benefits).toMatchObject({ count: 2, planned: 200_000, realised: 50_000, known: 1, of: 2 });
    expect(benefits.measured.map(({ id, realisation }) => [id, realisation])).toEqual([['measured', 0.5]]);
    expect(benefits.overdue.map(({ id, due }) => [id, due])).toEqual([['due', '2026-09-30']]);
  });

  it('say what is not known, and nothing of a project of which all is known', () => {
    const { unknown } = withMore(aRisk({ raised: '2026-02-01' }));
    expect(unknown.rows.map(({ project }) => project.id)).toEqual(['portal']);
    expect(unknown.rows[0]?.figures.map(({ figure }) => figure)).toContain('budgetAtCompletion');
    expect(unknown.rows[0]?.withoutRisks).toBe(true);
  });
});
