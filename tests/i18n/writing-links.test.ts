/** The ways to new records, and the skeletons that they bring: each is refused by the check until it is completed, and taken then. */
import { describe, expect, it } from 'vitest';
import { editUrl, newFile } from '#domain/office/code-host.ts';
import type { CodeHost } from '#domain/office/code-host.ts';
import { officeLinks, projectLinks } from '#i18n/writing-links.ts';
import type { HostForms, WritingLink } from '#i18n/writing-links.ts';
import { readRecords } from '#records/read-records.ts';
import type { OfficeWriting, ProjectWriting } from '#reports/writing/new-records.ts';
import { languages } from '#schemas/shared.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';

const github: CodeHost = { root: 'https://github.com/acme/office', branch: 'main', provider: 'github' };
const formsOf = (host: CodeHost): HostForms => ({
  newFile: (file, text) => newFile(host, file, text),
  editUrl: (file) => editUrl(host, file),
});
const forms = formsOf(github);

const office: OfficeWriting = { today: '2026-11-15', source: 'en', headings: { policies: ['Purpose', 'Rules'], procedures: [] } };
const project: ProjectWriting = {
  id: 'erp',
  title: 'ERP',
  today: '2026-11-15',
  source: 'en',
  status: { month: '2026-10', dataDate: '2026-10-31', author: 'cfo', isBegun: false },
  isOver: false,
  registers: ['risks'],
};
const kinds = ['requests', 'policies', 'procedures'] as const;

/** What a person answers to an empty key. */
const answers: Readonly<Record<string, string>> = {
  title: 'Something',
  summary: 'Settles something.',
  requester: 'cfo',
  unit: 'it',
  owner: 'ciso',
  id: 'r1',
  likelihood: '2',
  impact: '3',
  urgency: '3',
  rag: 'green',
  comment: 'All is well.',
};

const completed = (text: string): string =>
  text.replace(/^(\s*(?:- )?)([a-z]+): #.*$/gm, (_line, before: string, key: string) => `${before}${key}: ${answers[key] ?? '?'}`);

const project0 = [
  'title: ERP',
  'summary: One suite.',
  'sponsor: cfo',
  'manager: cfo',
  'unit: it',
  'methodology: m',
  'lifecycle: in-progress',
  'phase: run',
  'tier: 2',
  'category: run',
];
const around = {
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'projects/erp/project.md': `---\n${project0.join('\n')}\n---\n\nScope.\n`,
};

/** Findings of the reader on a skeleton in its place. */
const findingsOn = ({ file }: WritingLink, text: string): readonly string[] => {
  const name = file.replace(/^content\//, '');
  return readRecords(anOfficeFolder({ ...around, [name]: text }))
    .findings.filter((finding) => finding.file === name)
    .map(({ message }) => message.en);
};

const all = languages.flatMap((language) => [
  ...officeLinks(office, language, forms, kinds),
  ...projectLinks({ ...project, registers: [] }, language, forms),
]);

describe('the ways to new records', () => {
  it.each(all)('$file is refused as it is, and taken once its empty keys are filled in', (link) => {
    expect(findingsOn(link, link.text)).not.toEqual([]);
    expect(findingsOn(link, completed(link.text))).toEqual([]);
  });

  it('GitHub brings the skeleton along', () => {
    const [link] = officeLinks(office, 'en', forms, ['policies']);
    expect(link).toMatchObject({ kind: 'policies', way: 'filled', file: 'content/policies/new-policy.md' });
    expect(new URL(link?.url ?? '').searchParams.get('value')).toBe(link?.text);
    expect(link?.text).toContain('## Purpose\n\n## Rules\n\n- [id-of-the-rule] Who **MUST** do what.\n');
  });

  it('on GitLab it is pasted', () => {
    expect(officeLinks(office, 'en', formsOf({ ...github, provider: 'gitlab' }), kinds).map(({ way }) => way)).toEqual([
      'paste',
      'paste',
      'paste',
    ]);
  });

  it('a register that exists is edited, and a report that has been begun is gone on with', () => {
    const begun = { ...project, status: { month: '2026-10', dataDate: '2026-10-31', author: 'cfo', isBegun: true } };
    expect(projectLinks(begun, 'en', forms).map(({ kind, way, url }) => [kind, way, url.replace(github.root, '').split('?')[0]])).toEqual([
      ['status', 'begun', '/edit/main/content/projects/erp/status/2026-10.md'],
      ['risks', 'edit', '/edit/main/content/projects/erp/risks.yaml'],
      ['issues', 'filled', '/new/main'],
    ]);
  });

  it('there are none without a code host, none to a report that is not due, and none to a project that is over', () => {
    expect([officeLinks(office, 'en', undefined, kinds), projectLinks(project, 'en', undefined)]).toEqual([[], []]);
    expect(projectLinks({ ...project, status: undefined }, 'en', forms).map(({ kind }) => kind)).toEqual(['risks', 'issues']);
    expect(projectLinks({ ...project, isOver: true }, 'en', forms)).toEqual([]);
  });

  it('comments are in the language of the reader, headings in that of the records', () => {
    const [link] = projectLinks(project, 'de', forms, ['status']);
    expect(link?.text).toContain('state: draft # published, sobald alles gesagt ist');
    expect(link?.text).toContain('## Achievements');
  });
});
