import { describe, expect, it } from 'vitest';
import { assessmentState, personalData } from '#domain/resources/personal-data.ts';
import type { DataOf } from '#schemas/index.ts';
import { aProject, aRecord, anOffice, today } from '../../builders.ts';

const application = (id: string, data: Partial<DataOf<'applications'>>) =>
  aRecord('applications', id, { title: id, owner: 'cfo', technicalOwner: 'head', lifecycle: 'live', criticality: 2, ...data });
const kept = 'https://documents.example/assessment';

describe('personal data', () => {
  it('are assessed, not yet due, or a gap; gaps come first', () => {
    const office = anOffice(
      application('assessed', { personalData: true, impactAssessment: kept }),
      application('gap', { personalData: true }),
      application('planned', { personalData: true, lifecycle: 'planned' }),
      aProject({ id: 'running', personalData: true }),
      aProject({ id: 'wish', personalData: true, lifecycle: 'idea' }),
    );
    expect(personalData(office, today).entries.map(({ record, assessment }) => `${record.id} ${assessment}`)).toEqual([
      'gap missing',
      'running missing',
      'planned later',
      'wish later',
      'assessed there',
    ]);
  });

  it('are nobody’s concern where something is over or processes none', () => {
    const office = anOffice();
    expect(assessmentState(office, application('a', { personalData: true, lifecycle: 'retired' }), today)).toBeUndefined();
    expect(assessmentState(office, application('a', { personalData: false }), today)).toBeUndefined();
    expect(assessmentState(office, aProject({ personalData: true, lifecycle: 'cancelled' }), today)).toBeUndefined();
  });

  it('are unknown where nobody has said, which is not “none”', () => {
    const office = anOffice(application('silent', {}), application('none', { personalData: false }), aProject({}));
    expect(personalData(office, today).unsaid.map(({ id }) => id)).toEqual(['silent', 'erp']);
  });
});
