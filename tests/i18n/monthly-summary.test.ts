import { describe, expect, it } from 'vitest';
import { monthlySummaryText } from '#i18n/monthly-summary.ts';
import { monthlyReport } from '#reports/portfolio/monthly-report.ts';
import type { Language } from '#schemas/shared.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, aProject, aReport, anOffice, today } from '../builders.ts';

const plannedValue = ['08', '09', '10', '11'].map((month) => ({ month: `2026-${month}`, amount: 100_000 }));
const project = (id: string, title: string, progress: number, actualCost: number, decisions = 0): readonly OfficeRecord[] => [
  aProject({ id, title, start: { actual: '2026-08-01' } }),
  aBaseline(0, { id, day: '2026-07-20', start: '2026-08-01', end: '2026-11-30', plannedValue, budget: 400_000 }),
  aReport('2026-09', { id, dataDate: '2026-09-30', progress: { value: 50 }, actualCost: 200_000 }),
  aReport('2026-10', {
    id,
    dataDate: '2026-10-31',
    progress: { value: progress },
    actualCost,
    ...(decisions === 0 ? {} : { decisionsNeeded: Array.from({ length: decisions }, () => ({ text: 'Decide', due: '2026-11-20' })) }),
  }),
];

const said = (records: readonly OfficeRecord[], language: Language = 'en', month = '2026-10'): string => {
  const { summary, year } = monthlyReport(anOffice(...records), today, month);
  const paragraphs = monthlySummaryText({ language, source: 'en', currency: 'EUR' }, summary, year);
  return paragraphs
    .map(({ sentences }) => sentences.join(' '))
    .join('\n')
    .replaceAll('\u00a0', ' ');
};

describe('the summary of a month in words', () => {
  it('tells one project in the singular', () => {
    expect(said(project('erp', 'ERP', 75, 300_000))).toBe(
      [
        'At the end of October 2026, 1 project was in progress. Stated and computed colours give the same count: 1 green.',
        'No computed colour changed since September 2026.',
        'The one running project whose figures are all known has spent €300,000 of a budget of €400,000 (75%) and earned €300,000 with it, a CPI of 1.00. The estimate at completion is €400,000, as budgeted.',
        'The one project that owed a report has published it. No project states a better colour than its figures give.',
        'No decision is asked for.',
      ].join('\n'),
    );
  });

  it('tells several in the plural: what moved, the money, who states better than the figures, what is to be decided', () => {
    const text = said([
      ...project('erp', 'ERP', 50, 400_000, 2),
      ...project('portal', 'Portal', 75, 300_000),
      ...project('net', 'Net', 75, 290_000),
    ]);
    expect(text).toContain(
      '3 projects were in progress. Their managers state 3 green; computed from the figures there are 2 green and 1 red.',
    );
    expect(text).toContain('Since September 2026, 1 project has become worse: ERP (from green to red).');
    expect(text).toContain('The 3 running projects whose figures are all known have spent €990,000 of a budget of €1.2m (82.5%)');
    expect(text).toContain('Furthest above its budget is ERP, by €400,000 (100%).');
    expect(text).toContain('Furthest below its budget is Net');
    expect(text).toContain('All 3 projects that owed a report have published it.');
    expect(text).toContain('One project states a better colour than its figures give: ERP (Overall).');
    expect(text).toContain('2 decisions are needed, for ERP. The first is due on 20 November 2026.');
  });

  it('says the same in German', () => {
    const text = said([...project('erp', 'ERP', 50, 400_000, 1), ...project('portal', 'Portal', 75, 300_000)], 'de');
    expect(text).toContain('Ende Oktober 2026 waren 2 Projekte in Arbeit.');
    expect(text).toContain('Seit September 2026 hat sich 1 Projekt verschlechtert: ERP (von grün auf rot).');
    expect(text).toContain('Eine Entscheidung steht an: ERP. Sie ist bis 20. November 2026 fällig.');
  });

  it('names the reports that are missing, and who is left out of the sums', () => {
    const text = said([
      ...project('erp', 'ERP', 75, 300_000),
      aProject({ id: 'portal', title: 'Portal', start: { actual: '2026-08-01' } }),
    ]);
    expect(text).toContain('1 without a stated colour');
    expect(text).toContain('The report of Portal is missing.');
    expect(text).toContain('Portal is not in these sums, because not all its figures are known.');
  });

  it('gives no sum where nothing is known, and says so', () => {
    const text = said([aProject({ title: 'Portal', start: { actual: '2026-08-01' } }), aReport('2026-10', { dataDate: '2026-10-31' })]);
    expect(text).toContain('No sum of money can be given');
    expect(text).not.toContain('€0');
  });

  it('tells only that nothing ran where nothing did', () => {
    expect(said([aProject({ lifecycle: 'idea' })])).toBe('No project was running at the end of October 2026.\nNo decision is asked for.');
  });

  it('names four at most and counts the others', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((title) =>
      aProject({ id: title.toLowerCase(), title, start: { actual: '2026-08-01' } }),
    );
    expect(said(many)).toContain('6 reports are missing: A, B, C and 3 more.');
    expect(said(many, 'de')).toContain('Es fehlen 6 Berichte: A, B, C und 3 weitere.');
  });

  it('is the same each time', () => {
    const records = project('erp', 'ERP', 50, 400_000);
    expect(said(records)).toBe(said([...records].reverse()));
  });
});
