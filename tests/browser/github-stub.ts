/** As much of GitHub's API as the editor asks, on this machine: a repository in memory, its branches, commits and pull requests. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** A commit that the editor made. */
export interface StubCommit {
  readonly branch: string;
  readonly message: string;
  /** Texts of added and changed files, by path. */
  readonly additions: Readonly<Record<string, string>>;
  readonly deletions: readonly string[];
}

/** A pull request that the editor opened. */
export interface StubPullRequest {
  readonly number: number;
  readonly title: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  labels: readonly string[];
}

/** The host, and what it was told. */
export interface GitHubStub {
  readonly address: string;
  readonly commits: readonly StubCommit[];
  readonly pullRequests: readonly StubPullRequest[];
  /** Requests that it does not know. */
  readonly unknown: readonly string[];
  readonly close: () => void;
}

interface Query {
  readonly query: string;
  readonly variables: {
    readonly branch?: string;
    readonly input?: {
      readonly name?: string;
      readonly branch?: { readonly branchName: string };
      readonly message?: { readonly headline: string };
      readonly fileChanges?: {
        readonly additions: readonly { readonly path: string; readonly contents: string }[];
        readonly deletions: readonly { readonly path: string }[];
      };
    };
  };
}

const sha = (text: string): string => createHash('sha1').update(text).digest('hex');

