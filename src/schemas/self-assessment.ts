/** How the self-assessment weighs its answers, where the organisation sees it otherwise than the default. */
import * as z from 'zod';
import { ref } from './shared.ts';

const weight = () => z.int().min(0).max(10).optional();

const weights = (what: string) =>
  z
    .strictObject({
      steering: weight().describe('Weight for how much there is to steer, 0 to 10'),
      delivery: weight().describe('Weight for how much there is to deliver, 0 to 10'),
      capacity: weight().describe('Weight for whether an office of its own can be carried, 0 to 10'),
    })
    .optional()
    .describe(`Weights of ${what}. What is named here replaces all three; one that is left out is 0`);

const bound = (what: string) => z.int().min(0).max(100).optional().describe(what);

const documents = (what: string) => z.array(ref('document')).optional().describe(`Documents that help to ${what}`);

/** The settings of the self-assessment. */
export const selfAssessment = z.strictObject({
  weights: z
    .strictObject({
      staff: weights('the number of staff'),
      sites: weights('the number of sites'),
      itStaff: weights('the number of IT staff'),
      applications: weights('the number of applications'),
      projects: weights('the number of IT projects a year'),
      projectSize: weights('the usual size of a project'),
      practice: weights('how projects are run today'),
      regulation: weights('how strictly the organisation is regulated'),
      dependence: weights('how much the work depends on IT'),
      centralisation: weights('how much IT is wanted from one place'),
      standardisation: weights('how much is wanted to be uniform'),
    })
    .optional()
    .describe('What each answer counts'),
  bounds: z
    .strictObject({
      steeringSome: bound('Steering, 0 to 100, from which somebody must take care of it. Default: 40'),
      steeringMuch: bound('Steering from which it takes a full office. Default: 60'),
      delivery: bound('Delivery from which projects need an office. Default: 55'),
      capacity: bound('Capacity from which an office of its own can be carried. Default: 40'),
    })
    .optional()
    .describe('Where one result passes into the next'),
  documents: z
    .strictObject({
      inventory: documents('list what there is'),
      basicRules: documents('set a few basic rules'),
      restore: documents('make sure that data can be restored'),
      oneOwner: documents('name one person who answers for IT'),
      providerContract: documents('agree with a provider what it does'),
      projectList: documents('keep one list of all projects'),
      oneMethod: documents('run projects in one way'),
      templates: documents('start from templates'),
      monthlyReport: documents('report each month'),
      mandate: documents('give the office a mandate and a board'),
      handbook: documents('write and review the rules'),
      standards: documents('set standards and decide on exceptions'),
      training: documents('teach what applies'),
      askAgain: documents('assess again'),
    })
    .optional()
    .describe('Documents of the handbook to which the first steps lead, by step'),
});

/** The settings as written in `organisation.yaml`. */
export type AssessmentSettings = z.infer<typeof selfAssessment>;
