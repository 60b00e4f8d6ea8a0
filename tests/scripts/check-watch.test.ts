/** `npm run check -- --watch`: the findings follow what people save, and nothing but the person ends it. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called } from './command-call.ts';

interface Watch {
  /** The text of the next check that holds the words, from its first line to its last. What is saved in several steps may be checked in several. */
  readonly next: (words?: string) => Promise<string>;
  /** Sends a signal and gives the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const running: (() => void)[] = [];

afterEach(() => {
  for (const kill of running.splice(0)) kill();
});

const watching = (content: string): Watch => {
  const child = spawn(process.execPath, [path.join(repository, 'scripts/check.ts'), '--watch', '--content', content], {
    cwd: repository,
    env: { ...process.env, REPORT_DAY: undefined },
  });
  running.push(() => child.kill('SIGKILL'));
  const closed = new Promise<number | null>((done) => child.on('close', done));
  let text = '';
  let wake = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
    wake();
  });
  const next = async (words = ''): Promise<string> => {
    for (;;) {
      const [, whole, rest] = /^(Checking .* …\n[\s\S]*?Watching for changes; Ctrl-C ends\.\n)([\s\S]*)$/.exec(text) ?? [];
      if (whole !== undefined) {
        text = rest ?? '';
        if (whole.includes(words)) return whole;
        continue;
      }
      await new Promise<void>((more) => (wake = more));
    }
  };
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return closed;
  };
  return { next, end };
};

const matcher = () => {
  const { tasks } = JSON.parse(readFileSync(path.join(repository, '.vscode/tasks.json'), 'utf8')) as {
    readonly tasks: readonly {
      readonly problemMatcher: {
        readonly pattern: { readonly regexp: string };
        readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
      };
    }[];
  };
  const found = tasks[0]?.problemMatcher;
  const matches = (expression: string | undefined, text: string): readonly string[] =>
    text.split('\n').filter((line) => new RegExp(expression ?? '').test(line));
  return {
    problems: (text: string) =>
      text.split('\n').flatMap((line) => {
        const parts = new RegExp(found?.pattern.regexp ?? '').exec(line);
        return parts === null ? [] : [parts.slice(1)];
      }),
    begins: (text: string) => matches(found?.background.beginsPattern, text).length,
    ends: (text: string) => matches(found?.background.endsPattern, text).length,
  };
};

describe('the check that watches', { timeout: 60_000 }, () => {
  it('checks again after a file is written, replaced as editors do, moved in with its folder, and taken away', async () => {
    const content = anOfficeFolder(smallOffice);
    const { next, end } = watching(content);
    await next('4 records checked as of 2026-11-15: 0 errors');
    writeFileSync(path.join(content, 'guidelines/new.md'), aGuidelineFile(['owner: cisoo']));
    await next('guidelines/new.md:6:8  error  owner: there is no role "cisoo". Did you mean "ciso"?  [reference]');
    const temporary = path.join(content, 'guidelines/.new.md.swp');
    writeFileSync(temporary, aGuidelineFile());
    renameSync(temporary, path.join(content, 'guidelines/new.md'));
    await next('5 records checked as of 2026-11-15: 0 errors');
    const elsewhere = anOfficeFolder({ 'units/it.yaml': 'titel: IT\n' });
    renameSync(path.join(elsewhere, 'units'), path.join(content, 'units'));
    await next('units/it.yaml:1:1  error  titel: the key "titel" is unknown. Did you mean "title"?  [schema]');
    mkdirSync(path.join(content, 'suppliers'));
    writeFileSync(path.join(content, 'suppliers/new.yaml'), '\u0000');
    await next('suppliers/new.yaml');
    rmSync(path.join(content, 'units'), { recursive: true });
    rmSync(path.join(content, 'suppliers'), { recursive: true });
    await next('0 errors');
    expect(await end('SIGINT')).toBe(0);
  });

  it('goes on where the folder is gone for a while, or the organisation cannot be read', async () => {
    const content = anOfficeFolder(smallOffice);
    const { next, end } = watching(content);
    await next();
    renameSync(content, `${content}-away`);
    await next(`There is no folder "${content}"`);
    renameSync(`${content}-away`, content);
    await next('4 records checked');
    writeFileSync(path.join(content, 'organisation.yaml'), 'name: [');
    await next('organisation.yaml:');
    expect(await end('SIGTERM')).toBe(0);
  });

  it('prints what the problem matcher of the editor understands', async () => {
    const content = anOfficeFolder({ ...smallOffice, 'guidelines/new.md': aGuidelineFile(['owner: cisoo']) });
    const { next, end } = watching(content);
    const text = await next();
    await end('SIGINT');
    const { problems, begins, ends } = matcher();
    expect([begins(text), ends(text)]).toEqual([1, 1]);
    expect(problems(text)).toEqual([
      [`${content}/guidelines/new.md`, '6', '8', 'error', 'owner: there is no role "cisoo". Did you mean "ciso"?', 'reference'],
    ]);
  });

  it('refuses formats that are read as a whole, and a folder that is not there from the start', async () => {
    for (const format of ['json', 'sarif', 'github', 'markdown']) {
      const { code, output, complaint } = await called('check', ['--watch', '--format', format]);
      expect([code, output]).toEqual([2, '']);
      expect(complaint).toContain(`leave out --format ${format}`);
    }
    expect(await called('check', ['--watch', '--content', '/nowhere'])).toMatchObject({ code: 2 });
  });
});
