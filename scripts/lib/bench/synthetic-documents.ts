/** The documents of the synthetic office: some 600 words each, with statements, two tables and links to one another; every tenth with a German translation. */
import { createHash } from 'node:crypto';
import { readBody } from '#records/body.ts';
import { normativeText } from '#schemas/normative-text.ts';
import type { Language } from '#schemas/shared.ts';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import { actor, duty, occasion, paragraph, phrase, systemName } from './phrases.ts';
import { markdownFile } from './record-text.ts';
import type { RecordFile } from './record-text.ts';

/** How many terms, roles and objectives the office has, whatever its size. */
export const fixedRecords = { terms: 40, roles: 12, objectives: 6 } as const;

const kinds = [
  { collection: 'policies', number: 'POL', en: 'Policy', de: 'Richtlinie' },
  { collection: 'standards', number: 'STD', en: 'Standard', de: 'Standard' },
  { collection: 'procedures', number: 'PRO', en: 'Procedure', de: 'Verfahren' },
  { collection: 'guidelines', number: 'GUI', en: 'Guideline', de: 'Leitfaden' },
] as const;

const topics = [
  'access',
  'backup',
  'change',
  'devices',
  'encryption',
  'incidents',
  'licences',
  'metering',
  'network',
  'outsourcing',
  'patching',
  'records',
] as const;
const statementsEach = 8;
const version = '1.2';

interface Outline {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  readonly topic: string;
}

const outlineOf = (index: number): Outline => {
  const chance = chanceOf(`outline ${String(index)}`);
  const topic = chance.pick(topics);
  return { kind: chance.pick(kinds), topic, id: `${topic}-${String(index).padStart(5, '0')}` };
};

const statementId = (topic: string, position: number): string => `${topic}-duty-${String(position + 1)}`;

const headings = {
  en: {
    purpose: 'Purpose',
    scope: 'Scope',
    roles: 'Roles and responsibilities',
    statements: 'Statements',
    measures: 'Levels and deadlines',
    waivers: 'Waivers',
    references: 'References',
    duties: ['Daily work', 'Exceptions and control'],
  },
  de: {
    purpose: 'Zweck',
    scope: 'Geltungsbereich',
    roles: 'Rollen und Verantwortlichkeiten',
    statements: 'Regelungen',
    measures: 'Stufen und Fristen',
    waivers: 'Ausnahmen',
    references: 'Verweise',
    duties: ['Tägliche Arbeit', 'Ausnahmen und Kontrolle'],
  },
} as const;

const columns = {
  en: { roles: ['Role', 'Duty', 'When'], measures: ['Level', 'Example', 'Days', 'Decides'], level: 'Level' },
  de: { roles: ['Rolle', 'Aufgabe', 'Wann'], measures: ['Stufe', 'Beispiel', 'Tage', 'Entscheidet'], level: 'Stufe' },
} as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const linkTo = (from: Outline, to: Outline, text: string, anchor = ''): string =>
  `[${text}](${from.kind.collection === to.kind.collection ? '' : `../${to.kind.collection}/`}${to.id}.md${anchor})`;

const termLink = (chance: Chance, text: string): string =>
  `[${text}](../glossary/term-${String(chance.integer(1, fixedRecords.terms))}.md)`;

const titleOf = (outline: Outline, chance: Chance, language: Language): string =>
  `${outline.kind[language]} ${outline.id.slice(-5)}: ${phrase(chance, language)}`;

