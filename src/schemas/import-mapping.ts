/** How the columns of a learning system's export become counts of readers. Not a record: the file that `npm run import -- csv` is given. */
import * as z from 'zod';
import { byName, day, id, text, version } from './shared.ts';

const value = () => z.string().max(500);

const column = () => z.union([text(), z.int().min(1).max(1_000)]);

/** The mapping of `npm run import -- csv`. What differs between exports is said here; nothing is guessed. */
export const importMapping = z.strictObject({
  target: z.enum(['acknowledgements']).describe('What is made: counts of those who confirmed a document or completed a module'),
  encoding: z.enum(['utf-8', 'windows-1252']).describe('Encoding of the file'),
  separator: z.enum([',', ';', '|', '\t']).describe('What separates the cells'),
  headingRow: z.int().min(0).max(100).optional().describe('Row with the headings of the columns; 0 where there is none. Default: 1'),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional().describe('Order of day, month and year; required with a column of dates'),
  columns: z
    .strictObject({
      person: column().describe('What tells people apart: used to count each once, and then forgotten'),
      status: column().optional().describe('Whether the person has confirmed; without it every row counts as confirmed'),
      document: column().optional().describe('Course or document, translated by the table documents'),
      group: column().optional().describe('Department or role, translated by the table groups'),
      version: column().optional().describe('Version that was confirmed'),
      date: column().optional().describe('Day of the status: of several rows of one person the newest counts'),
    })
    .describe('Where things stand: the heading of a column, or its position counted from 1'),
  confirmed: z.array(text()).min(1).optional().describe('Values of the status that count as confirmed'),
  open: z.array(text()).optional().describe('All other values of the status; one that is in neither list is then an error'),
  document: id().optional().describe('The document or module, where the whole file is about one'),
  documents: byName(id()).optional().describe('Titles in the file, each with the id of the document or module'),
  group: id().optional().describe('The unit or role, where the whole file is about one'),
  groups: byName(id()).optional().describe('Departments in the file, each with the id of the unit or role'),
  leaveOut: z
    .strictObject({
      documents: z
        .array(value())
        .optional()
        .describe('Titles that are not counted; "" leaves out rows without one, such as a line of sums'),
      groups: z.array(value()).optional().describe('Departments that are not counted; "" leaves out rows without one'),
    })
    .optional()
    .describe('What is left out on purpose'),
  version: z
    .union([version(), byName(version())])
    .optional()
    .describe('The version that was confirmed, where no column tells; or one for each id of a document'),
  versions: byName(version()).optional().describe('What stands in the column of versions, each with the version that it means'),
  faultyRows: z
    .enum(['refuse', 'open'])
    .optional()
    .describe(
      'refuse = one row that cannot be read, and nothing is written; open = its person is required but has not confirmed, and rows of unknown people, courses and departments are left out. Default: refuse',
    ),
  required: z
    .union([z.enum(['rows']), byName(z.int().min(0).max(10_000_000))])
    .optional()
    .describe('How many must confirm: rows = everybody in the file; or a number for each unit or role. Default: rows'),
  day: day().optional().describe('Day of the count; --as-of goes before, the data date after it'),
  source: text().max(200).optional().describe('Where the counts come from, as it is written to the records'),
});

/** A mapping that was read. */
export type ImportMapping = z.infer<typeof importMapping>;
