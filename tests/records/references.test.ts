import { describe, expect, it } from 'vitest';
import { readRecords } from '#records/read-records.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';

const head = 'title: T\nsummary: S\nversion: "1.0"\nstatus: draft\nowner: ciso\n';
const base: Readonly<Record<string, string>> = {
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'frameworks/iso.yaml':
    'title: ISO\npublisher: ISO\nlicence: own\nredistribution: full\ncontrols:\n  - {ref: A.5, title: Organisation, group: true}\n  - {ref: A.5.15, title: Access}\n',
  'methodologies/gates.md': `---\n${head}kind: waterfall\nphases: [{id: run, title: Run, gate: g1}]\ngates: [{id: g1, title: Gate}]\nartefacts: [{id: charter, title: Charter}]\n---\n\nText.\n`,
  ...Object.fromEntries(
    ['erp', 'crm'].map((id) => [
      `projects/${id}/project.md`,
      `---\ntitle: T\nsummary: S\nsponsor: cfo\nmanager: cfo\nunit: it\nmethodology: gates\nlifecycle: proposed\nphase: run\ntier: 2\ncategory: run\n---\n\nText.\n`,
    ]),
  ),
  'projects/erp/milestones.yaml': '- {id: go-live, title: T, planned: 2026-10-31}\n',
  'projects/erp/baselines/0.yaml': 'day: 2026-01-01\nreason: R\nstart: 2026-01-01\nend: 2026-12-31\nbudget: 1\napprovedBy: cfo\n',
};

const read = (files: Readonly<Record<string, string>>) => {
  const reading = readRecords(anOfficeFolder({ ...base, ...files }));
  return {
    ...reading,
    said: reading.findings.map(
      ({ rule, field, message, hint }) => `[${rule}] ${field ?? ''}: ${message.en}${hint === undefined ? '' : ` ${hint.en}`}`,
    ),
  };
};
const guideline = (lines: string): Readonly<Record<string, string>> => ({ 'guidelines/new.md': `---\n${head}${lines}\n---\n\nText.\n` });
const referencesOf = (files: Readonly<Record<string, string>>, key: string) => {
  const { records, said } = read(files);
  expect(said).toEqual([]);
  return records
    .find((record) => record.key === key)
    ?.references.map(({ path, target, value, key: found }) => [path.join('.'), target, value, found]);
};

describe('a reference', () => {
  it('finds the record that it names', () => {
    expect(referencesOf(guideline('approvers: [cfo]\nrelated: [guidelines/access]'), 'guidelines/new')).toEqual([
      ['owner', 'roles', 'ciso', 'roles/ciso'],
      ['approvers.0', 'roles', 'cfo', 'roles/cfo'],
      ['related.0', 'document', 'guidelines/access', 'guidelines/access'],
    ]);
  });

  it('finds it in each form that a field may have', () => {
    expect(referencesOf(guideline('raci: {accountable: cfo}'), 'guidelines/new')).toContainEqual([
      'raci.accountable',
      'roles',
      'cfo',
      'roles/cfo',
    ]);
    expect(referencesOf(guideline('raci: {accountable: [cfo, ciso]}'), 'guidelines/new')).toContainEqual([
      'raci.accountable.1',
      'roles',
      'ciso',
      'roles/ciso',
    ]);
  });

  it('to a statement finds its document, and to a control its framework', () => {
    expect(
      referencesOf(
        {
          'controls/c.yaml':
            'title: T\nowner: ciso\nobjective: O\nstatements: [guidelines/access#mfa]\nsatisfies: [{control: iso/A.5.15, relationship: equal}]\n',
        },
        'controls/c',
      ),
    ).toEqual([
      ['owner', 'roles', 'ciso', 'roles/ciso'],
      ['satisfies.0.control', 'control', 'iso/A.5.15', 'frameworks/iso'],
      ['statements.0', 'statement', 'guidelines/access#mfa', 'guidelines/access'],
    ]);
  });

  it('to a group finds a unit or a role', () => {
    expect(referencesOf(guideline('acknowledgement: {required: true, groups: [it, cfo]}'), 'guidelines/new')?.slice(1)).toEqual([
      ['acknowledgement.groups.0', 'group', 'it', 'units/it'],
      ['acknowledgement.groups.1', 'group', 'cfo', 'roles/cfo'],
    ]);
  });

  it('to a part of a project finds that of the same project, also by number', () => {
    expect(referencesOf({ 'projects/erp/changes.yaml': '- {id: c1, title: T, baseline: 0}\n' }, 'changes/erp/c1')).toEqual([
      ['baseline', 'project-baseline', '0', 'baselines/erp/0'],
    ]);
    expect(
      referencesOf(
        { 'projects/erp/tasks.yaml': '- {id: a, title: T, duration: 1}\n- {id: b, title: T, duration: 1, after: [{task: a}]}\n' },
        'tasks/erp/b',
      ),
    ).toEqual([['after.0.task', 'project-task', 'a', 'tasks/erp/a']]);
  });

  it('to a gate or an artefact finds the methodology of the project', () => {
    expect(
      referencesOf(
        { 'projects/erp/gates/g1.md': '---\ngate: g1\nday: 2026-10-31\ndecision: go\nboard: cfo\n---\n\nText.\n' },
        'gates/erp/g1',
      )?.[0],
    ).toEqual(['gate', 'gate', 'g1', 'methodologies/gates']);
    expect(referencesOf({ 'projects/erp/artefacts.yaml': '- {artefact: charter}\n' }, 'artefacts/erp/1')).toEqual([
      ['artefact', 'artefact', 'charter', 'methodologies/gates'],
    ]);
  });
});

