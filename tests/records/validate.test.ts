import { describe, expect, it } from 'vitest';
import { validate } from '#records/validate.ts';
import { recordTypes } from '#schemas/index.ts';

const { guidelines, projects, contracts, organisation, training, controls, milestones } = recordTypes;
const head = { title: 'T', summary: 'S', version: '1.0', status: 'draft', owner: 'ciso' };
const contract = { title: 'T', supplier: 's', start: '2026-01-01', end: '2026-12-31', value: 1, noticeDays: 30 };

const said = (type: { readonly schema: Parameters<typeof validate>[0] }, data: unknown): readonly string[] => {
  const result = validate(type.schema, data);
  return 'problems' in result
    ? result.problems.map(
        ({ path, problem, key }) =>
          `${path.join('.')}${key ? ' (key)' : ''}: ${problem.message.en}${problem.hint === undefined ? '' : ` ${problem.hint.en}`}`,
      )
    : [];
};

describe('data that fit', () => {
  it('are given back', () => {
    expect(validate(guidelines.schema, head)).toEqual({ data: head });
  });
});

describe('data that do not fit', () => {
  it.each([
    ['an unknown key', { ...head, ownr: 'x' }, 'ownr (key): the key "ownr" is unknown Did you mean "owner"?'],
    [
      'an unknown key that is like no other',
      { ...head, waivers: { allowed: true, zzzzzzz: 1 } },
      'waivers.zzzzzzz (key): the key "zzzzzzz" is unknown Known here: allowed, maxDays, maxExtensions, approver.',
    ],
    ['a missing key', { ...head, title: undefined }, 'title: is missing Add it: text is expected.'],
    [
      'an empty key',
      { ...head, keywords: null },
      'keywords: has no value Write a value, or delete the key: unknown is left out, not left empty.',
    ],
    ['an empty key that must be there', { ...head, title: null }, 'title: has no value Write a value: this key must have one.'],
    ['an empty text', { ...head, title: '' }, 'title: is empty Write a text, or delete the key.'],
    ['a number for text', { ...head, title: 5 }, 'title: expected text, found a number Put it in quotes: "5".'],
    ['truth for text', { ...head, title: true }, 'title: expected text, found true or false Put it in quotes: "true".'],
    ['a version without quotes', { ...head, version: 1.1 }, 'version: expected text, found a number Put it in quotes: "1.1".'],
    [
      'a value outside its list',
      { ...head, status: 'aproved' },
      'status: "aproved" is not one of: draft, in-review, approved, superseded, withdrawn Did you mean "approved"?',
    ],
    ['no value of a list', { ...head, status: null }, 'status: has no value One of: draft, in-review, approved, superseded, withdrawn.'],
    ['text for a list', { ...head, keywords: 'a' }, 'keywords: expected a list, found text'],
    ['a list for keys', { ...head, waivers: [] }, 'waivers: expected keys with values, found a list'],
    [
      'a number beyond its bounds',
      { ...head, acknowledgement: { required: true, withinDays: 0 } },
      'acknowledgement.withinDays: is too small (0): at least 1',
    ],
    ['a broken number', { ...head, waivers: { allowed: true, maxDays: 1.5 } }, 'waivers.maxDays: expected a whole number, found a number'],
    [
      'a day that does not exist',
      { ...head, effective: '2026-02-30' },
      'effective: "2026-02-30" does not fit: expected a day that exists, such as 2026-10-31 2026-02 has 28 days.',
    ],
  ])('are told in words: %s', (_what, data, message) => {
    expect(said(guidelines, data)).toEqual([message]);
  });

  it('are all told at once', () => {
    expect(said(guidelines, { title: 5, extra: 1 })).toHaveLength(6);
  });

  it.each([
    [null, 'the record holds no data'],
    [undefined, 'the record holds no data'],
    [[], 'the record must be keys with values, found a list'],
    ['text', 'the record must be keys with values, found text'],
    [5, 'the record must be keys with values, found a number'],
  ])('may be no record at all: %j', (data, message) => {
    expect(said(guidelines, data)).toEqual([`: ${message} Write "key: value" lines.`]);
  });
});

