/** What to do first, by result. */
import type { DocumentCollection } from '#schemas/index.ts';
import type { AssessmentSettings } from '#schemas/self-assessment.ts';
import type { Need } from './result.ts';

/** A first step. */
export type Step = keyof NonNullable<AssessmentSettings['documents']>;

/** The first steps of each result, in their order. */
export const firstSteps: Readonly<Record<Need, readonly Step[]>> = {
  none: ['inventory', 'basicRules', 'restore', 'askAgain'],
  partTime: ['oneOwner', 'inventory', 'basicRules', 'providerContract', 'restore', 'askAgain'],
  projectOffice: ['mandate', 'projectList', 'oneMethod', 'templates', 'monthlyReport', 'askAgain'],
  fullOffice: ['mandate', 'handbook', 'standards', 'oneMethod', 'monthlyReport', 'training'],
};

/** The kind of document that helps with a step, for an office that names no documents for it. */
export const stepCollection: Readonly<Partial<Record<Step, DocumentCollection>>> = {
  basicRules: 'policies',
  restore: 'procedures',
  oneMethod: 'methodologies',
  templates: 'templates',
  monthlyReport: 'guidelines',
  mandate: 'policies',
  handbook: 'policies',
  standards: 'standards',
  training: 'training',
};
