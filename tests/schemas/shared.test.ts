/** The shared types of record fields: what they take, and what they refuse. */
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { expectations, isExpectation } from '#schemas/expectations.ts';
import { fieldName } from '#schemas/finding.ts';
import * as shared from '#schemas/shared.ts';

const script = 'javascript';

interface Type {
  readonly name: string;
  readonly type: z.ZodType;
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const types: readonly Type[] = [
  {
    name: 'an id',
    type: shared.id(),
    takes: ['a', 'data-centre-exit', '2026-10', 'r1'],
    refuses: ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a/b', '../a', 'ä', 'a\n', 'x'.repeat(121), 1],
  },
  {
    name: 'a day',
    type: shared.day(),
    takes: ['2026-10-31', '2024-02-29'],
    refuses: ['2026-02-29', '2026-10-32', '2026-1-1', '31.10.2026', '2026-10-31T00:00:00Z', '', 20261031, null],
  },
  {
    name: 'a month',
    type: shared.month(),
    takes: ['2026-10', '2026-01'],
    refuses: ['2026-13', '2026-00', '2026-1', '2026-10-31', '2026-10\n'],
  },
  { name: 'a year', type: shared.year(), takes: [1970, 2026], refuses: ['2026', 2026.5, 26] },
  { name: 'a version', type: shared.version(), takes: ['1.0', '12.34'], refuses: [1.0, '1', '1.0.0', 'v1.0', '1.0\n', '99999.0'] },
  { name: 'a hash', type: shared.sha256(), takes: ['a'.repeat(64)], refuses: ['A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64)] },
  {
    name: 'a review period',
    type: shared.reviewPeriod(),
    takes: ['P3M', 'P9M', 'P12M', 'P36M'],
    refuses: ['P2M', 'P37M', 'P1Y', 'P03M', '12'],
  },
  { name: 'a share', type: shared.share(), takes: [0, 0.1, 1], refuses: [-0.1, 1.1, '0.1', Number.NaN] },
  { name: 'a percentage', type: shared.percent(), takes: [0, 33.3, 100], refuses: [-1, 101] },
  {
    name: 'money',
    type: shared.money(),
    takes: [0, -5, 0.1, 1.15, 4.35, 19.99, 1_234_567.89, 0.29, { amount: 1.1, currency: 'USD' }],
    refuses: [
      1.005,
      '5',
      Number.POSITIVE_INFINITY,
      1e14,
      { amount: 1 },
      { amount: 1, currency: 'usd' },
      { amount: 1, currency: 'USD', rate: 1 },
    ],
  },
  {
    name: 'money that is never negative',
    type: shared.nonNegativeMoney(),
    takes: [0, 0.1, 1_234_567.89, 1e13, { amount: 0, currency: 'USD' }],
    refuses: [-0.01, 1.005, 1e14, '5', { amount: -1, currency: 'USD' }, { amount: 1 }],
  },
  { name: 'a currency', type: shared.currency(), takes: ['EUR'], refuses: ['eur', 'EURO', '€'] },
  {
    name: 'text in both languages',
    type: shared.localised(),
    takes: ['Text', { en: 'Text' }, { de: 'Text' }, { en: 'Text', de: 'Text' }],
    refuses: ['', {}, { fr: 'Texte' }, { en: '' }, 5, null, ['Text']],
  },
  {
    name: 'a path in the repository',
    type: shared.repositoryPath(),
    takes: ['evidence/restore-2026.pdf', 'a', 'docs/a_b.c/d.md'],
    refuses: [
      '/etc/passwd',
      '../secret',
      'a/../b',
      'a/..',
      '.git/config',
      'a/.env',
      'a//b',
      'a/',
      'mailto:a@b.example',
      'https://x.example/',
      '',
    ],
  },
  {
    name: 'a link',
    type: shared.link(),
    takes: ['https://example.org/a?b#c', 'http://a', 'mailto:a@example.org', '/docs/a.pdf', 'docs/a.pdf', './a', '../a'],
    refuses: [
      `${script}:alert(1)`,
      `${script.toUpperCase()}:alert(1)`,
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      '/\\evil.example',
      '',
      ' https://example.org',
      'file:///etc/passwd',
    ],
  },
  { name: 'a colour', type: shared.rag(), takes: ['green', 'not-assessed'], refuses: ['yellow', 'Green', undefined] },
  { name: 'an audience', type: shared.audience(), takes: ['public', 'internal', 'confidential', undefined], refuses: ['secret', null, ''] },
  { name: 'a reference to a role', type: shared.ref('roles'), takes: ['cfo'], refuses: ['roles/cfo', 'CFO', ''] },
  {
    name: 'a reference to a document',
    type: shared.ref('document'),
    takes: ['policies/access'],
    refuses: ['access', 'policies/', 'policies/a#b', '/policies/a'],
  },
  {
    name: 'a reference to a statement',
    type: shared.ref('statement'),
    takes: ['policies/access#mfa'],
    refuses: ['policies/access', '#mfa', 'mfa'],
  },
  {
    name: 'a reference to a control',
    type: shared.ref('control'),
    takes: ['iso-27001/A.5.15', 'nist/AC-2 (1)'],
    refuses: ['A.5.15', 'iso/', 'iso/<b>'],
  },
];

describe.each(types)('$name', ({ type, takes, refuses }) => {
  it('takes what is well formed', () => {
    expect(takes.filter((value) => !type.safeParse(value).success)).toEqual([]);
  });

  it('refuses everything else', () => {
    expect(refuses.filter((value) => type.safeParse(value).success)).toEqual([]);
  });
});

describe('every amount of whole cents', () => {
  it('is money, however floating point writes it', () => {
    const money = shared.money();
    const refused = Array.from({ length: 20_000 }, (_, cents) => (cents * 37) / 100).filter((amount) => !money.safeParse(amount).success);
    expect(refused).toEqual([]);
  });
});

describe('text of any length', () => {
  it('is held against the types in bounded time', () => {
    const long = `${'a-'.repeat(100_000)}!`;
    for (const { type } of types) expect(type.safeParse(long).success && type !== shared.localised()).toBeDefined();
    expect(shared.isKebabCase(long)).toBe(false);
    expect(shared.link().safeParse('a/'.repeat(100_000)).success).toBe(false);
    expect(shared.repositoryPath().safeParse('a/'.repeat(100_000)).success).toBe(false);
  });
});

describe('what is expected', () => {
  it('is said in both languages', () => {
    for (const { en, de } of Object.values(expectations)) expect(en).not.toBe(de);
    expect(isExpectation('day')).toBe(true);
    expect(isExpectation('toString')).toBe(false);
  });
});

describe('the name of a field', () => {
  it('is written with dots and brackets', () => {
    expect(fieldName(['objectives', 0, 'id'])).toBe('objectives[0].id');
    expect(fieldName([0, 'id'])).toBe('[0].id');
    expect(fieldName([])).toBe('');
  });
});