describe('a value that may have several forms', () => {
  it('is told by its inner field where the form is clear', () => {
    expect(said(contracts, { ...contract, value: { amount: 1 } })).toEqual(['value.currency: is missing Add it: text is expected.']);
    expect(said(contracts, { ...contract, value: { amount: 1.005, currency: 'USD' } })).toEqual([
      'value.amount: "1.005" does not fit: expected an amount with at most two decimals, or {amount, currency} Where the point stands between thousands, write 1005; else round to two decimals.',
    ]);
    expect(said(contracts, { ...contract, title: { en: 'T', fr: 'T' } })).toEqual([
      'title.fr (key): the key "fr" is unknown Known here: en, de.',
    ]);
    expect(said(guidelines, { ...head, raci: { accountable: ['CFO'] } })).toEqual([
      'raci.accountable.0: "CFO" does not fit: expected an id in kebab-case, such as "data-centre-exit" Ids look like this: cfo.',
    ]);
  });

  it('is told as a whole where it is not', () => {
    expect(said(contracts, { ...contract, value: '5' })).toEqual([
      'value: "5" does not fit: expected an amount of 0 or more with at most two decimals, or {amount, currency} Write it without quotes: 5.',
    ]);
    expect(said(contracts, { ...contract, value: undefined })[0]).toMatch(/^value: is missing/);
    expect(said(contracts, { ...contract, title: {} })).toEqual([
      'title: "{}" does not fit: expected a text, or one text per language: {en: …, de: …}',
    ]);
    expect(said(contracts, { ...contract, title: 5 })).toEqual([
      'title: "5" does not fit: expected a text, or one text per language: {en: …, de: …} Put it in quotes: "5".',
    ]);
  });
});

describe('what several fields say together', () => {
  it('is told at the field that is wrong', () => {
    expect(said(controls, { title: 'T', owner: 'a', objective: 'O', implementation: 'not-applicable' })[0]).toMatch(/^justification: /);
    expect(said(training, { ...head, quiz: [{ question: 'Q', options: ['a', 'b'], answer: 2, why: 'W' }] })[0]).toMatch(
      /^quiz\.0\.answer: "2" does not fit: expected the position/,
    );
    expect(said(milestones, { id: 'a', title: 'T', planned: '2026-10-31', after: [{}] })[0]).toMatch(
      /^after\.0: .*either a milestone or a task/,
    );
  });
});

describe('names that the author chooses', () => {
  it('are neither empty nor endless', () => {
    expect(said(organisation, { name: 'N', currency: 'EUR', languages: ['en'], rules: { '': 'off' } })).toEqual([
      'rules.: a key is empty or too long',
    ]);
    expect(said(projects, { scores: { ['x'.repeat(121)]: 1 } }).some((text) => text.includes('a key is empty or too long'))).toBe(true);
  });

  it('may be those that every object has, without a trap', () => {
    expect(said(organisation, { name: 'N', currency: 'EUR', languages: ['en'], toString: 1 })).toEqual([
      'toString (key): the key "toString" is unknown',
    ]);
    expect(said(guidelines, { ...head, statements: { valueOf: 5 } })).toEqual([
      'statements.valueOf: expected keys with values, found a number',
    ]);
  });
});

describe('every message', () => {
  it('is said in German too', () => {
    const result = validate(guidelines.schema, { ...head, ownr: 1, title: 5, status: 'x', effective: 'y', keywords: null, raci: [] });
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.length).toBe(6);
    for (const { problem } of problems) expect(problem.message.de).not.toBe(problem.message.en);
  });
});

describe('a slip of the hand', () => {
  const report = { dataDate: '2026-10-31', state: 'draft', author: 'pm', overall: { rag: 'green' } };
  const { status } = recordTypes;

  it.each([
    ['a colour in German', { ...report, overall: { rag: 'Gelb' } }, /Write amber\.$/],
    ['a number with a per cent sign', { ...report, progress: { value: '45,5 %' } }, /Write 45\.5\.$/],
    ['a key that lost its indentation', { ...report, comment: 'Late.' }, /It belongs below overall: begin its line with two spaces more/],
    ['a line of text that lost its indentation', { ...report, 'two weeks': 'x' }, /If it belongs to the text above/],
  ])('comes with its remedy: %s', (_what, data, remedy) => {
    expect(said(status, data)).toEqual([expect.stringMatching(remedy)]);
  });
});
