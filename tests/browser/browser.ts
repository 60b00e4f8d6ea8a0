/** One Chromium and one server for the tests in a real browser. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { sampleSite } from '../site/output.ts';

/** A served site and a browser that looks at it. */
export interface Visit {
  readonly address: string;
  readonly page: (path: string, options?: BrowserContextOptions) => Promise<{ readonly page: Page; readonly problems: string[] }>;
  readonly close: () => Promise<void>;
}

/** Serves the built sample office and starts Chromium. Each page reports what must never happen: errors, violations of the policy, requests to another host. */
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
  return {
    address: server.address,
    page: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(`request to ${request.url()}`);
      });
      await page.goto(new URL(path, server.address).href, { waitUntil: 'load' });
      return { page, problems };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
