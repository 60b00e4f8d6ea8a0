/** The editor in the browser, against a host of this machine: what people do there becomes a commit with that change and no other, and nobody else is asked. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { writeEditor } from '../../scripts/lib/admin/admin-files.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import type { Serving } from '../../scripts/lib/serve.ts';
import { writeFiles } from '../../scripts/lib/write.ts';
import { gitHubStub } from './github-stub.ts';
import type { GitHubStub } from './github-stub.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const content = path.join(repository, 'content');
/** Enough of the sample office for the forms to have something to name. */
const parts = [
  'organisation.yaml',
  'roles',
  'units',
  'objectives',
  'policies',
  'methodologies',
  'projects/erp-renewal',
  'projects/data-platform',
];

const officeFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => /\.(?:md|yaml)$/.test(name) && parts.some((part) => name === part || name.startsWith(`${part}/`)))
      .map((name) => [`content/${name}`, readFileSync(path.join(content, name), 'utf8')]),
  );

const files = officeFiles();
const textOf = (name: string): string => files.get(`content/${name}`) ?? '';

const launch = (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? chromiumPath();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Whoever is asked by name does not exist: what slips past the policy fails.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** An editor with these settings, served on this machine. */
const serveEditor = async (settings: Parameters<typeof writeEditor>[1]): Promise<Serving> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-admin-'));
  folders.push(folder);
  writeFiles(folder, [{ path: 'favicon.svg', text: readFileSync(path.join(repository, 'public/favicon.svg')) }]);
  await writeEditor(path.join(folder, 'admin'), settings, { name: 'Stadtwerke Talbrück', languages: ['en', 'de'], base: '/' });
  return serveFolder(folder, '/', 0);
};

/** A page, and what must never happen on it: requests to others, violations of the policy, errors of scripts. */
const watchedPage = async (browser: Browser, problems: string[]): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    // The library warns of its own insides by an address; of a configuration that it does not understand it warns in words.
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('https://svelte.dev/e/')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const isOwn = /^(?:data|blob):/.test(request.url()) || ['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname);
    if (!isOwn) problems.push(request.url());
  });
  return page;
};

