/** A folder of records with one project that reports: for the commands that write reports and baselines. */
import { anOfficeFolder, smallOffice } from '../office-folder.ts';

const methodology = [
  '---',
  'title: Stages',
  'summary: Two phases.',
  'version: "1.0"',
  'status: draft',
  'owner: cfo',
  'kind: waterfall',
  'phases: [{id: plan, title: Plan}]',
  'gates: []',
  'artefacts: []',
  '---',
  '',
  'Text.',
  '',
].join('\n');

/** The file of a project that began in July 2026; in progress, unless said otherwise. */
export const aProjectFile = (lifecycle = 'in-progress', more = ''): string =>
  `---\ntitle: CRM\nsummary: S.\nsponsor: cfo\nmanager: ciso\nunit: it\nmethodology: stages\nlifecycle: ${lifecycle}\nphase: plan\ntier: 2\ncategory: grow\nstart: {planned: 2026-07-01}\nend: {planned: 2026-12-31}\n${more}---\n\nText.\n`;

/** The file of a published, green report. */
export const aReportFile = (month: string, lines: readonly string[] = [], body = `Month ${month}.\n`): string =>
  `---\ndataDate: ${month}-28\nstate: published\nauthor: ciso\noverall: {rag: green, comment: On plan in ${month}.}\n${lines.map((line) => `${line}\n`).join('')}---\n\n${body}`;

/** An office with the project `crm`, which has reported for September and October 2026. */
export const aProjectFolder = (more: Readonly<Record<string, string>> = {}): string =>
  anOfficeFolder({
    ...smallOffice,
    'units/it.yaml': 'title: IT\nhead: cfo\n',
    'methodologies/stages.md': methodology,
    'projects/crm/project.md': aProjectFile(),
    'projects/crm/status/2026-09.md': aReportFile('2026-09'),
    'projects/crm/status/2026-10.md': aReportFile(
      '2026-10',
      ['progress: {value: 40, rule: units, by: ciso}', 'actualCost: 52000', 'forecastEnd: 2027-01-29', 'changed: Tests take longer.'],
      '## Achievements\n\n- Built it.\n\n## Next steps\n\n- Test it: twice.\n',
    ),
    ...more,
  });
