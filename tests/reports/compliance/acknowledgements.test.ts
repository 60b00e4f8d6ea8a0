import { describe, expect, it } from 'vitest';
import { projectToEdition } from '#domain/office/edition.ts';
import { acknowledgementRegister } from '#reports/compliance/acknowledgements.ts';
import type { DataOf } from '#schemas/index.ts';
import { aCount, aModule, anOffice, aPolicy, aRecord, today } from '../../builders.ts';

const policy = (id: string, data: Partial<DataOf<'policies'>> = {}) =>
  aPolicy({ id, status: 'approved', effective: '2026-01-01', acknowledgement: { required: true, groups: ['staff', 'it'] }, ...data });
const groups = [aRecord('roles', 'staff', { title: 'Staff' }), aRecord('units', 'it', { title: 'IT' })];

describe('the register of acknowledgements', () => {
  const office = anOffice(
    ...groups,
    policy('a-reached'),
    policy('b-low'),
    policy('c-unknown'),
    policy('d-free', { acknowledgement: undefined }),
    aModule(),
    aCount('a-reached', 1),
    aCount('a-reached', 2, { group: 'it', required: 50, confirmed: 50, source: 'List' }),
    aCount('b-low', 1, { confirmed: 10 }),
    aCount('b-low', 2, { group: 'it', required: 50, confirmed: 50 }),
  );
  const register = acknowledgementRegister(office, today);

  it('shows first what needs somebody; training has its own page, and what nobody must confirm is left out', () => {
    expect(register.rows.map(({ document, state }) => [document.id, state])).toEqual([
      ['b-low', 'low'],
      ['c-unknown', 'unknown'],
      ['a-reached', 'reached'],
    ]);
    expect(register.states).toMatchObject({ low: 1, unknown: 1, reached: 1, stale: 0 });
  });

  it('shows each group with its count, day and source', () => {
    expect(register.rows[2]?.groups).toMatchObject([
      { group: { key: 'roles/staff' }, share: 1 },
      { group: { key: 'units/it' }, required: 50, confirmed: 50, day: '2026-11-01', source: 'List', version: '1.0' },
    ]);
    expect(register.rows[2]?.overlaps).toBe(true);
    expect(register.groups.map(({ key }) => key)).toEqual(['roles/staff', 'units/it']);
  });

  it('what is not counted has no numbers', () => {
    expect(register.rows[1]).toMatchObject({ sum: undefined, groups: [{ required: undefined, share: undefined }, {}] });
  });

  it('an edition without the counts says so instead of calling them missing', () => {
    const open = anOffice(...groups, policy('a-reached', { audience: 'public' }), aCount('a-reached', 1));
    const edition = acknowledgementRegister(
      projectToEdition(open, 'public', () => []),
      today,
    );
    expect(edition.holdsCounts).toBe(false);
    expect(edition.rows[0]?.groups.map(({ group }) => group)).toEqual([undefined]);
  });
});
