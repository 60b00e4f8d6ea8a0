import { describe, expect, it } from 'vitest';
import { reportProblems } from '../../src/client/report-form-check.ts';

const report = {
  dataDate: '2026-11-30',
  state: 'published',
  author: 'pm-applications',
  overall: { rag: 'green', comment: 'On its way.' },
};
const fieldsOf = (data: Readonly<Record<string, unknown>>, before?: Parameters<typeof reportProblems>[2], texts = {}) =>
  reportProblems(data, texts, before).map(({ field }) => field);

describe('a report in the form', () => {
  it('has no problem when it says what is asked for', () => {
    expect(reportProblems(report, { 'text.0': 'Interface tested' }, undefined)).toEqual([]);
  });

  it('is refused by the schema with the words of the check', () => {
    const [problem] = reportProblems({ ...report, dataDate: '30.11.2026' }, {}, undefined);
    expect(problem?.field).toBe('dataDate');
    expect(`${problem?.message.en ?? ''} ${problem?.hint?.en ?? ''}`).toContain('2026-11-30');
    expect(fieldsOf({ ...report, overall: { rag: 'yellow', comment: 'x' }, actualCost: '1250,50', progress: { value: 120 } })).toEqual([
      'overall.rag',
      'progress.value',
      'actualCost',
    ]);
  });

  it('is told how a number is written in the language of the page', () => {
    const [problem] = reportProblems({ ...report, actualCost: '3.100.00' }, {}, undefined);
    expect(problem?.message.en).toBe('"3.100.00" is no number');
    expect(problem?.hint?.de).toContain('3.100.000,00');
  });

  it('gives a sentence for the whole project, and a reason for each colour that is not green', () => {
    const data = {
      ...report,
      overall: { rag: 'red' },
      dimensions: { cost: { rag: 'amber' }, scope: { rag: 'green' }, risk: { rag: 'red', comment: 'TODO' } },
    };
    expect(fieldsOf(data)).toEqual(['overall.comment', 'dimensions.cost.comment', 'dimensions.risk.comment']);
  });

  it('says why a colour or the forecast moved', () => {
    const before = { overall: { rag: 'amber' as const }, forecastEnd: '2027-01-31' };
    expect(fieldsOf(report, before)).toEqual(['changed']);
    expect(fieldsOf({ ...report, changed: 'The second team is there.' }, before)).toEqual([]);
    expect(fieldsOf({ ...report, overall: { rag: 'amber', comment: 'Late.' } }, before)).toEqual([]);
  });

  it('holds no TODO', () => {
    expect(fieldsOf(report, undefined, { 'text.0': 'Done\n- TODO', 'text.1': 'Pilot' })).toEqual(['text.0']);
  });
});
