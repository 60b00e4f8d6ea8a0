import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledgementCounts } from '#importers/csv/acknowledgements.ts';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { aCount, today } from '../../builders.ts';
import { aFile, aMapping, anOfficeWith } from './office.ts';

const imported = (text: string, mapping: ImportMapping = aMapping(), office = anOfficeWith(), asOf = today) => {
  const result = acknowledgementCounts(text, mapping, office, asOf);
  return {
    ...result,
    items: result.drafts.flatMap(({ document, items }) =>
      items.map((item) => [document, item.group, item.version, item.confirmed, item.required]),
    ),
    said: result.findings.map(({ severity, message }) => `${severity} ${message.en}`),
  };
};

describe('counts of an export', () => {
  it('are those who confirmed of all people in the rows, by document and group', () => {
    const { items, findings, drafts } = imported(
      aFile('a,IT,Acceptable use,Done', 'b,IT,Acceptable use,Open', 'c,Office,Acceptable use,Done', 'a,IT,Awareness,Done'),
      aMapping({ version: '1.0' }),
    );
    expect(findings).toEqual([]);
    expect(items).toEqual([
      ['acceptable-use', 'it', '1.0', 1, 2],
      ['acceptable-use', 'staff', '1.0', 1, 1],
      ['awareness', 'it', '1.0', 1, 1],
    ]);
    expect(drafts[0]?.items[0]).toEqual({ version: '1.0', group: 'it', required: 2, confirmed: 1, day: today, source: 'CSV import' });
  });

  it('a person counts once, by the newest status', () => {
    const mapping = aMapping({
      dateOrder: 'dmy',
      columns: { person: 'Login', group: 'Department', document: 'Course', status: 'Status', date: 'Day' },
    });
    const text = (...rows: string[]) => ['Login,Department,Course,Status,Day', ...rows].join('\n');
    expect(imported(text('a,IT,Acceptable use,Done,02.11.2026', 'A ,IT,Acceptable use,Open,01.11.2026'), mapping).items).toMatchObject([
      ['acceptable-use', 'it', '2.1', 1, 1],
    ]);
    expect(imported(text('a,IT,Acceptable use,Done,01.11.2026', 'a,IT,Acceptable use,Open,02.11.2026'), mapping).items).toMatchObject([
      ['acceptable-use', 'it', '2.1', 0, 1],
    ]);
    expect(imported(text('a,IT,Acceptable use,Done,01.11.2026', 'a,IT,Acceptable use,Open,'), mapping).items).toMatchObject([
      ['acceptable-use', 'it', '2.1', 1, 1],
    ]);
  });

  it('where no day tells which of two statuses is newer, the person has not confirmed, and the rows are named', () => {
    const { items, said } = imported(aFile('a,IT,Acceptable use,Done', 'b,IT,Acceptable use,Done', 'a,IT,Acceptable use,Open'));
    expect(items).toEqual([['acceptable-use', 'it', '2.1', 1, 2]]);
    expect(said).toEqual([
      'warning rows 2 and 4: the same person with different statuses, and no day tells which is newer: counted as open',
    ]);
  });

  it('confirmations of days to come, of long ago, and from before the text was written leave people open', () => {
    const mapping = aMapping({
      dateOrder: 'ymd',
      columns: { person: 'Login', group: 'Department', document: 'Course', status: 'Status', date: 'Day' },
    });
    const rows = [
      'a,IT,Acceptable use,Done,2026-12-01',
      'b,IT,Acceptable use,Done,2024-01-01',
      'c,IT,Acceptable use,Done,2025-03-01',
      'a,IT,Acceptable use,Done,2026-10-01',
    ];
    const { items, dropped } = imported(['Login,Department,Course,Status,Day', ...rows].join('\n'), mapping);
    expect(items).toEqual([['acceptable-use', 'it', '2.1', 2, 3]]);
    expect(dropped.map(({ row, why }) => `${String(row)} ${why}`)).toEqual([
      '2 confirmed after the day of the count: counted as open',
      '3 confirmed before that version was written: counted as open',
    ]);
    expect(
      imported(['Login,Department,Course,Status,Day', ...rows].join('\n'), mapping, anOfficeWith(), '2027-12-01').dropped.map(
        ({ why }) => why,
      ),
    ).toEqual(['confirmed before that version was written: counted as open', 'confirmed longer ago than it holds: counted as open']);
  });

  it('a count of a version is of those who confirmed it or a later one; versions that no longer count are left out', () => {
    const mapping = aMapping({
      version: undefined,
      columns: { person: 'Login', group: 'Department', document: 'Course', status: 'Status', version: 'Version' },
    });
    const text = (...rows: string[]) => ['Login,Department,Course,Status,Version', ...rows].join('\n');
    const rows = [
      'a,IT,Acceptable use,Done,1.0',
      'a,IT,Acceptable use,Open,2.1',
      'b,IT,Acceptable use,Done,2.0',
      'c,IT,Acceptable use,Done,2.1',
    ];
    expect(imported(text(...rows), mapping).items).toEqual([
      ['acceptable-use', 'it', '2.0', 2, 3],
      ['acceptable-use', 'it', '2.1', 1, 3],
    ]);
    expect(imported(text('a,IT,Acceptable use,Done,1.0', 'b,IT,Acceptable use,Done,1.1'), mapping).items).toEqual([
      ['acceptable-use', 'it', '1.1', 1, 2],
    ]);
    expect(imported(text('a,IT,Acceptable use,Done,2.2'), mapping).said).toEqual([
      'error row 2: a version that the document does not have yet',
    ]);
    expect(imported(text('a,IT,Acceptable use,Done,v2'), mapping).said).toEqual([
      'error row 2: no version such as 2.1 in column "Version"',
    ]);
  });

  it('somebody who has not confirmed needs no version, and texts of versions are translated by a table', () => {
    const columns = { person: 'Login', group: 'Department', document: 'Course', status: 'Status', version: 'Version' };
    const text = (...rows: string[]) => ['Login,Department,Course,Status,Version', ...rows].join('\n');
    const rows = ['a,IT,Acceptable use,Open,', 'b,IT,Acceptable use,Done,"2,1"', 'c,IT,Acceptable use,Done,2'];
    expect(imported(text(...rows), aMapping({ version: undefined, columns, versions: { 2: '2.0' } })).items).toEqual([
      ['acceptable-use', 'it', '2.0', 2, 3],
      ['acceptable-use', 'it', '2.1', 1, 3],
    ]);
    expect(imported(text('a,IT,Acceptable use,Open,'), aMapping({ version: undefined, columns })).items).toEqual([
      ['acceptable-use', 'it', '2.0', 0, 1],
    ]);
  });

  it('a personnel number is the same person without the zeros that a spreadsheet took away', () => {
    expect(imported(aFile('000006,IT,Acceptable use,Done', '6,IT,Acceptable use,Done', 'a06,IT,Acceptable use,Done')).items).toEqual([
      ['acceptable-use', 'it', '2.1', 2, 2],
    ]);
  });

  it('where the mapping says so, people of rows that cannot be read stay open, and nobody is refused', () => {
    const mapping = aMapping({
      faultyRows: 'open',
      open: ['Open'],
      dateOrder: 'dmy',
      columns: { person: 'Login', group: 'Department', document: 'Course', status: 'Status', date: 'Day' },
    });
    const rows = [
      'a,IT,Acceptable use,Done,31.11.2026',
      'b,IT,Acceptable use,Maybe,',
      'c,Nowhere,Acceptable use,Done,01.11.2026',
      'd,IT,Acceptable use,Done,01.11.2026',
    ];
    const { items, findings, dropped } = imported(['Login,Department,Course,Status,Day', ...rows].join('\n'), mapping);
    expect(items).toEqual([['acceptable-use', 'it', '2.1', 1, 3]]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(dropped.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('says so where a person is in several departments, and counts them in each', () => {
    const { items, said } = imported(aFile('a,IT,Acceptable use,Done', 'a,Office,Acceptable use,Done'));
    expect(items).toHaveLength(2);
    expect(said).toEqual(['warning rows 2–3: the same person in several departments: counted in each']);
  });

  it('takes the number of people from the mapping where the file holds only those who confirmed', () => {
    const mapping = aMapping({ required: { it: 40, staff: 1 } });
    expect(imported(aFile('a,IT,Acceptable use,Done'), mapping).items).toEqual([['acceptable-use', 'it', '2.1', 1, 40]]);
    expect(imported(aFile('a,Office,Acceptable use,Done', 'b,Office,Acceptable use,Done'), mapping).said).toEqual([
      'error 2 have confirmed, but only 1 are required',
    ]);
    expect(imported(aFile('a,Office,Acceptable use,Done'), aMapping({ required: { it: 4 } })).said).toEqual([
      'error has no number for "staff"',
    ]);
  });

  it('names rows with a course, department or status that the mapping does not know, and never repeats them', () => {
    const text = aFile(
      'a,Canary,Acceptable use,Done',
      'b,IT,Canary,Done',
      'c,Canary,Acceptable use,Done',
      'd,IT,Acceptable use,Canary',
      ',IT,Acceptable use,Done',
    );
    const result = imported(text, aMapping({ open: ['Open'] }));
    expect(result.said).toEqual([
      'error rows 2 and 4: a department that the mapping does not know in column "Department"',
      'error row 3: a course that the mapping does not know in column "Course"',
      'error row 5: a status that the mapping does not know in column "Status"',
      'error row 6: nothing tells who it is in column "Login"',
    ]);
    expect(JSON.stringify(result)).not.toContain('Canary');
  });

  it('leaves out what the mapping leaves out on purpose, and says so', () => {
    const { items, dropped, said } = imported(
      aFile('a,Guests,Acceptable use,Done', 'b,IT,First aid,Done', 'c,IT,Acceptable use,Done'),
      aMapping({ leaveOut: { groups: ['Guests'], documents: ['First aid'] } }),
    );
    expect([items, said]).toEqual([[['acceptable-use', 'it', '2.1', 1, 1]], []]);
    expect(dropped).toEqual([
      { row: 2, why: 'department left out by the mapping' },
      { row: 3, why: 'course left out by the mapping' },
    ]);
  });

  it('does not write twice what is recorded, and does not contradict it', () => {
    const recorded = aCount('acceptable-use', 1, { version: '2.1', group: 'it', required: 1, confirmed: 1, day: today });
    expect(imported(aFile('a,IT,Acceptable use,Done'), aMapping(), anOfficeWith(recorded))).toMatchObject({
      drafts: [],
      counts: { counts: 1, unchanged: 1 },
    });
    expect(imported(aFile('a,IT,Acceptable use,Open'), aMapping(), anOfficeWith(recorded)).said).toEqual([
      'error acknowledgements/acceptable-use.yaml has another count of version 2.1 in it on 2026-11-15',
    ]);
  });

  it('law: confirmed are the distinct people with a confirmed row, required the distinct people, whatever order the rows have', () => {
    const row = fc.record({ person: fc.integer({ min: 0, max: 30 }), group: fc.constantFrom('IT', 'Office') });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.func(fc.boolean()), (rows, hasConfirmed) => {
        const status = (person: number): string => (hasConfirmed(person) ? 'Done' : 'Open');
        const lines = rows.map(({ person, group }) => `p${String(person)},${group},Acceptable use,${status(person)}`);
        const { items, said } = imported(aFile(...lines));
        expect(said.filter((text) => !text.includes('several departments'))).toEqual([]);
        expect(imported(aFile(...lines.toReversed())).items.toSorted()).toEqual(items.toSorted());
        for (const [title, group] of [
          ['IT', 'it'],
          ['Office', 'staff'],
        ] as const) {
          const people = [...new Set(rows.filter((item) => item.group === title).map(({ person }) => person))];
          const expected =
            people.length === 0
              ? []
              : [['acceptable-use', group, '2.1', people.filter((person) => status(person) === 'Done').length, people.length]];
          expect(items.filter((item) => item[1] === group)).toEqual(expected);
        }
      }),
    );
  });
});
