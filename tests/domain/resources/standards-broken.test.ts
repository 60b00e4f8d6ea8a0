import { describe, expect, it } from 'vitest';
import { classesOf, standardsBroken } from '#domain/resources/standards-broken.ts';
import type { ApplicationRecord } from '#domain/resources/standards-broken.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, aRecord, aWaiver, today } from '../../builders.ts';
import { anApplication, aProduct } from '../../resource-builders.ts';

const standard = (data: Partial<DataOf<'standards'>>) =>
  aRecord('standards', 'database', { title: 'Database', summary: 'Which one.', version: '1.0', status: 'approved', owner: 'cio', ...data });
const kinds = (application: ApplicationRecord, ...others: readonly OfficeRecord[]) =>
  standardsBroken(anOffice(application, ...others), application, today).map(({ kind }) => kind);
const waiver = (data: Partial<DataOf<'waivers'>>) =>
  aWaiver({ scope: { applications: ['billing'] }, validFrom: '2026-10-01', validTo: '2026-12-31', ...data });

describe('what an application does not keep', () => {
  it('each statement of a waiver in force that names it', () => {
    const statements = ['policies/access-control#mfa-everywhere', 'policies/access-control#logging'];
    expect(kinds(anApplication(), waiver({ statements }))).toEqual(['waived', 'waived']);
  });

  it('after the waiver has run out the leave is gone; before it begins, asked for or closed, nothing is told', () => {
    expect(kinds(anApplication(), waiver({ validTo: '2026-11-14' }))).toEqual(['waiver-over']);
    expect(kinds(anApplication(), waiver({ validFrom: '2026-11-16' }))).toEqual([]);
    expect(kinds(anApplication(), waiver({ decision: 'requested', approvals: [] }))).toEqual([]);
    expect(kinds(anApplication(), waiver({ decision: 'closed', closure: { day: '2026-11-01', reason: 'Mended' } }))).toEqual([]);
  });

  it('a waiver of everything is nobody’s own', () => {
    expect(kinds(anApplication(), waiver({ scope: undefined }))).toEqual([]);
  });

  it('a technology that it follows and that is on hold, to be left, or without support', () => {
    const application = anApplication({ standards: ['database'] });
    expect(kinds(application, standard({ technology: 'hold' }))).toEqual(['hold']);
    expect(kinds(application, standard({ technology: 'retire', supportEnds: '2026-11-14' }))).toEqual(['retire', 'standard-unsupported']);
    expect(kinds(application, standard({ technology: 'adopt', supportEnds: today }))).toEqual([]);
    expect(kinds(application, standard({ technology: 'hold', status: 'draft' }))).toEqual([]);
  });

  it('a component whose support has ended', () => {
    expect(kinds(anApplication({ components: [{ product: 'database', version: '12' }] }), aProduct())).toEqual(['component-unsupported']);
    expect(kinds(anApplication({ components: [{ product: 'database', version: '17' }, { product: 'Tool' }] }), aProduct())).toEqual([]);
  });

  it('an approved standard for its class that it does not list', () => {
    const binding = standard({ appliesTo: { applicationClasses: ['SaaS', 'criticality-2'] } });
    expect(kinds(anApplication(), binding)).toEqual(['not-listed']);
    expect(kinds(anApplication({ standards: ['database'] }), binding)).toEqual([]);
    expect(kinds(anApplication({ criticality: 3 }), binding)).toEqual([]);
    expect(kinds(anApplication({ criticality: 3, kind: 'saas' }), binding)).toEqual(['not-listed']);
    expect(kinds(anApplication(), standard({ status: 'draft', appliesTo: { applicationClasses: ['criticality-2'] } }))).toEqual([]);
  });

  it('of a standard for classes of data too, both must fit; one that binds everybody is not counted', () => {
    const appliesTo = { applicationClasses: ['criticality-2'], dataClasses: ['confidential'] };
    expect(kinds(anApplication(), standard({ appliesTo }))).toEqual([]);
    expect(kinds(anApplication({ dataClass: 'confidential' }), standard({ appliesTo }))).toEqual(['not-listed']);
    expect(kinds(anApplication(), standard({}))).toEqual([]);
  });

  it('of a retired application nothing', () => {
    expect(kinds(anApplication({ lifecycle: 'retired' }), waiver({}))).toEqual([]);
  });

  it('classes are those that the record tells: a class of another name covers nobody that can be named', () => {
    expect(classesOf(anApplication({ kind: 'package', personalData: true }))).toEqual(['package', 'criticality-2', 'personal-data']);
    expect(kinds(anApplication(), standard({ appliesTo: { applicationClasses: ['critical'] } }))).toEqual([]);
  });
});
