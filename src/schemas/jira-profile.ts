/** How an export of Jira is written: language, dates, zone, separator, names of columns and statuses. Not a record: the file that `npm run import -- jira --profile` is given. */
import * as z from 'zod';
import { expectation } from './expectations.ts';
import { text } from './shared.ts';

/** The profiles that come with Kontor. */
export const jiraProfileNames = ['en', 'en-gb', 'en-us', 'de', 'es', 'pt', 'fr'] as const;

/** Name of a profile that comes with Kontor. */
export type JiraProfileName = (typeof jiraProfileNames)[number];

const names = (what: string) => z.array(text().max(200)).min(1).max(100).optional().describe(what);

/** Columns that an import reads, by the names that an own profile may give them. */
export const jiraHeadings = z.strictObject({
  key: names('Key of the issue, such as ERP-12'),
  id: names('Number of the issue, which stays when its key moves to another project'),
  summary: names('Title of the issue'),
  type: names('Type of the issue: epic, story, sub-task …'),
  status: names('Status'),
  statusCategory: names('Category of the status: to do, in progress, done'),
  resolution: names('Resolution'),
  created: names('Time of creation'),
  updated: names('Time of the last change'),
  resolved: names('Time of the resolution'),
  due: names('Due day'),
  parent: names('Issue above this one, by its number'),
  parentKey: names('Issue above this one, by its key'),
  subtaskParent: names('Issue that this one is a sub-task of, by its number'),
  epicLink: names('Epic of the issue, by its key or name'),
  epicName: names('Short name of an epic'),
  storyPoints: names('Story points. In an export of the REST interface also the id of the field, such as customfield_10016'),
  originalEstimate: names('Original estimate, in seconds'),
  remaining: names('Remaining time, in seconds'),
  spent: names('Time spent, in seconds'),
  fixVersion: names('Version in which it is delivered'),
});

/** An own profile: what is not said stays as in the profile that it extends. Names that are given go before ours, and ours still count. */
export const jiraProfile = z.strictObject({
  extends: z.enum(jiraProfileNames).describe('Profile that this one extends'),
  timeZone: z
    .string()
    .max(60)
    .regex(/^[A-Za-z0-9_+/-]+$/, expectation('timeZone'))
    .optional()
    .describe('Zone in which days are counted, such as Europe/Berlin. Default: that in which the times are written'),
  writtenIn: z
    .string()
    .max(60)
    .regex(/^[A-Za-z0-9_+/-]+$/, expectation('timeZone'))
    .optional()
    .describe('Zone of the times of a CSV file: that of the Jira profile of the person who exported it. Default: timeZone'),
  separator: z.enum([',', ';', '|', '\t']).optional().describe('What separates the cells. Default: what the row of headings shows'),
  encoding: z.enum(['utf-8', 'windows-1252']).optional().describe('Encoding of the file. Default: utf-8'),
  dateFormats: z
    .array(text().max(60))
    .min(1)
    .max(20)
    .optional()
    .describe(
      'Formats of dates as the administration of Jira shows them (Look and feel), such as dd/MMM/yy h:mm a; ISO 8601 is always read',
    ),
  months: z
    .array(z.array(text().max(20)).min(1).max(6))
    .length(12)
    .optional()
    .describe('Names of the months as the dates write them, January first: each with its short and long forms'),
  headings: jiraHeadings.optional().describe('Headings of columns'),
  customField: names(
    'Word before the name of a custom field: with "Custom field" the column "Custom field (Story Points)" is found as Story Points',
  ),
  types: z
    .strictObject({
      epic: names('Types that are epics'),
      subtask: names('Types that are sub-tasks'),
    })
    .optional()
    .describe('Types of issues'),
  statuses: z
    .strictObject({
      open: names('Statuses, or categories of them, in which work is still to be done'),
      done: names('Statuses, or categories of them, in which work is done'),
      excluded: names('Statuses of what will not be done: not counted at all'),
    })
    .optional()
    .describe('Statuses'),
  resolutions: z
    .strictObject({ excluded: names('Resolutions of what will not be done, such as Duplicate: not counted at all') })
    .optional()
    .describe('Resolutions'),
});

/** An own profile that was read. */
export type OwnJiraProfile = z.infer<typeof jiraProfile>;

/** A column that an import reads. */
export type JiraColumn = keyof z.infer<typeof jiraHeadings>;
