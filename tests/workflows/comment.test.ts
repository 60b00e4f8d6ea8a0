/** The scripts that may write to a pull request, run against a host in memory: what they find, what they write, and what hostile results cannot make them do. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anOfficeFolder } from '../office-folder.ts';
import { stepNamed, stepsOfJob } from './workflow-files.ts';

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

type Script = (...values: readonly unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => {}).constructor as new (...text: readonly string[]) => Script;
const names = ['github', 'context', 'core', 'require', 'process'] as const;

const scriptOf = (job: string, name: string): Script => {
  const script = stepNamed(stepsOfJob('comment.yml', job), name).with?.['script'];
  if (typeof script !== 'string') throw new Error(`"${name}" has no script`);
  return new AsyncFunction(...names, script);
};

const bot = { login: 'github-actions[bot]' };
const marker = '<!-- kontor-diff -->';
const run = {
  id: 77,
  head_sha: 'a'.repeat(40),
  head_branch: 'report-$(date)',
  head_repository: { id: 5, owner: { login: 'fork' } },
  html_url: 'https://github.com/acme/office/actions/runs/77',
};

/** `require` as the action gives it, with files below a folder of the test. */
const requireIn = (folder: string) => (name: string) => {
  if (name !== 'node:fs') return createRequire(import.meta.url)(name) as unknown;
  return {
    readFileSync: (file: string, encoding: BufferEncoding) => readFileSync(path.join(folder, file), encoding),
    writeFileSync: (file: string, data: Uint8Array) => {
      writeFileSync(path.join(folder, file), data);
    },
  };
};

const context = { repo: { owner: 'acme', repo: 'office' }, payload: { workflow_run: run } };

/** Writes the comment for a difference into a list of comments. */
const commented = async (difference: string, comments: Comment[] = []): Promise<Comment[]> => {
  const folder = anOfficeFolder({ 'taken/diff.md': difference });
  const issues = {
    listComments: 'listComments',
    createComment: ({ body }: Comment) => comments.push({ id: 100 + comments.length, user: bot, body }),
    updateComment: ({ comment_id, body }: { comment_id: number; body: string }) => {
      const comment = comments.find(({ id }) => id === comment_id);
      if (comment !== undefined) comment.body = body;
    },
  };
  const github = { rest: { issues }, paginate: () => Promise.resolve(comments) };
  const script = scriptOf('comment', 'Write the comment, or bring it up to date');
  await script(github, context, { notice: () => undefined }, requireIn(folder), { env: { NUMBER: '12' } });
  return comments;
};

describe('the comment on a pull request', () => {
  it('is written once, and brought up to date', async () => {
    const comments = await commented(`${marker}\n### What this change does\n`);
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([marker]);
    await commented('### Something else\n', comments);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('### Something else');
  });

  it('leaves alone what others wrote, with the marker or without', async () => {
    const others = [{ id: 1, user: { login: 'mallory' }, body: `${marker}\nmine` }];
    expect((await commented('new', others)).map(({ user: { login } }) => login)).toEqual(['mallory', bot.login]);
    expect(others[0]?.body).toBe(`${marker}\nmine`);
  });

  it('says of which commit it speaks, and whose programs wrote it', async () => {
    const [comment] = await commented('text');
    expect(comment?.body).toContain('Written for aaaaaaaaaa by the programs of this pull request: trust it as you trust its author.');
  });

  it('keeps the form of our own difference', async () => {
    const ours =
      '<details>\n<summary><b>Records</b> (2)</summary>\n\n| Kind | Changed |\n| --- | --- |\n| <code>risks</code> | r1 |\n\n</details>\n\n<sub>1 error.</sub>';
    expect((await commented(ours))[0]?.body).toContain(ours);
  });

  it('calls nobody, refers to nothing, loads nothing, and hides nothing, whatever the results say', async () => {
    const hostile = [
      '@acme/everybody please approve, closes #1',
      '![pixel](https://evil.example/p.png) <img src="https://evil.example/p.png">',
      '<a href="https://evil.example">Approve</a> <!-- hidden --> <details open onclick=x>',
      `${marker} <SCRIPT>alert(1)</SCRIPT>`,
    ].join('\n');
    const body = (await commented(hostile))[0]?.body.split('\n\n').slice(1).join('\n\n') ?? '';
    expect(body).not.toMatch(/@\w|#\d|!\[|<!--|-->|<img|<a |<script|<details /i);
  });

  it('is cut where it is too long, and says so', async () => {
    const body = (await commented('x'.repeat(200_000)))[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('It was cut');
  });

  it('is not written where there is nothing to say', async () => {
    expect(await commented(' \n')).toEqual([]);
  });
});

/** Which pull request the results are for, by what the host says. */
const found = async (
  pulls: readonly object[],
  artifacts: readonly object[],
): Promise<{ number?: string; asked?: unknown; archive: boolean }> => {
  const folder = anOfficeFolder({ 'keep.txt': '' });
  mkdirSync(path.join(folder, 'empty'));
  const outputs: { number?: string; asked?: unknown; archive: boolean } = { archive: false };
  const rest = {
    pulls: {
      list: (asked: { head: string }) => {
        outputs.asked = asked.head;
        return Promise.resolve({ data: pulls });
      },
    },
    actions: {
      listWorkflowRunArtifacts: () => Promise.resolve({ data: { artifacts } }),
      downloadArtifact: () => {
        outputs.archive = true;
        return Promise.resolve({ data: new ArrayBuffer(8) });
      },
    },
  };
  const core = {
    notice: () => undefined,
    setOutput: (_name: string, value: string) => {
      outputs.number = value;
    },
  };
  await scriptOf('results', 'Find the pull request and fetch the results')({ rest }, context, core, requireIn(folder), { env: {} });
  return outputs;
};

describe('the pull request of a run', () => {
  const pull = { number: 12, head: { sha: run.head_sha, repo: { id: 5 } } };
  const results = { name: 'results', id: 3, size_in_bytes: 1_000 };

  it('is the one whose branch, repository and commit the host names', async () => {
    expect(await found([{ ...pull, number: 9, head: { sha: run.head_sha, repo: { id: 6 } } }, pull], [results])).toEqual({
      number: '12',
      asked: 'fork:report-$(date)',
      archive: true,
    });
  });

  it.each([
    ['newer commits', [{ ...pull, head: { ...pull.head, sha: 'b'.repeat(40) } }], [results]],
    ['a repository that is gone', [{ ...pull, head: { sha: run.head_sha, repo: null } }], [results]],
    ['no results', [pull], []],
    ['results of another name', [pull], [{ ...results, name: 'preview' }]],
    ['results beyond all sense', [pull], [{ ...results, size_in_bytes: 3_000_000 }]],
  ])('is none with %s, and nothing is fetched', async (_what, pulls, artifacts) => {
    expect(await found(pulls, artifacts)).toMatchObject({ archive: false });
    expect((await found(pulls, artifacts)).number).toBeUndefined();
  });
});
