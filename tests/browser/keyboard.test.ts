/** What a reader does without a mouse. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';

/** What has the focus, and whether one sees that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return undefined;
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40),
      visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      size: box.width * box.height,
      href: element.getAttribute('href'),
    };
  });

describe('the keyboard alone', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it('skips to the content with the first key', async () => {
    const { page } = await site.page('/handbook/policies/access-control/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#_content', visible: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_content');
  });

  it('searches: slash opens, arrows choose, Enter goes, Escape returns', async () => {
    const { page, problems } = await site.page('/');
    await page.keyboard.press('/');
    await page.keyboard.type('access control');
    await page.waitForSelector('dialog[open] a[href*="access-control"]');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('POL-003');
    await page.waitForSelector('dialog[open] a[href*="access-control"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/handbook\/policies\/access-control/);
    expect(problems).toEqual([]);
  });

  it('keeps the theme that was chosen over a reload', async () => {
    const { page } = await site.page('/about/', { colorScheme: 'light', reducedMotion: 'reduce' });
    const ink = () => page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color);
    const light = await ink();
    const button = page.locator('kontor-theme button').first();
    // From the system's theme over the light one to the dark one.
    for (let press = 0; press < 3 && (await ink()) === light; press += 1) {
      await button.press('Enter');
    }
    const dark = await ink();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ink()).toBe(dark);
  });

  it('changes the language and stays on the page', async () => {
    const { page } = await site.page('/handbook/policies/access-control/');
    await page.locator('header a[hreflang="de"]').first().press('Enter');
    await page.waitForURL('**/de/handbook/policies/access-control/');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('reads without scripts', async () => {
    const { page } = await site.page('/handbook/policies/access-control/', { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toBe('Access control');
    expect(await page.locator('li.statement').count()).toBeGreaterThan(5);
  });
});
