/** An office with records of every type for every audience, written to files: what the tests of editions read. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import { projectToEdition } from '#domain/office/edition.ts';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { readRecords } from '#records/read-records.ts';
import { collections, isDocumentCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { Audience } from '#schemas/shared.ts';
import { anOfficeFolder } from './office-folder.ts';
import { canary, validData } from './schema-data.ts';
import type { Names } from './schema-data.ts';

type Data = Readonly<Record<string, unknown>>;

/** Files of a content folder. */
export type Files = Readonly<Record<string, string>>;

const yaml = (data: unknown): string => dump(data, { lineWidth: -1 });
const markdown = (data: Data, body: string): string => `---\n${yaml(data)}---\n\n${body}\n`;

const head = { title: 'Open', summary: 'For everybody.', version: '1.0', status: 'draft', owner: 'head', audience: 'public' };
const project = {
  title: 'Open',
  summary: 'For everybody.',
  sponsor: 'head',
  manager: 'head',
  unit: 'it',
  methodology: 'open',
  lifecycle: 'in-progress',
  phase: 'run',
  tier: 2,
  category: 'run',
  audience: 'public',
};
const methodology = {
  ...head,
  kind: 'agile',
  phases: [{ id: 'run', title: 'Run', gate: 'g1' }],
  gates: [{ id: 'g1', title: 'Gate' }],
  artefacts: [{ id: 'plan', title: 'Plan' }],
};

/** What hidden records may refer to. */
const names: Names = {
  roles: ['head'],
  units: ['it'],
  group: ['it', 'head'],
  methodologies: ['open'],
  projects: ['open'],
  document: ['policies/open'],
  statement: ['policies/open#two-factors'],
  standards: ['open'],
  control: ['iso/A.1'],
  record: ['roles/head'],
  candidate: ['projects/open'],
  artefact: ['plan'],
  gate: ['g1'],
  teams: ['open'],
  suppliers: ['open'],
  objectives: ['open'],
  applications: ['open'],
  contracts: ['open'],
  'project-milestone': ['open'],
  'project-task': ['open'],
  'project-change': ['open'],
};

const id = `${canary}-id`;

/** Public records, each of which names a hidden one where its type allows it. */
const publicFiles = (): Files => ({
  'organisation.yaml': yaml({ name: 'Office', currency: 'EUR', languages: ['en', 'de'] }),
  'units/it.yaml': yaml({ title: 'IT', head: id, audience: 'public' }),
  'teams/open.yaml': yaml({ title: 'Team', unit: id, audience: 'public' }),
  'frameworks/iso.yaml': yaml({
    title: 'ISO',
    publisher: 'ISO',
    licence: 'own',
    redistribution: 'full',
    controls: [{ ref: 'A.1', title: 'One' }],
    audience: 'public',
  }),
  'policies/open.md': markdown(
    { ...head, approvers: [id, 'head'], related: [`policies/${id}`], satisfies: [{ control: `${id}/8.2`, relationship: 'equal' }] },
    '- [two-factors] Access **MUST** use two factors.',
  ),
  'policies/open.de.md': '---\ntitle: Offen\ntranslates: "1.0"\n---\n\n- [two-factors] Zugriff **MUSS** zwei Faktoren nutzen.\n',
  'standards/open.md': markdown({ ...head, owner: id }, 'Text.'),
  'methodologies/open.md': markdown({ ...methodology, gates: [{ id: 'g1', title: 'Gate', board: id }] }, 'Text.'),
  'projects/open/project.md': markdown(
    {
      ...project,
      sponsor: id,
      programme: id,
      objectives: [
        { id, weight: 60 },
        { id: 'open', weight: 40 },
      ],
      excludes: [id],
      suppliers: [id],
      dependsOn: [
        { project: id, milestone: `${canary}-other`, note: 'Needed' },
        { project: 'other', milestone: id },
        { project: 'other', milestone: 'open' },
      ],
    },
    'Scope.',
  ),
  'projects/other/project.md': markdown({ ...project, methodology: id, phase: `${canary}-phase` }, 'Scope.'),
  'projects/other/milestones.yaml': yaml([
    { id, title: `${canary} milestone`, planned: '2026-10-31', audience: 'confidential' },
    { id: 'open', title: 'Open', planned: '2026-10-31', audience: 'public' },
  ]),
  'projects/other/baselines/0.yaml': yaml({
    day: '2026-01-01',
    reason: 'Start',
    start: '2026-01-01',
    end: '2026-12-31',
    budget: 1,
    approvedBy: id,
    milestones: { [id]: '2026-05-05', open: '2026-06-06' },
    audience: 'public',
  }),
  'objectives/open.md': markdown({ title: 'Open', owner: 'head', parent: id, audience: 'public' }, 'Text.'),
});

