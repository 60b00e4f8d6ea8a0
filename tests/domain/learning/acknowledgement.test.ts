import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFor, countsOf, dutyOf, holdsUntil, materialVersion } from '#domain/learning/acknowledgement.ts';
import { compareVersions } from '#domain/governance/versions.ts';
import type { DataOf } from '#schemas/index.ts';
import { aCount, aModule, anOffice, aPolicy, today } from '../../builders.ts';

type Changelog = NonNullable<DataOf<'policies'>['changelog']>;

const change = (version: string, day: string, kind: 'material' | 'editorial'): Changelog[number] => ({
  version,
  day,
  kind,
  summary: 'Change.',
});
const history = [
  change('2.2', '2026-03-01', 'editorial'),
  change('2.1', '2025-06-01', 'material'),
  change('1.0', '2023-01-01', 'material'),
];
const policy = (acknowledgement: DataOf<'policies'>['acknowledgement'], data: Partial<DataOf<'policies'>> = {}) =>
  aPolicy({ status: 'approved', version: '2.2', effective: '2026-04-01', changelog: history, acknowledgement, ...data });

describe('which version must be confirmed', () => {
  it('the newest with a material change: an editorial one asks nobody again', () => {
    expect(materialVersion(policy({ required: true }))).toBe('2.1');
    expect(dutyOf(policy({ required: true }))).toMatchObject({ on: 'major', version: '2.1' });
  });

  it('a new major version is material whatever the changelog says', () => {
    expect(materialVersion(policy({ required: true }, { version: '3.1', changelog: [change('3.1', '2026-01-01', 'editorial')] }))).toBe(
      '3.0',
    );
  });

  it('a change that is announced for a later version does not count yet', () => {
    expect(materialVersion(policy(undefined, { changelog: [change('3.0', '2026-12-01', 'material'), ...history] }))).toBe('2.1');
  });

  it('every version, or none again, where the head says so', () => {
    expect(dutyOf(policy({ required: true, on: 'any' }))?.version).toBe('2.2');
    expect(dutyOf(policy({ required: true, on: 'never' }))?.version).toBeUndefined();
  });

  it('nobody confirms what is not required, superseded or withdrawn', () => {
    expect(dutyOf(policy(undefined))).toBeUndefined();
    expect(dutyOf(policy({ required: false }))).toBeUndefined();
    expect(dutyOf(policy({ required: true }, { status: 'superseded' }))).toBeUndefined();
    expect(dutyOf(policy({ required: true }, { status: 'withdrawn' }))).toBeUndefined();
  });

  it('a training module is completed by those for whom it is mandatory, and by those who must confirm it', () => {
    expect(dutyOf(aModule({ validityMonths: 12, acknowledgement: { required: true, groups: ['it', 'staff'] } }))).toMatchObject({
      groups: ['staff', 'it'],
      months: 12,
    });
  });
});

describe('by when', () => {
  it('some days after coming into effect', () => {
    expect(dutyOf(policy({ required: true, on: 'any', withinDays: 30 }))).toMatchObject({ from: '2026-04-01', due: '2026-05-01' });
  });

  it('counted from the material change where a later, editorial version has moved the day of effect', () => {
    expect(dutyOf(policy({ required: true, withinDays: 30 }))).toMatchObject({ from: '2025-06-01', due: '2025-07-01' });
    expect(dutyOf(policy({ required: true, withinDays: 30 }, { effective: '2025-07-01' }))).toMatchObject({ from: '2025-07-01' });
  });

  it('at once where no time is given, and nobody knows when where nothing tells', () => {
    expect(dutyOf(policy({ required: true, on: 'any' }))?.due).toBe('2026-04-01');
    expect(dutyOf(aPolicy({ acknowledgement: { required: true } }))?.due).toBeUndefined();
  });
});

describe('which count speaks for a group', () => {
  const duty = dutyOf(policy({ required: true, repeatEvery: 'P12M' }));
  if (duty === undefined) throw new Error('there is a duty');

  it('the newest of a version that still counts', () => {
    const counts = [
      aCount('access-control', 1, { version: '2.1', day: '2026-01-01' }),
      aCount('access-control', 2, { version: '2.2', day: '2026-06-01' }),
      aCount('access-control', 3, { version: '1.0', day: '2026-07-01' }),
    ];
    expect(countFor(counts, duty, 'staff')?.data.day).toBe('2026-06-01');
    expect(countFor(counts, duty, 'it')).toBeUndefined();
  });

  it('of one day that of the oldest version that counts, since it holds the later ones too', () => {
    const counts = [
      aCount('access-control', 1, { version: '2.2', confirmed: 10 }),
      aCount('access-control', 2, { version: '2.1', confirmed: 90 }),
    ];
    expect(countFor(counts, duty, 'staff')?.data.confirmed).toBe(90);
    expect(countFor(counts.toReversed(), duty, 'staff')?.data.confirmed).toBe(90);
  });

  it('it holds for the period of repetition', () => {
    expect(holdsUntil(aCount('access-control', 1, { day: '2026-01-31' }), duty)).toBe('2027-01-31');
    expect(holdsUntil(aCount('access-control', 1), { ...duty, months: undefined })).toBeUndefined();
  });

  it('counts of days to come have not been made yet', () => {
    const office = anOffice(policy({ required: true }), aCount('access-control', 1, { day: '2026-11-16' }), aCount('access-control', 2));
    expect(countsOf(office, today, policy({ required: true })).map(({ id }) => id)).toEqual(['access-control/2']);
  });

  it('counts of an id that two documents share belong to neither', () => {
    const office = anOffice(policy({ required: true }), aModule({ id: 'access-control' }), aCount('access-control', 1));
    expect(countsOf(office, today, policy({ required: true }))).toEqual([]);
  });

  it('law: the count that speaks is of a version that counts, and no other such count is newer', () => {
    const version = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .map(([major, minor]) => `${String(major)}.${String(minor)}`);
    const count = fc.record({ version, day: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), confirmed: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(count, { maxLength: 12 }), (items) => {
        const counts = items.map((item, index) => aCount('access-control', index + 1, item));
        const chosen = countFor(counts, duty, 'staff');
        const counting = counts.filter(({ data }) => compareVersions(data.version, '2.1') >= 0);
        expect(chosen === undefined).toBe(counting.length === 0);
        for (const { data } of counting) expect(data.day <= (chosen?.data.day ?? '')).toBe(true);
      }),
    );
  });
});