describe('the editor', () => {
  let host: GitHubStub;
  let site: Serving;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    host = await gitHubStub(files);
    site = await serveEditor({ host: 'github', repository: 'talbrueck/office', branch: 'main', apiRoot: host.address });
    browser = await launch();
    page = await watchedPage(browser, problems);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    site.close();
    host.close();
  });

  /** Opens a record in an editor that starts anew, signed in as it was: of the form before, nothing stands there. */
  const open = async (entry: string, head: RegExp): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${site.address}admin/#/collections/${entry}`);
    await page.locator('h2', { hasText: head }).first().waitFor();
  };

  /** The control of a key. The form draws what comes into sight: it is scrolled until the field is there. */
  const control = async (key: string): Promise<Locator> => {
    const found = page
      .locator(`[data-key-path="${key}"]`)
      .locator('input:visible, textarea:visible, [contenteditable="true"]:visible')
      .first();
    await page.mouse.move(600, 500);
    for (let turn = 0; turn < 100 && !(await found.isVisible()); turn += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(50);
    }
    return found;
  };

  /** Saves the open record and gives the commit that it became. A changed record asks whether to send it for review, a new one goes back to its list. */
  const save = async (): Promise<GitHubStub['commits'][number] | undefined> => {
    const [commits, pullRequests] = [host.commits.length, host.pullRequests.length];
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Later' }).or(page.getByText('Unpublished Entries')).first().waitFor();
    if (await page.getByRole('button', { name: 'Later' }).isVisible()) await page.getByRole('button', { name: 'Later' }).click();
    expect([host.commits.length, host.pullRequests.length]).toEqual([commits + 1, pullRequests + 1]);
    return host.commits.at(-1);
  };

  it('signs in with a token and lists the projects by their titles', async () => {
    await page.goto(`${site.address}admin/`);
    expect(await page.title()).toContain('Stadtwerke Talbrück');
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('textbox').fill('right-token');
    await page.keyboard.press('Enter');
    await page.getByText('Collections').first().waitFor({ timeout: 30_000 });
    await page.goto(`${site.address}admin/#/collections/projects`);
    await page.getByRole('row', { name: 'ERP renewal' }).waitFor();
    expect(await page.getByRole('row', { name: 'Data platform' }).count()).toBe(1);
  });

  it('turns a changed comment of a status report into a pull request with that line', async () => {
    const file = 'projects/erp-renewal/status/2026-10.md';
    await open('status/entries/erp-renewal/status/2026-10', /Status\W+›/);
    const comment = await control('overall.comment.en');
    const former = await comment.inputValue();
    await comment.fill('Interfaces are ready.');
    const commit = await save();
    expect(textOf(file)).toContain(former);
    expect(commit).toMatchObject({ branch: 'cms/status/erp-renewal%2Fstatus%2F2026-10', deletions: [] });
    expect(commit?.additions).toEqual({ [`content/${file}`]: textOf(file).replace(former, 'Interfaces are ready.') });
    expect(host.pullRequests.at(-1)).toMatchObject({ base: 'main', head: commit?.branch, draft: true, labels: ['sveltia-cms/draft'] });
  });

  it('keeps the head of an objective as it is written when its text changes', async () => {
    const file = 'objectives/digital-customer.md';
    await open('objectives/entries/objectives/digital-customer', /Objectives\W+›/);
    const body = await control('body');
    await body.fill(`${await body.inputValue()} One more sentence.`);
    const commit = await save();
    expect(commit?.additions).toEqual({ [`content/${file}`]: `${textOf(file).trimEnd()} One more sentence.\n` });
  });

  it('changes one line of a register, and none of its other items', async () => {
    const file = 'projects/erp-renewal/risks.yaml';
    await open('risks/entries/projects/erp-renewal/risks', /Risks\W+›/);
    await page.getByRole('button', { name: 'Expand All' }).first().click();
    const title = await control('items.0.title.en');
    const former = await title.inputValue();
    await title.fill('Nobody knows the assets');
    const commit = await save();
    expect(commit?.additions).toEqual({ [`content/${file}`]: textOf(file).replace(former, 'Nobody knows the assets') });
  });

  it('offers roles by their titles, and writes their ids', async () => {
    const file = 'projects/data-platform/project.md';
    await open('projects/entries/projects/data-platform/project', /Projects\W+›/);
    const sponsor = page.getByRole('combobox', { name: 'Sponsor' });
    await sponsor.click();
    // The list of roles unfolds while it is clicked.
    await page.getByRole('option', { name: 'Chief Information Security Officer' }).dispatchEvent('click');
    const commit = await save();
    expect(commit?.additions).toEqual({ [`content/${file}`]: textOf(file).replace(/^sponsor: .*$/m, 'sponsor: ciso') });
  });

  it('writes a new record in the order of its schema, without what was left empty', async () => {
    await open('units/new', /Creating \W*Unit/);
    await page.getByRole('textbox', { name: 'Slug' }).fill('data-office');
    await (await control('title.en')).fill('Data office');
    const commit = await save();
    expect(commit?.additions).toEqual({ 'content/units/data-office.yaml': 'title: Data office\n' });
  });

  it('asked nobody but the site and the host, and broke no rule of its policy', () => {
    expect(problems).toEqual([]);
    expect(host.unknown).toEqual([]);
  });
});

describe('the editor of a local folder', () => {
  it('writes the change into the file, and asks nobody', async () => {
    const problems: string[] = [];
    const site = await serveEditor({ host: 'local' });
    const browser = await launch();
    const page = await watchedPage(browser, problems);
    const file = 'content/units/finance.yaml';
    try {
      // The folder that a person would choose: one that the browser keeps for the site, with a repository's files in it.
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'showDirectoryPicker', { value: () => navigator.storage.getDirectory() });
      });
      await page.goto(`${site.address}admin/`);
      await page.evaluate(
        async ([name, text]) => {
          const root = await navigator.storage.getDirectory();
          await root.getDirectoryHandle('.git', { create: true });
          let folder = root;
          for (const part of name.split('/').slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
          const writer = await (await folder.getFileHandle(name.split('/').at(-1) ?? '', { create: true })).createWritable();
          await writer.write(text);
          await writer.close();
        },
        [file, files.get(file) ?? ''] as const,
      );
      await page.getByRole('button', { name: 'Work with Local Repository' }).click();
      await page.getByText('Collections', { exact: true }).first().waitFor();
      await page.goto(`${site.address}admin/#/collections/units/entries/units/finance`);
      const title = page.locator('[data-key-path="title.en"] input');
      const former = await title.inputValue();
      await title.fill('Money');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Entry saved').first().waitFor();
      const written = await page.evaluate(async (name) => {
        let folder = await navigator.storage.getDirectory();
        for (const part of name.split('/').slice(0, -1)) folder = await folder.getDirectoryHandle(part);
        return (await (await folder.getFileHandle(name.split('/').at(-1) ?? '')).getFile()).text();
      }, file);
      expect(written).toBe((files.get(file) ?? '').replace(former, 'Money'));
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      site.close();
    }
  });
});
