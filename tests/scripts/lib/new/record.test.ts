/** `npm run new` for every type of record, in a copy of the sample office and in small ones. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { CommandError } from '../../../../scripts/lib/command.ts';
import { inspect } from '../../../../scripts/lib/inspect.ts';
import { newRecord, recordIn } from '../../../../scripts/lib/new/record.ts';
import type { NewRecordOptions } from '../../../../scripts/lib/new/record.ts';
import { needsOf } from '../../../../scripts/lib/new/where.ts';
import { repository } from '../../../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../../../office-folder.ts';
import { filesIn } from '../../command-call.ts';

const options = (content: string, more: Partial<NewRecordOptions> = {}): NewRecordOptions => ({
  content,
  asOf: '2026-11-15',
  in: undefined,
  bare: false,
  yes: true,
  dryRun: false,
  role: undefined,
  set: [],
  ...more,
});

const refusal = async (content: string, collection: Collection, id: string | undefined, more: Partial<NewRecordOptions> = {}) => {
  const before = filesIn(content);
  const error: unknown = await newRecord(collection, id, options(content, more)).catch((thrown: unknown) => thrown);
  expect(filesIn(content)).toEqual(before);
  if (!(error instanceof CommandError)) throw new Error(`it was not refused: ${String(error)}`);
  return [error.exitCode, error.message] as const;
};

const errorsIn = (content: string) => inspect({ content, asOf: '2026-11-15' }).findings.filter(({ severity }) => severity === 'error');

const made = collections.filter((name) => name !== 'organisation' && name !== 'versions' && name !== 'imports');
const ids: Partial<Record<Collection, string>> = { status: '2026-11', reports: '2026-11', baselines: '9' };

/** Writes one new record of every type, and gives what was told of each. */
const everyType = async (content: string, project: string, document: string, sets: Partial<Record<Collection, readonly string[]>>) => {
  const told = new Map<Collection, string>();
  const opened = { office: inspect({ content, asOf: '2026-11-15' }).office, asOf: '2026-11-15' };
  for (const collection of made) {
    const { id, owner } = needsOf(collection);
    const within = owner === 'project' ? project : owner === 'document' ? document : undefined;
    const name = id ? (ids[collection] ?? 'a-new-one') : undefined;
    told.set(collection, await recordIn(opened, collection, name, options(content, { in: within, set: sets[collection] ?? [] })));
  }
  return told;
};

const document = ['summary=What it settles.', 'owner=cio'];
const said: Partial<Record<Collection, readonly string[]>> = {
  policies: document,
  standards: document,
  procedures: document,
  methodologies: document,
  guidelines: document,
  templates: document,
  training: document,
  frameworks: ['publisher=A publisher', 'licence=Own'],
  controls: ['owner=cio', 'objective=What it is for'],
  obligations: ['source=A law', 'area=A field'],
  waivers: ['statements=policies/acceptable-use#lock-screen', 'requester=cio', 'owner=ciso', 'reason=cost', 'justification=Why'],
  acknowledgements: ['group=it', 'required=3', 'confirmed=2'],
  findings: ['kind=minor'],
  objectives: ['owner=cio'],
  programmes: ['owner=cio'],
  projects: ['summary=What it does.', 'sponsor=cio', 'manager=cio', 'unit=it', 'methodology=stage-gate'],
  baselines: ['reason=The board has moved the end.', 'budget=1000', 'approvedBy=portfolio-board'],
  status: ['author=cio'],
  gates: ['gate=g4-closure', 'decision=hold', 'board=portfolio-board'],
  tasks: ['duration=5'],
  budget: ['pool=cloud', 'kind=opex'],
  risks: ['likelihood=2', 'impact=2', 'owner=cio'],
  benefits: ['owner=cio', 'unit=EUR', 'baseline.value=0', 'target.value=5'],
  artefacts: ['artefact=business-case'],
  closures: ['conclusion=continue'],
  requests: ['requester=cio', 'unit=it'],
  teams: ['unit=it'],
  applications: ['owner=cio', 'technicalOwner=cio', 'criticality=3'],
  products: ['vendor=A vendor', 'source=https://example.org/releases'],
  contracts: ['supplier=zaehlwerk-dynamics', 'value=1000', 'noticeDays=30'],
  suppliers: ['criticality=3'],
};

const project =
  'title: CRM\nsummary: S.\nsponsor: cfo\nmanager: ciso\nunit: it\nmethodology: stages\nlifecycle: proposed\nphase: plan\ntier: 2\ncategory: grow';
const method =
  'title: Stages\nsummary: S.\nversion: "1.0"\nstatus: draft\nowner: cfo\nkind: agile\nphases: [{id: plan, title: Plan}]\ngates: []\nartefacts: []';