describe('a reference to nothing', () => {
  it.each([
    ['a role', guideline('approvers: [cf]'), '[reference] approvers[0]: there is no role "cf" Did you mean "cfo"?'],
    [
      'a document',
      guideline('related: [guidelines/acces]'),
      '[reference] related[0]: there is no document "guidelines/acces" Did you mean "guidelines/access"?',
    ],
    ['a record that is no document', guideline('related: [roles/cfo]'), '[reference] related[0]: there is no document "roles/cfo"'],
    [
      'a group',
      guideline('acknowledgement: {required: true, groups: [itt]}'),
      '[reference] acknowledgement.groups[0]: there is no unit or role "itt" Did you mean "it"?',
    ],
    [
      'a statement',
      { 'controls/c.yaml': 'title: T\nowner: ciso\nobjective: O\nstatements: [guidelines/access#mfaa]\n' },
      '[reference] statements[0]: there is no statement in guidelines/access "mfaa" Did you mean "mfa"?',
    ],
    [
      'a statement of no document',
      { 'controls/c.yaml': 'title: T\nowner: ciso\nobjective: O\nstatements: [guidelines/none#mfa]\n' },
      '[reference] statements[0]: there is no document "guidelines/none" Did you mean "guidelines/access"?',
    ],
    [
      'a control',
      guideline('satisfies: [{control: iso/A.5.16, relationship: equal}]'),
      '[unknown-control] satisfies[0].control: there is no control in iso "A.5.16" Did you mean "A.5.15"?',
    ],
    [
      'a heading in place of a control',
      guideline('satisfies: [{control: iso/A.5, relationship: equal}]'),
      '[unknown-control] satisfies[0].control: there is no control in iso "A.5" Did you mean "A.5.15"?',
    ],
    [
      'a framework',
      guideline('satisfies: [{control: nist/AC-2, relationship: equal}]'),
      '[reference] satisfies[0].control: there is no framework "nist"',
    ],
    [
      'a milestone of another project',
      { 'projects/crm/milestones.yaml': '- {id: a, title: T, planned: 2026-10-31, after: [{milestone: go-live}]}\n' },
      '[reference] after[0].milestone: there is no milestone "go-live"',
    ],
    [
      'a baseline',
      { 'projects/erp/changes.yaml': '- {id: c1, title: T, baseline: 7}\n' },
      '[reference] baseline: there is no baseline "7" Did you mean "0"?',
    ],
    [
      'a gate',
      { 'projects/erp/gates/g2.md': '---\ngate: g2\nday: 2026-10-31\ndecision: go\nboard: cfo\n---\n\nText.\n' },
      '[reference] gate: there is no gate in methodology gates "g2" Did you mean "g1"?',
    ],
    [
      'an artefact',
      { 'projects/erp/artefacts.yaml': '- {artefact: charta}\n' },
      '[reference] artefact: there is no artefact in methodology gates "charta" Did you mean "charter"?',
    ],
    [
      'a candidate',
      { 'scenarios/s.yaml': 'title: T\ninclude: [projects/er]\n' },
      '[reference] include[0]: there is no project or request "projects/er" Did you mean "projects/erp"?',
    ],
  ])('is named with what was meant: %s', (_what, files, expected) => {
    expect(read(files).said).toEqual([expected]);
  });

  it('stands at its line', () => {
    const { findings } = read({
      'controls/c.yaml': 'title: T\nowner: ciso\nobjective: O\nstatements:\n  - guidelines/access#mfa\n  - guidelines/access#none\n',
    });
    expect(findings).toMatchObject([{ file: 'controls/c.yaml', line: 6, column: 5, record: 'controls/c' }]);
  });
});

describe('a record that is broken itself', () => {
  it('is not reported again by those who refer to it', () => {
    const { said, unreadable } = read({ 'roles/ciso.yaml': 'titel: Typo\n' });
    expect(said).toEqual([expect.stringContaining('title: is missing'), expect.stringContaining('"titel" is unknown')]);
    expect(unreadable).toEqual(new Set(['roles/ciso']));
  });

  it('nor where it cannot be read at all', () => {
    const { findings } = read({
      'methodologies/gates.md': '---\ntitle: "open\n---\n',
      'frameworks/iso.yaml': '\u0000',
      ...guideline('satisfies: [{control: iso/A.5.15, relationship: equal}]'),
      'projects/erp/artefacts.yaml': '- {artefact: charter}\n',
    });
    expect(findings.map(({ file }) => file)).toEqual(['frameworks/iso.yaml', 'methodologies/gates.md']);
  });
});
