/** A spreadsheet → drafts of records. */
import type { Message } from '#schemas/finding.ts';
import { idOfTitle } from '#schemas/id.ts';
import { audiences, isKebabCase } from '#schemas/shared.ts';
import type { Audience } from '#schemas/shared.ts';
import type { TableMapping } from '#schemas/table-mapping.ts';
import type { Office } from '#domain/office/office.ts';
import type { ImportContext } from '../context.ts';
import type { CollectionDraft, DroppedEntry, ImportPlan } from '../draft.ts';
import { keyStart } from '../merge/collection.ts';
import { memoryText, remember } from '../merge/memory.ts';
import { checkDrafts } from './check.ts';
import { TableFaults } from './faults.ts';
import { namedColumns, partsIn, readyPart } from './part.ts';
import type { ReadyPart } from './part.ts';
import { draftsOf } from './records.ts';
import type { SourcedDraft } from './records.ts';
import { rowRecords } from './rows.ts';
import type { LeftOut, ProjectFinder, RowRecord } from './rows.ts';
import { sheetLimits, sheetOf } from './sheet.ts';
import type { MissingColumn, Sheet, SheetFault } from './sheet.ts';
import type { TableTools } from './tools.ts';

const refusals: Readonly<Record<SheetFault['fault'], readonly [Message, Message]>> = {
  quotes: [
    {
      en: 'the quotation marks do not match, at or before this line',
      de: 'die Anführungszeichen gehen nicht auf, in oder vor dieser Zeile',
    },
    {
      en: 'Export the file anew; a quotation mark inside a quoted cell is written twice.',
      de: 'Exportieren Sie die Datei neu; ein Anführungszeichen in einer Zelle mit Anführungszeichen wird doppelt geschrieben.',
    },
  ],
  long: [
    { en: 'a row is longer than 8 MB', de: 'eine Zeile ist länger als 8 MB' },
    {
      en: 'A quotation mark that is never closed is the usual reason: export the file anew.',
      de: 'Meist ist ein Anführungszeichen nicht geschlossen: Exportieren Sie die Datei neu.',
    },
  ],
  wide: [
    { en: `the row has more than ${String(sheetLimits.cells)} cells`, de: `die Zeile hat mehr als ${String(sheetLimits.cells)} Zellen` },
    { en: 'Look at the separator, or export fewer columns.', de: 'Prüfen Sie das Trennzeichen oder exportieren Sie weniger Spalten.' },
  ],
  rows: [
    { en: `the file has more than ${String(sheetLimits.rows)} rows`, de: `die Datei hat mehr als ${String(sheetLimits.rows)} Zeilen` },
    { en: 'Export it in parts.', de: 'Exportieren Sie sie in Teilen.' },
  ],
  empty: [
    { en: 'the file has no row of headings', de: 'die Datei hat keine Überschriftenzeile' },
    { en: 'Look at headingRow, separator and encoding.', de: 'Prüfen Sie headingRow, separator und encoding.' },
  ],
};

const missingText = ({ name, why, positions }: MissingColumn): readonly [Message, Message] => {
  const [width = 0] = positions;
  switch (why) {
    case 'beyond':
      return [
        { en: `the file has only ${String(width)} columns`, de: `die Datei hat nur ${String(width)} Spalten` },
        {
          en: 'Give the right position, and look at the separator.',
          de: 'Geben Sie die richtige Position an und prüfen Sie das Trennzeichen.',
        },
      ];
    case 'several':
      return [
        {
          en: `${String(positions.length)} columns have the heading "${String(name)}"`,
          de: `${String(positions.length)} Spalten haben die Überschrift „${String(name)}“`,
        },
        {
          en: `Give the position of the right one: ${positions.join(' or ')}.`,
          de: `Geben Sie die Position der richtigen an: ${positions.join(' oder ')}.`,
        },
      ];
    case 'none':
      return [
        { en: `no column has the heading "${String(name)}"`, de: `keine Spalte hat die Überschrift „${String(name)}“` },
        {
          en: 'Write it as in the file, or give the position of the column; look at separator, encoding and headingRow.',
          de: 'Schreiben Sie sie wie in der Datei oder geben Sie die Position der Spalte an; prüfen Sie separator, encoding und headingRow.',
        },
      ];
  }
};

