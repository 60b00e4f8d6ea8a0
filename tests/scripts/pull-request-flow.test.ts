/** What the hosts would run on a pull request, run here: the steps of the workflows in a repository with a change, as the host checks it out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { gitlabJobs } from '../workflows/gitlab-rules.ts';
import { shipped, stepNamed, stepsOfJob, workflows } from '../workflows/workflow-files.ts';
import { called } from './command-call.ts';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
const ours = ['package.json', 'scripts', 'src', 'node_modules'];
const organisation = `${smallOffice['organisation.yaml'] ?? ''}repository: {url: 'https://github.com/acme/office', owners: ['@acme/itmo']}\n`;

/** A checkout of the merge of a change into the main branch, with our programs beside the records. */
const aCheckout = (changed: Readonly<Record<string, string>>): string => {
  const folder = anOfficeFolder(
    Object.fromEntries(
      Object.entries({ ...smallOffice, 'organisation.yaml': organisation }).map(([file, text]) => [`content/${file}`, text]),
    ),
  );
  const git = (...parameters: readonly string[]): string =>
    execFileSync('git', [...identity, ...parameters], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '--quiet', '--initial-branch=main');
  for (const name of ours) symlinkSync(path.join(repository, name), path.join(folder, name));
  writeFileSync(
    path.join(folder, '.git/info/exclude'),
    [...ours, 'results', 'preview', 'steps', '*.json', '*.md', '!content/**'].join('\n'),
  );
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  git('switch', '--quiet', '--create=change');
  for (const [file, text] of Object.entries(changed)) {
    mkdirSync(path.dirname(path.join(folder, 'content', file)), { recursive: true });
    writeFileSync(path.join(folder, 'content', file), text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message=Change');
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'change');
  return folder;
};

interface Ran {
  readonly step: string;
  readonly code: number | null;
  readonly output: string;
}

const shell = (folder: string, script: string, environment: Readonly<Record<string, string>>): Ran & { readonly complaint: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, REPORT_DAY: '', NO_COLOR: '1', RECORDS: 'content', ...environment },
  });
  return { step: '', code: status, output: stdout, complaint: stderr };
};

