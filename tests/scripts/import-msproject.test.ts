/** `npm run import -- msproject` as people call it: a plan, changed by hand, and a later state of the same plan; and files that are none. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '#records/read-records.ts';
import { repository } from '../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';
import type { Answer } from './command-call.ts';

interface Result {
  readonly source: object;
  readonly project: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly dates: object;
  readonly baselines: readonly object[];
  readonly written: readonly string[];
  readonly dropped: readonly { readonly what: string; readonly why: string; readonly count: number }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly line: number;
    readonly message: string;
    readonly hint: string | null;
  }[];
}

const fixture = (name: string): string => path.join(repository, 'tests/fixtures/msproject', name);

const project = [
  '---',
  'title: CRM',
  'summary: A new one.',
  'sponsor: cfo',
  'manager: ciso',
  'unit: it',
  'methodology: plain',
  'lifecycle: in-progress',
  'phase: build',
  'tier: 2',
  'category: grow',
  '---',
  '',
  'Text.',
  '',
].join('\n');

const anOffice = (): string => anOfficeFolder({ ...smallOffice, 'projects/crm/project.md': project });

const imported = (content: string, file: string, ...more: readonly string[]): Promise<Answer> =>
  called('import', ['msproject', file, '--project', 'crm', '--content', content, ...more]);

const approved = ['--approved-by', 'cfo', '--reason', 'Approved with the mandate.', '--baseline-day', '2026-09-01'];

const resultOf = ({ output }: Answer): Result => JSON.parse(output) as Result;

describe('import msproject', () => {
  it('prints counts, dates and baselines, and writes nothing in a dry run', async () => {
    const content = anOffice();
    const before = filesIn(content);
    const answer = await imported(content, fixture('crm-october.xml'), '--dry-run', '--format', 'json');
    expect(answer.code).toBe(0);
    expect(filesIn(content)).toEqual(before);
    const result = resultOf(answer);
    expect(result).toMatchObject({
      source: { kind: 'msproject', file: fixture('crm-october.xml') },
      project: 'crm',
      counts: { tasks: 8, milestones: 2, links: 6, resources: 1, issues: 0, done: 4 },
      dates: { start: '2026-09-07', finish: '2026-12-18', statusDate: '2026-10-31' },
      baselines: [{ number: 0, start: '2026-09-07', finish: '2026-12-18', cost: 60_000 }],
    });
    expect(result.written.map((file) => path.relative(content, file))).toEqual([
      'projects/crm/tasks.yaml',
      'projects/crm/milestones.yaml',
      'projects/crm/status/2026-10.md',
      'imports/crm-msproject.yaml',
    ]);
    expect(result.dropped.find(({ what }) => what === 'baseline 0')?.why).toContain('--approved-by');
  });

  it('writes records that the reader takes, and no name of a person', async () => {
    const content = anOffice();
    expect((await imported(content, fixture('crm-october.xml'), ...approved)).code).toBe(0);
    const files = filesIn(content);
    expect(Object.values(files).join('')).not.toContain('Canary');
    const found = readRecords(content).findings.filter(({ file }) => /tasks|milestones|baselines|status|imports/.test(file));
    expect(found).toEqual([]);
    expect(files['projects/crm/baselines/0.yaml']).toContain('- {month: 2026-10, amount: 22000}');
    const again = await imported(content, fixture('crm-october.xml'), ...approved);
    expect(again.code).toBe(0);
    expect(filesIn(content)).toEqual(files);
  });

  it('of a later state keeps what people wrote, shows what differs, and changes files only with --write', async () => {
    const content = anOffice();
    await imported(content, fixture('crm-october.xml'), ...approved);
    const tasks = path.join(content, 'projects/crm/tasks.yaml');
    const byHand = readFileSync(tasks, 'utf8')
      .replace('duration: 30', 'duration: 28 # agreed')
      .replace('title: Migrate data', 'title: Migrate all data');
    writeFileSync(tasks, byHand);

    const shown = await imported(content, fixture('crm-november.xml'), ...approved);
    expect(shown.code).toBe(1);
    expect(readFileSync(tasks, 'utf8')).toBe(byHand);
    expect(shown.output).toContain('kept     tasks/crm/configure duration: 28 was written by hand and stands; the source says 35');
    expect(shown.output).toContain('gone     tasks/crm/write-requirements');
    expect(shown.output).toContain('run again with --write');

    const written = await imported(content, fixture('crm-november.xml'), ...approved, '--write');
    expect(written.code).toBe(0);
    const after = readFileSync(tasks, 'utf8');
    expect(after).toContain('duration: 28 # agreed');
    expect(after).toContain('title: Migrate all data');
    expect(after).toContain('title: Configure and extend');
    expect(after).toContain('id: write-requirements');
    expect(after).toContain('id: train-users');
    const files = filesIn(content);
    expect(files['projects/crm/milestones.yaml']).toContain('forecast: 2027-01-15');
    // The plan has lost a task, and with it a part of the timephased cost: what is known stays.
    expect(files['projects/crm/baselines/0.yaml']).toContain('- {month: 2026-10, amount: 22000}');
    expect(Object.keys(files)).toContain('projects/crm/status/2026-11.md');
  });

  it('refuses what is no plan with the reason, and writes nothing', async () => {
    const content = anOffice();
    const before = filesIn(content);
    const text = readFileSync(fixture('crm-october.xml'), 'utf8');
    const folder = anOfficeFolder({
      'plan.mpp': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'cut.xml': text.slice(0, 5_000),
      'bomb.xml': text.replace('<Project', '<!DOCTYPE p [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><Project'),
      'days.xml': text.replace('2026-09-18T17:00:00</Finish>', '2026-02-30T17:00:00</Finish>'),
    });
    const refused = async (name: string): Promise<string> => {
      const answer = await imported(content, path.join(folder, name), '--format', 'json', '--write');
      expect(answer.code).toBe(1);
      const { findings, written } = resultOf(answer);
      expect(written).toEqual([]);
      return findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .join();
    };
    expect(await refused('plan.mpp')).toContain('.mpp');
    expect(await refused('cut.xml')).toContain('ends before the plan does');
    expect(await refused('bomb.xml')).toContain('DOCTYPE');
    expect(await refused('days.xml')).toContain('task UID 3: Finish is "2026-02-30T17:00:00"');
    expect(filesIn(content)).toEqual(before);
  });

  it('says what is wrong with the call', async () => {
    const content = anOffice();
    const plan = fixture('crm-october.xml');
    const complaint = async (...parameters: readonly string[]): Promise<string> => {
      const answer = await called('import', ['msproject', ...parameters, '--content', content]);
      expect(answer.code).toBe(2);
      return answer.complaint;
    };
    expect(await complaint(path.join(content, 'none.xml'), '--project', 'crm')).toContain('There is no file');
    expect(await complaint(plan, '--project', '../crm')).toContain('is no id of a project');
    expect(await complaint(plan, '--project', 'crn')).toContain('Did you mean "crm"');
    expect(await complaint(plan, '--project', 'crm', '--approved-by', 'nobody')).toContain('there is no role "nobody"');
    expect(await complaint(plan, '--project', 'crm', '--level', '0')).toContain('expected a level');
    expect(await complaint(plan, '--project', 'crm', '--baseline-day', '2026-02-30')).toContain('expected a day');
    expect(await complaint(plan)).toContain('--project');
  });
});
