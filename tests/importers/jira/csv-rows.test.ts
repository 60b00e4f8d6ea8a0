import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '#importers/jira/csv-rows.ts';
import type { RowFormat } from '#importers/jira/csv-rows.ts';

interface Read {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly fault: string | undefined;
}

const read = (text: string | Uint8Array, given: Partial<RowFormat> = {}, step = Infinity): Read => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const rows: string[][] = [];
  const lines: number[] = [];
  const reader = new CsvRows({ separator: 44, newline: 10, encoding: 'utf-8', isWanted: () => true, ...given }, (cells, count, line) => {
    rows.push(Array.from({ length: count }, (_, index) => cells[index] ?? ''));
    lines.push(line);
  });
  const size = Math.min(step, Math.max(1, bytes.length));
  for (let at = 0; at < bytes.length; at += size) {
    const fault = reader.push(bytes.subarray(at, at + size), at + size >= bytes.length);
    if (fault !== undefined) return { rows, lines, fault };
  }
  return { rows, lines, fault: undefined };
};

describe('rows of a CSV', () => {
  it('hold quoted separators, quotation marks and line ends, with the line on which each begins', () => {
    const text = '\ufeffa,b\r\n"x, ""y""\nz",ü\n\n,\n';
    expect(read(text)).toEqual({
      rows: [
        ['a', 'b'],
        ['x, "y"\nz', 'ü'],
        ['', ''],
      ],
      lines: [1, 2, 5],
      fault: undefined,
    });
  });

  it('make text only of the cells that are asked for', () => {
    const seen: unknown[] = [];
    const reader = new CsvRows(
      { separator: 59, newline: 10, encoding: 'utf-8', isWanted: (position) => position === 2 },
      (cells, count) => {
        seen.push([count, Object.entries(cells)]);
      },
    );
    reader.push(new TextEncoder().encode('a;b;c;d\n'), true);
    expect(seen).toEqual([[4, [['2', 'c']]]]);
  });

  it('are read in windows-1252 where that is declared', () => {
    expect(read(Uint8Array.of(0xfc, 0x2c, 0x80), { encoding: 'windows-1252' }).rows).toEqual([['ü', '€']]);
  });

  it('name a cell that is never closed, and a quotation mark that stands in the middle', () => {
    expect(read('a,b\n"x,y\n')).toMatchObject({ rows: [['a', 'b']], fault: 'open-quote' });
    expect(read('a"b,c\n').fault).toBe('stray-quote');
    expect(read('"a"b,c\n').fault).toBe('stray-quote');
  });

  it('read a cell of ten megabytes, and forget it', () => {
    const text = `a,"${'line\n'.repeat(2_000_000)}",b\nc,d,e\n`;
    const { rows, fault } = read(text, { isWanted: (position) => position !== 1 }, 1024 * 1024);
    expect([rows, fault]).toEqual([
      [
        ['a', '', 'b'],
        ['c', '', 'e'],
      ],
      undefined,
    ]);
  });

  it('law: they are what csv-parse reads, in parts of any size', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '"', ',', '\n', 'a"b', 'ü,\n"', 'ERP-1'));
    const line = fc.array(cell, { minLength: 1, maxLength: 5 });
    const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        (table, end, step) => {
          const text = table.map((cells) => cells.map(quoted).join(',')).join(end) + end;
          const expected = parse(text, { relax_column_count: true, record_delimiter: ['\n', '\r\n'], skip_empty_lines: false });
          const full = expected.filter((cells) => cells.length > 1 || cells[0] !== '');
          expect(read(text, {}, step)).toMatchObject({ rows: full, fault: undefined });
        },
      ),
      { numRuns: 300 },
    );
  });
});
