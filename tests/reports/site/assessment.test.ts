import { describe, expect, it } from 'vitest';
import { projectToEdition } from '#domain/office/edition.ts';
import { assessmentPage } from '#reports/site/assessment.ts';
import type { AssessmentStep } from '#reports/site/assessment.ts';
import type { Office } from '#domain/office/office.ts';
import { aPolicy, anOffice, anOrganisation } from '../../builders.ts';

const basicRules = (office: Office): AssessmentStep | undefined =>
  assessmentPage(office)
    .results.find(({ need }) => need === 'none')
    ?.steps.find(({ step }) => step === 'basicRules');

const naming = (...documents: readonly string[]) => anOrganisation({ assessment: { documents: { basicRules: [...documents] } } });

describe('the page of the self-assessment', () => {
  it('has the four results from least to most structure, each with first steps', () => {
    const { results } = assessmentPage(anOffice());
    expect(results.map(({ need }) => need)).toEqual(['none', 'partTime', 'projectOffice', 'fullOffice']);
    for (const { steps } of results) expect(steps.length).toBeGreaterThanOrEqual(4);
  });

  it('weighs as the organisation says', () => {
    const office = anOffice(anOrganisation({ assessment: { bounds: { delivery: 70 } } }));
    expect(assessmentPage(office).model.bounds.delivery).toBe(70);
  });

  it('leads from a step to the documents that the organisation names for it', () => {
    const office = anOffice(naming('policies/access-control'), aPolicy({}));
    expect(basicRules(office)).toMatchObject({ documents: [{ key: 'policies/access-control' }], kind: undefined });
  });

  it('leads to the kind of document where none is named, and nowhere where there is none', () => {
    expect(basicRules(anOffice(aPolicy({})))).toEqual({ step: 'basicRules', documents: [], kind: 'policies' });
    expect(basicRules(anOffice())).toEqual({ step: 'basicRules', documents: [], kind: undefined });
  });

  it('leads to no document that is over, or that this edition does not hold', () => {
    const office = anOffice(
      naming('policies/old', 'policies/secret', 'policies/access-control'),
      aPolicy({ id: 'old', status: 'superseded' }),
      aPolicy({ id: 'secret', audience: 'confidential' }),
      aPolicy({}),
    );
    const edition = projectToEdition(office, 'internal', () => []);
    expect(basicRules(edition)?.documents.map(({ id }) => id)).toEqual(['access-control']);
  });
});
