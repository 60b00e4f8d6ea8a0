/** The comparison of two versions: with scripts of any two, without scripts of neighbours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';

const changes = '/handbook/policies/access-control/changes/';

describe('the comparison of two versions', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it('shows what its address asks for', async () => {
    const { page, problems } = await site.page(`${changes}?from=1.0&to=2.1`);
    await page.waitForSelector('kontor-redline .redline ins');
    expect(await page.textContent('kontor-redline [role=status]')).toMatch(/^Version 2\.1, compared with 1\.0\. Statements: /);
    expect(await page.locator('kontor-redline .touched a.statement-id').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it('keeps the choice in the address, and reads a single version', async () => {
    const { page } = await site.page(changes);
    await page.selectOption('#compare-from', '1.0');
    await page.waitForSelector('kontor-redline .redline');
    expect(new URL(page.url()).search).toBe('?from=1.0&to=2.1');
    await page.selectOption('#compare-from', '');
    await page.waitForFunction(() => document.querySelector('kontor-redline .redline :is(ins, del, details)') === null);
    expect(new URL(page.url()).search).toBe('?to=2.1');
    expect(await page.textContent('kontor-redline [role=status]')).toContain('as it was written');
  });

  it('has the same marks as the page itself', async () => {
    const { page } = await site.page(`${changes}?from=2.0&to=2.1`);
    await page.waitForSelector('kontor-redline .redline');
    const blocks = (within: string): Promise<readonly string[]> =>
      page
        .locator(`${within} .redline-block`)
        .evaluateAll((all) =>
          all.map((block) => `${block.getAttribute('data-mark') ?? ''} ${block.textContent.replace(/\s+/g, ' ').trim()}`),
        );
    expect(await blocks('kontor-redline')).toEqual(await blocks('.version-redline:has([id="_version-2.1"])'));
  });

  it('is there for neighbours without scripts', async () => {
    const { page } = await site.page(changes, { javaScriptEnabled: false });
    expect(await page.locator('kontor-redline').isVisible()).toBe(false);
    expect(await page.locator('.version-redline .redline ins').first().isVisible()).toBe(true);
  });
});