/** A picture with a third party, as the real host names them: the editor must not ask for it. */
const picture = 'https://avatars.canary.example/u/1';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** Starts a host with a repository `talbrueck/office` that holds the files on `main`; the only token that it knows is `right-token`. */
export const gitHubStub = async (files: ReadonlyMap<string, string>): Promise<GitHubStub> => {
  const branches = new Map([['main', { oid: sha('start'), files: new Map(files) }]]);
  const commits: StubCommit[] = [];
  const pullRequests: StubPullRequest[] = [];
  const unknown: string[] = [];
  const main = (): { oid: string; files: Map<string, string> } => branches.get('main') ?? { oid: '', files: new Map() };
  const blobs = new Map([...files.values()].map((text) => [sha(text), text]));

  const commit = (input: NonNullable<Query['variables']['input']>): unknown => {
    const name = input.branch?.branchName ?? '';
    const branch = branches.get(name);
    if (branch === undefined) return { errors: [{ message: `No branch ${name}` }] };
    const additions = (input.fileChanges?.additions ?? []).map(
      ({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()] as const,
    );
    const deletions = (input.fileChanges?.deletions ?? []).map(({ path }) => path);
    for (const path of deletions) branch.files.delete(path);
    for (const [path, text] of additions) {
      branch.files.set(path, text);
      blobs.set(sha(text), text);
    }
    branch.oid = sha(`${branch.oid}${JSON.stringify(additions)}`);
    commits.push({ branch: name, message: input.message?.headline ?? '', additions: Object.fromEntries(additions), deletions });
    const shas: Readonly<Record<string, unknown>> = Object.fromEntries(
      additions.map(([, text], index) => [`file_${String(index)}`, { oid: sha(text) }]),
    );
    return {
      data: { createCommitOnBranch: { commit: { oid: branch.oid, committedDate: '2026-11-15T10:00:00Z', ...shas } } },
    };
  };

  /** What is asked for under names of its own, such as `content_0: object(oid: "…")`. */
  const aliased = (query: string): Readonly<Record<string, unknown>> => {
    const author = { name: 'Somebody', email: 'somebody@talbrueck.example', avatarUrl: picture, user: { id: 1, login: 'somebody' } };
    const history = { nodes: [{ oid: main().oid, author, committedDate: '2026-11-01T10:00:00Z' }] };
    const texts = [...query.matchAll(/(content_\d+):\s+object\(oid: "([0-9a-f]+)"\)/g)];
    const commitsOf = [...query.matchAll(/((?:commit|history)_\d+):\s+ref/g)];
    return {
      ...Object.fromEntries(texts.map(([, name = '', oid = '']) => [name, { text: blobs.get(oid), isTruncated: false }])),
      ...Object.fromEntries(commitsOf.map(([, name = '']) => [name, { target: { history } }])),
    };
  };

  const graphql = ({ query, variables }: Query): unknown => {
    const repository = (data: unknown): unknown => ({ data: { repository: data } });
    if (query.includes('createCommitOnBranch')) return commit(variables.input ?? {});
    if (query.includes('createRef')) {
      const name = (variables.input?.name ?? '').replace('refs/heads/', '');
      branches.set(name, { oid: main().oid, files: new Map(main().files) });
      return { data: { createRef: { ref: { name } } } };
    }
    if (query.includes('fork: repository')) return { data: { fork: { id: 'R1' }, base: { ref: { target: { oid: main().oid } } } } };
    if (query.includes('pullRequests(headRefName')) return repository({ pullRequests: { totalCount: 0 } });
    if (query.includes('pullRequests(')) return repository({ pullRequests: { nodes: [] } });
    if (/\b(?:content|commit|history)_\d+:/.test(query)) return repository(aliased(query));
    if (query.includes('history(first: 1)')) {
      const oid = branches.get(variables.branch ?? 'main')?.oid;
      return repository({ ref: { target: { history: { nodes: [{ oid, message: 'Start' }] } } } });
    }
    if (query.includes('on Commit { oid }')) return repository({ ref: { target: { oid: branches.get(variables.branch ?? 'main')?.oid } } });
    if (query.includes('defaultBranchRef')) return repository({ defaultBranchRef: { name: 'main' } });
    return undefined;
  };

  const rest = (method: string, path: string, body: string): { readonly status: number; readonly data?: unknown } | undefined => {
    if (path === '/user') {
      const somebody = { id: 1, name: 'Somebody', login: 'somebody', avatar_url: picture, html_url: 'https://host.example/somebody' };
      return { status: 200, data: somebody };
    }
    const rest = /^\/repos\/talbrueck\/office(\/.*)$/.exec(path)?.[1] ?? '';
    if (rest.startsWith('/collaborators/')) return { status: 204 };
    if (rest.startsWith('/git/trees/')) {
      const tree = [...main().files].map(([name, text]) => ({ type: 'blob', path: name, sha: sha(text), size: Buffer.byteLength(text) }));
      return { status: 200, data: { tree } };
    }
    if (method === 'POST' && rest === '/pulls') {
      const { title, head, base, draft } = JSON.parse(body) as StubPullRequest;
      const made: StubPullRequest = { number: pullRequests.length + 1, title, head, base, draft, labels: [] };
      pullRequests.push(made);
      const days = { created_at: '2026-11-15T10:00:00Z', updated_at: '2026-11-15T10:00:00Z' };
      return {
        status: 201,
        data: {
          number: made.number,
          node_id: `P${String(made.number)}`,
          title,
          html_url: 'https://host.example/1',
          head: { sha: branches.get(head)?.oid },
          ...days,
        },
      };
    }
    const labelled = /^\/issues\/(\d+)\/labels$/.exec(rest);
    const pullRequest = pullRequests[Number(labelled?.[1] ?? 0) - 1];
    if (method === 'POST' && pullRequest !== undefined) {
      pullRequest.labels = (JSON.parse(body) as { readonly labels: readonly string[] }).labels;
      return { status: 200, data: [] };
    }
    return undefined;
  };

  const server = createServer((request, response) => {
    void (async () => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', '*, Authorization');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, PUT, DELETE');
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      const body = await bodyOf(request);
      const path = request.url ?? '';
      const send = (status: number, data?: unknown): void => {
        response
          .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
          .end(data === undefined ? undefined : JSON.stringify(data));
      };
      if (request.headers.authorization !== 'token right-token') {
        send(401, { message: 'Bad credentials' });
        return;
      }
      const isQuery = path === '/api/graphql';
      const answer = isQuery ? graphql(JSON.parse(body) as Query) : rest(request.method ?? '', path.replace(/^\/api\/v3/, ''), body);
      if (answer === undefined) {
        unknown.push(`${request.method ?? ''} ${path} ${body.slice(0, 400)}`);
        send(404, { message: 'Not found' });
      } else if (isQuery) send(200, answer);
      else {
        const { status, data } = answer as { readonly status: number; readonly data?: unknown };
        send(status, data);
      }
    })();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as { readonly port: number };
  return {
    address: `http://127.0.0.1:${String(port)}`,
    commits,
    pullRequests,
    unknown,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
