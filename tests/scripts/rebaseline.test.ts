/** `npm run rebaseline`: the next baseline; older ones stay, and what was planned for the past is not wiped out unseen. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../scripts/lib/command.ts';
import { rebaseline } from '../../scripts/lib/report/rebaseline.ts';
import type { RebaselineOptions } from '../../scripts/lib/report/rebaseline.ts';
import { called, filesIn } from './command-call.ts';
import { aProjectFile, aProjectFolder } from './project-folder.ts';

const months = ['07', '08', '09', '10', '11', '12'];
const baseline = [
  'day: 2026-06-20',
  'reason: Approved with the mandate.',
  'start: 2026-07-01',
  'end: 2026-12-31',
  'budget: 120000',
  'approvedBy: cfo',
  'plannedValue:',
  ...months.map((month) => `  - {month: 2026-${month}, amount: 20000}`),
  'milestones: {built: 2026-10-15, live: 2026-12-15}',
  '',
].join('\n');
const milestones = [
  '- {id: built, title: Built, planned: 2026-10-15, actual: 2026-10-30}',
  '- {id: live, title: Live, planned: 2026-12-15, forecast: 2027-01-20}',
  '',
].join('\n');
const changes = [
  '# The register',
  '- id: c1',
  '  title: More',
  '  status: approved # by the board',
  '  effect: {cost: 30000, days: 31}',
  '- id: c2',
  '  title: Less',
  '',
].join('\n');
const file = 'projects/crm/baselines/1.yaml';
const register = 'projects/crm/changes.yaml';

const anOffice = (more: Readonly<Record<string, string>> = {}): string =>
  aProjectFolder({
    'projects/crm/baselines/0.yaml': baseline,
    'projects/crm/milestones.yaml': milestones,
    [register]: changes,
    ...more,
  });
const textOf = (content: string, name = file): string => readFileSync(path.join(content, name), 'utf8');
const options = (content: string, more: Partial<RebaselineOptions> = {}): RebaselineOptions => ({
  content,
  asOf: '2026-11-15',
  reason: 'The supplier delivers a month later.',
  approvedBy: 'cfo',
  day: undefined,
  change: undefined,
  budget: undefined,
  start: undefined,
  end: undefined,
  past: 'planned',
  dryRun: false,
  ...more,
});
const refusal = (content: string, more: Partial<RebaselineOptions> = {}, project = 'crm'): readonly [number, string] => {
  const before = filesIn(content);
  try {
    rebaseline(project, options(content, more));
  } catch (error) {
    expect(filesIn(content)).toEqual(before);
    if (error instanceof CommandError) return [error.exitCode, error.message];
    throw error;
  }
  throw new Error('it was not refused');
};

describe.concurrent('a new baseline', { timeout: 120_000 }, () => {
  it('plans open milestones for their forecasts, keeps the past, and tells what is different', async () => {
    const content = anOffice();
    const parameters = ['crm', '--reason', 'The supplier: a month later.', '--approved-by', 'cfo', '--content', content];
    expect(await called('rebaseline', parameters)).toEqual({
      code: 0,
      output: [
        `Written: ${content}/${file} (baseline 1, in force from 2026-11-15)`,
        'Budget: 120,000 EUR → 120,000 EUR (unchanged)',
        'End: 2026-12-31 → 2027-01-29 (29 days later)',
        'Milestone live: 2026-12-15 → 2027-01-20 (36 days later)',
        'The estimate at completion, 130,000 EUR, is above it. Where more was approved, say so with --budget.',
        'Next: look at the file, npm run check, then a pull request.',
        '',
      ].join('\n'),
      complaint: '',
    });
    expect(textOf(content)).toBe(
      [
        '# Baseline 1, made from baseline 0. Up to 2026-10 the months hold what was planned before; the rest of the budget follows the course of the old plan.',
        'day: 2026-11-15',
        'reason: "The supplier: a month later."',
        'start: 2026-07-01',
        'end: 2027-01-29',
        'budget: 120000',
        'approvedBy: cfo',
        'plannedValue:',
        ...['2026-07', '2026-08', '2026-09', '2026-10'].map((month) => `  - {month: ${month}, amount: 20000}`),
        '  - {month: 2026-11, amount: 13333}',
        '  - {month: 2026-12, amount: 13333}',
        '  - {month: 2027-01, amount: 13334}',
        'milestones:',
        '  built: 2026-10-15',
        '  live: 2027-01-20',
        '',
      ].join('\n'),
    );
    expect(textOf(content, 'projects/crm/baselines/0.yaml')).toBe(baseline);
    const checked = await called('check', ['--content', content]);
    expect([checked.code, checked.output.includes('baselines/1.yaml')]).toEqual([0, false]);
  });

  it('takes cost and days of an approved change, which is told its baseline and nothing else', () => {
    const content = anOffice();
    expect(rebaseline('crm', options(content, { change: 'c1' }))).toContain('Budget: 120,000 EUR → 150,000 EUR (+30,000 EUR)');
    expect(textOf(content)).toContain('end: 2027-01-31\nbudget: 150000\napprovedBy: cfo\nchange: c1\n');
    expect(textOf(content, register)).toBe(changes.replace('days: 31}\n', 'days: 31}\n  baseline: 1\n'));
    expect(refusal(content, { change: 'c1', day: '2026-11-15' })[0]).toBe(2);
  });

  it('may restate the past to what was earned, when that is said', () => {
    const content = anOffice();
    rebaseline('crm', options(content, { past: 'earned', budget: 100_000.5, end: '2026-12-31' }));
    const amounts = [...textOf(content).matchAll(/amount: ([\d.]+)/g)].map((match) => Number(match[1]));
    // 40 per cent of 120,000 are earned at the end of October.
    expect(amounts.slice(0, 4)).toEqual([12_000, 12_000, 12_000, 12_000]);
    expect(Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100)).toBe(10_000_050);
  });

  it('is the first of a project without one, where budget and days are known', () => {
    const content = aProjectFolder();
    expect(refusal(content)[1]).toContain('name its budget with --budget');
    expect(rebaseline('crm', options(content, { budget: 90_000, end: '2027-01-31' }))).toContain('It has no plannedValue');
    expect(textOf(content, 'projects/crm/baselines/0.yaml')).toContain('start: 2026-07-01\nend: 2027-01-31\nbudget: 90000\n');
  });

  it('has no monthly plan where the one before has none, and makes one of an even spread', () => {
    const even = baseline.replace(/plannedValue:\n(?: {2}- .*\n)+/, 'profile: linear\n');
    const content = anOffice({ 'projects/crm/baselines/0.yaml': even });
    rebaseline('crm', options(content));
    expect(textOf(content).match(/amount:/g)).toHaveLength(7);
    const none = anOffice({ 'projects/crm/baselines/0.yaml': even.replace('profile: linear\n', '') });
    rebaseline('crm', options(none));
    expect(textOf(none)).not.toContain('plannedValue');
  });

  it('shows in a dry run what it would write', () => {
    const content = anOffice();
    const before = filesIn(content);
    expect(rebaseline('crm', options(content, { dryRun: true, change: 'c1' }))).toContain('+  baseline: 1\n');
    expect(filesIn(content)).toEqual(before);
  });

  it.each<readonly [string, Partial<RebaselineOptions>, number, string]>([
    ['without a reason', { reason: 'tbd' }, 2, '--reason says nothing'],
    ['by an unknown role', { approvedBy: 'cfoo' }, 2, '--approved-by: there is no role "cfoo". Did you mean "cfo"?'],
    ['for a change that is not approved', { change: 'c2' }, 1, 'c2 is submitted. Only a change that was approved moves the plan'],
    ['for a change that is not there', { change: 'x9' }, 2, 'Its changes are c1, c2.'],
    ['on a day to come', { day: '2026-12-01' }, 2, '--day 2026-12-01 lies after the data date'],
    ['on the day of another', { day: '2026-06-20' }, 2, 'a baseline is in force since 2026-06-20 already'],
    ['to an end that has passed', { end: '2026-10-31' }, 1, 'leaves no month after 2026-10 for the rest of the work'],
    ['to an end before its start', { end: '2026-06-30' }, 1, 'The end 2026-06-30 lies before the start 2026-07-01.'],
    ['with less than was planned so far', { budget: 1000 }, 1, 'Up to 2026-10 80000 were planned already'],
  ])('is refused %s', (_what, more, code, message) => {
    const [ended, said] = refusal(anOffice(), more);
    expect([ended, said.includes(message) ? message : said]).toEqual([code, message]);
  });

  it('is refused for a project that is over, and where a baseline cannot be read', () => {
    expect(refusal(anOffice({ 'projects/crm/project.md': aProjectFile('cancelled') }))[1]).toContain('its plan is not changed any more');
    expect(refusal(anOffice({ 'projects/crm/baselines/0.yaml': 'day: soon\n' }))[1]).toContain('baselines/0.yaml:1:6  error');
  });

  it('names all that is missing at once, and ends with 2', async () => {
    const content = anOffice();
    const { code, complaint } = await called('rebaseline', ['crm', '--content', content]);
    expect(code).toBe(2);
    expect(complaint).toMatch(/--reason TEXT .*\n {2}--approved-by ROLE .*cfo, ciso/);
    expect((await called('rebaseline', ['--content', content])).complaint).toContain('npm run rebaseline -- crm --reason');
    expect((await called('rebaseline', ['crm', '--budget', '1.250,50'])).code).toBe(2);
  });
});
