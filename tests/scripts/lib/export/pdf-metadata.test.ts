import { describe, expect, it } from 'vitest';
import { withFixedMetadata } from '../../../../scripts/lib/export/pdf-metadata.ts';

const pdf = (names: readonly string[], created: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n<</Creator (Mozilla/5.0 \\(X11\\) Chrome)\n/CreationDate (${created})\n/ModDate (${created})>>\n${names.map((name) => `/ID (${name})`).join('\n')}\n\u00ff`,
    'latin1',
  );
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a PDF with fixed metadata', () => {
  const first = withFixedMetadata(pdf(['node00000007', 'node00000003'], "D:20261122180000+00'00'"), '2026-10-31', 'Kontor');

  it('has the data date for its times and our name, and no byte moves', () => {
    expect(text(first)).toContain("/CreationDate (D:20261031000000+00'00')");
    expect(text(first)).toMatch(/\/Creator \(Kontor +\)\n/);
    expect(first).toHaveLength(pdf(['node00000007', 'node00000003'], "D:20261122180000+00'00'").length);
    expect(first.at(-1)).toBe(255);
  });

  it('counts the names of its parts anew, in the same order', () => {
    expect(text(first)).toContain('/ID (node00000001)\n/ID (node00000000)');
    const second = withFixedMetadata(pdf(['node00000009', 'node00000004'], "D:20270101000000+00'00'"), '2026-10-31', 'Kontor');
    expect(text(second)).toBe(text(first));
  });
});