const isText = (collection: Collection): boolean => recordTypes[collection].path.endsWith('.md');

/** Types that are read as files or items of their own; the organisation and the scoring model are single. */
const hideable = collections.filter((collection) => collection !== 'organisation' && collection !== 'pages');

const baseNames: Partial<Record<Collection, string>> = { baselines: '7', status: '2026-10', reports: '2026-10' };

const publicItems: Partial<Record<Collection, (name: string) => Data>> = {
  milestones: (name) => ({ id: name, title: 'Open', planned: '2026-10-31' }),
  tasks: (name) => ({ id: name, title: 'Open', duration: 5 }),
  budget: () => ({ year: 2026, pool: 'cloud', kind: 'opex', planned: 10 }),
  risks: (name) => ({ id: name, title: 'Open', likelihood: 2, impact: 3, owner: 'head', status: 'open' }),
  changes: (name) => ({ id: name, title: 'Open', requestedBy: id }),
};

/** What is hidden: data and a text for each record type. */
export interface Secrets {
  readonly data: Readonly<Partial<Record<Collection, Data>>>;
  readonly body: string;
  /** Values of fields that only narrower audiences see, in public records. */
  readonly holder: string;
  readonly cost: number;
}

const bodies = fc.array(
  fc.constantFrom(
    `${canary} paragraph.`,
    `# ${canary} heading`,
    `- [${canary}-one] It **MUST** be ${canary}.`,
    '',
    `[${canary}](https://${canary}.example/)`,
  ),
  { maxLength: 6 },
);

/** Any hidden values that are valid. */
export const anySecrets = (): fc.Arbitrary<Secrets> =>
  fc.record({
    data: fc.record(Object.fromEntries(hideable.map((collection) => [collection, validData(recordTypes[collection].schema, names)]))),
    body: bodies.map((lines) => lines.filter((line, index) => lines.indexOf(line) === index).join('\n\n')),
    holder: fc
      .array(fc.constantFrom(`${canary} person`, 'and another'), { minLength: 1, maxLength: 4 })
      .map((lines) => `${canary}\n${lines.join('\n')}`),
    cost: fc.integer({ min: 7_310_000, max: 7_319_999 }),
  });

const hiddenFile = (collection: Collection, secrets: Secrets, owner: string): readonly (readonly [string, string])[] => {
  const type = recordTypes[collection];
  const isHiddenOwner = owner === id;
  const controls = collection === 'frameworks' ? { controls: [{ ref: '8.2', title: canary }] } : {};
  const data = {
    ...secrets.data[collection],
    ...controls,
    ...(isHiddenOwner && type.path.startsWith('projects/{project}') ? {} : { audience: 'confidential' }),
  };
  const name = baseNames[collection] ?? (collection === 'gates' ? 'g1' : collection === 'versions' ? '1.0' : id);
  const values: Readonly<Record<string, string>> = { id: name, project: owner, collection: 'policies', document: id };
  const file = type.path.replace(/\{(\w+)\}/g, (_match, slot: string) => values[slot] ?? '');
  const open = publicItems[collection];
  const audience = { audience: 'public' };
  if (type.register !== undefined) {
    const own = type.register === 'id' ? { ...data, id } : data;
    // An acknowledgement of a hidden document is hidden though it does not say so.
    const items =
      collection === 'acknowledgements'
        ? [{ ...own, audience: 'public' }]
        : open === undefined
          ? [own]
          : [{ ...open('open'), ...audience }, own, { ...open('zulu'), ...audience }];
    return [[file, yaml(items)]];
  }
  if (!isText(collection)) return [[file, yaml(data)]];
  // A version of a hidden document is hidden though it says otherwise.
  const written = collection === 'versions' ? { ...data, document: `policies/${id}`, audience: 'public' } : data;
  const translated = isDocumentCollection(collection)
    ? [[file.replace(/\.md$/, '.de.md'), markdown({ title: `${canary} Titel`, translates: '1.0' }, secrets.body)] as const]
    : [];
  return [[file, markdown(written, secrets.body)], ...translated];
};

