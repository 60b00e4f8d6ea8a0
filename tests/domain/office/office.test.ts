import { describe, expect, it } from 'vitest';
import { officeOf } from '#domain/office/office.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { aPolicy, aProject, aRecord, aReport, anOffice, anOrganisation } from '../../builders.ts';

const records = (...given: readonly unknown[]): readonly AnyRecord[] => given as readonly AnyRecord[];
const risk = (project: string, id: string) =>
  aRecord('risks', `${project}/${id}`, { id, title: 'A risk', likelihood: 2, impact: 2, owner: 'pm', status: 'open' });

describe('an office', () => {
  it('is none without the organisation', () => {
    expect(officeOf(records(aProject({})))).toBeUndefined();
  });

  it('finds each record by collection and id, and by key', () => {
    const office = anOffice(aProject({ id: 'erp' }));
    expect(office.find('projects', 'erp')?.data.title).toBe('ERP renewal');
    expect(office.byKey('projects/erp')).toBe(office.find('projects', 'erp'));
    expect(office.organisation.data.name).toBe('Test office');
  });

  it('finds nothing where nothing is named, or nothing has that name', () => {
    const office = anOffice(aProject({}));
    expect(office.find('projects', undefined)).toBeUndefined();
    expect(office.find('programmes', 'erp')).toBeUndefined();
    expect(office.byKey('toString')).toBeUndefined();
    expect(office.list('waivers')).toEqual([]);
    expect(office.partsOf('crm', 'risks')).toEqual([]);
    expect(office.referrersOf('roles/nobody')).toEqual([]);
  });

  it('lists records by id, numbers in ids by their value', () => {
    const office = anOffice(...['r10', 'r9', 'r1', 'a'].map((id) => risk('erp', id)));
    expect(office.list('risks').map(({ data }) => data.id)).toEqual(['a', 'r1', 'r9', 'r10']);
  });

  it('has the same order whatever the order of files', () => {
    const all = ['r10', 'r9', 'r01', 'r1', 'a-b', 'ab'].map((id) => risk('erp', id));
    const ids = (list: typeof all) => anOffice(...list).records.map(({ key }) => key);
    expect(ids([...all].reverse())).toEqual(ids(all));
  });

  it('keeps the parts of projects apart, also where one name begins with the other', () => {
    const office = anOffice(risk('erp', 'r1'), risk('erp-two', 'r1'), aReport('2026-10'));
    expect(office.partsOf('erp', 'risks').map(({ id }) => id)).toEqual(['erp/r1']);
    expect(office.partsOf('erp', 'status').map(({ id }) => id)).toEqual(['erp/2026-10']);
  });

  it('tells who refers to a record, each once', () => {
    const office = anOffice(aRecord('roles', 'cfo', { title: 'Finance' }), aProject({ sponsor: 'cfo', manager: 'cfo' }));
    expect(office.referrersOf('roles/cfo').map(({ key }) => key)).toEqual(['projects/erp']);
  });

  it('is frozen, and so is its list of records', () => {
    const office = anOffice(aProject({}));
    expect(Object.isFrozen(office)).toBe(true);
    expect(() => (office.records as AnyRecord[]).pop()).toThrow(TypeError);
  });

  it('does not follow a list that changes after it was made', () => {
    const given = [...records(anOrganisation({}), aProject({}))];
    const office = officeOf(given);
    given.pop();
    expect(office?.records).toHaveLength(2);
  });

  it('finds the documents that bind projects of a tier', () => {
    const office = anOffice(aPolicy({ id: 'large', appliesTo: { projectTiers: [1, 2] } }), aPolicy({ id: 'all' }));
    expect(office.bindingTier(2).map(({ id }) => id)).toEqual(['large']);
    expect(office.bindingTier(3)).toEqual([]);
  });
});
