/** What every workflow of ours must keep, beside being one: a rule takes a workflow and gives the sentences that tell where it is broken. */
import { parse } from 'yaml';

type Values = Readonly<Record<string, unknown>>;

/** A step of a job. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Values;
  readonly with?: Values;
}

/** A job of a workflow. */
export interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

/** A workflow as text and as data. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly name: string | undefined;
  readonly triggers: Values;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Names the broken places. */
export type WorkflowRule = (workflow: Workflow) => readonly string[];

/** Reads a workflow that the host's own parser has already found to be one. */
export const workflowOf = (file: string, text: string): Workflow => {
  const data = parse(text) as Values;
  const triggers = data['on'];
  return {
    file,
    text,
    name: data['name'] as string | undefined,
    triggers:
      typeof triggers === 'object' && triggers !== null && !Array.isArray(triggers) ? (triggers as Values) : { [String(triggers)]: null },
    permissions: data['permissions'],
    concurrency: data['concurrency'],
    jobs: data['jobs'] as Workflow['jobs'],
  };
};

const stepsOf = ({ jobs }: Workflow): readonly (readonly [string, Step])[] =>
  Object.entries(jobs).flatMap(([name, { steps }]) => steps.map((step) => [name, step] as const));

const isTrusted = (workflow: Workflow): boolean => !('pull_request' in workflow.triggers);

/** Actions stand by the commit, with the version for readers: a tag can be moved by whoever owns the action. */
const pinned: WorkflowRule = (workflow) =>
  workflow.text
    .split('\n')
    .filter((line) => /\buses:/.test(line))
    .filter((line) => !/^\s*(?:- )?uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map((line) => `not pinned by commit with its version: ${line.trim()}`);

/** Every right is given to a job by name; a workflow that runs the programs of a pull request only reads. */
const leastRights: WorkflowRule = (workflow) => {
  const { permissions, jobs } = workflow;
  const tooMuch = (rights: unknown, place: string): readonly string[] => {
    if (typeof rights !== 'object' || rights === null) return [`${place} names no rights`];
    const writes = Object.entries(rights).filter(([, right]) => right !== 'read' && right !== 'none');
    if (place === 'the workflow' && writes.length > 0) return ['the workflow gives rights to write to all its jobs'];
    return isTrusted(workflow) ? [] : writes.map(([right]) => `${place} may write ${right} beside programs of a pull request`);
  };
  return [...tooMuch(permissions, 'the workflow'), ...Object.entries(jobs).flatMap(([name, job]) => tooMuch(job.permissions, name))];
};

/** `pull_request_target` runs with rights to write in the face of a stranger's change. */
const noTarget: WorkflowRule = ({ triggers }) => ('pull_request_target' in triggers ? ['is started by pull_request_target'] : []);

/** Expressions are pasted into a script before it runs; values come by the environment. */
const noPasting: WorkflowRule = (workflow) =>
  stepsOf(workflow)
    .filter(([, step]) => [step.run, step.with?.['script']].some((script) => typeof script === 'string' && script.includes('${{')))
    .map(([job, step]) => `${job} pastes an expression into the script of "${step.name ?? step.uses ?? ''}"`);

const timeouts: WorkflowRule = ({ jobs }) =>
  Object.entries(jobs).flatMap(([name, job]) => ((job['timeout-minutes'] ?? 361) > 60 ? [`${name} may run for ever`] : []));

const isCheckout = ({ uses }: Step): boolean => uses?.startsWith('actions/checkout@') === true;

/** The token stays out of the folder in which programs run; what may write checks out nothing. */
const checkouts: WorkflowRule = (workflow) =>
  stepsOf(workflow)
    .filter(([, step]) => isCheckout(step))
    .flatMap(([job, step]) => [
      ...(step.with?.['persist-credentials'] === false ? [] : [`${job} leaves the token in its checkout`]),
      ...('workflow_run' in workflow.triggers ? [`${job} checks out beside rights that a pull request may not have`] : []),
    ]);

const noSecrets: WorkflowRule = (workflow) =>
  isTrusted(workflow)
    ? []
    : [...workflow.text.matchAll(/\bsecrets\b[.[]|\bgithub\.token\b/g)].map(([use]) => `shows a pull request ${use}`);

/** What is published is made without anything that an earlier run left. */
const noCacheBeforePublishing: WorkflowRule = (workflow) => {
  const publishes = Object.values(workflow.jobs).some(
    ({ permissions }) => typeof permissions === 'object' && Object.values(permissions).includes('write'),
  );
  return publishes
    ? stepsOf(workflow)
        .filter(
          ([, step]) =>
            step.uses?.startsWith('actions/cache@') === true ||
            step.with?.['cache'] !== undefined ||
            (step.uses?.startsWith('actions/setup-node@') === true && step.with?.['package-manager-cache'] !== false),
        )
        .map(([job]) => `${job} publishes what a cache may have brought`)
    : [];
};

const concurrency: WorkflowRule = (workflow) => (workflow.concurrency === undefined ? ['two runs may be under way at once'] : []);

/** All rules by their names. */
export const workflowRules = {
  pinned,
  leastRights,
  noTarget,
  noPasting,
  timeouts,
  checkouts,
  noSecrets,
  noCacheBeforePublishing,
  concurrency,
} as const satisfies Record<string, WorkflowRule>;

/** Sentences of all rules, with the file. */
export const brokenRules = (workflow: Workflow): readonly string[] =>
  Object.values(workflowRules).flatMap((rule) => rule(workflow).map((sentence) => `${workflow.file}: ${sentence}`));
