import { describe, expect, it } from 'vitest';
import { decoded } from '#importers/csv/decode.ts';
import { csvLimits } from '#importers/csv/table.ts';

const said = (bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252' | 'utf-16le', largest?: number) => {
  const result = decoded(bytes, encoding, largest);
  return typeof result === 'string' ? result : `! ${result.message.en}`;
};

describe('the encoding of a file', () => {
  it('is the declared one', () => {
    expect(said(new TextEncoder().encode('Grün €'), 'utf-8')).toBe('Grün €');
    expect(said(Uint8Array.of(0x47, 0x72, 0xfc, 0x6e, 0x20, 0x80), 'windows-1252')).toBe('Grün €');
    expect(said(Uint8Array.of(0xff, 0xfe, 0x47, 0x00, 0xfc, 0x00), 'utf-16le')).toBe('Gü');
  });

  it('a file in another encoding is refused, not read as something else', () => {
    expect(said(Uint8Array.of(0x47, 0x72, 0xfc, 0x6e), 'utf-8')).toBe('! the file is not utf-8');
    expect(said(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'windows-1252')).toBe('! the file is UTF-8, not windows-1252');
    expect(said(Uint8Array.of(0x41, 0x00), 'windows-1252')).toContain('bytes that no text has');
  });

  it('a file that is too large is not read', () => {
    expect(said(new Uint8Array(csvLimits.bytes + 1).fill(65), 'utf-8')).toBe('! the file has more than 5 MB');
    expect(said(new Uint8Array(1024 * 1024 + 1).fill(65), 'utf-8', 1024 * 1024)).toBe('! the file has more than 1 MB');
  });
});
