import { describe, expect, it } from 'vitest';
import { applicationPage } from '#reports/resources/application-page.ts';
import { anOffice, aPolicy, aProject, aRecord, aWaiver, today } from '../../builders.ts';
import { anApplication, anAsset, aProduct } from '../../resource-builders.ts';

const contract = aRecord('contracts', 'care', {
  title: 'Care',
  supplier: 'maker',
  start: '2025-01-01',
  end: '2027-12-31',
  value: 1000,
  noticeDays: 90,
});
const supplier = aRecord('suppliers', 'maker', { title: 'Maker', criticality: 2 });

describe('the page of an application', () => {
  it('is not there where there is none in this edition', () => {
    expect(applicationPage(anOffice(), today, 'billing')).toBeUndefined();
  });

  it('names what it hangs on and what changes it', () => {
    const office = anOffice(
      anApplication({ contracts: ['care'], replacedBy: 'suite' }),
      anApplication({ id: 'suite' }),
      anAsset({ applications: ['billing'] }),
      aProject({ applications: ['billing'] }),
      contract,
      supplier,
    );
    const page = applicationPage(office, today, 'billing');
    expect(page?.contracts).toEqual([
      { id: 'care', title: { en: 'Care' }, supplier: { id: 'maker', title: { en: 'Maker' } }, end: '2027-12-31' },
    ]);
    expect(page?.projects.map(({ id }) => id)).toEqual(['erp']);
    expect(page?.assets.map(({ id }) => id)).toEqual(['switches']);
    expect(page?.replacedBy?.id).toBe('suite');
    expect(applicationPage(office, today, 'suite')?.replaces.map(({ id }) => id)).toEqual(['billing']);
  });

  it('keeps the place of what this edition does not hold', () => {
    const page = applicationPage(anOffice(anApplication({ contracts: ['care'], standards: ['secret'] })), today, 'billing');
    expect(page?.contracts).toEqual([{ id: 'care', title: undefined, supplier: undefined, end: undefined }]);
    expect(page?.standards).toEqual([undefined]);
  });

  it('shows each component with the days that are left, or why they are not known', () => {
    const components = [{ product: 'database', version: '12' }, { product: 'Tool' }];
    const page = applicationPage(anOffice(aProduct(), anApplication({ components })), today, 'billing');
    expect(page?.components.map(({ name, product, state, distance, why }) => [name, product, state, distance, why])).toEqual([
      [{ en: 'Database' }, 'database', 'ended', -1, undefined],
      ['Tool', undefined, 'unknown', undefined, 'no-record'],
    ]);
    expect(page?.broken.map(({ kind }) => kind)).toEqual(['component-unsupported']);
  });

  it('shows the waivers that name it, and the statements that they lift', () => {
    const waiver = aWaiver({ scope: { applications: ['billing'] }, validFrom: '2026-10-01', validTo: '2026-12-31' });
    const page = applicationPage(anOffice(aPolicy({}), anApplication(), waiver), today, 'billing');
    expect(page?.waivers.map(({ id }) => id)).toEqual(['old-vpn']);
    expect(page?.broken).toMatchObject([{ kind: 'waived', statement: { id: 'mfa-everywhere' }, waiver: { id: 'old-vpn' } }]);
  });

  it('an asset that was bought after the day is not there yet', () => {
    const office = anOffice(anApplication(), anAsset({ applications: ['billing'], acquired: '2026-12-01' }));
    expect(applicationPage(office, today, 'billing')?.assets).toEqual([]);
  });
});
