/** Rows of a sheet → what each says about one record, by one part of the mapping. */
import type { Office } from '#domain/office/office.ts';
import type { DraftValue } from '../draft.ts';
import type { TablePart } from '#schemas/table-mapping.ts';
import { tidy } from '../csv/table.ts';
import { monthOfCell } from './days.ts';
import type { TableFaults } from './faults.ts';
import type { CellSource, ReadField, ReadyPart } from './part.ts';
import { idColumns } from './part.ts';
import type { ColumnName, FoundColumn, Sheet, SheetRow } from './sheet.ts';
import { Titles } from './titles.ts';
import type { TableTools } from './tools.ts';
import { cellText, shownCell, valueOf } from './values.ts';
import type { CellFault } from './values.ts';

/** A value of a row, with its field and its column. */
export interface RowValue {
  readonly field: ReadField;
  readonly value: DraftValue | undefined;
  readonly column: FoundColumn | undefined;
  /** Whether the cell could not be read: that is told already. */
  readonly isFaulty: boolean;
}

/** What a row says about one record. */
export interface RowRecord {
  readonly row: SheetRow;
  /** Id of its project; empty where it is part of none. */
  readonly owner: string;
  /** What the sheet calls it; empty for a line without an id. */
  readonly uid: string;
  /** Text that an id is made of. */
  readonly title: string;
  readonly values: readonly RowValue[];
  readonly body: string | undefined;
}

/** Finds the project that a cell names. */
export type ProjectFinder = (cell: string) => string | undefined;

/** What rows are read with. */
export interface RowReading {
  readonly sheet: Sheet;
  readonly office: Office;
  readonly tools: TableTools;
  readonly faults: TableFaults;
  readonly projectOf: ProjectFinder;
  /** Conditions that leave a row out for all parts: those of the first. */
  readonly leaveOut: NonNullable<TablePart['leaveOut']>;
}

/** Rows that the mapping leaves out, by the condition that did. */
export type LeftOut = Map<string, Set<number>>;

const missing = (en: string, de: string, hintEn: string, hintDe: string): CellFault => ({
  message: { en, de },
  hint: { en: hintEn, de: hintDe },
});

