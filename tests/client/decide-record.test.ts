import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioRecord } from '../../src/client/decide-record.ts';
import { readYaml } from '#records/yaml.ts';
import { recordTypes } from '#schemas/index.ts';

const plain = (text: string): unknown => JSON.parse(JSON.stringify(readYaml(text).data));

const aKey = fc
  .tuple(fc.constantFrom('projects', 'requests'), fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/))
  .map((parts) => parts.join('/'));
const aTitle = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((text) => text !== '');
const aBudget = fc.record(
  {
    year: fc.integer({ min: 2020, max: 2040 }),
    amount: fc.integer({ min: 0, max: 1e12 }),
    kind: fc.constantFrom('capex' as const, 'opex' as const),
  },
  { requiredKeys: ['year', 'amount'] },
);

describe('a scenario as a record', () => {
  it('is what a person would write', () => {
    const limits = {
      objective: 'npv',
      budgets: [
        { year: 2027, amount: 6_975_000_00 },
        { year: 2027, amount: 4_815_000_50, kind: 'capex' },
      ],
      include: ['projects/erp'],
      exclude: ['requests/portal'],
      capacity: 1.1,
    } as const;
    expect(scenarioRecord(limits, { en: 'Plan: "2027"', de: 'Plan 2027' }, ['Save as content/scenarios/<id>.yaml'])).toBe(
      `# Save as content/scenarios/<id>.yaml
title:
  en: "Plan: \\"2027\\""
  de: "Plan 2027"
budgets:
  - {year: 2027, amount: 6975000}
  - {year: 2027, amount: 4815000.5, kind: capex}
include:
  - "projects/erp"
exclude:
  - "requests/portal"
capacity: 1.1
objective: npv
`,
    );
  });

  it('is read back as it was, and valid, whatever the title', () => {
    fc.assert(
      fc.property(
        aTitle,
        fc.array(aBudget, { maxLength: 4 }),
        fc.uniqueArray(aKey, { maxLength: 3 }),
        fc.uniqueArray(aKey, { maxLength: 3 }),
        fc.constantFrom(0.5, 1, 1.25),
        (title, budgets, include, exclude, capacity) => {
          const text = scenarioRecord({ objective: 'value', budgets, include, exclude, capacity }, { en: title, de: title }, [title]);
          const data = plain(text) as Record<string, unknown>;
          expect(data).toEqual({
            title: { en: title, de: title },
            ...(budgets.length === 0 ? {} : { budgets: budgets.map(({ amount, ...budget }) => ({ ...budget, amount: amount / 100 })) }),
            ...(include.length === 0 ? {} : { include }),
            ...(exclude.length === 0 ? {} : { exclude }),
            ...(capacity === 1 ? {} : { capacity }),
            objective: 'value',
          });
          expect(recordTypes.scenarios.schema.safeParse(data).success).toBe(true);
        },
      ),
    );
  });

  it('has no line breaks and none of the signs that the reader of records refuses', () => {
    const title = 'Two\nlines\u0085 \u2028\ufeff\u202e# no comment: [x]';
    const text = scenarioRecord({ objective: 'npv', budgets: [], include: [], exclude: [], capacity: 1 }, { en: title, de: 'x' }, [
      'a\nb: c',
    ]);
    expect(text.split('\n')[0]).toBe('# a b: c');
    expect(plain(text)).toEqual({ title: { en: 'Two lines   # no comment: [x]', de: 'x' }, objective: 'npv' });
  });
});
