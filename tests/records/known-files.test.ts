/** Two states of a folder read one after the other. */
import { describe, expect, it } from 'vitest';
import type { KnownFiles } from '#records/read-file.ts';
import { readRecords } from '#records/read-records.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';

describe('files that two states of an office have in common', () => {
  const bad = { 'roles/bad.yaml': 'titel: T\n' };
  const before = anOfficeFolder({ ...smallOffice, ...bad });
  const after = anOfficeFolder({ ...smallOffice, ...bad, 'guidelines/access.md': aGuidelineFile(['title: Other']) });

  it('are read once, and give what they give alone: records, findings, places', () => {
    const known: KnownFiles = new Map();
    const told = (reading: ReturnType<typeof readRecords>): unknown => ({
      ...reading,
      records: reading.records.map((record) => ({ ...record, at: record.at(['title']) })),
    });
    expect(told(readRecords(before, undefined, known))).toEqual(told(readRecords(before)));
    const files = known.size;
    expect(told(readRecords(after, undefined, known))).toEqual(told(readRecords(after)));
    expect(known.size).toBe(files + 1);
  });
});