/** Runs the steps of the job that are ours, as the host does: one after the other, each with what an earlier one put into the environment. The first that fails ends it. */
const runJob = (folder: string): readonly Ran[] => {
  const files = { GITHUB_ENV: path.join(folder, 'steps'), GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const ran: Ran[] = [];
  for (const { name = '', run } of stepsOfJob('pull-request.yml', 'office')) {
    if (run === undefined || /\bnpm install\b|run --silent build\b/.test(run)) continue;
    const known = Object.fromEntries(
      readFileSync(files.GITHUB_ENV, 'utf8')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const { code, output, complaint } = shell(folder, run, { ...files, ...known });
    ran.push({ step: name, code, output: `${output}${complaint}` });
    if (code !== 0) break;
  }
  return ran;
};

const steps = ['Find the base', 'Annotate the change', 'Write the results', 'Check', 'Compare CODEOWNERS'];

describe('a pull request that is in order', () => {
  let folder = '';
  let ran: readonly Ran[] = [];
  beforeAll(() => {
    folder = aCheckout({
      'guidelines/access.md': aGuidelineFile(['summary: Who may enter, and when.'], '- [mfa] Access **MUST** use three factors.\n'),
    });
    ran = runJob(folder);
  }, 120_000);

  it('passes every step', () => {
    expect(ran.map(({ step, code }) => [step, code])).toEqual(steps.map((step) => [step, 0]));
    expect(ran[3]?.output).toContain('0 errors');
  });

  it('leaves the difference, with the mark by which its comment is found', () => {
    const difference = readFileSync(path.join(folder, 'results/diff.md'), 'utf8');
    expect(difference.startsWith('<!-- kontor-diff -->\n')).toBe(true);
    expect(difference).toContain('mfa');
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain(difference);
  });

  it('leaves findings that code scanning takes', () => {
    const sarif = JSON.parse(readFileSync(path.join(folder, 'results/check.sarif'), 'utf8')) as {
      version: string;
      runs: readonly unknown[];
    };
    expect([sarif.version, sarif.runs.length]).toEqual(['2.1.0', 1]);
  });
});

describe('a pull request with a mistake', () => {
  it('has it at its line, shows the difference all the same, and is stopped by the check', () => {
    const folder = aCheckout({ 'guidelines/new.md': aGuidelineFile(['owner: cisoo']), 'guidelines/$(touch owned) \'".md': 'x' });
    const ran = runJob(folder);
    expect(ran.map(({ step, code }) => [step, code])).toEqual(steps.slice(0, 4).map((step) => [step, step === 'Check' ? 1 : 0]));
    expect(ran[1]?.output).toMatch(/^::error file=content\/guidelines\/new\.md,line=\d+,col=\d+,title=reference::/m);
    expect(existsSync(path.join(folder, 'results/diff.md'))).toBe(true);
    expect(readFileSync(path.join(folder, 'results/check.sarif'), 'utf8')).toContain('content/guidelines/new.md');
    expect([folder, path.join(folder, 'content/guidelines')].filter((place) => existsSync(path.join(place, 'owned')))).toEqual([]);
  }, 120_000);
});

describe('a pull request after which somebody else owns a record', () => {
  it('is stopped until CODEOWNERS says so, but not where people keep it by hand', () => {
    const folder = aCheckout({ 'roles/ciso.yaml': "title: Security\naccounts: ['@acme/security']\n" });
    mkdirSync(path.join(folder, '.github'));
    const script = stepNamed(stepsOfJob('pull-request.yml', 'office'), 'Compare CODEOWNERS').run ?? '';
    const codeAfter = (text: string): number | null => {
      writeFileSync(path.join(folder, '.github/CODEOWNERS'), text);
      return shell(folder, script, {}).code;
    };
    const made = shell(folder, 'npm run --silent codeowners -- --content content', {}).output;
    expect([codeAfter('* @somebody\n'), codeAfter(made.replace('@acme/security', '@acme/former')), codeAfter(made)]).toEqual([0, 1, 0]);
  }, 120_000);
});

describe('a merge request on GitLab', () => {
  it('leaves a report of code quality and the difference', () => {
    const folder = aCheckout({ 'guidelines/new.md': aGuidelineFile(['owner: cisoo']) });
    const base = execFileSync('git', ['rev-parse', 'HEAD^1'], { cwd: folder, encoding: 'utf8' }).trim();
    const script = (gitlabJobs(shipped('.gitlab-ci.yml'))['check']?.script ?? [])
      .filter((line) => !line.startsWith('npm install'))
      .join('\n');
    const { code, output } = shell(folder, script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(code).toBe(1);
    expect(output).toContain('content/guidelines/new.md:');
    expect(readFileSync(path.join(folder, 'diff.md'), 'utf8')).toContain('<!-- kontor-diff -->');
    const quality = JSON.parse(readFileSync(path.join(folder, 'code-quality.json'), 'utf8')) as readonly { check_name: string }[];
    expect(quality.map(({ check_name }) => check_name)).toEqual(['reference']);
  }, 120_000);
});

describe('what is published', () => {
  /** The words that a build would be called with: `npm` is a stand-in that prints them. */
  const calledWith = (script: string, environment: Readonly<Record<string, string>>): readonly string[] => {
    const folder = anOfficeFolder({ 'bin/npm': '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\n' });
    chmodSync(path.join(folder, 'bin/npm'), 0o755);
    return shell(folder, script, { ...environment, PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}` }).output.split('\n');
  };
  const after = (words: readonly string[], option: string): string | undefined => words[words.indexOf(option) + 1];
  const build = stepNamed(stepsOfJob('publish.yml', 'build'), 'Build').run ?? '';
  const github = { GITHUB_REPOSITORY: 'acme/office', GITHUB_REPOSITORY_OWNER: 'acme' };
  const gitlab = gitlabJobs(shipped('.gitlab-ci.yml'));
  const gitlabScript = (job: string): string => (gitlab[job]?.script ?? []).filter((line) => !line.includes('code-quality')).join('\n');

  it('is the public edition at the address of the host, unless the repository says otherwise', () => {
    const usual = calledWith(build, { ...github, EDITION: '', SITE: '', BASE_PATH: '' });
    expect(['--edition', '--site', '--base', '--out'].map((option) => after(usual, option))).toEqual([
      'public',
      'https://acme.github.io',
      '/office',
      'site',
    ]);
    const own = calledWith(build, { ...github, EDITION: 'internal', SITE: 'https://office.acme.example', BASE_PATH: '/' });
    expect(['--edition', '--site', '--base'].map((option) => after(own, option))).toEqual(['internal', 'https://office.acme.example', '/']);
  });

  it('is so on GitLab, with the project in the path or with a host of its own', () => {
    const inPath = calledWith(gitlabScript('build'), { CI_PAGES_URL: 'https://acme.gitlab.io/it/office' });
    expect(['--edition', '--site', '--base'].map((option) => after(inPath, option))).toEqual([
      'public',
      'https://acme.gitlab.io',
      '/it/office/',
    ]);
    const alone = calledWith(gitlabScript('build'), { CI_PAGES_URL: 'https://office-1a2b.gitlab.io' });
    expect(['--site', '--base'].map((option) => after(alone, option))).toEqual(['https://office-1a2b.gitlab.io', '/']);
  });

  it('a preview leads to where GitLab shows the artefacts of its job', () => {
    const words = calledWith(gitlabScript('preview'), { CI_PROJECT_PATH: 'acme/it/office', CI_JOB_ID: '55' });
    expect(after(words, '--base')).toBe('/-/it/office/-/jobs/55/artifacts/preview');
  });

  it('every script of every job is one for the shell', () => {
    const scripts = [
      ...workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps: all }) => all.flatMap(({ run }) => run ?? []))),
      ...Object.values(gitlab).map(({ script }) => script.join('\n')),
    ];
    expect(scripts.length).toBeGreaterThan(12);
    for (const script of scripts) expect([script, spawnSync('bash', ['-n', '-c', script]).status]).toEqual([script, 0]);
  });
});

describe('the commands in the workflows', () => {
  it('have every option that is used', async () => {
    const texts = [...workflows.map(({ text }) => text), shipped('.gitlab-ci.yml')].map((text) => text.replaceAll('\\\n', ' '));
    const used = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([a-z-]+) -- ([^\n|>]*)/g)]);
    const options = new Map<string, Set<string>>();
    for (const [, name = '', parameters = ''] of used) {
      const known = options.get(name) ?? new Set();
      for (const [option] of parameters.matchAll(/--[a-z-]+/g)) known.add(option);
      options.set(name, known);
    }
    expect([...options.keys()].sort()).toEqual(['build', 'check', 'codeowners', 'diff']);
    for (const [name, wanted] of options) {
      const { output } = await called(name, ['--help']);
      expect([name, [...wanted].filter((option) => !output.includes(`${option} `))]).toEqual([name, []]);
    }
  }, 120_000);
});
