/** Where personal data are processed, and whether somebody looked at what that may do to people (GDPR, article 35). Computed once for all pages. */
import type { Office } from '#domain/office/office.ts';
import { isOver, isWish, lifecycleOn } from '#domain/projects/stage-on.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A place in which personal data are, or will be, processed. */
export type Processing = OfficeRecord<'applications'> | OfficeRecord<'projects'>;

/** `later`: nothing is kept, but nothing has begun either: a planned application, a project that nobody has decided on. */
export type AssessmentState = 'there' | 'missing' | 'later';

/** One of them, with its assessment. */
export interface ProcessingEntry {
  readonly record: Processing;
  readonly assessment: AssessmentState;
}

/** All of them. */
export interface PersonalData {
  /** Those without an assessment first, then applications before projects, by id. */
  readonly entries: readonly ProcessingEntry[];
  /** Applications in use and projects under way that say nothing of personal data. */
  readonly unsaid: readonly Processing[];
}

type Stage = 'over' | 'before' | 'now';

const stageOf = (office: Office, record: Processing, asOf: string): Stage => {
  if (record.collection === 'applications') {
    const { lifecycle } = record.data;
    return lifecycle === 'retired' ? 'over' : lifecycle === 'planned' ? 'before' : 'now';
  }
  const lifecycle = lifecycleOn(office, record, asOf);
  return isOver(lifecycle) ? 'over' : isWish(lifecycle) ? 'before' : 'now';
};

/** State of the assessment of a place that processes personal data; undefined where it processes none, nobody has said, or it is over. */
export const assessmentState = (office: Office, record: Processing, asOf: string): AssessmentState | undefined => {
  const stage = stageOf(office, record, asOf);
  if (record.data.personalData !== true || stage === 'over') return undefined;
  if (record.data.impactAssessment !== undefined) return 'there';
  return stage === 'now' ? 'missing' : 'later';
};

const gravity: readonly AssessmentState[] = ['missing', 'later', 'there'];

const computed = (office: Office, asOf: string): PersonalData => {
  const all: readonly Processing[] = [...office.list('applications'), ...office.list('projects')];
  return {
    entries: all
      .flatMap((record): readonly ProcessingEntry[] => {
        const assessment = assessmentState(office, record, asOf);
        return assessment === undefined ? [] : [{ record, assessment }];
      })
      .sort((a, b) => gravity.indexOf(a.assessment) - gravity.indexOf(b.assessment)),
    unsaid: all.filter((record) => record.data.personalData === undefined && stageOf(office, record, asOf) === 'now'),
  };
};

/** Where personal data are processed on the day. */
export const personalData = (office: Office, asOf: string): PersonalData =>
  office.once(`personal-data/${asOf}`, () => computed(office, asOf));
