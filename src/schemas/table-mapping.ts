/** How the columns of a spreadsheet become records. Not a record: the file that `npm run import -- csv` is given. */
import * as z from 'zod';
import { byName, currency, id, text } from './shared.ts';

/** Collections that a spreadsheet may fill. Approved texts, memories and what the site itself is are none of them. */
export const tableTargets = [
  'roles',
  'units',
  'glossary',
  'frameworks',
  'controls',
  'obligations',
  'waivers',
  'decisions',
  'findings',
  'objectives',
  'programmes',
  'projects',
  'baselines',
  'status',
  'gates',
  'milestones',
  'tasks',
  'budget',
  'risks',
  'issues',
  'changes',
  'actions',
  'lessons',
  'benefits',
  'artefacts',
  'requests',
  'scenarios',
  'teams',
  'applications',
  'assets',
  'products',
  'contracts',
  'suppliers',
] as const;

/** A collection that a spreadsheet may fill. */
export type TableTarget = (typeof tableTargets)[number];

const word = () => z.string().max(500);
const scalar = () => z.union([z.string().max(20_000), z.number(), z.boolean()]);
const where = () => z.union([text().max(2_000), z.int().min(1).max(5_000)]);

/** How cells are written. What could be read in two ways is an error until it is said here. */
const formatKeys = {
  dateOrder: z
    .enum(['dmy', 'mdy', 'ymd', 'serial'])
    .optional()
    .describe('Order of day, month and year; serial = days as numbers of a spreadsheet, such as 45965'),
  decimal: z.enum([',', '.']).optional().describe('What stands before the decimals'),
  thousands: z.enum([',', '.', ' ', "'"]).optional().describe('What groups the thousands; without it no number may be grouped'),
  strip: z.array(text().max(40)).optional().describe('What may stand before or after a number and is left out, such as € or EUR'),
  yes: z.array(word()).optional().describe('Words for yes beside yes, ja, true and 1'),
  no: z.array(word()).optional().describe('Words for no beside no, nein, false and 0'),
  empty: z.array(word()).optional().describe('Words that stand for an empty cell, such as n/a: not known, never 0'),
  currency: currency().optional().describe('Currency of the amounts. Default: that of the organisation'),
};

const columnRule = z
  .strictObject({
    column: where()
      .optional()
      .describe('Heading of the column, or its position counted from 1; * at the end stands for the rest of a heading'),
    unpivot: text().max(120).optional().describe('What is taken of the columns under unpivot: label, value, or the name of a measure'),
    values: byName(scalar()).optional().describe('What stands in the column, each with what it means'),
    lookUp: z.enum(['title']).optional().describe('title = the column names a record by its title'),
    split: text().max(5).optional().describe('What separates the entries of a list in one cell'),
    percent: z.enum(['keep', 'share']).optional().describe('keep = 45 % is 45; share = 45 % is 0.45'),
    times: z.number().positive().max(1e12).optional().describe('What the number is multiplied with, such as 1000000 for millions'),
    round: z.int().min(0).max(6).optional().describe('Decimals that the number is rounded to'),
    ...formatKeys,
  })
  .describe('A column and how it is read');

const source = () => z.union([where(), columnRule]);

const fieldPath = () =>
  z
    .string()
    .max(200)
    .regex(/^[A-Za-z][A-Za-z0-9-]*(?:\[\d{0,2}\])?(?:\.[A-Za-z0-9][A-Za-z0-9-]*(?:\[\d{0,2}\])?)*$/);

const fixed = () => z.union([scalar(), z.array(scalar()), z.record(z.string().min(1).max(120), scalar())]);

const partKeys = {
  project: z.union([id(), columnRule]).optional().describe('Project that the records are part of: its id, or the column that names it'),
  id: z
    .union([
      where(),
      z.array(where()).min(1).max(5),
      z.strictObject({
        column: z.union([where(), z.array(where()).min(1).max(5)]).describe('Column, or columns, that tell the records apart'),
        prefix: id().optional().describe('What an id begins with, such as r for r-12'),
        ...formatKeys,
      }),
      z.strictObject({ value: id().describe('The id itself, such as 2026-03 for the reports of one month') }),
      z.strictObject({ unpivot: z.enum(['label']).describe('The label of the column under unpivot'), dateOrder: formatKeys.dateOrder }),
    ])
    .optional()
    .describe('What tells the records apart; ids are made of it. Required but for lines of a budget and artefacts'),
  columns: z
    .record(fieldPath(), source())
    .describe('Fields, each with the column that it comes from: likelihood, title.de, cashflows[].cost'),
  constants: z.record(fieldPath(), fixed()).optional().describe('Fields that are the same in every row'),
  defaults: z
    .record(fieldPath(), fixed())
    .optional()
    .describe('What is taken where a cell is empty, or where no column tells and the record is new'),
  body: where().optional().describe('Column with the text under the head of a new Markdown record'),
  leaveOut: z
    .array(
      z.strictObject({
        column: where().describe('Column that is looked at'),
        is: z.array(word()).optional().describe('Values that leave the row out; "" = empty'),
        isNot: z.array(word()).optional().describe('All other values leave the row out'),
      }),
    )
    .optional()
    .describe('Rows that are left out on purpose, such as sums'),
  unpivot: z
    .strictObject({
      columns: z
        .record(z.string().min(1).max(120), z.union([where(), byName(where())]))
        .describe('Label of each column, such as 2026-01, with its heading or position; several columns of one label by names'),
    })
    .optional()
    .describe('Columns that become rows: one record, or one entry of a list, for each'),
  sameRows: z
    .enum(['refuse', 'sum'])
    .optional()
    .describe('Several rows of one record: refuse = an error; sum = their numbers are added. Default: refuse'),
  identity: z.array(fieldPath()).min(1).optional().describe('Fields that tell lines without an id apart. Default: all that are no amounts'),
};

const target = z.enum(tableTargets).describe('What the rows become');

/** The mapping of `npm run import -- csv` for records. What differs between spreadsheets is said here; nothing is guessed. */
export const tableMapping = z.strictObject({
  target,
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).describe('Encoding of the file'),
  separator: z.enum([',', ';', '|', '\t']).describe('What separates the cells'),
  headingRow: z.int().min(0).max(100).optional().describe('Row with the headings of the columns; 0 where there is none. Default: 1'),
  transposed: z.boolean().optional().describe('Whether the headings stand below each other in the first column'),
  formats: z.strictObject(formatKeys).optional().describe('How all cells are written; a column may say otherwise'),
  ...partKeys,
  also: z
    .array(z.strictObject({ target, ...partKeys }))
    .max(20)
    .optional()
    .describe('More records that are made of the same rows, such as the report of a project in a portfolio'),
});

/** A mapping that was read. */
export type TableMapping = z.infer<typeof tableMapping>;

/** One kind of record that is made of the rows. */
export type TablePart = Omit<TableMapping, 'encoding' | 'separator' | 'headingRow' | 'transposed' | 'formats' | 'also'>;

/** A column and how it is read. */
export type ColumnRule = z.infer<typeof columnRule>;

/** How cells are written. */
export type TableFormats = NonNullable<TableMapping['formats']>;
