import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, sampleSite } from './output.ts';

describe('a site whose organisation configures no editor', () => {
  it('holds no page, script or policy of one', () => {
    expect(existsSync(path.join(sampleSite, 'admin'))).toBe(false);
    expect(filesOf(sampleSite).filter((name) => /(?:^|\/)editor[.-]|sveltia/i.test(name))).toEqual([]);
    for (const name of ['_headers', 'headers/nginx.conf', 'headers/Caddyfile']) {
      expect(readFileSync(path.join(sampleSite, name), 'utf8')).not.toMatch(/admin|unsafe-inline/);
    }
  });
});
