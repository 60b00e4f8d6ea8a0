/** The workflows that are shipped: the hosts take them, and they keep our own rules. Each rule is shown to fail on a planted violation. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { brokenGitlabRules, gitlabJobs } from './gitlab-rules.ts';
import { faultsOf } from './host-parser.ts';
import { shipped, workflows, workflowText } from './workflow-files.ts';
import { brokenRules, workflowOf, workflowRules } from './workflow-rules.ts';

const files = workflows.map(({ file }) => file);
const pullRequest = workflowText('pull-request.yml');
const comment = workflowText('comment.yml');
const publish = workflowText('publish.yml');
const gitlab = shipped('.gitlab-ci.yml');

describe('the workflows of GitHub', () => {
  it('are four: for pull requests, for their comment, for publishing, for the tool', () => {
    expect(files).toEqual(['comment.yml', 'publish.yml', 'pull-request.yml', 'tool.yml']);
  });

  it.each(files)('%s is a workflow for the parser of the host', (file) => {
    expect(faultsOf(file, workflowText(file))).toEqual([]);
  });

  it('are told where they are none', () => {
    expect(faultsOf('typo.yml', pullRequest.replace('runs-on:', 'run-on:'))).not.toEqual([]);
    expect(faultsOf('typo.yml', pullRequest.replace('timeout-minutes: 20', 'timeout-minutes: soon'))).not.toEqual([]);
  });

  it.each(workflows)('$file keeps our rules', (workflow) => {
    expect(brokenRules(workflow)).toEqual([]);
  });

  it('the comment waits for a workflow that exists', () => {
    const { workflow_run: started } = workflowOf('comment.yml', comment).triggers as { workflow_run: { workflows: readonly string[] } };
    expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining([...started.workflows]));
  });

  it('the same action has the same commit everywhere', () => {
    const uses = new Set(workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.+)/g)].map(([, use]) => use ?? '')));
    const actions = [...uses].map((use) => use.split('@')[0]);
    expect(actions).toEqual([...new Set(actions)]);
  });

  it('files and scripts that they name are there', () => {
    const { scripts } = JSON.parse(shipped('package.json')) as { scripts: Readonly<Record<string, string>> };
    const texts = [...workflows.map(({ text }) => text), gitlab];
    const named = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name]) => name ?? ''));
    expect(new Set(named)).toEqual(new Set(['check', 'codeowners', 'diff', 'build']));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    const called = texts.flatMap((text) => [...text.matchAll(/\bbash (\S+)$/gm)].map(([, file]) => file ?? ''));
    expect(called).toEqual(['.ci/run', '.ci/run']);
    expect(existsSync(path.join(repository, '.ci/run'))).toBe(true);
  });
});

describe('each rule can fail', () => {
  const planted: readonly (readonly [keyof typeof workflowRules, string, string])[] = [
    ['pinned', 'an action by its tag', pullRequest.replace(/checkout@[0-9a-f]{40} # v7\.0\.1/, 'checkout@v7')],
    ['pinned', 'a commit without its version', pullRequest.replace(/(checkout@[0-9a-f]{40}) # v7\.0\.1/, '$1')],
    ['leastRights', 'a right to write beside a pull request', pullRequest.replace(/(permissions:\n {6}contents:) read/, '$1 write')],
    ['leastRights', 'rights of the whole workflow', publish.replace('permissions: {}', 'permissions: write-all')],
    ['leastRights', 'a job without rights of its own', pullRequest.replace(/ {4}permissions:\n {6}contents: read\n/, '')],
    ['leastRights', 'rights to write for all jobs', publish.replace('permissions: {}', 'permissions:\n  pages: write')],
    ['noTarget', 'the dangerous trigger', pullRequest.replace('  pull_request:', '  pull_request_target:')],
    ['noPasting', 'a title in a script', pullRequest.replace('mkdir -p results', 'echo "${{ github.event.pull_request.title }}"')],
    [
      'noPasting',
      'a branch in a script of the comment',
      comment.replace('const limit = 60_000;', "const limit = '${{ github.head_ref }}';"),
    ],
    ['timeouts', 'a job without an end', pullRequest.replace('    timeout-minutes: 20\n', '')],
    ['checkouts', 'a token left in the checkout', pullRequest.replace('          persist-credentials: false\n', '')],
    ['checkouts', 'a checkout beside rights to write', pullRequest.replace('  pull_request:', '  workflow_run:')],
    ['noSecrets', 'a secret', pullRequest.replace('node-version: 24', 'node-version: ${{ secrets.NODE }}')],
    ['noSecrets', 'the token', pullRequest.replace('RECORDS: content', 'RECORDS: ${{ github.token }}')],
    ['noCacheBeforePublishing', 'a cache', publish.replace('package-manager-cache: false', 'cache: npm')],
    ['concurrency', 'two runs at once', pullRequest.replace(/concurrency:\n( {2}.+\n)+/, '')],
  ];

  it.each(planted)('%s: %s', (rule, _what, text) => {
    expect([pullRequest, comment, publish]).not.toContain(text);
    expect(workflowRules[rule](workflowOf('planted.yml', text))).not.toEqual([]);
  });

  it('every rule has a planted violation', () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(Object.keys(workflowRules)));
  });
});

describe('the pipeline of GitLab', () => {
  it('has the form that we allow, and keeps our rules', () => {
    expect(Object.keys(gitlabJobs(gitlab))).toEqual(['check', 'note', 'preview', 'tool', 'build', 'pages']);
    expect(brokenGitlabRules(gitlab)).toEqual([]);
  });

  it.each([
    ['an image by its tag', gitlab.replace(/@sha256:[0-9a-f]{64}/, '')],
    ['a job without an end', gitlab.replace('  timeout: 15 minutes\n', '')],
    ['a job that always runs', gitlab.replace(/(build:[\s\S]*?) {2}rules:\n {4}- if: \$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH\n/, '$1')],
    ['a mistyped key', gitlab.replace('  script:', '  scripts:')],
  ])('is refused with %s', (_what, text) => {
    expect(text).not.toBe(gitlab);
    expect(() => gitlabJobs(text)).toThrow();
  });

  it.each([
    [
      'a token beside a checkout',
      gitlab.replace('    # Nothing is checked out: this job knows the token.\n    GIT_STRATEGY: none', '    NOTHING: 1'),
    ],
    ['programs with a token', gitlab.replace("node --input-type=module <<'SCRIPT'", "npm run diff; node --input-type=module <<'SCRIPT'")],
    [
      'a cache before publishing',
      gitlab.replace('build:\n  stage: check', 'build:\n  cache: { key: { files: [a] }, paths: [b] }\n  stage: check'),
    ],
    ['a job that is not there', gitlab.replace('needs: [build]', 'needs: [make]')],
  ])('breaks a rule with %s', (_what, text) => {
    expect(text).not.toBe(gitlab);
    expect(brokenGitlabRules(text)).not.toEqual([]);
  });

  it('uses the same folder of records and the same default edition as GitHub', () => {
    const { env } = parse(publish) as { env: Readonly<Record<string, string>> };
    const { variables } = parse(gitlab) as { variables: Readonly<Record<string, string>> };
    expect(variables['RECORDS']).toBe(env['RECORDS']);
    for (const text of [publish, gitlab]) expect(text).toContain('--edition "${EDITION:-public}"');
  });
});
