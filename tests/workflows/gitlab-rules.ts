/** The form of our GitLab pipeline, stricter than GitLab's own, and what it must keep. */
import { parse } from 'yaml';
import * as z from 'zod';

const script = z.array(z.string()).min(1);
const rule = z.strictObject({ if: z.string(), changes: z.array(z.string()).optional() });
const variables = z.record(z.string(), z.union([z.string(), z.number()]));

const job = z.strictObject({
  stage: z.enum(['check', 'preview', 'publish']),
  timeout: z.string().regex(/^(?:[1-9]|[1-5]\d|60) minutes$/),
  rules: z.array(rule).min(1),
  needs: z.array(z.string()).optional(),
  allow_failure: z.boolean().optional(),
  interruptible: z.boolean().optional(),
  resource_group: z.string().optional(),
  variables: variables.optional(),
  cache: z
    .strictObject({ key: z.strictObject({ files: z.array(z.string()) }), paths: z.array(z.string()), policy: z.enum(['pull']).optional() })
    .optional(),
  script,
  artifacts: z
    .strictObject({
      when: z.enum(['always']).optional(),
      expose_as: z.string().optional(),
      paths: z.array(z.string()),
      reports: z.strictObject({ codequality: z.string() }).optional(),
      expire_in: z.string(),
    })
    .optional(),
});

const pipeline = z
  .object({
    workflow: z.strictObject({ rules: z.array(z.strictObject({ if: z.string() })) }),
    default: z.strictObject({
      image: z.string().regex(/^[a-z./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/, 'is not pinned by digest'),
      interruptible: z.boolean(),
    }),
    variables,
    stages: z.array(z.string()),
  })
  .catchall(job);

/** A job of the pipeline. */
export type GitlabJob = z.infer<typeof job>;

/** The pipeline's jobs by name; throws where it is none. */
export const gitlabJobs = (text: string): Readonly<Record<string, GitlabJob>> => {
  const { workflow: _workflow, default: _default, variables: _variables, stages: _stages, ...jobs } = pipeline.parse(parse(text));
  return jobs;
};

const isOnMerge = ({ rules }: GitlabJob): boolean => rules.some(({ if: when }) => when.includes('merge_request_event'));

/** Sentences that tell where the pipeline breaks what we ask for. */
export const brokenGitlabRules = (text: string): readonly string[] =>
  Object.entries(gitlabJobs(text)).flatMap(([name, each]) => {
    const all = JSON.stringify(each);
    const isBare = each.variables?.['GIT_STRATEGY'] === 'none';
    return [
      ...(/TOKEN/.test(all) && !isBare ? [`${name} knows a token beside a checkout`] : []),
      ...(/\bnpm\b|\bscripts\//.test(all) && /TOKEN/.test(all) ? [`${name} runs our programs with a token`] : []),
      ...(!isOnMerge(each) && each.cache !== undefined ? [`${name} publishes what a cache may have brought`] : []),
      ...(each.needs ?? [])
        .filter((needed) => !text.includes(`\n${needed}:\n`))
        .map((needed) => `${name} needs "${needed}", which is no job`),
    ];
  });
