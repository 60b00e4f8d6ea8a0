/** Workbooks as spreadsheets open them: the parts of the package, their types and relations, and what a cell may be. */
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { cellXml, columnName, xmlText } from '#exporters/xlsx/cell.ts';
import { workbookOf } from '#exporters/xlsx/workbook.ts';
import type { Sheet } from '#exporters/xlsx/workbook.ts';

const facts = { title: 'Portfolio', creator: 'Office & Co', day: '2026-11-15' };
const sheet: Sheet = {
  name: 'Projects',
  headings: ['Title', 'Budget', 'Done', 'Begin', 'Current'],
  kinds: ['text', 'money', 'share', 'day', 'text'],
  rows: [
    ['ERP <renewal> & more', 1250.5, 0.625, '2026-01-31', true],
    ['=1+1', undefined, undefined, undefined, false],
  ],
};
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** Elements in the order of the file, each with its attributes. Throws where tags do not close in turn. */
const elementsOf = (xml: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] => {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        found.push({ name, attributes });
      },
      onclosetag: (name) => {
        if (open.pop() !== name) throw new Error(`${name} closes out of turn`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (open.length > 0) throw new Error(`${open.join(', ')} never closes`);
  return found;
};

describe('a workbook', () => {
  const bytes = workbookOf([sheet, { ...sheet, name: "Board's view" }], facts);
  const parts = partsOf(bytes);

  it('holds every part that its content types and relations name, and no other', () => {
    const types = elementsOf(parts['[Content_Types].xml'] ?? '').flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
    const rels = (file: string, folder: string): readonly string[] =>
      elementsOf(parts[file] ?? '').flatMap(({ attributes }) =>
        attributes['Target'] === undefined ? [] : [folder + attributes['Target']],
      );
    const related = [...rels('_rels/.rels', ''), ...rels('xl/_rels/workbook.xml.rels', 'xl/')];
    const written = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect([...types].sort()).toEqual([...written].sort());
    expect([...related].sort()).toEqual([...written].sort());
  });

  it('is well-formed XML in every part', () => {
    for (const xml of Object.values(parts)) expect(() => elementsOf(xml)).not.toThrow();
  });

  it('has its sheets by name, with the relation that leads to each', () => {
    const sheets = elementsOf(parts['xl/workbook.xml'] ?? '').filter(({ name }) => name === 'sheet');
    expect(sheets.map(({ attributes }) => [attributes['name'], attributes['sheetId'], attributes['r:id']])).toEqual([
      ['Projects', '1', 'rId1'],
      ["Board's view", '2', 'rId2'],
    ]);
    expect(parts['xl/workbook.xml']).toContain("'Board''s view'!$A$1:$E$3");
  });

  it('has the parts of a worksheet in the order that the standard wants', () => {
    const top = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'pageMargins', 'pageSetup'];
    const names = elementsOf(parts['xl/worksheets/sheet1.xml'] ?? '').map(({ name }) => name);
    expect(names.filter((name) => top.includes(name))).toEqual(top);
  });

  it('freezes the head, filters every column and makes room for what they hold', () => {
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('<autoFilter ref="A1:E3"/>');
    expect(elementsOf(xml).filter(({ name }) => name === 'col')).toHaveLength(5);
  });

  it('writes numbers as numbers, days as days, and leaves out what is not known', () => {
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<c r="B2" s="3"><v>1250.5</v></c>');
    expect(xml).toContain('<c r="C2" s="4"><v>0.625</v></c>');
    expect(xml).toContain('<c r="D2" s="2"><v>46053</v></c>');
    expect(xml).toContain('<c r="E2" s="0" t="b"><v>1</v></c>');
    expect(xml).not.toContain('r="B3"');
  });

  it('uses only styles that the style sheet has', () => {
    const styles = elementsOf(parts['xl/styles.xml'] ?? '');
    const formats = Number(styles.find(({ name }) => name === 'cellXfs')?.attributes['count']);
    const used = elementsOf(parts['xl/worksheets/sheet1.xml'] ?? '').flatMap(({ name, attributes }) =>
      name === 'c' ? Number(attributes['s']) : [],
    );
    expect(Math.max(...used)).toBeLessThan(formats);
  });

  it('is the same bytes each time, stamped with the data date', () => {
    expect(workbookOf([sheet, { ...sheet, name: "Board's view" }], facts)).toEqual(bytes);
    expect(parts['docProps/core.xml']).toContain('2026-11-15T00:00:00Z');
    expect(parts['docProps/core.xml']).toContain('Office &amp; Co');
  });

  it('refuses names that spreadsheets refuse, and two of the same', () => {
    for (const name of ['', 'a/b', 'x'.repeat(32)]) expect(() => workbookOf([{ ...sheet, name }], facts)).toThrow('no sheet');
    expect(() => workbookOf([sheet, sheet], facts)).toThrow('Projects');
  });
});

describe('a cell', () => {
  it('never holds a formula, whatever a text begins with', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t'), fc.string(), (mark, rest) => {
        const xml = cellXml('A1', mark + rest, 'text');
        expect(xml).not.toContain('<f');
        expect(xml).toContain('t="inlineStr"');
        expect(xml).toContain('s="8"');
      }),
    );
  });

  it('is well-formed for any text, hostile ones included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => elementsOf(`<r>${cellXml('A1', text, 'text')}</r>`)).not.toThrow();
        expect(xmlText(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });

  it('keeps a text that looks like an escape of a spreadsheet, and cuts one that is longer than a cell', () => {
    expect(xmlText('_x0041_')).toBe('_x005F_x0041_');
    expect(xmlText('a'.repeat(40_000))).toHaveLength(32_767);
  });

  it('keeps a day as text where it is none, or lies before spreadsheets count', () => {
    expect(cellXml('A1', '2026-02-30', 'day')).toContain('inlineStr');
    expect(cellXml('A1', '1900-02-28', 'day')).toContain('inlineStr');
    expect(cellXml('A1', '1900-03-01', 'day')).toBe('<c r="A1" s="2"><v>61</v></c>');
  });

  it('is left out where a number is none', () => {
    expect(cellXml('A1', Number.NaN, 'money')).toBe('');
  });
});

describe('names of columns', () => {
  it('go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
