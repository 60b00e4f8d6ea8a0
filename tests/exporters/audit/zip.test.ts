import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '#exporters/audit/zip.ts';

const files = [{ path: 'tables/a.csv', text: 'ä,b\n' }];

describe('the archive', () => {
  it('holds what was put into it, and is the same for the same day', () => {
    const bytes = zipOf(files, '2026-11-15');
    expect(strFromU8(unzipSync(bytes)['tables/a.csv'] ?? new Uint8Array())).toBe('ä,b\n');
    expect(zipOf(files, '2026-11-15')).toEqual(bytes);
    expect(zipOf(files, '2026-11-16')).not.toEqual(bytes);
  });

  it('has a day also where its format cannot tell the data date', () => {
    expect(zipOf(files, '1979-12-31')).toEqual(zipOf(files, '1980-01-01'));
    expect(zipOf(files, '2150-06-01')).toEqual(zipOf(files, '2099-12-31'));
  });
});
