/** Offices in memory for tests: records from plain data, held against their schemas, with references and links resolved as the reader does it. */
import { createHash } from 'node:crypto';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { readBody } from '#records/body.ts';
import { resolveLinks } from '#records/links.ts';
import { resolveReferences } from '#records/references.ts';
import type { Rule, Violation } from '#rules/rule.ts';
import { isDocumentCollection, recordTypes } from '#schemas/index.ts';
import type { Collection, DataOf } from '#schemas/index.ts';
import { normativeText } from '#schemas/normative-text.ts';
import type { AnyRecord, Body, OfficeRecord, Translation } from '#schemas/record.ts';
import { audiences } from '#schemas/shared.ts';
import type { Audience } from '#schemas/shared.ts';

/** Line of the file on which the body of every built record begins. */
export const firstLine = 10;

/** The day that tests take for today, unless they say otherwise. */
export const today = '2026-11-15';

interface GermanText {
  readonly title?: string;
  readonly translates?: string;
  readonly body: string;
}

interface Text {
  readonly body?: string;
  /** The same in German. */
  readonly german?: GermanText;
}

/** What a named builder takes: some of the record's data, its id, its text. */
type Parts<C extends Collection> = Partial<DataOf<C>> & Text & { readonly id?: string };

const fileOf = (collection: Collection, id: string): string => {
  const ids = id.split('/');
  return recordTypes[collection].path.replace(/\{\w+\}/g, () => ids.shift() ?? '');
};

const bodyOf = (text: string, file: string): Body => readBody(text, file, firstLine).body;

const hashOf = (title: string, body: Body): string =>
  createHash('sha256')
    .update(normativeText(title, body.text, body.statements))
    .digest('hex');

/** A record from plain data. Throws where the schema does not allow them. Ids of a project's parts are `<project>/<id>`. */
export const aRecord = <C extends Collection>(collection: C, id: string, data: DataOf<C>, { body, german }: Text = {}): OfficeRecord<C> => {
  const valid = recordTypes[collection].schema.parse(data) as DataOf<C> & { audience?: Audience; title?: unknown };
  const file = fileOf(collection, id);
  const written = body === undefined ? undefined : bodyOf(body, file);
  const translations = german === undefined ? [] : [inGerman(german, file)];
  return {
    collection,
    id,
    key: `${collection}/${id}`,
    project: recordTypes[collection].path.includes('{project}') ? id.split('/')[0] : undefined,
    file,
    data: valid,
    audience: collection === 'organisation' ? 'public' : (valid.audience ?? 'internal'),
    body: written,
    translations,
    references: [],
    digest: '',
    normativeHash:
      (isDocumentCollection(collection) || collection === 'versions') && written !== undefined && typeof valid.title === 'string'
        ? hashOf(valid.title, written)
        : undefined,
    at: () => ({ file, line: 1, column: 1 }),
  };
};

const inGerman = ({ title = 'Titel', translates = '1.0', body }: GermanText, file: string): Translation => ({
  language: 'de',
  title,
  translates,
  body: bodyOf(body, file.replace(/\.md$/, '.de.md')),
});

const narrowest = (a: Audience, b: Audience): Audience => (audiences.indexOf(a) >= audiences.indexOf(b) ? a : b);

const organisation = (): OfficeRecord<'organisation'> => anOrganisation({});