const bodyOf = (outline: Outline, neighbours: readonly Outline[], language: Language): string => {
  const chance = chanceOf(`body ${outline.id}`);
  const words = headings[language];
  const [first = outline, second = outline, third = outline] = neighbours;
  const see = language === 'en' ? 'See' : 'Siehe';
  const statements = (from: number): string =>
    Array.from(
      { length: statementsEach / 2 },
      (_, offset) => `- [${statementId(outline.topic, from + offset)}] ${duty(chance, language)}`,
    ).join('\n');
  return [
    `## ${words.purpose}`,
    `${paragraph(chance, language, 3)} ${see} ${termLink(chance, systemName(chance))}.`,
    `## ${words.scope}`,
    paragraph(chance, language, 3),
    `${paragraph(chance, language, 2)} ${see} ${linkTo(outline, first, first.id)}.`,
    `## ${words.roles}`,
    table(
      columns[language].roles,
      [1, 2, 3, 4, 5].map(() => [actor(chance, language), phrase(chance, language), occasion(chance, language)]),
    ),
    `## ${words.statements}`,
    `### ${words.duties[0]}`,
    statements(0),
    `### ${words.duties[1]}`,
    paragraph(chance, language, 2),
    statements(statementsEach / 2),
    `## ${words.measures}`,
    table(
      columns[language].measures,
      [1, 2, 3, 4].map((level) => [
        `${columns[language].level} ${String(level)}`,
        systemName(chance),
        String(chance.integer(1, 90)),
        actor(chance, language),
      ]),
    ),
    `1. ${paragraph(chance, language, 1)}\n2. ${paragraph(chance, language, 1)}\n3. ${paragraph(chance, language, 1)}`,
    `## ${words.waivers}`,
    paragraph(chance, language, 3),
    `## ${words.references}`,
    `- ${linkTo(outline, first, first.id)}\n- ${linkTo(outline, second, `${second.id}, ${second.topic}`, `#${statementId(second.topic, 2)}`)}\n- ${linkTo(outline, third, third.id, language === 'en' ? '#waivers' : '')}\n- ${termLink(chance, systemName(chance))}`,
  ].join('\n\n');
};

const hashOf = (title: string, body: string): string =>
  createHash('sha256')
    .update(normativeText(title, body, readBody(body, '', 1).body.statements))
    .digest('hex');

/** The files of one document of an office of so many: itself, and its translation where it has one. */
export const documentFiles = (index: number, count: number): readonly RecordFile[] => {
  const outline = outlineOf(index);
  const chance = chanceOf(`head ${outline.id}`);
  const neighbours = [1, 2, 3].map(() => outlineOf(chance.integer(1, count)));
  const role = (): string => `role-${String(chance.integer(1, fixedRecords.roles - 1))}`;
  const isApproved = chance.integer(1, 5) > 1;
  const titles = {
    en: titleOf(outline, chanceOf(`title ${outline.id}`), 'en'),
    de: titleOf(outline, chanceOf(`title ${outline.id}`), 'de'),
  };
  const body = bodyOf(outline, neighbours, 'en');
  const path = `${outline.kind.collection}/${outline.id}`;
  const approver = `role-${String(fixedRecords.roles)}`;
  const day = `2026-0${String(chance.integer(1, 9))}-15`;
  const head = {
    title: titles.en,
    summary: paragraph(chance, 'en', 1),
    number: `${outline.kind.number}-${outline.id.slice(-5)}`,
    version,
    status: isApproved ? 'approved' : 'draft',
    owner: role(),
    approvers: [approver],
    reviewEvery: 'P24M',
    ...(isApproved ? { effective: day } : {}),
    raci: { accountable: role(), responsible: [role()], consulted: [role()], informed: [role()] },
    related: [...new Set(neighbours.filter(({ id }) => id !== outline.id).map((other) => `${other.kind.collection}/${other.id}`))],
    waivers: { allowed: true, maxDays: 180, maxExtensions: 1, approver },
    changelog: [
      { version, day, kind: 'editorial', summary: phrase(chance, 'en') },
      { version: '1.0', day: '2025-01-15', kind: 'material', summary: 'First edition.' },
    ],
    ...(isApproved
      ? {
          approvals: [
            {
              version,
              role: approver,
              day,
              evidence: `Minutes ${day}, item ${String(chance.integer(1, 9))}`,
              sha256: hashOf(titles.en, body),
            },
          ],
        }
      : {}),
    keywords: [outline.topic, systemName(chance), systemName(chance)],
  };
  const source = markdownFile(`${path}.md`, head, body);
  if (index % 10 !== 0) return [source];
  return [
    source,
    markdownFile(
      `${path}.de.md`,
      { title: titles.de, summary: paragraph(chance, 'de', 1), translates: version },
      bodyOf(outline, neighbours, 'de'),
    ),
  ];
};