const checkSheet = (sheet: Sheet, mapping: TableMapping, tools: TableTools, headings: readonly string[], faults: TableFaults): void => {
  const places = namedColumns(mapping);
  for (const missing of sheet.missing) {
    const [message, hint] = missingText(missing);
    const near = missing.why === 'none' ? tools.didYouMean(String(missing.name), headings) : undefined;
    for (const { at } of places.filter(({ name }) => name === missing.name)) faults.inMapping(at, message, near ?? hint);
  }
  for (const row of sheet.ragged) {
    faults.inRow(row, undefined, {
      message: {
        en: `the number of cells is not that of the headings (${String(sheet.width)})`,
        de: `die Zahl der Zellen ist nicht die der Überschriften (${String(sheet.width)})`,
      },
      hint: {
        en: 'A cell that holds the separator must stand in quotation marks: mend the row or the export.',
        de: 'Eine Zelle, die das Trennzeichen enthält, muss in Anführungszeichen stehen: Berichtigen Sie die Zeile oder den Export.',
      },
    });
  }
};

/** What the largest memory of an import may hold, in characters. */
const memoryLimit = 800_000;

const checkSize = (collections: readonly CollectionDraft[], context: ImportContext, faults: TableFaults): boolean => {
  const hint = {
    en: 'Import the file in parts, each with a mapping of its own.',
    de: 'Importieren Sie die Datei in Teilen, jeden mit eigener Zuordnung.',
  };
  for (const draft of collections) {
    if (!context.fits(draft)) {
      faults.inFile(
        {
          en: `${String(draft.records.length)} ${draft.collection} are more than one register may hold`,
          de: `${String(draft.records.length)} ${draft.collection} sind mehr, als ein Register fasst`,
        },
        hint,
      );
      return false;
    }
  }
  const records = collections.reduce((sum, draft) => sum + draft.records.length, 0);
  const isTooMuch =
    records > 1_000 &&
    collections
      .map((draft) => memoryText(draft.records.map(({ id, uid, fields }) => remember(`${keyStart(draft)}${id}`, uid, fields))).length)
      .reduce((sum, length) => sum + length, 0) > memoryLimit;
  if (isTooMuch) {
    faults.inFile(
      {
        en: `${String(records)} records are more than one import may bring`,
        de: `${String(records)} Datensätze sind mehr, als ein Import bringen darf`,
      },
      hint,
    );
  }
  return !isTooMuch;
};

const droppedOf = (sheet: Sheet, leftOut: LeftOut): readonly DroppedEntry[] => [
  ...[...leftOut].map(([why, rows]) => ({ what: 'rows', why, count: rows.size, rows: [...rows].slice(0, 1_000) })),
  ...sheet.unused.slice(0, 200).map((heading) => ({ what: `column "${heading}"`, why: 'the mapping does not name it' })),
];

/** The narrowest audience of the records and of the projects that they are part of: what is kept of the import names them. */
const audienceOf = (office: Office, drafts: readonly SourcedDraft[]): Audience =>
  drafts
    .flatMap(({ owner, draft: { fields, initial } }) => [
      fields['audience'] ?? initial?.['audience'],
      office.find('projects', owner)?.data.audience,
    ])
    .reduce<Audience>((narrowest, audience) => {
      const [given, known] = [audiences.findIndex((each) => each === audience), audiences.indexOf(narrowest)];
      return audiences[Math.max(given, known)] ?? narrowest;
    }, 'internal');

/** Projects are known by what the sheet calls them, where it makes them too; else by their ids. */
const finderOf = (context: ImportContext, made: ReadonlyMap<string, string>): ProjectFinder => {
  const ids = new Set(made.values());
  const has = (id: string): boolean => ids.has(id) || context.office.find('projects', id) !== undefined;
  return (cell) => {
    const own = made.get(cell);
    if (own !== undefined) return own;
    const id = isKebabCase(cell) ? cell : idOfTitle(cell);
    return id !== undefined && has(id) ? id : undefined;
  };
};