/** An office of these records, with an organisation where none is given. References to what is not there stay open. */
export const anOffice = (...given: readonly OfficeRecord[]): Office => {
  const all = (given.some((record) => record.collection === 'organisation')
    ? given
    : [organisation(), ...given]) as unknown as readonly AnyRecord[];
  const records = new Map(all.map((record) => [record.key, record]));
  const ids = new Map<Collection, Set<string>>();
  for (const record of all) ids.set(record.collection, (ids.get(record.collection) ?? new Set()).add(record.id));
  const targets = {
    keys: new Map(all.map((record) => [record.file, record.key])),
    images: new Set<string>(),
    anchors: () => new Set<string>(),
  };
  const linked = (body: Body, key: string): Body =>
    resolveLinks({ ...body, links: body.links.map((link) => ({ ...link, target: link.target.split('#')[0] ?? '' })) }, key, targets).body;
  const office = officeOf(
    all.map((record) => {
      const project = records.get(`projects/${record.project ?? ''}`);
      return {
        ...record,
        audience: project === undefined ? record.audience : narrowest(record.audience, project.audience),
        references: resolveReferences({ ids, records }, record).map((resolution) => resolution.reference),
        body: record.body === undefined ? undefined : linked(record.body, record.key),
        translations: record.translations.map((translation) => ({ ...translation, body: linked(translation.body, record.key) })),
      };
    }),
  );
  if (office === undefined) throw new Error('an office has an organisation');
  return office;
};

/** The same office, in which records of these keys exist but could not be read. */
export const withUnreadable = (office: Office, ...keys: readonly string[]): Office => ({ ...office, unreadable: new Set(keys) });

/** Everything that a rule finds. */
export const violationsOf = (rule: Rule, office: Office, asOf = today): readonly Violation[] => [...rule.check(office, asOf)];

/** What a rule finds, as `<record> <field>: <English message>`; for text `<file>:<line>: <message>`. */
export const said = (rule: Rule, office: Office, asOf = today): readonly string[] =>
  violationsOf(rule, office, asOf).map(({ record, path, place, message }) =>
    place === undefined ? `${record.key} ${(path ?? []).join('.')}: ${message.en}` : `${place.file}:${String(place.line)}: ${message.en}`,
  );

/** The organisation, with English as its first language. */
export const anOrganisation = (data: Partial<DataOf<'organisation'>>): OfficeRecord<'organisation'> =>
  aRecord('organisation', 'organisation', {
    name: 'Test office',
    currency: 'EUR',
    languages: ['en', 'de'],
    reporting: { dueDays: 10 },
    ...data,
  });

/** The text of a policy that wants nothing. */
export const policyText =
  '## Purpose\n\n## Scope\n\n## Roles and responsibilities\n\n## Statements\n\n- [mfa-everywhere] Access from outside the network **MUST** use a second factor.\n\n## Waivers\n\n## References\n';

const head = { title: 'Access control', summary: 'Who may enter.', version: '1.0', status: 'draft', owner: 'ciso' } as const;

/** A policy in draft; with `approvedBy`, an approved one whose approvals, hash and changelog are right. */
export const aPolicy = ({
  id = 'access-control',
  body = policyText,
  german,
  approvedBy,
  ...data
}: Parts<'policies'> & { readonly approvedBy?: readonly string[] }): OfficeRecord<'policies'> => {
  const draft: DataOf<'policies'> = { ...head, ...data };
  if (approvedBy === undefined) return aRecord('policies', id, draft, { body, ...(german === undefined ? {} : { german }) });
  const { version } = draft;
  const sha256 = hashOf(draft.title, bodyOf(body, ''));
  return aRecord(
    'policies',
    id,
    {
      status: 'approved',
      approvers: [...approvedBy],
      approvals: approvedBy.map((role) => ({ version, role, day: '2026-03-01', evidence: 'Minutes', sha256 })),
      changelog: [{ version, day: '2026-02-20', kind: 'material', summary: 'First edition.' }],
      ...omit(draft, 'status'),
    },
    { body, ...(german === undefined ? {} : { german }) },
  );
};

const omit = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<T, K>;

/** An approved version of a document, with its text at that time. */
export const aSnapshot = (
  document: string,
  version: string,
  body: string,
  data: Partial<DataOf<'versions'>> = {},
): OfficeRecord<'versions'> =>
  aRecord(
    'versions',
    `${document}/${version}`,
    { document, version, title: head.title, sha256: hashOf(head.title, bodyOf(body, '')), ...data },
    { body },
  );

