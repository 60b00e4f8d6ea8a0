/** One Chromium and one server for the tests in a real browser. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { sampleSite } from '../site/output.ts';

/** A page that goes from one address to the next: a new one costs the browser more than most pages do. */
export interface Tab {
  readonly page: Page;
  /** Goes to a page of the site; gives what must never happen on it, as far as it has happened. */
  readonly goTo: (path: string) => Promise<readonly string[]>;
}

/** A served site and a browser that looks at it. */
export interface Visit {
  readonly address: string;
  /** An empty tab, with a storage of its own. */
  readonly tab: (options?: BrowserContextOptions) => Promise<Tab>;
  /** A page in a tab of its own. */
  readonly page: (path: string, options?: BrowserContextOptions) => Promise<{ readonly page: Page; readonly problems: readonly string[] }>;
  readonly close: () => Promise<void>;
}

/** Serves the built sample office and starts Chromium. Each tab reports what must never happen: errors, violations of the policy, requests to another host. */
export const visit = async (): Promise<Visit> => {
  const server = await serveFolder(sampleSite, '/', 0);
  const executablePath = process.env['CHROMIUM_PATH'] ?? chromiumPath();
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const { origin } = new URL(server.address);
  const tab = async (options: BrowserContextOptions = {}): Promise<Tab> => {
    const page = await (await browser.newContext(options)).newPage();
    let problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(`request to ${request.url()}`);
    });
    return {
      page,
      goTo: async (path) => {
        const own: string[] = [];
        problems = own;
        await page.goto(new URL(path, server.address).href, { waitUntil: 'load' });
        return own;
      },
    };
  };
  return {
    address: server.address,
    tab,
    page: async (path, options = {}) => {
      const { page, goTo } = await tab(options);
      return { page, problems: await goTo(path) };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
