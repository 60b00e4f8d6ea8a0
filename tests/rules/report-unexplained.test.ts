import { describe, expect, it } from 'vitest';
import { reportUnexplained } from '#rules/report-unexplained.ts';
import { anOffice, aProject, aReport, said, withUnreadable } from '../builders.ts';

const green = aReport('2026-09', { dimensions: { cost: { rag: 'green' } }, forecastEnd: '2027-03-31' });
const red = { overall: { rag: 'red' } } as const;

describe('a published report explains what moved', () => {
  it('a colour that turns without a word costs trust', () => {
    expect(said(reportUnexplained, anOffice(aProject({}), green, aReport('2026-10', red)))).toEqual([
      'status/erp/2026-10 overall.rag: moved since 2026-09 without a word: overall from green to red',
    ]);
  });

  it('so does a dimension, or the forecast end', () => {
    const moved = aReport('2026-10', { dimensions: { cost: { rag: 'amber' } }, forecastEnd: '2027-06-30' });
    expect(said(reportUnexplained, anOffice(aProject({}), green, moved))).toEqual([
      'status/erp/2026-10 dimensions.cost.rag: moved since 2026-09 without a word: cost from green to amber and forecast end from 2027-03-31 to 2027-06-30',
    ]);
  });

  it('better is a change too', () => {
    expect(said(reportUnexplained, anOffice(aProject({}), aReport('2026-09', red), aReport('2026-10')))).toHaveLength(1);
  });

  it('a dash explains nothing', () => {
    expect(said(reportUnexplained, anOffice(aProject({}), green, aReport('2026-10', { ...red, changed: '-' })))).toHaveLength(1);
  });

  it('a reason is enough', () => {
    expect(
      said(
        reportUnexplained,
        anOffice(aProject({}), green, aReport('2026-10', { ...red, changed: 'The supplier delivers three months late.' })),
      ),
    ).toEqual([]);
  });

  it('nothing moved, nothing to explain', () => {
    expect(said(reportUnexplained, anOffice(aProject({}), green, aReport('2026-10')))).toEqual([]);
  });

  it('a draft is not yet held to it, and is not compared with', () => {
    expect(
      said(reportUnexplained, anOffice(aProject({}), green, aReport('2026-10', { ...red, state: 'draft' }), aReport('2026-11'))),
    ).toEqual([]);
  });

  it('a report is compared with the correction, not with what was corrected', () => {
    const wrong = aReport('2026-09', red);
    const correction = aReport('2026-09-correction', { corrects: '2026-09' });
    expect(said(reportUnexplained, anOffice(aProject({}), wrong, correction, aReport('2026-10')))).toEqual([]);
  });

  it('a report in between that could not be read may have explained it', () => {
    expect(said(reportUnexplained, withUnreadable(anOffice(aProject({}), green, aReport('2026-11', red)), 'status/erp/2026-10'))).toEqual(
      [],
    );
  });
});