/** A methodology of two phases with one gate between them, which asks for a charter. */
export const aMethodology = ({
  id = 'stage-gate',
  body = '',
  german: _german,
  ...data
}: Parts<'methodologies'>): OfficeRecord<'methodologies'> =>
  aRecord(
    'methodologies',
    id,
    {
      ...head,
      title: 'Stage gate',
      kind: 'waterfall',
      phases: [
        { id: 'planning', title: 'Planning', gate: 'g1' },
        { id: 'execution', title: 'Execution' },
      ],
      gates: [{ id: 'g1', title: 'Mandate', artefacts: ['charter'] }],
      artefacts: [
        { id: 'charter', title: 'Charter' },
        { id: 'impact-assessment', title: 'Impact assessment' },
      ],
      ...data,
    },
    { body },
  );

/** A project in progress. */
export const aProject = ({ id = 'erp', body = 'Scope.\n', german: _german, ...data }: Parts<'projects'>): OfficeRecord<'projects'> =>
  aRecord(
    'projects',
    id,
    {
      title: 'ERP renewal',
      summary: 'Replaces the old system.',
      sponsor: 'cfo',
      manager: 'pm',
      unit: 'it',
      methodology: 'stage-gate',
      lifecycle: 'in-progress',
      phase: 'planning',
      tier: 2,
      category: 'transform',
      ...data,
    },
    { body },
  );

/** A published, green status report of the project `erp`, or of the one named. */
export const aReport = (
  month: string,
  { id = 'erp', body = `What happened in ${month}.\n`, german: _german, ...data }: Parts<'status'> = {},
): OfficeRecord<'status'> =>
  aRecord(
    'status',
    `${id}/${month}`,
    { dataDate: `${month.slice(0, 7)}-28`, state: 'published', author: 'pm', overall: { rag: 'green' }, ...data },
    { body },
  );

/** A baseline of the project `erp`, or of the one named. */
export const aBaseline = (
  number: number | string,
  { id = 'erp', ...data }: Partial<DataOf<'baselines'>> & { readonly id?: string } = {},
): OfficeRecord<'baselines'> =>
  aRecord('baselines', `${id}/${String(number)}`, {
    day: '2026-01-10',
    reason: 'Approved with the mandate.',
    start: '2026-01-15',
    end: '2026-12-31',
    budget: 500_000,
    approvedBy: 'board',
    ...data,
  });

/** An approved waiver of the second factor for the first half of 2026, asked for by `it-lead`, owned by `cio`, decided by `board`. */
export const aWaiver = ({ id = 'old-vpn', ...data }: Partial<DataOf<'waivers'>> & { readonly id?: string } = {}): OfficeRecord<'waivers'> =>
  aRecord('waivers', id, {
    title: 'Old VPN',
    statements: ['policies/access-control#mfa-everywhere'],
    requester: 'it-lead',
    owner: 'cio',
    reason: 'technical',
    justification: 'The old gateway knows no second factor.',
    validFrom: '2026-01-01',
    validTo: '2026-06-30',
    decision: 'approved',
    approvals: [{ role: 'board', day: '2025-12-15', evidence: 'Minutes' }],
    ...data,
  });

/** A framework `iso` of one group `A.5` with two controls, `A.5.1` and `A.5.2`. */
export const aFramework = ({
  id = 'iso',
  ...data
}: Partial<DataOf<'frameworks'>> & { readonly id?: string } = {}): OfficeRecord<'frameworks'> =>
  aRecord('frameworks', id, {
    title: 'Security framework',
    publisher: 'Publisher',
    licence: 'Public domain',
    redistribution: 'full',
    controls: [
      { ref: 'A.5', title: 'Organisation', group: true },
      { ref: 'A.5.1', title: 'Policies', parent: 'A.5' },
      { ref: 'A.5.2', title: 'Roles', parent: 'A.5' },
    ],
    ...data,
  });

