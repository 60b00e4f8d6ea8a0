import { describe, expect, it } from 'vitest';
import { countedPeople } from '#importers/csv/people.ts';
import type { VersionedFact } from '#importers/csv/people.ts';

const fact = (row: number, data: Partial<VersionedFact>): VersionedFact => ({
  row,
  line: row,
  person: 'a',
  document: 'acceptable-use',
  group: 'it',
  version: '2.0',
  confirmed: true,
  day: undefined,
  ...data,
});

describe('people are counted once', () => {
  it('in each group that they are in', () => {
    expect(countedPeople([fact(2, {}), fact(3, {}), fact(4, { group: 'staff', confirmed: false })]).counts).toMatchObject([
      { group: 'it', people: 1, confirmed: 1 },
      { group: 'staff', people: 1, confirmed: 0 },
    ]);
  });

  it('and those in several groups are named by their rows', () => {
    expect(countedPeople([fact(2, {}), fact(3, { person: 'b' }), fact(4, { group: 'staff' })]).spread.map(({ row }) => row)).toEqual([
      2, 4,
    ]);
    expect(countedPeople([fact(2, {}), fact(4, { group: 'staff', document: 'other' })]).spread).toEqual([]);
  });

  it('for each version with those who confirmed a later one; 2.10 is later than 2.9', () => {
    const facts = [
      fact(2, { version: '2.9' }),
      fact(3, { person: 'b', version: '2.10' }),
      fact(4, { person: 'c', version: '2.9', confirmed: false }),
    ];
    expect(countedPeople(facts).counts.map(({ version, confirmed, people }) => [version, confirmed, people])).toEqual([
      ['2.9', 2, 3],
      ['2.10', 1, 3],
    ]);
  });

  it('of one day the confirmation counts, as after a second attempt', () => {
    const day = '2026-10-01';
    expect(countedPeople([fact(2, { day }), fact(3, { day, confirmed: false })])).toMatchObject({
      counts: [{ confirmed: 1 }],
      clashing: [],
    });
  });

  it('knows nothing of people any more', () => {
    expect(JSON.stringify(countedPeople([fact(2, { person: 'canary' }), fact(3, { person: 'canary', confirmed: false })]))).not.toContain(
      'canary',
    );
  });
});
