/** The workflows that are shipped, as text and as data, and the scripts in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../scripts/lib/run.ts';
import { workflowOf } from './workflow-rules.ts';
import type { Step, Workflow } from './workflow-rules.ts';

const folder = '.github/workflows';

/** A file of this repository. */
export const shipped = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

/** All workflows of GitHub, by name. */
export const workflows: readonly Workflow[] = readdirSync(path.join(repository, folder))
  .sort()
  .map((file) => workflowOf(file, shipped(`${folder}/${file}`)));

/** The text of one. */
export const workflowText = (file: string): string => shipped(`${folder}/${file}`);

/** The steps of a job. */
export const stepsOfJob = (file: string, job: string): readonly Step[] => {
  const steps = workflows.find((workflow) => workflow.file === file)?.jobs[job]?.steps;
  if (steps === undefined) throw new Error(`there is no job ${job} in ${file}`);
  return steps;
};

/** A step by its name. */
export const stepNamed = (steps: readonly Step[], name: string): Step => {
  const step = steps.find((each) => each.name === name);
  if (step === undefined) throw new Error(`there is no step "${name}"`);
  return step;
};
