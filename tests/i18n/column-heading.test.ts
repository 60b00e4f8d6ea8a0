import { describe, expect, it } from 'vitest';
import { columnHeading } from '#i18n/column-heading.ts';

describe('the heading of a column', () => {
  it('is that of the figure, the field or the colour that it holds', () => {
    expect(columnHeading('en', 'actualCost')).toBe('Actual cost');
    expect(columnHeading('de', 'manager')).toBe('Projektleitung');
    expect(columnHeading('en', 'stated.cost')).toBe('Stated: Cost');
    expect(columnHeading('de', 'computed.overall')).toBe('Berechnet: Gesamt');
  });

  it('tells before from after, and counts of lines from their sums', () => {
    expect(columnHeading('en', 'stated.before')).toBe('Stated colour, before');
    expect(columnHeading('de', 'cpi.after')).toBe('CPI, nachher');
    expect(columnHeading('en', 'lines.planned')).toBe('Lines with: Planned');
  });

  it('tells the baseline of a benefit from that of a project', () => {
    expect(columnHeading('en', 'baseline', 'benefits')).toBe('Starting value');
    expect(columnHeading('en', 'baseline', 'changes')).toBe('New baseline');
  });

  it('is the name itself where there are no words', () => {
    expect(columnHeading('en', 'somethingNew')).toBe('somethingNew');
  });
});
