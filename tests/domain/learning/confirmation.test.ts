import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmationOf } from '#domain/learning/confirmation.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aCount, aModule, anOffice, anOrganisation, aPolicy, aRecord, today } from '../../builders.ts';

const asked = { required: true, withinDays: 30, groups: ['staff', 'it'] };
const policy = (
  acknowledgement: Partial<NonNullable<DataOf<'policies'>['acknowledgement']>> = {},
  data: Partial<DataOf<'policies'>> = {},
) =>
  aPolicy({
    status: 'approved',
    effective: '2026-02-01',
    changelog: [{ version: '1.0', day: '2026-01-15', kind: 'material', summary: 'First edition.' }],
    acknowledgement: { ...asked, ...acknowledgement },
    ...data,
  });
const units = [
  aRecord('units', 'it', { title: 'IT' }),
  aRecord('units', 'desk', { title: 'Desk', parent: 'it' }),
  aRecord('roles', 'staff', { title: 'Staff' }),
];
const count = (line: number, data: Partial<DataOf<'acknowledgements'>>) => aCount('access-control', line, data);
const confirmation = (document: ReturnType<typeof policy>, counts: readonly OfficeRecord<'acknowledgements'>[], asOf = today) =>
  confirmationOf(anOffice(document, ...units, ...counts), asOf, document);

