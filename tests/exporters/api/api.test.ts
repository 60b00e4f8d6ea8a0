/** The static JSON interface: what programs of others rely on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeOf } from '#domain/office/office.ts';
import type { Site } from '#domain/office/site.ts';
import { apiFiles } from '#exporters/api/index.ts';
import { collections } from '#schemas/index.ts';
import { jsonFile } from '#exporters/api/json.ts';
import { openapiFile } from '#exporters/api/openapi.ts';
import { readRecords } from '#records/read-records.ts';
import { loadEngine } from '#solver/node.ts';
import { anOffice, aPolicy, aSnapshot } from '../../builders.ts';
import { anOfficeFolder, smallOffice } from '../../office-folder.ts';

const engine = await loadEngine();
const hash = 'a'.repeat(64);
const files: Readonly<Record<string, string>> = {
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'objectives/grow.md': '---\ntitle: Grow\nowner: cfo\n---\n\nText.\n',
  'methodologies/gates.md':
    '---\ntitle: Gates\nsummary: S\nversion: "1.0"\nstatus: draft\nowner: ciso\nkind: waterfall\nphases: [{id: run, title: Run, gate: g1}]\ngates: [{id: g1, title: Gate}]\nartefacts: []\n---\n\nText.\n',
  'guidelines/access.md': `---\ntitle: Access control\nsummary: Who may enter.\nversion: "2.0"\nstatus: draft\nowner: ciso\nstatements: {mfa: {status: deprecated, checkedBy: A report}}\napprovals:\n  - {version: "1.0", role: cfo, day: 2026-01-01, evidence: Minutes, sha256: ${hash}}\n  - {version: "2.0", role: cfo, day: 2026-02-01, evidence: Minutes, sha256: ${hash}}\n---\n\n- [mfa] Access **MUST** use two factors.\n- [log] Access **SHOULD** be logged.\n`,
  'guidelines/access.de.md': '---\ntitle: Zugang\ntranslates: "2.0"\n---\n\n- [mfa] Zugang **MUSS** zwei Faktoren nutzen.\n',
  'projects/erp/project.md':
    '---\ntitle: ERP\nsummary: S\nsponsor: cfo\nmanager: cfo\nunit: it\nmethodology: gates\nlifecycle: in-progress\nphase: run\ntier: 2\ncategory: run\nobjectives: [{id: grow, weight: 100}]\n---\n\nText.\n',
  'projects/erp/baselines/0.yaml': 'day: 2026-01-01\nreason: R\nstart: 2026-01-01\nend: 2026-12-31\nbudget: 500000\napprovedBy: cfo\n',
  'projects/erp/status/2026-09.md': '---\ndataDate: 2026-09-30\nstate: published\nauthor: cfo\noverall: {rag: green}\n---\n\nText.\n',
  'projects/erp/status/2026-10.md':
    '---\ndataDate: 2026-10-31\nstate: published\nauthor: cfo\noverall: {rag: red}\ndimensions: {cost: {rag: amber}}\nactualCost: 1000\nprogress:\n  rule: assessed\n  value: 40\n---\n\nText.\n',
  'projects/erp/status/2026-12.md': '---\ndataDate: 2026-12-31\nstate: published\nauthor: cfo\noverall: {rag: green}\n---\n\nText.\n',
  'projects/erp/risks.yaml':
    '- id: r1\n  title: T\n  likelihood: 1\n  impact: 1\n  owner: cfo\n  status: open\n- id: r2\n  title: T\n  likelihood: 2\n  impact: 3\n  owner: cfo\n  status: open\n',
};

const reading = readRecords(anOfficeFolder(files));
const office = officeOf(reading.records);
if (office === undefined) throw new Error('the office was not read');
const site: Site = {
  office,
  asOf: '2026-11-15',
  edition: 'internal',
  revision: undefined,
  commits: new Map(),
  recordsHash: hash,
  toolVersion: '0.1.0',
  findings: [],
  contentRoot: '/',
  engine,
  address: undefined,
};
const say = ({ rule }: { readonly rule: string }): string => rule;
const api = new Map(apiFiles(site, collections, say).map((file) => [file.path, file.text]));
const get = (path: string): unknown => JSON.parse(api.get(path) ?? '');

describe('the office of these tests', () => {
  it('is in order', () => {
    expect(reading.findings).toEqual([]);
  });
});

describe('a file of the interface', () => {
  it('has sorted keys at every level, and a newline at its end', () => {
    const keysOf = (value: unknown): readonly (readonly string[])[] =>
      typeof value !== 'object' || value === null
        ? []
        : [...(Array.isArray(value) ? [] : [Object.keys(value)]), ...Object.values(value).flatMap(keysOf)];
    for (const text of api.values()) {
      expect(text.endsWith('\n')).toBe(true);
      for (const keys of keysOf(JSON.parse(text))) expect(keys).toEqual([...keys].sort());
    }
  });

  it('says null for what is not known, never NaN or nothing', () => {
    expect(jsonFile({ b: undefined, a: Number.NaN, c: [undefined, Number.POSITIVE_INFINITY], d: null })).toBe(
      '{"a":null,"b":null,"c":[null,null],"d":null}\n',
    );
    expect(jsonFile(undefined)).toBe('null\n');
  });

  it('does not depend on the order in which values came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(jsonFile(Object.fromEntries(Object.entries(value).reverse()))).toBe(jsonFile(value));
        expect(JSON.parse(jsonFile(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is made the same again', () => {
    expect(apiFiles(site, collections, say).map(({ path, text }) => [path, text])).toEqual([...api]);
  });
});

describe('index.json', () => {
  it('tells what the edition holds', () => {
    expect(get('index.json')).toEqual({
      name: 'Test office',
      asOf: '2026-11-15',
      edition: 'internal',
      revision: null,
      recordsHash: hash,
      toolVersion: '0.1.0',
      schemas: collections.map((type) => `schema/${type}.json`),
      counts: {
        baselines: 1,
        guidelines: 1,
        methodologies: 1,
        objectives: 1,
        organisation: 1,
        projects: 1,
        risks: 2,
        roles: 2,
        status: 3,
        units: 1,
      },
    });
  });
});

describe('a document', () => {
  it('has its statements with citation, level, state and translation', () => {
    expect(get('documents/guidelines/access.json')).toMatchObject({
      title: 'Access control',
      languages: ['en', 'de'],
      statements: [
        {
          id: 'mfa',
          citation: 'guidelines/access#mfa',
          level: 'must',
          status: 'deprecated',
          checkedBy: 'A report',
          text: 'Access **MUST** use two factors.',
          translations: { de: 'Zugang **MUSS** zwei Faktoren nutzen.' },
          source: { file: 'guidelines/access.md', line: 13 },
        },
        { id: 'log', level: 'should', status: 'active', checkedBy: null, controls: [], translations: {}, source: { line: 14 } },
      ],
    });
  });

  it('has in its head what is written, and never null for what is told beside it', () => {
    const { head } = get('documents/guidelines/access.json') as { readonly head: Readonly<Record<string, unknown>> };
    expect(Object.keys(head)).toEqual(['owner', 'status', 'summary', 'title', 'version']);
  });

  it('counts controls of frameworks for a statement, whether they stand with it or under satisfies', () => {
    const found = apiFiles(
      { ...site, office: anOffice(aPolicy({ satisfies: [{ control: 'csf/A', relationship: 'equal', statement: 'mfa-everywhere' }] })) },
      [],
      say,
    ).find(({ path }) => path === 'statements.json');
    expect(JSON.parse(found?.text ?? '')).toMatchObject([{ id: 'mfa-everywhere', controls: ['csf/A'] }]);
  });

  it('says which approvals are of this version, and whether they bind the text as it stands', () => {
    expect(get('documents/guidelines/access.json')).toMatchObject({
      approvals: [
        { version: '1.0', current: false, valid: false },
        { version: '2.0', current: true, valid: false },
      ],
    });
    const record = office.find('guidelines', 'access');
    const approved = officeOf(
      office.records.map((candidate) => (candidate.key === 'guidelines/access' ? { ...candidate, normativeHash: hash } : candidate)),
    );
    const other = apiFiles({ ...site, office: approved ?? office }, [], say).find(
      ({ path }) => path === 'documents/guidelines/access.json',
    );
    expect(record?.normativeHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(other?.text ?? '')).toMatchObject({ sha256: hash, approvals: [{ valid: false }, { current: true, valid: true }] });
  });

  it('is in the list of documents, and its statements in that of all', () => {
    expect(get('documents.json')).toMatchObject([
      { key: 'methodologies/gates', statements: 0 },
      { key: 'guidelines/access', statements: 2, reviewDue: null },
    ]);
    expect(get('statements.json')).toMatchObject([
      { document: 'guidelines/access', version: '2.0', documentStatus: 'draft', id: 'mfa' },
      { id: 'log' },
    ]);
  });
});

describe('the versions of a document', () => {
  const snapshot = aSnapshot(
    'guidelines/access',
    '1.0',
    'See [this](../projects/erp/project.md).\n\n- [mfa] Access **SHOULD** use two factors.\n',
    {
      day: '2026-01-01',
    },
  );
  const withVersion = officeOf([
    ...office.records,
    { ...snapshot, references: [{ path: ['document'], target: 'document', value: 'guidelines/access', key: 'guidelines/access' }] },
  ]);
  const own = new Map(apiFiles({ ...site, office: withVersion ?? office }, [], say).map((file) => [file.path, file.text]));

  it('are in one file with their texts as plain blocks, which do not say where links lead', () => {
    expect(JSON.parse(own.get('documents/guidelines/access/versions.json') ?? '')).toMatchObject({
      document: 'guidelines/access',
      version: '2.0',
      versions: [
        { version: '2.0', current: true, approved: false, texts: { en: { title: 'Access control' }, de: { title: 'Zugang' } } },
        {
          version: '1.0',
          day: '2026-01-01',
          current: false,
          approved: true,
          approvals: [{ role: 'cfo', evidence: 'Minutes' }],
          texts: {
            en: {
              blocks: [
                { kind: 'title', text: 'Access control' },
                { kind: 'paragraph', text: 'See this.' },
                { kind: 'item', statement: 'mfa', strength: 'should', text: 'Access SHOULD use two factors.' },
              ],
            },
          },
        },
      ],
    });
  });

  it('are named by the document, where there are any', () => {
    expect(JSON.parse(own.get('documents/guidelines/access.json') ?? '')).toMatchObject({
      versions: 'documents/guidelines/access/versions.json',
      waivers: [],
    });
    expect(get('documents/methodologies/gates.json')).toMatchObject({ versions: null });
    expect(own.has('documents/methodologies/gates/versions.json')).toBe(false);
  });
});

describe('a project', () => {
  const project = get('projects/erp.json') as Readonly<Record<string, unknown>>;

  it('has the keys that interfaces fix, as far as they can be told', () => {
    const keys = [
      'id',
      'title',
      'summary',
      'lifecycle',
      'phase',
      'tier',
      'category',
      'unit',
      'programme',
      'methodology',
      'sponsor',
      'manager',
      'objectives',
      'asOf',
      'reportMonth',
      'status',
      'milestones',
      'risks',
      'benefits',
      'gates',
      'history',
      'sources',
    ];
    expect(Object.keys(project)).toEqual(expect.arrayContaining(keys));
    expect(project).toMatchObject({ id: 'erp', programme: null, objectives: [{ id: 'grow', weight: 100 }], asOf: '2026-11-15' });
  });

  it('states the colours of the last report up to the data date', () => {
    expect(project).toMatchObject({
      reportMonth: '2026-10',
      status: { stated: { overall: 'red', cost: 'amber', schedule: null } },
      reported: { actualCost: 1000, earnedValue: null },
    });
  });

  it('has no report from the future in its history', () => {
    expect((project['history'] as readonly { readonly month: string }[]).map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
  });

  it('leads each value to its line', () => {
    expect(project['sources']).toMatchObject({
      budget: [{ file: 'projects/erp/baselines/0.yaml', line: 5 }],
      actualCost: [{ file: 'projects/erp/status/2026-10.md', line: 7 }],
      progress: [{ file: 'projects/erp/status/2026-10.md', line: 10 }],
      overall: [{ file: 'projects/erp/status/2026-10.md', line: 5 }],
    });
  });

  it('has its figures, null where an input is missing, with what is missing', () => {
    expect(project).toMatchObject({
      figures: {
        budgetAtCompletion: 500_000,
        plannedValue: null,
        earnedValue: 200_000,
        actualCost: 1000,
        costPerformanceIndex: 200,
        estimateAtCompletion: { typical: 2500, chosen: 2500, bottomUp: null },
        federal: { costVariance: 497_500, scheduleBucket: null },
      },
      unknown: {
        plannedValue: [{ input: 'plan', reason: 'no-plan' }],
        'estimateAtCompletion.bottomUp': [{ input: 'statedEstimateToComplete', reason: 'not-stated' }],
      },
    });
  });

  it('has computed colours, each with the rules that made it', () => {
    expect(project).toMatchObject({
      status: {
        computed: { cost: 'green', schedule: 'not-assessed', overall: 'not-assessed', risk: 'amber', benefits: 'not-assessed' },
        why: { cost: [{ rule: 'cost-performance-index', inputs: { costPerformanceIndex: 200 }, text: 'cost-performance-index' }, {}, {}] },
        watermelon: false,
        current: true,
      },
    });
  });

  it('is one line of the list', () => {
    const [summary] = get('projects.json') as readonly Readonly<Record<string, unknown>>[];
    expect(summary).toMatchObject({ id: 'erp', status: { stated: { overall: 'red' } } });
    expect(project).toMatchObject(summary ?? {});
  });
});

describe('portfolio.json', () => {
  it('leaves a project without a planned value out of its sums, and says so', () => {
    expect(get('portfolio.json')).toMatchObject({
      asOf: '2026-11-15',
      partial: true,
      totals: { budgetAtCompletion: null, projects: 0, of: 1 },
      byColour: { stated: { red: 1 }, computed: { 'not-assessed': 1 } },
      watermelons: [],
      stale: [],
      excluded: [{ project: 'erp', figure: 'plannedValue', why: [{ input: 'plan', reason: 'no-plan' }] }],
    });
  });
});

describe('a list of records', () => {
  it('has items by their own id, with key, project and source', () => {
    expect(get('risks.json')).toMatchObject([
      { id: 'r1', key: 'risks/erp/r1', project: 'erp', audience: 'internal', source: { file: 'projects/erp/risks.yaml', line: 1 } },
      { id: 'r2', likelihood: 2, source: { line: 7 } },
    ]);
    expect(get('roles.json')).toMatchObject([{ id: 'cfo', project: null, title: 'Finance' }, { id: 'ciso' }]);
  });
});

describe('openapi.json', () => {
  it('describes each file', () => {
    const { paths, openapi } = JSON.parse(openapiFile('0.1.0', apiFiles(site, collections, say), collections).text) as {
      paths: object;
      openapi: string;
    };
    expect(openapi).toBe('3.1.0');
    for (const path of api.keys()) {
      const described = path.startsWith('documents/')
        ? '/documents/{collection}/{id}.json'
        : path.startsWith('projects/')
          ? '/projects/{id}.json'
          : `/${path}`;
      expect(Object.keys(paths)).toContain(described);
    }
    expect(Object.keys(paths)).toContain('/schema/roles.json');
  });
});
