import { describe, expect, it } from 'vitest';
import { watermelon } from '#rules/watermelon.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, aMethodology, anOffice, anOrganisation, aProject, aReport, said, violationsOf } from '../builders.ts';

const running = aProject({ start: { actual: '2026-01-15' } });
const money = { earnedValue: 200_000, actualCost: 250_000 };
const report = (data: Partial<DataOf<'status'>> = {}) => aReport('2026-10', { ...money, ...data });

describe('no report is better than its figures', () => {
  it('green over a cost index that computes red is told, with the value and every limit that was passed', () => {
    expect(said(watermelon, anOffice(running, aBaseline(0), report()))).toEqual([
      'status/erp/2026-10 overall.rag: overall: stated green, computed red; CPI 0.80, red below 0.85 (default threshold); EAC 25% above BAC, red above 10% (default threshold)',
    ]);
  });

  it('dimensions of the same colours are named together, in both languages', () => {
    const [violation] = violationsOf(watermelon, anOffice(running, aBaseline(0), report({ dimensions: { cost: { rag: 'green' } } })));
    expect(violation?.path).toEqual(['overall', 'rag']);
    expect(violation?.message.en).toContain('overall and cost: stated green, computed red; CPI 0.80');
    expect(violation?.message.de).toContain(
      'Gesamtlage und Kosten: gemeldet Grün, errechnet Rot; CPI 0,80, Rot unter 0,85 (übliche Schwelle)',
    );
  });

  it('the colour that is too good is where it points to', () => {
    const office = anOffice(running, aBaseline(0), report({ overall: { rag: 'red' }, dimensions: { cost: { rag: 'amber' } } }));
    expect(said(watermelon, office)).toEqual([
      expect.stringMatching(/^status\/erp\/2026-10 dimensions\.cost\.rag: cost: stated amber, computed red;/),
    ]);
  });

  it('thresholds of the organisation and tolerances of the methodology are used and named', () => {
    const own = { costPerformanceIndex: { green: 0.8, amber: 0.7 } };
    const lenient = anOffice(anOrganisation({ thresholds: own }), running, aBaseline(0), report({ estimateToComplete: 250_000 }));
    expect(said(watermelon, lenient)).toEqual([]);
    const strict = anOffice(running, aMethodology({ tolerances: { cost: 0.2 } }), aBaseline(0), report());
    expect(said(watermelon, strict)).toEqual([expect.stringContaining('EAC 25% above BAC, red above 20% (tolerance of the methodology)')]);
  });

  it('a value a hair below the limit never reads as the limit', () => {
    const office = anOffice(running, aBaseline(0), report({ earnedValue: 212_499, estimateToComplete: 250_000 }));
    expect(said(watermelon, office)).toEqual([expect.stringContaining('CPI 0.849996, red below 0.85')]);
  });

  it('a colour as bad as the computed one, or none, is honest', () => {
    expect(said(watermelon, anOffice(running, aBaseline(0), report({ overall: { rag: 'red' } })))).toEqual([]);
    expect(said(watermelon, anOffice(running, aBaseline(0), report({ overall: { rag: 'not-assessed' } })))).toEqual([]);
  });

  it('where the figures are not known nothing is claimed', () => {
    expect(said(watermelon, anOffice(running, aReport('2026-10')))).toEqual([]);
  });

  it('a past report that a later one mended, and a project that is over, are let rest', () => {
    const mended = aReport('2026-11', { ...money, dataDate: '2026-11-10', overall: { rag: 'red' } });
    expect(said(watermelon, anOffice(running, aBaseline(0), report(), mended))).toEqual([]);
    const over = aProject({ lifecycle: 'completed', start: { actual: '2026-01-15' }, end: { actual: '2026-11-01' } });
    expect(said(watermelon, anOffice(over, aBaseline(0), report()))).toEqual([]);
  });

  it('on an earlier day the report of that day is looked at', () => {
    const earlier = aReport('2026-09', { ...money });
    const office = anOffice(running, aBaseline(0), earlier, report({ overall: { rag: 'red' }, changed: 'The interface costs more.' }));
    expect(said(watermelon, office)).toEqual([]);
    expect(said(watermelon, office, '2026-10-05')).toEqual([expect.stringContaining('status/erp/2026-09')]);
  });

  it('a slip and missed milestones are named with the share that is still amber', () => {
    const late = report({ actualCost: 200_000, forecastEnd: '2027-06-30', estimateToComplete: 300_000 });
    expect(said(watermelon, anOffice(running, aBaseline(0), late))).toEqual([
      expect.stringContaining('the end slips by 181 days, 51.7% of the planned duration, red above 15% (default threshold)'),
    ]);
  });
});