/** The drafts of a spreadsheet, with all that is wrong, each with row and column. Where something is wrong there are no drafts: nothing is taken over by halves. */
export const tablePlan = (text: string, mapping: TableMapping, context: ImportContext, tools: TableTools): ImportPlan => {
  const { office } = context;
  const faults = new TableFaults();
  const nothing = (counts: ImportPlan['counts'] = {}, dropped: readonly DroppedEntry[] = []): ImportPlan => ({
    collections: [],
    counts: { rows: 0, records: 0, tasks: 0, issues: 0, dropped: 0, ...counts },
    dropped,
    findings: faults.list(),
  });
  const parts = partsIn(mapping).map((each) => readyPart(each, mapping.formats ?? {}, office, tools, faults));
  if (faults.hasErrors()) return nothing();
  const sheet = sheetOf(text, {
    separator: mapping.separator,
    headingRow: mapping.headingRow ?? 1,
    transposed: mapping.transposed === true,
    names: namedColumns(mapping).map(({ name }) => name),
  });
  if ('fault' in sheet) {
    const [message, hint] = refusals[sheet.fault];
    faults.inFile(message, hint, sheet.line);
    return nothing();
  }
  checkSheet(sheet, mapping, tools, [...sheet.unused, ...[...sheet.columns.values()].map(({ label }) => label)], faults);
  if (sheet.missing.length > 0) return nothing({ rows: sheet.rows.length });
  const leftOut: LeftOut = new Map();
  const made = new Map<string, string>();
  const collections: CollectionDraft[] = [];
  const sourced: SourcedDraft[] = [];
  // What belongs to a project is read after the projects.
  const inOrder = [...parts].sort((a, b) => Number(b.part.target === 'projects') - Number(a.part.target === 'projects'));
  const identity = new Map<ReadyPart, readonly string[] | undefined>();
  for (const ready of inOrder) {
    const rows: readonly RowRecord[] = rowRecords(
      ready,
      { sheet, office, tools, faults, projectOf: finderOf(context, made), leaveOut: mapping.leaveOut ?? [] },
      leftOut,
    );
    const drafts = draftsOf(ready, rows, context, faults);
    identity.set(ready, drafts.collections[0]?.identity);
    collections.push(...drafts.collections);
    sourced.push(...drafts.sourced);
    if (ready.part.target === 'projects') for (const { uid, id } of drafts.collections.flatMap(({ records }) => records)) made.set(uid, id);
  }
  const twice = collections.find((draft, index) => collections.findIndex((other) => keyStart(other) === keyStart(draft)) < index);
  if (twice !== undefined) {
    faults.inMapping(
      ['also'],
      { en: `${twice.collection} are made twice`, de: `${twice.collection} entstehen zweimal` },
      {
        en: 'Make them in one part; unpivot turns several columns into rows.',
        de: 'Erzeugen Sie sie in einem Teil; unpivot macht aus mehreren Spalten Zeilen.',
      },
    );
  }
  // What is too much anyway need not be looked at one by one.
  const fits = checkSize(collections, context, faults);
  if (fits) checkDrafts(office, sourced, identity, tools, faults);
  const count = (collection: string): number => sourced.filter(({ ready }) => ready.part.target === collection).length;
  const dropped = droppedOf(sheet, leftOut);
  const counts = {
    rows: sheet.rows.length + sheet.ragged.length,
    records: sourced.length,
    tasks: count('tasks'),
    milestones: count('milestones'),
    issues: count('issues'),
    ...Object.fromEntries(parts.map(({ part }) => [part.target, count(part.target)])),
    dropped: new Set([...leftOut.values()].flatMap((rows) => [...rows])).size,
  };
  if (faults.hasErrors()) return nothing(counts, dropped);
  return { collections, counts, audience: audienceOf(office, sourced), dropped, findings: faults.list() };
};