/** A content folder whose public records stand among hidden ones with these values. */
export const filesWith = (secrets: Secrets): Files => ({
  ...publicFiles(),
  // In a hidden project nothing has to say that it is hidden.
  ...Object.fromEntries(
    hideable
      .filter((collection) => recordTypes[collection].path.startsWith('projects/{project}'))
      .flatMap((collection) => hiddenFile(collection, secrets, id)),
  ),
  ...Object.fromEntries(hideable.flatMap((collection) => hiddenFile(collection, secrets, 'open'))),
  [`projects/${id}/project.md`]: markdown({ ...secrets.data.projects, audience: 'confidential' }, secrets.body),
  'roles/head.yaml': yaml({ holder: secrets.holder, title: 'Head', contact: secrets.holder, deputy: id, audience: 'public' }),
  'suppliers/open.yaml': yaml({
    exitPlan: secrets.holder,
    exitPlanTested: `2026-0${String(1 + (secrets.cost % 9))}-15`,
    title: 'Supplier',
    criticality: 2,
    audience: 'public',
  }),
  'contracts/open.yaml': yaml({
    value: secrets.cost,
    title: 'Contract',
    supplier: id,
    start: '2026-01-01',
    end: '2026-12-31',
    noticeDays: 30,
    audience: 'public',
  }),
  'applications/open.yaml': yaml({
    annualCost: secrets.cost,
    title: 'Application',
    owner: 'head',
    technicalOwner: id,
    lifecycle: 'live',
    criticality: 2,
    audience: 'public',
  }),
  'findings/open.yaml': yaml({ rootCause: secrets.holder, title: 'Finding', kind: 'minor', audience: 'public' }),
  'waivers/open.yaml': yaml({
    risk: { inherent: secrets.holder, residual: secrets.holder },
    title: 'Waiver',
    statements: ['policies/open#two-factors'],
    requester: id,
    owner: 'head',
    reason: 'cost',
    justification: 'Old.',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    decision: 'approved',
    audience: 'public',
  }),
});

/** The office of a content folder. */
export const officeIn = (files: Files): Office => {
  const { records, findings, unreadable } = readRecords(anOfficeFolder(files));
  if (findings.length > 0) throw new Error(findings.map(({ file, field, message }) => `${file} ${field ?? ''}: ${message.en}`).join('\n'));
  const office = officeOf(records, unreadable);
  if (office === undefined) throw new Error('the organisation was not read');
  return office;
};

/** An office as the readers of an edition know it. */
export const projected = (office: Office, edition: Audience): Office => projectToEdition(office, edition, narrowFieldsOf);

/** All that can be got out of an office, as plain data: records, places and ways between them. */
export const everything = (office: Office): unknown => ({
  unreadable: [...office.unreadable],
  records: office.records.map((record) => ({
    ...record,
    at: [
      [],
      ['id'],
      ['title'],
      ['owner'],
      ['risk'],
      ['holder'],
      ['deputy'],
      ['dependsOn', 1, 'milestone'],
      ['objectives', 1, 'weight'],
      ['audience'],
    ].map((path) => record.at(path)),
    parts: collections.map((collection) => office.partsOf(record.id, collection).map(({ key }) => key)),
    referrers: office.referrersOf(record.key).map(({ key }) => key),
  })),
  hiddenReferrers: office.referrersOf(`roles/${id}`).map(({ key }) => key),
});
