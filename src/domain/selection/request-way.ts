/** The way of a request from an idea to a project, and what each step of it asks for. */
import { caseNetPresentValue } from '#domain/money/business-case.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, sourceLanguage } from '#domain/office/written.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { costEstimate } from './cost-spread.ts';
import { missingScores } from './score-parts.ts';
import { scoringModel } from './score.ts';

type Status = DataOf<'requests'>['status'];

/** The steps in their order; the last is the project. */
export const requestSteps = ['idea', 'submitted', 'screening', 'business-case', 'approved', 'project'] as const satisfies readonly (
  Status | 'project'
)[];
/** A step of the way. */
export type RequestStep = (typeof requestSteps)[number];

/** What a step asks for before it can be taken. */
export type RequestNeed = 'text' | 'objectives' | 'estimate' | 'scores' | 'business-case' | 'team' | 'decision' | 'project';

/** A step, where the request stands to it, and what it asks for. */
export interface WayStep {
  readonly step: RequestStep;
  readonly state: 'done' | 'current' | 'ahead';
  readonly needs: readonly { readonly need: RequestNeed; readonly isMet: boolean }[];
}

/** The way of a request. */
export interface RequestWay {
  readonly steps: readonly WayStep[];
  /** The step to take now; undefined at the end of the way, and off it. */
  readonly next: WayStep | undefined;
  /** It has left the way: put off, turned down, taken back. */
  readonly off: 'deferred' | 'rejected' | 'withdrawn' | undefined;
}

const needsOf: Readonly<Record<RequestStep, readonly RequestNeed[]>> = {
  idea: [],
  submitted: ['text'],
  screening: ['objectives', 'estimate'],
  'business-case': ['scores'],
  approved: ['business-case', 'team', 'decision'],
  project: ['project'],
};

const isMet = (office: Office, request: OfficeRecord<'requests'>, asOf: string): Readonly<Record<RequestNeed, boolean>> => {
  const { data } = request;
  const model = scoringModel(office);
  return {
    text: (bodyIn(office, request, sourceLanguage(office))?.text ?? '').trim() !== '',
    objectives: (data.objectives ?? []).length > 0,
    estimate: costEstimate(office, data, asOf).likely !== undefined,
    scores: model !== undefined && missingScores(model, data.scores).length === 0,
    'business-case': caseNetPresentValue(office, asOf, data).value !== undefined,
    team: (data.team ?? []).length > 0,
    decision: data.status === 'approved',
    project: data.becomes !== undefined,
  };
};

const placeOf = ({ status, becomes }: DataOf<'requests'>): number =>
  becomes !== undefined ? requestSteps.length - 1 : requestSteps.findIndex((step) => step === status);

/** Where a request is on its way, and what comes next. One that was put off or turned down keeps no place: its record does not say how far it had come. */
export const requestWay = (office: Office, request: OfficeRecord<'requests'>, asOf: string): RequestWay => {
  const { status, becomes } = request.data;
  const met = isMet(office, request, asOf);
  const place = placeOf(request.data);
  const steps = requestSteps.map((step, index): WayStep => ({
    step,
    state: index < place ? 'done' : index === place ? 'current' : 'ahead',
    needs: needsOf[step].map((need) => ({ need, isMet: met[need] })),
  }));
  const isOff = becomes === undefined && (status === 'deferred' || status === 'rejected' || status === 'withdrawn');
  return { steps, next: isOff ? undefined : steps[place + 1], off: isOff ? status : undefined };
};
