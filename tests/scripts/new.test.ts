/** `npm run new`: a project from a request, with nothing typed twice. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../scripts/lib/command.ts';
import { newProject } from '../../scripts/lib/new/project.ts';
import type { NewProjectOptions } from '../../scripts/lib/new/project.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

const methodology = [
  '---',
  'title: Stages',
  'summary: Two phases.',
  'version: "1.0"',
  'status: draft',
  'owner: cfo',
  'kind: waterfall',
  'phases: [{id: plan, title: Plan, gate: g1}, {id: do, title: Do}]',
  'gates: [{id: g1, title: Go, board: cfo, criteria: [], artefacts: []}]',
  'artefacts: []',
  '---',
  '',
  'Text.',
  '',
].join('\n');
const request = [
  '---',
  'title: "Intranet: a new one"',
  'requester: ciso',
  'unit: it # asked in spring',
  'day: 2026-10-01',
  'status: business-case # since the board of October',
  'objectives: [growth, safety, speed]',
  'cost: {min: 80, likely: 100, max: 150}',
  'businessCase: {year0: 2027, cashflows: [{year: 2027, cost: 100, benefit: 0}, {year: 2028, benefit: 210}]}',
  'team: [{team: net, month: 2027-01, fte: 0.5}]',
  'scores: {fit: 5}',
  'requires: [requests/base, requests/made]',
  '---',
  '',
  '## Need',
  '',
  'Nobody finds **anything**. See [access](../guidelines/access.md#purpose).',
  '',
].join('\n');
const objective = (title: string): string => `---\ntitle: ${title}\nowner: cfo\n---\n\nText.\n`;
const small = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nrequester: ciso\nunit: it\nday: 2026-10-01\nstatus: approved\n${more}---\n\nText.\n`;
const project = (title: string): string =>
  `---\ntitle: ${title}\nsummary: S.\nsponsor: cfo\nmanager: ciso\nunit: it\nmethodology: stages\nlifecycle: proposed\nphase: plan\ntier: 2\ncategory: grow\n---\n\nText.\n`;

const anOffice = (more: Readonly<Record<string, string>> = {}): string =>
  anOfficeFolder({
    ...smallOffice,
    'units/it.yaml': 'title: IT\nhead: cfo\n',
    'teams/net.yaml': 'title: Net\nunit: it\n',
    'objectives/growth.md': objective('Growth'),
    'objectives/safety.md': objective('Safety'),
    'objectives/speed.md': objective('Speed'),
    'methodologies/stages.md': methodology,
    'projects/crm/project.md': project('CRM'),
    'requests/base.md': small('Base'),
    'requests/made.md': small('Made', 'becomes: crm\n'),
    'requests/intranet.md': request,
    'requests/intranet.de.md': '---\ntitle: Intranet neu\ntranslates: "1.0"\n---\n\n## Bedarf\n\nNiemand findet etwas.\n',
    ...more,
  });

const options = (content: string, more: Partial<NewProjectOptions> = {}): NewProjectOptions => ({
  content,
  asOf: '2026-11-15',
  from: 'requests/intranet',
  sponsor: undefined,
  manager: 'ciso',
  methodology: undefined,
  phase: undefined,
  tier: undefined,
  category: undefined,
  summary: undefined,
  dryRun: false,
  ...more,
});

const refusal = (content: string, id: string | undefined, more: Partial<NewProjectOptions> = {}): readonly [number, string] => {
  const before = filesIn(content);
  try {
    newProject(id, options(content, more));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    expect(filesIn(content)).toEqual(before);
    return [error.exitCode, error.message];
  }
  throw new Error('it was not refused');
};

describe.concurrent('a project from a request', { timeout: 120_000 }, () => {
  it('takes over what the request says, and has no error in the check', async () => {
    const content = anOffice();
    const said = newProject(undefined, options(content));
    const files = filesIn(content);
    expect(files['projects/intranet/project.md']).toBe(
      [
        '---',
        '# Made from requests/intranet. Still to fill: start and end (planned), and a baseline with budget and plan.',
        'title: "Intranet: a new one"',
        '# From the request: say in one or two sentences what it does, and why.',
        'summary: Nobody finds anything.',
        'sponsor: cfo',
        'manager: ciso',
        'unit: it',
        'methodology: stages',
        'lifecycle: approved',
        'phase: plan',
        'tier: 2',
        'category: grow',
        '# Equal weights: put in what the board sees; they sum to 100.',
        'objectives:',
        '  - {id: growth, weight: 34}',
        '  - {id: safety, weight: 33}',
        '  - {id: speed, weight: 33}',
        'dependsOn:',
        '  - {project: crm}',
        'businessCase:',
        '  year0: 2027',
        '  cashflows:',
        '    - {year: 2027, cost: 100, benefit: 0}',
        '    - {year: 2028, benefit: 210}',
        'scores:',
        '  fit: 5',
        'team:',
        '  - {team: net, month: 2027-01, fte: 0.5}',
        '---',
        '',
        '## Need',
        '',
        'Nobody finds **anything**. See [access](../../guidelines/access.md#purpose).',
        '',
      ].join('\n'),
    );
    expect(files['projects/intranet/project.de.md']).toContain('title: Intranet neu\nsummary: Niemand findet etwas.\ntranslates: "1.0"\n');
    expect(said).toContain('It requires requests/base, which is no project yet.');
    expect(said).toContain('Taken without being told; look at it: sponsor: cfo');
    const check = await called('check', ['--content', content, '--format', 'json']);
    const { findings } = JSON.parse(check.output) as { findings: { file: string; severity: string; message: string }[] };
    expect(findings.filter(({ file, severity }) => severity === 'error' && /intranet/.test(file))).toEqual([]);
  });

  it('says in the request what it became, and leaves all else of it as it was written', () => {
    const content = anOffice();
    newProject('portal', options(content));
    expect(filesIn(content)['requests/intranet.md']).toBe(
      request
        .replace('status: business-case # since', 'status: approved # since')
        .replace('requires: [requests/base, requests/made]\n', 'requires: [requests/base, requests/made]\nbecomes: portal\n'),
    );
  });

  it('takes what the caller says before what it would assume', () => {
    const content = anOffice();
    newProject(undefined, options(content, { sponsor: 'ciso', phase: 'do', tier: 1, category: 'run', summary: 'One place.' }));
    const text = filesIn(content)['projects/intranet/project.md'];
    for (const line of ['sponsor: ciso', 'phase: do', 'tier: 1', 'category: run', 'summary: One place.']) {
      expect(text).toContain(`\n${line}\n`);
    }
    expect(text).not.toContain('# From the request');
  });

  it('asks for what the request does not say, and writes nothing before', () => {
    const content = anOffice({ 'methodologies/sprints.md': methodology.replace('Stages', 'Sprints') });
    const [code, message] = refusal(content, undefined, { manager: undefined });
    expect(code).toBe(2);
    expect(message).toContain('--manager ROLE');
    expect(message).toContain('--methodology ID       how it is run: sprints, stages');
  });

  it('overwrites nothing, also no folder without a project', () => {
    const content = anOffice();
    expect(refusal(content, 'crm')[1]).toContain('exists already');
    mkdirSync(path.join(content, 'projects/intranet'), { recursive: true });
    expect(refusal(content, undefined)[0]).toBe(1);
  });

  it('refuses a request that is a project already, or was turned down, or is not there', () => {
    const content = anOffice({ 'requests/old.md': small('Old').replace('approved', 'rejected') });
    expect(refusal(content, undefined, { from: 'requests/made' })).toEqual([1, 'requests/made became the project projects/crm already.']);
    expect(refusal(content, undefined, { from: 'requests/old' })[1]).toContain('requests/old is rejected');
    expect(refusal(content, undefined, { from: 'requests/intranett' })).toEqual([
      2,
      'There is no request "requests/intranett". Name it as requests/ID. Did you mean "requests/intranet"?',
    ]);
  });

  it('refuses roles, methodologies, phases and ids that cannot be', () => {
    const content = anOffice();
    expect(refusal(content, undefined, { manager: 'cis' })[1]).toContain('--manager: there is no role "cis".');
    expect(refusal(content, undefined, { methodology: 'stage' })[1]).toContain('there is no methodology "stage"');
    expect(refusal(content, undefined, { phase: 'plans' })[1]).toContain('Its phases are plan, do.');
    for (const id of ['../x', 'Intranet', 'restricted', 'a--b']) expect(refusal(content, id)[0]).toBe(2);
  });

  it('shows what it would write in a dry run, and writes nothing', () => {
    const content = anOffice();
    const before = filesIn(content);
    expect(newProject(undefined, options(content, { dryRun: true }))).toContain('+becomes: intranet');
    expect(filesIn(content)).toEqual(before);
  });

  it('explains itself, and ends with 2 for what it cannot make', async () => {
    const content = anOffice();
    const help = await called('new', ['--help']);
    expect(help.code).toBe(0);
    for (const option of ['--from', '--manager', '--methodology', '--in', '--set', '--dry-run']) expect(help.output).toContain(option);
    const all = await called('new', []);
    expect([all.code, all.output.includes('policy ID'), all.output.includes('office FOLDER')]).toEqual([0, true, true]);
    expect(await called('new', ['polcy', 'x', '--content', content])).toMatchObject({ code: 2, output: '' });
    expect((await called('new', ['risk', '--from', 'requests/intranet', '--content', content])).complaint).toContain('only a project');
    writeFileSync(path.join(content, 'requests/intranet.md'), '---\ntitle: A\n---\n');
    const broken = await called('new', ['project', '--from', 'requests/intranet', '--manager', 'ciso', '--content', content]);
    expect([broken.code, broken.output]).toEqual([2, '']);
  });

  it('makes a project also without a request, and never asks where nobody can answer', async () => {
    const content = anOffice();
    const call = ['project', 'intranet-two', '--manager', 'ciso', '--sponsor', 'cfo', '--summary', 'S.', '--content', content];
    const made = await called('new', call);
    expect([made.code, made.complaint]).toEqual([0, '']);
    expect(filesIn(content)['projects/intranet-two/project.md']).toContain('\nphase: plan\n');
    const again = await called('new', call);
    expect([again.code, again.output]).toEqual([1, '']);
    const missing = await called('new', ['risk', '--content', content]);
    expect([missing.code, missing.complaint.split('\n').length]).toEqual([2, 4]);
  });

  it('makes a whole office that has no finding', async () => {
    const folder = path.join(anOfficeFolder({}), 'office');
    const made = await called('new', ['office', folder, '--name', 'Example Works', '--languages', 'de']);
    expect([made.code, made.complaint]).toEqual([0, '']);
    const check = await called('check', ['--content', folder, '--strict']);
    expect(check.code).toBe(0);
    expect(await called('new', ['office', folder])).toMatchObject({ code: 1, output: '' });
  });
});
