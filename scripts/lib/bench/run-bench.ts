/** Measures offices of several sizes: generates each, then runs all subjects in turn, so that a slower moment of the machine meets them all. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command.ts';
import { repository } from '../run.ts';
import { writeFiles } from '../write.ts';
import { bareSteps, writeBareSite } from './bare-site.ts';
import type { SizeResult } from './budgets.ts';
import { filesEnding } from './markdown-pages.ts';
import { measure, medianOf } from './measure.ts';
import type { Measure } from './measure.ts';
import { peersVariable, peerSubjects } from './peers.ts';
import { buildSubject, checkSubject } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { officeFiles } from './synthetic-office.ts';

/** What is asked for. */
export interface BenchOptions {
  /** Sizes, in documents. */
  readonly records: readonly number[];
  readonly runs: number;
  readonly peers: boolean;
  /** Measures the check alone. */
  readonly checkOnly: boolean;
  /** Is told what goes on. */
  readonly say: (text: string) => void;
}

/** What was measured at one size. */
export interface SizeReport extends SizeResult {
  readonly projects: number;
  readonly files: number;
  readonly pages: number;
  readonly runs: number;
  /** What each subject is called. */
  readonly names: Readonly<Record<string, string>>;
  /** Every run, by subject. */
  readonly all: Readonly<Record<string, readonly Measure[]>>;
}

const runOnce = async ({ steps, fresh }: Subject): Promise<Measure> => {
  for (const folder of fresh) rmSync(folder, { recursive: true, force: true });
  return measure(steps);
};

/** The subjects that need to know how many pages the build makes. */
const others = (content: string, folder: string, pages: number, { peers, say }: BenchOptions): readonly Subject[] => {
  const bare = path.join(folder, 'bare');
  writeBareSite(bare, content, pages);
  const subject: Subject = {
    id: 'bare',
    name: 'bare Astro site with Pagefind',
    fresh: [path.join(bare, 'dist'), path.join(bare, '.astro')],
    steps: bareSteps(bare),
  };
  if (!peers) return [subject];
  const { subjects, absent } = peerSubjects(content, pages);
  if (absent.length > 0) {
    say(
      `Not installed, left out: ${absent.join(', ')} ($${peersVariable} names the folder of their node_modules; hugo is looked for in PATH).\n`,
    );
  }
  return [subject, ...subjects];
};

/** Runs a subject for the first time. Another tool that fails is told and left out; what is ours must run. */
const isRunnable = async (subject: Subject, run: (subject: Subject) => Promise<void>, { say }: BenchOptions): Promise<boolean> => {
  try {
    await run(subject);
    return true;
  } catch (error) {
    if (subject.id === 'bare' || !(error instanceof CommandError)) throw error;
    say(`  ${subject.name} is left out: ${error.message.slice(0, 400)}\n`);
    return false;
  }
};

const measureSize = async (records: number, folder: string, options: BenchOptions): Promise<SizeReport> => {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  options.say(`Writing ${String(records)} documents …\n`);
  writeFiles(content, officeFiles(records));
  const all = new Map<string, Measure[]>();
  const names = new Map<string, string>();
  const run = async (subject: Subject): Promise<void> => {
    const result = await runOnce(subject);
    options.say(`  ${subject.name}: ${result.cpuSeconds?.toFixed(2) ?? 'unknown'} CPU s, ${result.wallSeconds.toFixed(2)} s\n`);
    names.set(subject.id, subject.name);
    all.set(subject.id, [...(all.get(subject.id) ?? []), result]);
  };
  const own = [checkSubject(content), ...(options.checkOnly ? [] : [buildSubject(content, out)])];
  for (const subject of own) await run(subject);
  const pages = options.checkOnly ? 0 : filesEnding(out, '.html').length;
  const compared = options.checkOnly ? [] : others(content, folder, pages, options);
  const running = [...own];
  for (const subject of compared) if (await isRunnable(subject, run, options)) running.push(subject);
  for (let round = 1; round < options.runs; round += 1) for (const subject of running) await run(subject);
  return {
    records,
    pages,
    projects: Math.ceil(records / 10),
    files: filesEnding(content, '.md').length + filesEnding(content, '.yaml').length,
    runs: options.runs,
    names: Object.fromEntries(names),
    all: Object.fromEntries(all),
    results: Object.fromEntries([...all].map(([id, measures]) => [id, medianOf(measures)])),
  };
};

/** Measures each size in a folder of its own below `.cache`, which goes afterwards. */
export const runBench = async (options: BenchOptions): Promise<readonly SizeReport[]> => {
  const cache = path.join(repository, '.cache');
  mkdirSync(cache, { recursive: true });
  const reports: SizeReport[] = [];
  for (const records of options.records) {
    const folder = mkdtempSync(path.join(cache, 'bench-'));
    try {
      reports.push(await measureSize(records, folder, options));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return reports;
};