/** An implemented control of the office that meets `iso/A.5.1`. */
export const aControl = ({
  id = 'access-review',
  ...data
}: Partial<DataOf<'controls'>> & { readonly id?: string } = {}): OfficeRecord<'controls'> =>
  aRecord('controls', id, {
    title: 'Access review',
    owner: 'ciso',
    objective: 'Nobody keeps access without need.',
    satisfies: [{ control: 'iso/A.5.1', relationship: 'equal' }],
    implementation: 'implemented',
    ...data,
  });

/** A count of those who confirmed a document or completed a module, as the nth line of its register. */
export const aCount = (document: string, line: number, data: Partial<DataOf<'acknowledgements'>> = {}): OfficeRecord<'acknowledgements'> =>
  aRecord('acknowledgements', `${document}/${String(line)}`, {
    version: '1.0',
    group: 'staff',
    required: 100,
    confirmed: 100,
    day: '2026-11-01',
    ...data,
  });

/** A training module in force that is mandatory for `staff`. */
export const aModule = ({ id = 'awareness', body = '', german, ...data }: Parts<'training'> = {}): OfficeRecord<'training'> =>
  aRecord(
    'training',
    id,
    {
      ...head,
      title: 'Awareness',
      status: 'approved',
      effective: '2026-01-01',
      mandatoryFor: ['staff'],
      changelog: [{ version: '1.0', day: '2025-12-20', kind: 'material', summary: 'First edition.' }],
      ...data,
    },
    { body, ...(german === undefined ? {} : { german }) },
  );

/** A cash-releasing benefit of the project `erp`, or of the one named: from 38 to 90 by the end of 2027, worth 100,000 a year. */
export const aBenefit = ({
  id = 'b1',
  project = 'erp',
  ...data
}: Partial<DataOf<'benefits'>> & { readonly id?: string; readonly project?: string } = {}): OfficeRecord<'benefits'> =>
  aRecord('benefits', `${project}/${id}`, {
    id,
    title: 'Orders without manual step',
    owner: 'cfo',
    unit: 'per cent',
    baseline: { day: '2025-06-30', value: 38 },
    target: { day: '2027-12-31', value: 90 },
    direction: 'up',
    kind: 'cash-releasing',
    monetaryPerYear: 100_000,
    ...data,
  });

/** An open risk of the project `erp`, or of the one named. */
export const aRisk = ({
  id = 'r1',
  project = 'erp',
  ...data
}: Partial<DataOf<'risks'>> & { readonly id?: string; readonly project?: string } = {}): OfficeRecord<'risks'> =>
  aRecord('risks', `${project}/${id}`, { id, title: 'Lock-in', likelihood: 3, impact: 3, owner: 'pm', status: 'open', ...data });

/** A team `network` of the unit `it` with three engineers. */
export const aTeam = ({ id = 'network', ...data }: Partial<DataOf<'teams'>> & { readonly id?: string } = {}): OfficeRecord<'teams'> =>
  aRecord('teams', id, { title: 'Network', unit: 'it', roles: [{ role: 'engineer', fte: 3 }], ...data });

/** A request for a new intranet of the unit `it`, of 1 October 2026, in screening. */
export const aRequest = ({
  id = 'intranet',
  body = 'Why it is wanted.\n',
  german: _german,
  ...data
}: Parts<'requests'> = {}): OfficeRecord<'requests'> =>
  aRecord('requests', id, { title: 'Intranet', requester: 'cfo', unit: 'it', day: '2026-10-01', status: 'screening', ...data }, { body });

/** A scenario without limits. */
export const aScenario = ({
  id = 'plan',
  ...data
}: Partial<DataOf<'scenarios'>> & { readonly id?: string } = {}): OfficeRecord<'scenarios'> =>
  aRecord('scenarios', id, { title: 'Plan', ...data });