/** Reads rows by one part. */
export const rowRecords = (ready: ReadyPart, reading: RowReading, leftOut: LeftOut): readonly RowRecord[] => {
  const { sheet, office, tools, faults, leaveOut: common } = reading;
  const { part, fields, formats } = ready;
  const own = ready.at.length === 0 ? [] : (part.leaveOut ?? []);
  const titles = new Titles(office, tools);
  const found = (name: ColumnName | undefined): FoundColumn | undefined => (name === undefined ? undefined : sheet.columns.get(name));
  const raw = (row: SheetRow, name: ColumnName | undefined): string => row.cells[found(name)?.slot ?? -1] ?? '';

  const conditions = [
    ...common.map((each, index) => ({ ...each, of: `leaveOut[${String(index)}]` })),
    ...own.map((each, index) => ({ ...each, of: `leaveOut[${String(index)}] of ${part.target}` })),
  ];
  const isLeftOut = (row: SheetRow): boolean =>
    conditions.some(({ column, is, isNot, of }) => {
      const cell = cellText(raw(row, column));
      const isOut =
        is?.some((word) => cellText(word) === cell) === true || (isNot !== undefined && !isNot.some((word) => cellText(word) === cell));
      if (isOut) leftOut.set(`left out by ${of}`, (leftOut.get(`left out by ${of}`) ?? new Set()).add(row.row));
      return isOut;
    });

  const readValue = (field: ReadField, row: SheetRow, cell: string, column: FoundColumn | undefined): RowValue => {
    let read = valueOf(cell, field.kind, field.rule, { currency: office.organisation.data.currency });
    if ('value' in read && read.value !== undefined && field.titlesOf !== undefined) read = titles.named(read.value, field.titlesOf, cell);
    if ('fault' in read) faults.inRow(row, column, read.fault);
    return 'fault' in read ? { field, column, value: undefined, isFaulty: true } : { field, column, value: read.value, isFaulty: false };
  };

  const ownerOf = (row: SheetRow): string | undefined => {
    const { project } = part;
    if (project === undefined || typeof project === 'string') return project ?? '';
    const read = valueOf(raw(row, project.column), { kind: 'text' }, { ...formats, ...project }, { currency: '' });
    const column = found(project.column);
    if ('fault' in read) {
      faults.inRow(row, column, read.fault);
      return undefined;
    }
    const cell = typeof read.value === 'string' ? read.value : '';
    const id =
      cell === '' ? undefined : (reading.projectOf(cell) ?? (project.lookUp === 'title' ? titles.idOf('projects', cell) : undefined));
    if (id === undefined) {
      const ids = office.list('projects').map((each) => each.id);
      faults.inRow(
        row,
        column,
        cell === ''
          ? missing(
              'no project is named',
              'kein Projekt ist genannt',
              'Fill in the cell, or leave the row out with leaveOut.',
              'Füllen Sie die Zelle aus oder lassen Sie die Zeile mit leaveOut weg.',
            )
          : {
              message: { en: `there is no project "${shownCell(cell)}"`, de: `Projekt „${shownCell(cell)}“ gibt es nicht` },
              hint: tools.didYouMean(cell, ids) ?? {
                en: 'Translate it in the table values of project.',
                de: 'Übersetzen Sie es in der Tabelle values von project.',
              },
            },
      );
    }
    return id;
  };

  const { id } = part;
  const prefix = typeof id === 'object' && !Array.isArray(id) && 'prefix' in id ? id.prefix : undefined;
  const order = typeof id === 'object' && !Array.isArray(id) && 'dateOrder' in id ? id.dateOrder : formats.dateOrder;
  const nameOf = (row: SheetRow, label: string | undefined): Pick<RowRecord, 'uid' | 'title'> | undefined => {
    if (id === undefined) return { uid: '', title: '' };
    if (typeof id === 'object' && 'value' in id) return { uid: id.value, title: id.value };
    const columns = idColumns(part);
    const text =
      typeof id === 'object' && 'unpivot' in id
        ? (label ?? '')
        : tidy(
            columns
              .map((name) => cellText(raw(row, name)))
              .filter((cell) => cell !== '')
              .join(' '),
          );
    const read = valueOf(text, { kind: 'text' }, formats, { currency: '' });
    const column = found(columns[0]);
    if ('fault' in read || read.value === undefined) {
      faults.inRow(
        row,
        column,
        'fault' in read
          ? read.fault
          : missing(
              'nothing tells which record it is',
              'nichts sagt, welcher Datensatz es ist',
              'Fill in the cell, or leave the row out with leaveOut.',
              'Füllen Sie die Zelle aus oder lassen Sie die Zeile mit leaveOut weg.',
            ),
      );
      return undefined;
    }
    if (part.target !== 'status') return { uid: text, title: prefix === undefined ? text : `${prefix}-${text}` };
    const month = monthOfCell(text, order);
    if (month === undefined) {
      faults.inRow(
        row,
        column,
        missing(
          `"${shownCell(text)}" is no month such as 2026-10`,
          `„${shownCell(text)}“ ist kein Monat wie 2026-10`,
          'Correct the cell, or declare dateOrder.',
          'Berichtigen Sie die Zelle oder erklären Sie dateOrder.',
        ),
      );
      return undefined;
    }
    return { uid: month, title: month };
  };

  /** The cells that `unpivot` gives for each label; one without a label where nothing is unpivoted. A label whose cells are all empty gives no record: nothing is known. */
  const turned = (row: SheetRow): readonly { readonly label: string | undefined; readonly cells: ReadonlyMap<string, ColumnName> }[] => {
    if (part.unpivot === undefined) return [{ label: undefined, cells: new Map() }];
    const empty = [...(formats.empty ?? []), ''].map(cellText);
    return Object.entries(part.unpivot.columns).flatMap(([label, source]) => {
      const cells = new Map(Object.entries(typeof source === 'object' ? source : { value: source }));
      return [...cells.values()].every((name) => empty.includes(cellText(raw(row, name)))) ? [] : [{ label, cells }];
    });
  };

  const cellOf = (
    source: CellSource,
    row: SheetRow,
    label: string | undefined,
    cells: ReadonlyMap<string, ColumnName>,
  ): readonly [string, FoundColumn | undefined] => {
    if ('column' in source) return [raw(row, source.column), found(source.column)];
    if (source.unpivot === 'label') return [label ?? '', undefined];
    const name = cells.get(source.unpivot);
    return [raw(row, name), found(name)];
  };

  return sheet.rows.flatMap((row): readonly RowRecord[] => {
    if (isLeftOut(row)) return [];
    const owner = ownerOf(row);
    if (owner === undefined) return [];
    const text = part.body === undefined ? undefined : cellText(raw(row, part.body));
    return turned(row).flatMap(({ label, cells }): readonly RowRecord[] => {
      const name = nameOf(row, label);
      if (name === undefined) return [];
      const values = fields.map((field) => readValue(field, row, ...cellOf(field.source, row, label, cells)));
      return [{ row, owner, ...name, values, body: text }];
    });
  });
};
