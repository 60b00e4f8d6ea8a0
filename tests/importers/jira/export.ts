/** Small exports of Jira for tests, and the import of them into a small office. */
import type { ImportContext } from '#importers/context.ts';
import { sourceOf } from '#importers/jira/byte-source.ts';
import { csvIssues } from '#importers/jira/csv-issues.ts';
import { jiraImport } from '#importers/jira/import-jira.ts';
import type { JiraOptions } from '#importers/jira/import-jira.ts';
import { jsonIssues } from '#importers/jira/json-issues.ts';
import type { JiraProfile } from '#importers/jira/profile.ts';
import { jiraProfiles } from '#importers/jira/profiles.ts';
import type { JiraProfileName } from '#schemas/jira-profile.ts';
import { anOffice, aProject } from '../../builders.ts';

/** Headings of a small export in English. */
export const heading =
  'Summary,Issue key,Issue id,Issue Type,Status,Status Category,Resolution,Created,Resolved,Due date,Parent,Custom field (Story Points),Assignee';

/** A row under `heading`; what is not given is empty. */
export const aRow = (given: {
  readonly key: string;
  readonly type?: string;
  readonly status?: string;
  readonly category?: string;
  readonly resolution?: string;
  readonly created?: string;
  readonly resolved?: string;
  readonly due?: string;
  readonly parent?: string;
  readonly points?: string;
  readonly summary?: string;
}): string =>
  [
    given.summary ?? `Title of ${given.key}`,
    given.key,
    `1${given.key.replace(/\D/g, '').padStart(4, '0')}`,
    given.type ?? 'Story',
    given.status ?? 'To Do',
    given.category ?? '',
    given.resolution ?? '',
    given.created ?? '',
    given.resolved ?? '',
    given.due ?? '',
    given.parent ?? '',
    given.points ?? '',
    'Canary Person',
  ].join(',');

/** Lines as a file. */
export const aFile = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const profileOf = (profile: JiraProfileName | JiraProfile): JiraProfile => (typeof profile === 'string' ? jiraProfiles[profile] : profile);
const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? new TextEncoder().encode(file) : file);

/** The issues of a CSV. */
export const readCsv = (file: string | Uint8Array, profile: JiraProfileName | JiraProfile = 'en') =>
  csvIssues(sourceOf(bytesOf(file)), profileOf(profile));

/** The issues of a JSON. */
export const readJson = (file: string | Uint8Array, profile: JiraProfileName | JiraProfile = 'en') =>
  jsonIssues(sourceOf(bytesOf(file)), profileOf(profile));

/** What is said of findings: severity and English sentence. */
export const said = (findings: readonly { readonly severity: string; readonly message: { readonly en: string } }[]): readonly string[] =>
  findings.map(({ severity, message }) => `${severity} ${message.en}`);

/** A context of an import on the last day of November 2026. */
export const aContext = (given: Partial<ImportContext> = {}): ImportContext => ({
  office: anOffice(aProject({ id: 'erp', manager: 'pm' })),
  asOf: '2026-11-30',
  last: undefined,
  known: () => new Map(),
  fits: () => true,
  ...given,
});

/** The plan of an import of a file. */
export const planOf = (
  file: string | Uint8Array,
  options: Partial<Omit<JiraOptions, 'profile'>> & { readonly profile?: JiraProfileName | JiraProfile } = {},
  context: Partial<ImportContext> = {},
) =>
  jiraImport(sourceOf(bytesOf(file)), aContext(context), {
    file: 'exports/jira.csv',
    project: 'erp',
    progress: 'issues',
    isComplete: false,
    ...options,
    profile: profileOf(options.profile ?? 'en'),
  });
