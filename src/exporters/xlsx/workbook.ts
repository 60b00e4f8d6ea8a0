/**
 * A workbook as spreadsheets open it (ECMA-376, Office Open XML), written by ourselves so that the same sheets give the same bytes: no clock, no machine,
 * files of the package in a fixed order. Each sheet is one table with a frozen head, a filter and columns as wide as what they hold.
 */
import { zipOf } from '../audit/zip.ts';
import type { CsvTable } from '../tables/csv.ts';
import { cellXml, columnName, headCell, xmlText } from './cell.ts';
import type { CellKind } from './cell.ts';

import { stylesXml } from './styles.ts';

/** A table with its name in the workbook, the headings of its columns and what they hold. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly kinds: readonly CellKind[];
  readonly rows: CsvTable['rows'];
}

/** What the package says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  readonly creator: string;
  /** The day that stands for the time of making. */
  readonly day: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const documentNames = 'http://schemas.openxmlformats.org/officeDocument/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Rows that a worksheet takes, its head included. */
const mostRows = 1_048_576;

const [narrowest, widest] = [9, 60];
const widthOf = (sheet: Sheet, column: number): number => {
  const lengths = sheet.rows.slice(0, 500).map((row) => {
    const value = row[column];
    return typeof value === 'number'
      ? 12
      : Math.max(
          ...String(value ?? '')
            .split('\n')
            .map(({ length }) => length),
        );
  });
  return Math.min(
    widest,
    Math.max(narrowest, Math.ceil((sheet.headings[column] ?? '').length * 0.75) + 3, ...lengths.map((length) => length + 2)),
  );
};

const rangeOf = ({ headings, rows }: Sheet): string => `A1:${columnName(Math.max(0, headings.length - 1))}${rows.length + 1}`;

/** `xl/worksheets/sheetN.xml`; its parts stand in the order that the standard wants. */
const sheetXml = (sheet: Sheet, isFirst: boolean): string => {
  const names = sheet.headings.map((_, index) => columnName(index));
  const rows = sheet.rows.slice(0, mostRows - 1).map((row, index) => {
    const line = index + 2;
    const cells = row.map((value, column) => cellXml(`${names[column] ?? ''}${line}`, value, sheet.kinds[column] ?? 'text')).join('');
    return `<row r="${line}">${cells}</row>`;
  });
  return [
    `${head}<worksheet xmlns="${main}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${rangeOf(sheet)}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>`,
    '<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.headings.map((_, index) => `<col min="${index + 1}" max="${index + 1}" width="${widthOf(sheet, index)}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1">${sheet.headings.map((text, index) => headCell(`${columnName(index)}1`, text)).join('')}</row>${rows.join('')}</sheetData>`,
    `<autoFilter ref="${rangeOf(sheet)}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
};

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const workbookXml = (sheets: readonly Sheet[]): string =>
  [
    `${head}<workbook xmlns="${main}" xmlns:r="${documentNames}/relationships"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`),
    '</sheets><definedNames>',
    ...sheets.map(
      (sheet, index) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${quotedName(sheet.name)}!${absolute(rangeOf(sheet))}`)}</definedName>`,
    ),
    ...sheets.map(
      (sheet, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${quotedName(sheet.name)}!$1:$1`)}</definedName>`,
    ),
    '</definedNames></workbook>',
  ].join('');

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packageNames}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    `${head}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    ...sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`),
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  ].join('');

const coreXml = ({ title, creator, day }: WorkbookFacts): string =>
  `${head}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** The bytes of a workbook of at least one sheet. */
export const workbookOf = (sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array => {
  const faulty = sheets.find(
    ({ name }, index) => !/^[^[\]:*?/\\]{1,31}$/.test(name) || sheets.findIndex((other) => other.name === name) !== index,
  );
  if (faulty !== undefined || sheets.length === 0) throw new Error(`no sheet can have the name "${faulty?.name ?? ''}"`);
  const sheetType = `${documentNames}/relationships/worksheet`;
  return zipOf(
    [
      { path: '[Content_Types].xml', text: contentTypes(sheets) },
      {
        path: '_rels/.rels',
        text: relationships([
          [`${documentNames}/relationships/officeDocument`, 'xl/workbook.xml'],
          [`${packageNames}/relationships/metadata/core-properties`, 'docProps/core.xml'],
          [`${documentNames}/relationships/extended-properties`, 'docProps/app.xml'],
        ]),
      },
      {
        path: 'docProps/app.xml',
        text: `${head}<Properties xmlns="${documentNames}/extended-properties"><Application>Kontor</Application></Properties>`,
      },
      { path: 'docProps/core.xml', text: coreXml(facts) },
      { path: 'xl/workbook.xml', text: workbookXml(sheets) },
      {
        path: 'xl/_rels/workbook.xml.rels',
        text: relationships([
          ...sheets.map((_, index) => [sheetType, `worksheets/sheet${index + 1}.xml`] as const),
          [`${documentNames}/relationships/styles`, 'styles.xml'],
        ]),
      },
      { path: 'xl/styles.xml', text: stylesXml() },
      ...sheets.map((sheet, index) => ({ path: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet, index === 0) })),
    ],
    facts.day,
    3,
  );
};
