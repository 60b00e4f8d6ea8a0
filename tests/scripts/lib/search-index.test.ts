/** The search index is the same for the same records, and holds only what the browser loads. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../../scripts/lib/static-pages.ts';
import { writeSearchIndex } from '../../../scripts/lib/search-index.ts';
import { anOffice, aPolicy, aRecord, today } from '../../builders.ts';
import { anOfficeFolder } from '../../office-folder.ts';
import { filesOf } from '../../site/output.ts';

const page = (title: string): string =>
  `<!doctype html><html><body><main data-pagefind-body><h1>${title}</h1><p>Text of ${title}.</p></main></body></html>`;
const site = { office: anOffice(aRecord('roles', 'ciso', { title: 'Security officer' }), aPolicy({})), asOf: today };
const folder = (): string =>
  anOfficeFolder({
    'handbook/policies/access-control/index.html': page('Access control'),
    'about/index.html': page('About'),
    'de/about/index.html': page('Über'),
  });

describe('the search index', () => {
  it('has the same bytes each time, for each language, without the engine’s own interface', async () => {
    const [one, two] = [folder(), folder()];
    const result = await writeSearchIndex(site, one);
    await writeSearchIndex(site, two);
    const files = filesOf(path.join(one, 'pagefind'));
    expect(filesOf(path.join(two, 'pagefind'))).toEqual(files);
    for (const file of files) {
      expect(readFileSync(path.join(two, 'pagefind', file)).equals(readFileSync(path.join(one, 'pagefind', file))), file).toBe(true);
    }
    expect(files.filter((file) => !file.includes('/') && !file.endsWith('.pf_meta'))).toEqual([
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'wasm.de.pagefind',
      'wasm.en.pagefind',
    ]);
    expect(result.entries).toBe(6);
  });

  it('leads nowhere where the site has no page, and says so', async () => {
    const { missing } = await writeSearchIndex(site, folder());
    expect(missing).toContain('/handbook/roles/ciso/');
    expect(missing).not.toContain('/handbook/policies/access-control/');
  });
});

describe('a page that is no record', () => {
  it('is known by its heading and its sentences, without tables and forms', () => {
    expect(
      textOfPage(
        '<main data-pagefind-body><h1>Rules <a>#</a></h1><p>What is <b>checked</b>.</p><table><tr><td><p>secret</p></td></tr></table><form><p>field</p></form><h2>Errors</h2></main><footer><p>foot</p></footer>',
      ),
    ).toEqual({
      title: 'Rules',
      content: 'What is checked. Errors',
    });
  });

  it('is left out where its layout keeps it from the search', () => {
    expect(textOfPage('<main><h1>Search</h1></main>')).toBeUndefined();
  });
});
