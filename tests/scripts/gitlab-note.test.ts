/** The job that writes the note on a merge request, run against a GitLab on loopback: what it writes, and what hostile results cannot make it do. */
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anOfficeFolder } from '../office-folder.ts';
import { gitlabJobs } from '../workflows/gitlab-rules.ts';
import { shipped } from '../workflows/workflow-files.ts';

interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  body: string;
}

const marker = '<!-- kontor-diff -->';
const [script = ''] = gitlabJobs(shipped('.gitlab-ci.yml'))['note']?.script ?? [];

let server: Server;
let notes: Note[] = [];
let refuses = false;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** Two notes a page, so that pages are turned. */
const answerTo = async (request: IncomingMessage): Promise<{ readonly data: unknown; readonly next?: string }> => {
  const url = new URL(request.url ?? '', 'http://host');
  if (url.pathname === '/api/user') return { data: { id: 7 } };
  const id = Number(/\/notes\/(\d+)$/.exec(url.pathname)?.[1] ?? 0);
  if (request.method === 'GET') {
    const from = (Number(url.searchParams.get('page')) - 1) * 2;
    return { data: notes.slice(from, from + 2), next: from + 2 < notes.length ? String(from / 2 + 2) : '' };
  }
  const { body } = JSON.parse(await textOf(request)) as { body: string };
  if (request.method === 'POST') notes.push({ id: 100 + notes.length, author: { id: 7 }, body });
  for (const note of notes.filter((each) => request.method === 'PUT' && each.id === id)) note.body = body;
  return { data: {} };
};

beforeAll(async () => {
  server = createServer((request, response) => {
    void answerTo(request).then(({ data, next = '' }) => {
      const isKnown = request.headers['private-token'] === 'secret-token' && !refuses;
      response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/json', 'x-next-page': next });
      response.end(JSON.stringify(isKnown ? data : { message: 'forbidden' }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  notes = [];
  refuses = false;
});

/** Runs the job as a runner does; gives its exit code and what it printed. */
const note = (difference: string): Promise<{ readonly code: number | null; readonly printed: string }> =>
  new Promise((done) => {
    const folder = anOfficeFolder({ 'diff.md': difference });
    const env = {
      ...process.env,
      CI_API_V4_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api`,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '12',
      CI_COMMIT_SHORT_SHA: 'abcdef12',
      CI_PIPELINE_URL: 'https://gitlab.example/acme/office/-/pipelines/5',
      KONTOR_NOTE_TOKEN: 'secret-token',
      PATH: `${process.execPath.replace(/\/node$/, '')}:${process.env['PATH'] ?? ''}`,
    };
    const child = execFile('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env }, (_error, output, complaint) => {
      done({ code: child.exitCode, printed: `${output}${complaint}` });
    });
  });

describe('the note on a merge request', { timeout: 60_000 }, () => {
  it('is written once and brought up to date, and those of others are left alone', async () => {
    notes = [1, 2, 3].map((id) => ({ id, author: { id: 8 }, body: `${marker}\nnot ours` }));
    expect(await note('### What this change does\n')).toEqual({ code: 0, printed: '' });
    expect(await note('### Something else\n')).toEqual({ code: 0, printed: '' });
    expect(notes).toHaveLength(4);
    expect(notes[3]?.body.startsWith(`${marker}\n<sub>Written for abcdef12 by the programs of this merge request`)).toBe(true);
    expect(notes[3]?.body).toContain('### Something else');
    expect(notes.slice(0, 3).map(({ body }) => body)).toEqual(Array(3).fill(`${marker}\nnot ours`));
  });

  it('commands nothing, calls nobody, refers to nothing and loads nothing, whatever the results say', async () => {
    await note('/approve\n  /merge\n@all closes #1 and !2\n![x](https://evil.example/p.png) <img src=x> <!-- hidden -->\n');
    const text = notes[0]?.body.split('\n\n').slice(1).join('\n\n') ?? '';
    expect(text).not.toMatch(/^\s*\/|@\w|#\d|!\d|!\[|<img|<!--/m);
    expect(text).toContain('approve');
  });

  it('is cut where it is too long', async () => {
    await note('x'.repeat(300_000));
    expect(notes[0]?.body.length).toBeLessThan(65_536);
  });

  it('fails without telling the token where GitLab refuses', async () => {
    refuses = true;
    const { code, printed } = await note('text');
    expect(code).not.toBe(0);
    expect(printed).toContain('/user: 403');
    expect(printed).not.toContain('secret-token');
  });
});
