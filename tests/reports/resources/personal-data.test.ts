import { describe, expect, it } from 'vitest';
import { personalDataRegister } from '#reports/resources/personal-data.ts';
import type { DataOf } from '#schemas/index.ts';
import { aPolicy, aProject, aRecord, anOffice, anOrganisation, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const place = 'https://documents.example/assessment';
const portal: DataOf<'applications'> = {
  title: 'Portal',
  owner: 'cfo',
  technicalOwner: 'head',
  lifecycle: 'live',
  criticality: 2,
  personalData: true,
};
const office = anOffice(
  aPolicy({ id: 'data-protection' }),
  aSupplier(),
  aProject({ personalData: true, impactAssessment: place, manager: 'pm' }),
  aProject({ id: 'silent' }),
  aRecord('applications', 'portal', { ...portal, dataClass: 'confidential' }),
  aContract({ id: 'covered', dataProcessing: true, processingAgreement: place }),
  aContract({ id: 'gap', dataProcessing: true }),
  aContract({ id: 'over', end: '2025-01-01', autoRenew: false, dataProcessing: true }),
  aContract({ id: 'none', dataProcessing: false }),
);

describe('the register of personal data', () => {
  it('shows what lacks an assessment first, and where the others are kept', () => {
    const { rows, missing, dataClasses } = personalDataRegister(office, today);
    expect(rows.map(({ id, assessment, place: kept, owner }) => [id, assessment, kept, owner.id])).toEqual([
      ['portal', 'missing', undefined, 'cfo'],
      ['erp', 'there', place, 'pm'],
    ]);
    expect(missing).toBe(1);
    expect(dataClasses).toEqual([{ dataClass: 'confidential', className: 'confidential' }]);
  });

  it('calls a class of data as the organisation does', () => {
    const own = anOffice(
      anOrganisation({ classification: { confidential: { en: 'Secret', de: 'Geheim' } } }),
      aRecord('applications', 'portal', { ...portal, dataClass: 'confidential' }),
      aRecord('applications', 'shop', { ...portal, dataClass: 'Level 3' }),
    );
    expect(personalDataRegister(own, today).rows.map(({ className }) => className)).toEqual([{ en: 'Secret', de: 'Geheim' }, 'Level 3']);
  });

  it('shows who processes them for us, without an agreement first, and not what has ended', () => {
    const { processors, withoutAgreement } = personalDataRegister(office, today);
    expect(processors.map(({ contract, place: kept }) => [contract.id, kept])).toEqual([
      ['gap', undefined],
      ['covered', place],
    ]);
    expect(withoutAgreement).toBe(1);
  });

  it('leads to the policy, and says of what nothing is known', () => {
    const { policy, unsaid } = personalDataRegister(office, today);
    expect(policy?.key).toBe('policies/data-protection');
    expect(unsaid.map(({ id, collection }) => [collection, id])).toEqual([['projects', 'silent']]);
    expect(personalDataRegister(anOffice(), today).policy).toBeUndefined();
  });
});
