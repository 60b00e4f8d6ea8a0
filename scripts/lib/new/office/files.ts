/** The files of a new office: small, complete, and without a finding on the day on which it is made. */
import { commentedYaml } from '#records/commented-yaml.ts';
import type { CommentedEntry } from '#records/commented-yaml.ts';
import { scaffold } from '#records/scaffold.ts';
import { recordTypes } from '#schemas/index.ts';
import * as first from './first-project.ts';
import { entry, markdownRecords } from './markdown-records.ts';
import type { MarkdownRecord } from './markdown-records.ts';
import { localisedBy, sourceOf } from './texts.ts';
import type { OfficePlan, Texts } from './texts.ts';

/** Texts of each file, by its path in the folder. */
export type OfficeFiles = Readonly<Record<string, string>>;

/** A record, and its translations beside it. */
const markdownFiles = (plan: OfficePlan, { path, title, summary, head, body, translated }: MarkdownRecord): OfficeFiles => {
  const source = sourceOf(plan);
  const said = (texts: Texts | undefined, key: string, language: keyof Texts): readonly CommentedEntry[] =>
    texts === undefined ? [] : [entry(key, texts[language])];
  const own = [...said(title, 'title', source), ...said(summary, 'summary', source), ...head];
  const others = plan.languages.slice(1).map((language) => {
    const words = [...said(title ?? translated?.title, 'title', language), ...said(summary, 'summary', language)];
    return [`${path}.${language}.md`, `---\n${commentedYaml([...words, entry('translates', '1.0')])}---\n${body[language]}`] as const;
  });
  return Object.fromEntries([[`${path}.md`, `---\n${commentedYaml(own)}---\n${body[source]}`], ...others]);
};

const organisationText = ({ name, currency, languages, today }: OfficePlan): string => {
  const { filled, examples } = scaffold({
    schema: recordTypes.organisation.schema,
    today,
    later: today,
    ids: () => [],
    values: new Map<string, unknown>([
      ['name', name],
      ['currency', currency],
      ['languages', [...languages]],
      ['fiscalYearStart', 1],
      ['reporting', { cadence: 'monthly', dueDays: 10 }],
    ]),
    // A day that stands still is for samples.
    hidden: new Set(['dataDate']),
  });
  return [
    '# The organisation, and what holds for the whole office. Every other record has a file of its own in one of the folders beside this one.\n',
    commentedYaml(filled),
    '# What it may hold as well: remove the "# " in front of what you need.\n',
    commentedYaml(examples),
  ].join('');
};

const roles: Readonly<Record<string, Texts & { readonly kind: string }>> = {
  'it-lead': { en: 'IT lead', de: 'IT-Leitung', kind: 'function' },
  'it-board': { en: 'IT board', de: 'IT-Lenkungskreis', kind: 'body' },
  'project-manager': { en: 'Project manager', de: 'Projektleitung', kind: 'project' },
};

const yamlFiles = (plan: OfficePlan): OfficeFiles => {
  const { start, end, budget, policies } = first.planFrom(plan.today);
  const text = (texts: Texts) => localisedBy(plan, texts);
  const milestone = (id: string, title: Texts, planned: string, more: object = {}) => ({ id, title: text(title), planned, ...more });
  const milestones = [
    milestone('office-set-up', first.parts.begun, start, { actual: start }),
    milestone('first-policies', first.parts.policies, policies),
    milestone('monthly-routine', first.parts.routine, end),
  ];
  return {
    'organisation.yaml': organisationText(plan),
    'units/it.yaml': commentedYaml([
      entry('title', text({ en: 'Information technology', de: 'Informationstechnik' })),
      entry('head', 'it-lead', 'Role that leads the unit'),
    ]),
    ...Object.fromEntries(
      Object.entries(roles).map(([id, { kind, ...title }]) => [
        `roles/${id}.yaml`,
        commentedYaml([
          entry('title', text(title), 'Records name roles, not persons: a change of person changes this file only.'),
          entry('kind', kind, 'body = board or committee; function = line; project = in projects only'),
          ...(kind === 'function' ? [entry('unit', 'it')] : []),
        ]),
      ]),
    ),
    'projects/it-management-office/baselines/0.yaml': commentedYaml([
      entry('day', start, 'The approved plan; progress is measured against it. A changed plan becomes 1.yaml: npm run rebaseline.'),
      entry('reason', text(first.parts.reason)),
      entry('start', start),
      entry('end', end),
      entry('budget', budget, `In ${plan.currency}`),
      entry('approvedBy', 'it-board'),
      entry('profile', 'linear', 'The budget is spent evenly; plannedValue gives an amount for each month instead.'),
      entry('milestones', Object.fromEntries(milestones.map(({ id, planned }) => [id, planned]))),
    ]),
    'projects/it-management-office/milestones.yaml': milestones
      .map((item) =>
        commentedYaml(Object.entries(item).map(([key, value]) => entry(key, value)))
          .replace(/^(?=.)/gm, '  ')
          .replace(/^ {2}/, '- '),
      )
      .join(''),
  };
};

const readme: Texts = {
  en: `# Records of our IT management office

Each file is one record; its name is its id and stays. organisation.yaml says what holds for all of them.
Kontor reads this folder (this file is left out): \`npm run check\` says what is wrong, \`npm run dev\` shows the site while you write,
\`npm run new\` lists the types of records and writes new ones. The texts are samples: replace them with your own.
`,
  de: `# Datensätze unseres IT-Management-Office

Jede Datei ist ein Datensatz; ihr Name ist seine Kennung und bleibt. In organisation.yaml steht, was für alle gilt.
Kontor liest diesen Ordner (diese Datei ausgenommen): \`npm run check\` sagt, was falsch ist, \`npm run dev\` zeigt die Website, während Sie schreiben,
\`npm run new\` nennt die Arten von Datensätzen und schreibt neue. Die Texte sind Beispiele: Ersetzen Sie sie durch eigene.
`,
};

/** All records of the office, and a note for people that is none. */
export const officeFiles = (plan: OfficePlan): { readonly records: OfficeFiles; readonly notes: OfficeFiles } => ({
  records: {
    ...yamlFiles(plan),
    ...Object.fromEntries(markdownRecords(plan).flatMap((record) => Object.entries(markdownFiles(plan, record)))),
  },
  notes: { 'README.md': readme[sourceOf(plan)] },
});
