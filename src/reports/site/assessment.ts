/** What `/assessment/` shows: what is asked and how it is weighed, and of each result the first steps with the documents of this edition that help. */
import { assessmentModel, axes, factors, levels } from '#domain/assessment/factors.ts';
import type { AssessmentModel, Axis, Bounds, Factor, Level } from '#domain/assessment/factors.ts';
import { axisBounds, needs } from '#domain/assessment/result.ts';
import type { Need } from '#domain/assessment/result.ts';
import { firstSteps, stepCollection } from '#domain/assessment/steps.ts';
import type { Step } from '#domain/assessment/steps.ts';
import { isEnded } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { documentLink, isDocument } from '#reports/handbook/links.ts';
import type { DocumentLink } from '#reports/handbook/links.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { AssessmentSettings } from '#schemas/self-assessment.ts';

/** A first step and what helps with it. */
export interface AssessmentStep {
  readonly step: Step;
  /** Documents that the organisation names for it, as far as this edition holds them and they are not over. */
  readonly documents: readonly DocumentLink[];
  /** Without such documents: the kind to look through, where the edition has any of it. */
  readonly kind: DocumentCollection | undefined;
}

/** A result and what to do first. */
export interface AssessmentResult {
  readonly need: Need;
  readonly steps: readonly AssessmentStep[];
}

/** The page of the self-assessment. */
export interface AssessmentPage {
  readonly model: AssessmentModel;
  readonly factors: readonly Factor[];
  readonly levels: readonly Level[];
  readonly axes: readonly { readonly axis: Axis; readonly bounds: readonly number[] }[];
  readonly boundNames: readonly (keyof Bounds)[];
  readonly results: readonly AssessmentResult[];
}

const stepOf = (office: Office, settings: AssessmentSettings | undefined, step: Step): AssessmentStep => {
  const documents = (settings?.documents?.[step] ?? [])
    .map((key) => office.byKey(key))
    .filter((record) => record !== undefined)
    .filter(isDocument)
    .filter((document) => !isEnded(document))
    .map((document) => documentLink(office, document));
  const kind = stepCollection[step];
  const isHeld = documents.length === 0 && kind !== undefined && office.list(kind).length > 0;
  return { step, documents, kind: isHeld ? kind : undefined };
};

/** Questions, weights, bounds and results of the office. */
export const assessmentPage = (office: Office): AssessmentPage => {
  const settings = office.organisation.data.assessment;
  const model = assessmentModel(settings);
  return {
    model,
    factors,
    levels,
    axes: axes.map((axis) => ({ axis, bounds: axisBounds(axis, model) })),
    boundNames: Object.keys(model.bounds) as (keyof Bounds)[],
    results: needs.map((need) => ({ need, steps: firstSteps[need].map((step) => stepOf(office, settings, step)) })),
  };
};
