/** The same records and the same data date give the same bytes, wherever and whenever the site is built. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, emptyFolder, hashesOf } from './output.ts';

const content = path.resolve(import.meta.dirname, '../../content');

describe('two builds of the sample office', () => {
  it('are equal to the byte in two folders, time zones and locales', async () => {
    const copy = path.join(emptyFolder(), 'records');
    cpSync(content, copy, { recursive: true });
    const elsewhere = path.join(emptyFolder(), 'elsewhere');
    cpSync(content, elsewhere, { recursive: true });
    // At the same time: neither may see that there is another.
    const [first, second] = await Promise.all([
      build(copy, ['--as-of', '2026-11-15'], { TZ: 'America/Los_Angeles', LANG: 'C' }),
      build(elsewhere, ['--as-of', '2026-11-15'], { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' }),
    ]);
    expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
    expect(hashesOf(second.out)).toEqual(hashesOf(first.out));
  }, 600_000);
});