describe('how far a document is confirmed', () => {
  it('is the sum of those who confirmed over the sum of those required, of groups with a count', () => {
    const result = confirmation(policy(), [
      count(1, { required: 300, confirmed: 294 }),
      count(2, { group: 'it', required: 100, confirmed: 90 }),
    ]);
    expect(result).toMatchObject({ state: 'reached', sum: { required: 400, confirmed: 384, share: 0.96 }, target: 0.95 });
    expect(result?.groups.map(({ group, state }) => [group, state])).toEqual([
      ['staff', 'reached'],
      ['it', 'low'],
    ]);
  });

  it('a group without a count is unknown and named, and never counts as 0', () => {
    const result = confirmation(policy(), [count(1, { confirmed: 97 })]);
    expect(result).toMatchObject({ state: 'unknown', sum: { required: 100, confirmed: 97 } });
    expect(result?.groups[1]).toMatchObject({ group: 'it', state: 'unknown', count: undefined });
    expect(confirmation(policy(), [])).toMatchObject({ state: 'unknown', sum: undefined });
  });

  it('asks nobody any more from the day on which the document expires', () => {
    const expiring = policy({}, { expires: today });
    expect(confirmation(expiring, [], '2026-11-14')).toMatchObject({ state: 'unknown' });
    expect(confirmation(expiring, [])).toBeUndefined();
  });

  it('a material change makes counts of the text before it stale; they are shown, but no longer summed', () => {
    const changed = policy({}, { version: '2.0', changelog: [{ version: '2.0', day: '2026-01-15', kind: 'material', summary: 'New.' }] });
    const result = confirmation(changed, [count(1, { version: '1.4' }), count(2, { group: 'it', version: '2.0' })]);
    expect(result).toMatchObject({ state: 'stale', sum: { required: 100 } });
    expect(result?.groups[0]).toMatchObject({ state: 'stale', stale: 'version', count: { data: { version: '1.4' } } });
  });

  it('so does the end of the period after which it must be confirmed again', () => {
    const yearly = policy({ repeatEvery: 'P3M', groups: ['staff'] });
    const counts = [count(1, { day: '2026-08-15' })];
    expect(confirmation(yearly, counts, '2026-11-15')).toMatchObject({ state: 'reached', groups: [{ until: '2026-11-15' }] });
    expect(confirmation(yearly, counts, '2026-11-16')).toMatchObject({ state: 'stale', sum: undefined, groups: [{ stale: 'age' }] });
  });

  it('is in progress, not low, while there is time', () => {
    const counts = [count(1, { confirmed: 40, day: '2026-02-10' })];
    expect(confirmation(policy(), counts, '2026-03-03')?.state).toBe('in-progress');
    expect(confirmation(policy(), counts, '2026-03-04')?.state).toBe('low');
    expect(confirmation(policy(), [], '2026-02-10')?.state).toBe('in-progress');
  });

  it('says nothing against a document that does not bind yet', () => {
    expect(confirmation(policy({}, { status: 'in-review' }), [])).toMatchObject({
      state: 'not-in-force',
      groups: [{ state: 'not-in-force' }, {}],
    });
  });

  it('takes the groups that were counted where the document names none', () => {
    expect(confirmation(policy({ groups: [] }), [count(1, { group: 'it' })])?.groups.map(({ group }) => group)).toEqual(['it']);
    expect(confirmation(policy({ groups: [] }), [])).toMatchObject({ groups: [], state: 'unknown' });
  });

  it('where nobody is required the target is met, but there is no share', () => {
    expect(confirmation(policy({ groups: ['staff'] }), [count(1, { required: 0, confirmed: 0 })])).toMatchObject({
      state: 'reached',
      sum: { share: undefined },
    });
  });

  it('tells where people may be counted twice: a unit beside a role, or beside the unit above it', () => {
    const both = [count(1, {}), count(2, { group: 'it' })];
    expect(confirmation(policy(), both)?.overlaps).toBe(true);
    expect(confirmation(policy({ groups: ['it', 'desk'] }), [count(1, { group: 'it' }), count(2, { group: 'desk' })])?.overlaps).toBe(true);
    expect(confirmation(policy({ groups: ['desk'] }), [count(1, { group: 'desk' })])?.overlaps).toBe(false);
  });

  it('measures against the target of the organisation', () => {
    const organisation = anOrganisation({ acknowledgement: { target: 0.8 }, training: { target: 1 } });
    const office = anOffice(
      organisation,
      policy({ groups: ['staff'] }),
      aModule(),
      count(1, { confirmed: 80 }),
      aCount('awareness', 1, { confirmed: 99 }),
    );
    expect(confirmationOf(office, today, policy({ groups: ['staff'] }))?.state).toBe('reached');
    expect(confirmationOf(office, today, aModule())?.state).toBe('low');
  });

  it('remembers how it grew', () => {
    const counts = [
      count(1, { day: '2026-03-01', confirmed: 20 }),
      count(2, { day: '2026-03-01', confirmed: 10, group: 'it' }),
      count(3, { day: '2026-04-01', confirmed: 60 }),
    ];
    expect(confirmation(policy(), counts)?.trend).toEqual([
      { day: '2026-03-01', required: 200, confirmed: 30, share: 0.15 },
      { day: '2026-04-01', required: 200, confirmed: 70, share: 0.35 },
    ]);
  });

  it('law: the sums are those of the groups with a current count, and the newest trend is the sum where no count is too old', () => {
    const item = fc.record({
      group: fc.constantFrom('staff', 'it', 'desk'),
      day: fc.constantFrom('2026-03-01', '2026-05-01', '2026-11-15', '2026-12-01'),
      required: fc.integer({ min: 0, max: 500 }),
      confirmed: fc.integer({ min: 0, max: 500 }),
      version: fc.constantFrom('0.9', '1.0'),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 15 }), (items) => {
        const result = confirmation(
          policy(),
          items.map((data, index) => count(index + 1, data)),
        );
        const current = result?.groups.filter((group) => group.count !== undefined && group.stale === undefined) ?? [];
        const sum = (key: 'required' | 'confirmed') => current.reduce((total, group) => total + (group.count?.data[key] ?? 0), 0);
        expect(result?.sum?.required ?? 0).toBe(sum('required'));
        expect(result?.sum?.confirmed ?? 0).toBe(sum('confirmed'));
        expect(result?.trend.at(-1)?.confirmed).toBe(result?.sum?.confirmed);
      }),
    );
  });
});
