/** The monthly report as a tagged PDF with outline and page numbers: its page of the built site, printed by Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { languagesOf } from '#domain/office/edition.ts';
import type { Site } from '#domain/office/site.ts';
import { lastDayOf } from '#domain/time/calendar.ts';
import { monthlyReportRoute } from '#i18n/routes.ts';
import { ensureChromium } from '../chromium.ts';
import type { OutputFile } from '../portfolio-files.ts';
import { renderPages } from '../render.ts';
import { serveFolder } from '../serve.ts';
import { withFixedMetadata } from './pdf-metadata.ts';

/** Links lead to the published site where its address is known, else nowhere: the server that printed is gone. Those inside the page stay. */
const settleLinks = (page: Page, address: string | undefined): Promise<void> =>
  page.evaluate((origin) => {
    for (const link of document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#') || /^(?:https?|mailto):/.test(href)) continue;
      if (origin === undefined) link.removeAttribute('href');
      else link.setAttribute('href', new URL(href, origin).href);
    }
  }, address);

const printed = async (page: Page, url: string, site: Site, month: string): Promise<Uint8Array> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'load' });
  await settleLinks(page, site.address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The running head and the page numbers are those of the print sheet.
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return withFixedMetadata(bytes, lastDayOf(month), `Kontor ${site.toolVersion}`);
};

/** One PDF a language: `portfolio-report-<month>.pdf` in English, `….<language>.pdf` in others. Builds the site into a folder of its own that goes afterwards. */
export const reportPdfs = async (site: Site, month: string): Promise<readonly OutputFile[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-export-'));
  const executablePath = await ensureChromium();
  try {
    await renderPages(site, folder, '/');
    const server = await serveFolder(folder, '/', 0);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
    try {
      const page = await browser.newPage({ javaScriptEnabled: true });
      const files: OutputFile[] = [];
      for (const language of languagesOf(site.office)) {
        const url = new URL(monthlyReportRoute(language, month), server.address).href;
        files.push({
          path: `portfolio-report-${month}${language === 'en' ? '' : `.${language}`}.pdf`,
          text: await printed(page, url, site, month),
        });
      }
      return files;
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
