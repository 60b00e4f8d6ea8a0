/** Figures in words. */
import { describe, expect, it } from 'vitest';
import type { ColourReason } from '#domain/colours/colour.ts';
import { chartValue } from '#i18n/chart-value.ts';
import { colourReasonText, figureName, formatFigure, gapText, gapsText } from '#i18n/figure-text.ts';

const limits = { green: 0.95, amber: 0.85, from: 'methodology' } as const;
const shares = { green: 0.05, amber: 0.1, from: 'default' } as const;
const reason = (rule: ColourReason['rule'], inputs: ColourReason['inputs'], given?: ColourReason['limits']): ColourReason => ({
  rule,
  inputs,
  limits: given,
  colour: 'amber',
});

describe('a figure', () => {
  it('is said with its unit in the language of the reader', () => {
    expect(formatFigure(1_234_567.4, 'money', 'en', 'EUR')).toBe('€1,234,567');
    expect(formatFigure(0.125, 'share', 'de', 'EUR')).toBe('12,5\u00a0%');
    expect(formatFigure(0.9333, 'index', 'de', 'EUR')).toBe('0,93');
    expect(formatFigure(-153, 'days', 'en', 'EUR')).toBe('−153 days');
    expect(formatFigure(1, 'months', 'de', 'EUR')).toBe('1 Monat');
    expect(formatFigure('2027-02-09', 'day', 'de', 'EUR')).toBe('09.02.2027');
    expect(formatFigure('high', 'bucket', 'en', 'EUR')).toBe('high (above 30%)');
    expect(formatFigure(7, 'number', 'en', 'EUR')).toBe('7');
  });

  it('has the sign of subtraction where it is negative, and none where it rounds to 0', () => {
    expect(formatFigure(-90_000, 'money', 'en', 'EUR')).toBe('−€90,000');
    expect(formatFigure(-0.0001, 'share', 'de', 'EUR')).toBe('0\u00a0%');
    expect(formatFigure(-0.2, 'money', 'en', 'EUR')).toBe('€0');
    expect(formatFigure(5910, 'money', 'de', 'EUR')).toBe('5.910\u00a0€');
  });

  it('that is not known stays so', () => {
    expect(formatFigure(undefined, 'money', 'en', 'EUR')).toBeUndefined();
  });

  it('has a name, and a reason where it is not known', () => {
    expect(figureName('costPerformanceIndex', 'de')).toBe('Kosteneffizienz');
    expect(gapText({ input: 'actualCost', reason: 'not-stated' }, 'en')).toBe('the report does not state it: Actual cost');
    expect(
      gapsText(
        [
          { input: 'progress', reason: 'no-report' },
          { input: 'actualCost', reason: 'no-report' },
        ],
        'en',
      ),
    ).toBe('Unknown: there is no published status report');
    expect(gapsText([], 'en')).toBeUndefined();
  });
});

describe('the reason of a colour', () => {
  it.each([
    [
      reason('cost-performance-index', { costPerformanceIndex: 0.9 }, limits),
      'CPI is 0.90 (green from 0.95, amber from 0.85; tolerance of the methodology)',
    ],
    [reason('schedule-performance-index-time', { schedulePerformanceIndexTime: undefined }), 'SPI(t) is not known'],
    [
      reason('budget-overrun', { overrun: 0.08 }, shares),
      'the estimate at completion is 8% above the budget (green to 5%, amber to 10%; default threshold)',
    ],
    [reason('federal-cost-variance', { costVarianceShare: -0.12 }), 'US federal cost variance is −12%'],
    [
      reason('forecast-slip', { days: 1, slip: 0.02, forecastEnd: '2026-11-02' }, shares),
      'the end is expected 1 day after plan, 2 Nov 2026: 2% of the planned duration (green to 5%, amber to 10%; default threshold)',
    ],
    [reason('forecast-slip', { days: 0, slip: 0, forecastEnd: '2026-11-01' }, shares), 'the end is expected as planned, 1 Nov 2026'],
    [reason('missed-milestones', { missed: 2, days: 40 }), '2 milestones are missed, the oldest by 40 days'],
    [reason('missed-milestones', { missed: undefined }), 'there are no milestones'],
    [reason('risk-exposure', { exposure: 16, risk: 'r1', open: 3 }), 'the highest open exposure is 16 (r1)'],
    [reason('risk-exposure', { open: 0 }), 'no risk is open'],
    [reason('risk-exposure', {}), 'no risk was ever entered'],
    [
      reason('benefit-realisation', { benefit: 'b1', realisation: 0.9 }, limits),
      'benefit b1 is realised to 90% (green from 0.95, amber from 0.85)',
    ],
    [reason('dimension', { dimension: 'cost' }), 'cost is Amber'],
    [
      reason('report-missing', { missing: 2, month: '2026-10' }),
      '2 reports in a row are missing, the last for October 2026: no current status',
    ],
  ])('%# says what was looked at', (given, text) => {
    expect(colourReasonText(given, 'en')).toBe(text);
  });

  it('is said in German too', () => {
    expect(colourReasonText(reason('report-missing', { missing: 1, month: '2026-10' }), 'de')).toBe(
      'der Bericht für Oktober 2026 fehlt: kein aktueller Status',
    );
    expect(colourReasonText(reason('missed-milestones', { missed: 1, days: 3 }), 'de')).toBe('1 Meilenstein ist versäumt, seit 3 Tagen');
  });
});

describe('a value of a chart', () => {
  it('is short on an axis and full in the table', () => {
    expect(chartValue(1_250_000, 'money', 'EUR', 'en')).toBe('€1,250,000');
    expect(chartValue(1_250_000, 'money', 'EUR', 'en', true)).toBe('€1.25m');
    expect(chartValue(0.125, 'percent', undefined, 'en', true)).toBe('13%');
    expect(chartValue(0.9, 'index', undefined, 'de')).toBe('0,90');
    expect(chartValue(3, 'number', undefined, 'de')).toBe('3');
  });
});
