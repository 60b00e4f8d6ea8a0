import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorHeaders, securityHeaders } from '#exporters/web/headers.ts';
import { serveFolder } from '../../../scripts/lib/serve.ts';
import type { Serving } from '../../../scripts/lib/serve.ts';
import { writeFiles } from '../../../scripts/lib/write.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kontor-serve-editor-'));
writeFiles(folder, [
  { path: 'with/index.html', text: 'home' },
  { path: 'with/admin/index.html', text: 'editor' },
  { path: 'with/admin/config.json', text: '{"origins":["https://api.github.com"]}' },
  { path: 'with/administration/index.html', text: 'a page' },
  { path: 'without/index.html', text: 'home' },
]);

const policyOf = async (address: string, target: string): Promise<string | null> =>
  (await fetch(new URL(target, address))).headers.get('Content-Security-Policy');

describe('a served site', () => {
  const serving: Serving[] = [];

  beforeAll(async () => {
    serving.push(await serveFolder(path.join(folder, 'with'), '/base/', 0), await serveFolder(path.join(folder, 'without'), '/', 0));
  });

  afterAll(() => {
    for (const { close } of serving) close();
    rmSync(folder, { recursive: true });
  });

  it('gives its editor a policy of its own, and every other page that of the site', async () => {
    const address = serving[0]?.address ?? '';
    const [own, site] = [editorHeaders(['https://api.github.com']), securityHeaders].map((headers) => headers['Content-Security-Policy']);
    expect(await policyOf(address, 'admin/')).toBe(own);
    expect(await policyOf(address, 'admin/config.json')).toBe(own);
    for (const page of ['', 'administration/', 'missing/', 'api/admin/']) expect(await policyOf(address, page)).toBe(site);
  });

  it('without an editor has one policy', async () => {
    expect(await policyOf(serving[1]?.address ?? '', 'admin/')).toBe(securityHeaders['Content-Security-Policy']);
  });
});
