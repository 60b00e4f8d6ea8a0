/** The Markdown records of a new office: one of each type that it needs to be complete. */
import type { CommentedEntry } from '#records/commented-yaml.ts';
import * as policy from './acceptable-use.ts';
import * as first from './first-project.ts';
import { localisedBy } from './texts.ts';
import type { OfficePlan, Texts } from './texts.ts';
import * as method from './two-phases.ts';

/** A Markdown record before it is written in one language or another. */
export interface MarkdownRecord {
  readonly path: string;
  /** The title stands first in the head, in the language of the file; absent where a key says it in all languages. */
  readonly title?: Texts;
  readonly summary?: Texts;
  readonly head: readonly CommentedEntry[];
  readonly body: Texts;
  /** Title and summary of a translation, where the record has none. */
  readonly translated?: { readonly title: Texts };
}

/** A key of a record. */
export const entry = (key: string, value: unknown, comment?: string): CommentedEntry => ({ key, value, comment });

const documentHead = (plan: OfficePlan, number: string): readonly CommentedEntry[] => [
  entry('number', number),
  entry('version', '1.0'),
  entry('status', 'draft', 'npm run approve makes it approved, with the hash of the text that was approved.'),
  entry('owner', 'it-lead'),
  entry('approvers', ['it-board']),
  entry('reviewEvery', 'P12M'),
  entry('changelog', [
    { version: '1.0', day: plan.today, kind: 'material', summary: localisedBy(plan, { en: 'First version', de: 'Erste Fassung' }) },
  ]),
];

const handbook = (plan: OfficePlan): readonly MarkdownRecord[] => {
  const text = (texts: Texts) => localisedBy(plan, texts);
  const { parts } = method;
  return [
    {
      path: 'policies/acceptable-use',
      title: policy.title,
      summary: policy.summary,
      head: [...documentHead(plan, 'POL-001'), entry('waivers', { allowed: true, maxDays: 180, maxExtensions: 1, approver: 'it-board' })],
      body: policy.body,
    },
    {
      path: 'methodologies/two-phases',
      title: method.title,
      summary: method.summary,
      head: [
        ...documentHead(plan, 'MET-001'),
        entry('kind', 'waterfall'),
        entry('phases', [
          { id: 'prepare', title: text(parts.prepare), gate: 'go' },
          { id: 'deliver', title: text(parts.deliver) },
        ]),
        entry('gates', [
          { id: 'go', title: text(parts.gate), board: 'it-board', criteria: [text(parts.criterion)], artefacts: ['charter'] },
        ]),
        entry('artefacts', [{ id: 'charter', title: text(parts.charter) }]),
      ],
      body: method.body,
    },
    {
      path: 'glossary/statement',
      translated: { title: { en: 'Statement', de: 'Regelung' } },
      head: [entry('term', text({ en: 'Statement', de: 'Regelung' }))],
      body: {
        en: '\nA sentence of a document that binds. It has an id in brackets, which never changes, and one keyword in bold that says how strongly it binds: MUST, MUST NOT, SHOULD, SHOULD NOT or MAY.\n',
        de: '\nEin Satz eines Dokuments, der bindet. Er hat eine Kennung in Klammern, die sich nie ändert, und ein Schlüsselwort in Fettschrift, das sagt, wie stark er bindet: MUSS, DARF NICHT, SOLLTE, SOLLTE NICHT oder DARF.\n',
      },
    },
  ];
};

const portfolio = (plan: OfficePlan): readonly MarkdownRecord[] => {
  const text = (texts: Texts) => localisedBy(plan, texts);
  const { month, start, end, done, cost } = first.planFrom(plan.today);
  return [
    {
      path: 'objectives/reliable-it',
      title: { en: 'IT that people can rely on', de: 'Eine IT, auf die Verlass ist' },
      head: [
        entry('owner', 'it-lead'),
        entry('measures', [
          {
            id: 'policies-in-force',
            title: text({ en: 'Policies in force', de: 'Richtlinien in Kraft' }),
            unit: text({ en: 'policies', de: 'Richtlinien' }),
            direction: 'up',
            baseline: { day: start, value: 0 },
            targets: [{ day: end, value: 3 }],
          },
        ]),
      ],
      body: {
        en: '\n## Why\n\nEverybody should know which rules hold, and every project should deliver what it promised.\n',
        de: '\n## Warum\n\nAlle sollen wissen, welche Regeln gelten, und jedes Projekt soll liefern, was es versprochen hat.\n',
      },
    },
    {
      path: 'projects/it-management-office/project',
      title: first.project.title,
      summary: first.project.summary,
      head: [
        entry('sponsor', 'it-board', 'Role that pays and answers for the benefit'),
        entry('manager', 'project-manager'),
        entry('unit', 'it'),
        entry('methodology', 'two-phases'),
        entry('lifecycle', 'in-progress', 'idea, proposed, approved, in-progress, on-hold, completed or cancelled'),
        entry('phase', 'prepare'),
        entry('tier', 3, 'Depth of governance; 1 = most'),
        entry('category', 'transform'),
        entry('objectives', [{ id: 'reliable-it', weight: 100 }]),
        entry('start', { planned: start, actual: start }),
        entry('end', { planned: end }),
      ],
      body: first.project.body,
    },
    {
      path: `projects/it-management-office/status/${month}`,
      translated: { title: { en: `Report ${month}`, de: `Bericht ${month}` } },
      head: [
        entry('dataDate', plan.today, 'Day up to which the report speaks'),
        entry('state', 'published', 'Once published, a report is not edited; npm run report prepares the next one.'),
        entry('author', 'project-manager'),
        entry('overall', { rag: 'green', comment: text(first.parts.comment) }),
        entry('progress', { value: done, rule: 'assessed', by: 'project-manager' }),
        entry('actualCost', cost, 'Cost so far, cumulative'),
        entry('forecastEnd', end),
      ],
      body: first.report,
    },
  ];
};

/** All Markdown records of the office. */
export const markdownRecords = (plan: OfficePlan): readonly MarkdownRecord[] => [...handbook(plan), ...portfolio(plan)];