const aSmallOffice = (more: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  anOfficeFolder({
    ...smallOffice,
    'units/it.yaml': 'title: IT\n',
    'methodologies/stages.md': `---\n${method}\n---\n\nText.\n`,
    'guidelines/access.md': (smallOffice['guidelines/access.md'] ?? '').replace(
      'owner: ciso',
      'owner: ciso\nacknowledgement: {required: true}',
    ),
    'projects/crm/project.md': `---\n${project}\npreviousIds: [old-crm]\n---\n\nText.\n`,
    ...more,
  });

describe('a new record of every type', { timeout: 120_000 }, () => {
  it('has no error in the sample office once everything is said', async () => {
    const content = anOfficeFolder({});
    cpSync(path.join(repository, 'content'), content, { recursive: true });
    rmSync(path.join(content, 'scoring.yaml'));
    const told = await everyType(content, 'projects/erp-renewal', 'policies/access-control', said);
    expect([...told].filter(([, text]) => text.includes('Still empty'))).toEqual([]);
    expect(errorsIn(content).map(({ file, field, message }) => [file, field, message.en])).toEqual([]);
  });

  it('has no other error than what it tells to be still empty', async () => {
    const content = aSmallOffice();
    const told = await everyType(content, 'crm', 'access', {});
    const empty = [...told.values()].flatMap((text) => [...text.matchAll(/^ {2}([\w.]+): /gm)].map((match) => match[1]));
    const found = errorsIn(content).map(({ rule, field, message }) => [rule, field?.replace(/^\[\d+\]\.?/, ''), message.en]);
    expect(found.map(([, field]) => field).sort()).toEqual(empty.sort());
    expect(found.filter(([rule, , message]) => rule !== 'schema' || message !== 'has no value')).toEqual([]);
  });
});

describe('a new record', { timeout: 60_000 }, () => {
  it('explains each key, takes the next number, and has the headings that are required', async () => {
    const content = aSmallOffice({
      'policies/one.md': '---\ntitle: One\nsummary: S.\nnumber: POL-007\nversion: "1.0"\nstatus: withdrawn\nowner: cfo\n---\n\nText.\n',
    });
    const said = await newRecord('policies', 'remote-work', options(content, { owner: 'ciso', summary: 'S.' }));
    const text = filesIn(content)['policies/remote-work.md'] ?? '';
    expect(said).toContain(`Written: ${path.join(content, 'policies/remote-work.md')}`);
    expect(text).toContain('# Title, as it is cited\ntitle: Remote work\n');
    expect(text).toContain('number: POL-008\n');
    expect(text).toContain('# reviewEvery: P12M\n');
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Purpose',
      '## Scope',
      '## Roles and responsibilities',
      '## Statements',
      '## Waivers',
      '## References',
    ]);
    expect(text).not.toContain('approvals');
    expect(errorsIn(content)).toEqual([]);
  });

  it('is written in the first language of the office', async () => {
    const german = (smallOffice['organisation.yaml'] ?? '').replace('[en, de]', '[de, en]');
    const content = aSmallOffice({ 'organisation.yaml': german });
    await newRecord('policies', 'fernarbeit', options(content, { role: 'ciso', summary: 'S.', title: 'Fernarbeit: „daheim“' }));
    expect(filesIn(content)['policies/fernarbeit.md']).toContain('\n## Zweck\n');
    expect(errorsIn(content)).toEqual([]);
  });

  it('goes to the end of a register, and leaves what stands there as it is', async () => {
    const before = '# Risks of the CRM\n- { id: late, title: Late, likelihood: 2, impact: 2, owner: cfo, status: open } # since May\n';
    const content = aSmallOffice({ 'projects/crm/risks.yaml': before });
    const more = { in: 'content/projects/crm/', owner: 'cfo', set: ['likelihood=4', 'impact=5'] };
    await newRecord('risks', 'lock-in', options(content, { ...more, bare: true }));
    const after = filesIn(content)['projects/crm/risks.yaml'] ?? '';
    expect(after).toBe(
      `${before}- id: lock-in\n  title: Lock in\n  likelihood: 4\n  impact: 5\n  owner: cfo\n  status: open\n  raised: 2026-11-15\n`,
    );
    await newRecord('risks', 'with-comments', options(content, more));
    expect(filesIn(content)['projects/crm/risks.yaml']?.startsWith(after)).toBe(true);
    expect(errorsIn(content)).toEqual([]);
    expect(await refusal(content, 'risks', 'lock-in', more)).toEqual([1, expect.stringContaining('holds "lock-in" already')]);
  });

  it('refuses an id twice also where the other item has errors', async () => {
    const content = aSmallOffice();
    await newRecord('risks', 'lock-in', options(content, { in: 'crm' }));
    expect((await refusal(content, 'risks', 'lock-in', { in: 'crm' }))[0]).toBe(1);
  });

  it('is only shown in a dry run', async () => {
    const content = aSmallOffice();
    const before = filesIn(content);
    expect(await newRecord('roles', 'auditor', options(content, { dryRun: true }))).toContain('+title: Auditor\n');
    expect(filesIn(content)).toEqual(before);
  });

  it('overwrites nothing, and takes no id that is none or that stands for another', async () => {
    const content = aSmallOffice({ 'projects/crm/risks.yaml': 'id: broken\n' });
    expect(await refusal(content, 'roles', 'ciso')).toEqual([1, expect.stringContaining('exists already')]);
    mkdirSync(path.join(content, 'projects/empty'));
    expect((await refusal(content, 'projects', 'empty'))[1]).toContain('exists already');
    expect((await refusal(content, 'projects', 'old-crm'))[1]).toContain('former id of projects/crm');
    expect((await refusal(content, 'risks', 'late', { in: 'crm' }))[1]).toContain('cannot be added to');
    for (const id of ['../x', 'a/b', 'A', 'a--b', '', '-a', 'a\u0000b', 'x'.repeat(200), '..', 'ä']) {
      expect((await refusal(content, 'roles', id))[0]).toBe(2);
    }
    expect((await refusal(content, 'roles', 'Head of Finance'))[1]).toContain('Did you mean "head-of-finance"?');
    expect((await refusal(content, 'roles', 'restricted'))[1]).toContain('is no id');
    expect((await refusal(content, 'pages', '../../x'))[0]).toBe(2);
  });

  it('touches no register that cannot be read whole', async () => {
    const content = aSmallOffice({ 'projects/crm/risks.yaml': Buffer.from('- id: a # M\u00FCller\n', 'latin1') });
    expect((await refusal(content, 'risks', 'late', { in: 'crm' }))[1]).toContain('cannot be added to');
    const marked = aSmallOffice({ 'projects/crm/risks.yaml': '\uFEFF- id: a\n' });
    expect((await refusal(marked, 'risks', 'late', { in: 'crm' }))[1]).toContain('cannot be added to');
  });

  it('is not written through a link', async () => {
    const content = aSmallOffice();
    const elsewhere = anOfficeFolder({ 'risks.yaml': '[]\n' });
    symlinkSync(elsewhere, path.join(content, 'suppliers'));
    symlinkSync(path.join(elsewhere, 'risks.yaml'), path.join(content, 'projects/crm/risks.yaml'));
    await expect(newRecord('suppliers', 'one', options(content, { set: ['criticality=1'] }))).rejects.toThrow('symbolic link');
    await expect(newRecord('risks', 'one', options(content, { in: 'crm' }))).rejects.toThrow('no plain file');
    expect(filesIn(elsewhere)).toEqual({ 'risks.yaml': '[]\n' });
  });

  it('says all that is missing at once, and names the nearest of what does not exist', async () => {
    const content = aSmallOffice();
    const [code, message] = await refusal(content, 'risks', undefined);
    expect([code, message]).toEqual([2, expect.stringMatching(/--in PROJECT .*crm\n {2}ID {2}/)]);
    expect((await refusal(content, 'risks', 'x', { in: 'crn' }))[1]).toContain('Did you mean "crm"?');
    expect((await refusal(content, 'roles', 'x', { in: 'crm' }))[1]).toContain('belongs to nothing else');
    expect((await refusal(content, 'budget', 'x', { in: 'crm' }))[1]).toContain('have no id');
    expect((await refusal(content, 'policies', 'x', { owner: 'cisco' }))[1]).toContain('Did you mean "ciso"?');
    expect((await refusal(content, 'policies', 'x', { title: 'a\u001B[2J' }))[0]).toBe(2);
  });

  it.each([
    '---',
    ': a',
    'a: b',
    'a # b',
    '- a',
    '"',
    "'",
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '{a}',
    '[a]',
    '| a',
    'yes',
    '1.10',
    '2026-10-31',
    '~',
    '# a',
    '\\n',
    '<script>',
    '{{ x }}',
  ])('may be called %s, and is read back so', async (title) => {
    const content = aSmallOffice();
    await newRecord('guidelines', 'titled', options(content, { title, owner: 'cfo', summary: 'S.' }));
    const guideline = inspect({ content, asOf: '2026-11-15' }).office?.find('guidelines', 'titled');
    expect(guideline?.data.title).toBe(title);
  });

  it('may be the organisation itself, in a folder that holds none', async () => {
    const content = anOfficeFolder({});
    await newRecord('organisation', undefined, options(content, { title: 'Example: Works', set: ['currency=CHF'] }));
    expect(errorsIn(content)).toEqual([]);
    expect((await refusal(content, 'organisation', undefined))[1]).toContain('Edit that file');
    writeFileSync(path.join(content, 'organisation.yaml'), 'name: [\n');
    expect((await refusal(content, 'roles', 'cio'))[1]).toContain('is no office yet');
    await expect(newRecord('roles', 'cio', options(path.join(content, 'nowhere')))).rejects.toThrow('There is no folder');
  });

  it('of a type with parts of its own names them', () => {
    expect(needsOf('risks')).toEqual({ id: true, owner: 'project' });
    expect(needsOf('acknowledgements')).toEqual({ id: false, owner: 'document' });
    expect(needsOf('scoring')).toEqual({ id: false, owner: undefined });
    expect(Object.keys(recordTypes).length).toBeGreaterThan(40);
  });
});
