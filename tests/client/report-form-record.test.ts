import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '#records/front-matter.ts';
import { readYaml } from '#records/yaml.ts';
import { validate } from '#records/validate.ts';
import { statusReport } from '#schemas/status-report.ts';
import { numberIn, reportData, reportFile } from '../../src/client/report-form-record.ts';

const values = {
  dataDate: '2026-11-30',
  state: 'published',
  author: 'pm-applications',
  'overall.rag': 'amber',
  'overall.comment': 'Two interfaces are late: "billing" and meters.',
  'dimensions.cost.rag': 'green',
  'dimensions.scope.rag': '',
  'progress.value': '62,5',
  'progress.rule': 'assessed',
  actualCost: '1.250.000,50',
  earnedValue: '',
  forecastEnd: '2027-06-30',
  changed: 'The supplier\ndelivers later.',
};

describe('a number in the form', () => {
  it('is read as the language of the page writes it', () => {
    expect(numberIn('1.250,50', 'de')).toBe(1250.5);
    expect(numberIn('1,250.50', 'en')).toBe(1250.5);
    expect(numberIn('1 250,5', 'de')).toBe(1250.5);
    expect(numberIn("12'500", 'en')).toBe(12_500);
    expect(numberIn('−3', 'en')).toBe(-3);
    expect(numberIn(' ', 'en')).toBeUndefined();
  });

  it('stays text, which the schema refuses, where it could mean something else', () => {
    for (const text of ['1250.50', '1.25', '1,2,3', '12.50 €', 'about 5']) expect(numberIn(text, 'de')).toBe(text);
    for (const text of ['1250,50', '1,25', '1.2.3', '5 %']) expect(numberIn(text, 'en')).toBe(text.trim());
  });

  it('is the same number in both languages', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(cents, fc.constantFrom('en' as const, 'de' as const), (amount, language) => {
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(amount / 100);
        expect(numberIn(text, language)).toBe(amount / 100);
      }),
    );
  });
});

describe('the file of a report', () => {
  it('holds what was filled in, in the order of the schema, and reads back as the data that were checked', () => {
    const data = reportData(
      {
        values,
        decisions: [
          { text: 'Release the reserve', by: 'cio', due: '' },
          { text: '', by: '', due: '' },
        ],
      },
      'de',
    );
    expect(validate(statusReport, data)).not.toHaveProperty('problems');
    const text = reportFile(data, [
      { heading: 'Achievements', text: 'Interface tested\nTraining held' },
      { heading: 'Next steps', text: '- Pilot\n- Go-live' },
    ]);
    const { yaml, body, problems } = readFrontMatter(text);
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(readYaml(yaml).data))).toEqual(data);
    expect(body).toBe('\n## Achievements\n\n- Interface tested\n- Training held\n\n## Next steps\n\n- Pilot\n- Go-live\n');
    expect(data['changed']).toBe('The supplier delivers later.');
    expect(data).not.toHaveProperty('earnedValue');
  });

  it('makes each line a point, those written as one too', () => {
    const text = reportFile({}, [{ heading: 'Achievements', text: 'Hafen is done\n- Oberau begun\n  with the mayor\n\n3. Third' }]);
    expect(text).toContain('- Hafen is done\n- Oberau begun\n  with the mayor\n3. Third\n');
  });

  it('reads back whatever is written into it', () => {
    const field = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(field, field, field, (comment, changed, text) => {
        const data = reportData({ values: { ...values, 'overall.comment': comment, changed }, decisions: [] }, 'en');
        const { yaml, problems } = readFrontMatter(reportFile(data, [{ heading: 'Achievements', text }]));
        expect(problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(readYaml(yaml).data))).toEqual(data);
      }),
      { numRuns: 40 },
    );
  });
});
