import { describe, expect, it } from 'vitest';
import { impactAssessmentMissing } from '#rules/impact-assessment-missing.ts';
import type { DataOf } from '#schemas/index.ts';
import { aProject, aRecord, anOffice, said } from '../builders.ts';

const application = (data: Partial<DataOf<'applications'>>) =>
  aRecord('applications', 'portal', {
    title: 'Portal',
    owner: 'cfo',
    technicalOwner: 'head',
    lifecycle: 'live',
    criticality: 3,
    personalData: true,
    ...data,
  });
const place = { impactAssessment: 'https://documents.example/portal' };

describe('personal data are assessed before they are processed', () => {
  it('an application that is built, live or in phase-out is asked', () => {
    expect(said(impactAssessmentMissing, anOffice(application({})))).toEqual([
      'applications/portal personalData: personal data are processed, and no impact assessment is named',
    ]);
    expect(said(impactAssessmentMissing, anOffice(application({ lifecycle: 'build' })))).toHaveLength(1);
    expect(said(impactAssessmentMissing, anOffice(application({ lifecycle: 'phase-out' })))).toHaveLength(1);
  });

  it('one that is only planned, or retired, is not', () => {
    expect(said(impactAssessmentMissing, anOffice(application({ lifecycle: 'planned' })))).toEqual([]);
    expect(said(impactAssessmentMissing, anOffice(application({ lifecycle: 'retired' })))).toEqual([]);
  });

  it('what names the assessment, or processes no personal data, is in order', () => {
    expect(said(impactAssessmentMissing, anOffice(application(place)))).toEqual([]);
    expect(said(impactAssessmentMissing, anOffice(application({ personalData: false })))).toEqual([]);
  });

  it('a project is asked once it is decided on, until it is over', () => {
    expect(said(impactAssessmentMissing, anOffice(aProject({ personalData: true })))).toHaveLength(1);
    expect(said(impactAssessmentMissing, anOffice(aProject({ personalData: true, lifecycle: 'proposed' })))).toEqual([]);
    expect(said(impactAssessmentMissing, anOffice(aProject({ personalData: true, lifecycle: 'completed' })))).toEqual([]);
  });
});
