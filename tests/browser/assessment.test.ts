/** The self-assessment: answered by keyboard, held by the address, computed without a request. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';

const utility =
  '#staff=4&sites=2&itStaff=4&applications=3&projects=3&projectSize=4&practice=2&regulation=4&dependence=4&centralisation=3&standardisation=3';

const result = (page: Page): Promise<string | null> => page.textContent('kontor-assessment [data-need-now]');

/** Counts every request from now on, and what is kept in the browser. */
const watched = (page: Page): { readonly requests: string[]; readonly stored: () => Promise<number> } => {
  const requests: string[] = [];
  page.on('request', (request) => {
    // Chromium asks for the sign of the site whenever an address changes; the fragment is not part of it.
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  return { requests, stored: () => page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length) };
};

describe('the self-assessment', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it('is answered by keyboard alone, and asks no server', async () => {
    const { page, problems } = await site.page('/assessment/');
    await page.waitForSelector('kontor-assessment[data-live]');
    const { requests, stored } = watched(page);
    await page.focus('kontor-assessment input');
    const questions = await page.locator('kontor-assessment fieldset').count();
    for (let question = 0; question < questions; question += 1) {
      await page.keyboard.press('Space');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    expect(await result(page)).toBe('Full IT management office');
    expect(await page.locator('[data-deciding] > li').count()).toBe(3);
    expect(await page.locator('[data-steps] li').count()).toBeGreaterThan(3);
    expect(new URL(page.url()).hash).toContain('standardisation=4');
    expect(requests).toEqual([]);
    expect(await stored()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('opens with the answers of its address, and passes over what is none', async () => {
    const { page } = await site.page(`/assessment/${utility}&weather=1`);
    await page.waitForSelector('kontor-assessment[data-answered]');
    expect(await result(page)).toBe('Full IT management office');
    expect(await page.textContent('ul[data-turning]')).toContain('IT staff: “Fewer than 3” instead of “30 or more”');
    expect(await page.locator('[data-steps] a[href^="/handbook/"]').count()).toBeGreaterThan(0);

    const { page: other } = await site.page('/assessment/#staff=9&sites=two');
    await other.waitForSelector('kontor-assessment[data-live]');
    expect(await other.locator('input:checked').count()).toBe(0);
  });

  it('keeps its answers in the address while links inside the page are followed', async () => {
    const { page } = await site.page(`/assessment/${utility}`);
    await page.click('.assessment-more a');
    await page.waitForFunction(() => {
      const top = document.querySelector('#_why')?.getBoundingClientRect().top ?? Infinity;
      return top >= 0 && top < innerHeight;
    });
    expect(new URL(page.url()).hash).toBe(utility);
    expect(await result(page)).toBe('Full IT management office');
  });

  it('is a range while answers are open', async () => {
    const { page } = await site.page('/assessment/#staff=3&itStaff=3&regulation=unknown');
    await page.waitForSelector('kontor-assessment[data-answered]');
    expect(await result(page)).toBe('Not settled yet');
    expect(await page.textContent('.assessment-panel [data-known]')).toBe('2 of 11 questions answered.');
  });

  it('forgets everything when it begins again', async () => {
    const { page } = await site.page(`/assessment/${utility}`);
    await page.click('[data-reset]');
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.locator('[data-why]').isVisible()).toBe(false);
  });

  it('goes on in German with the same answers', async () => {
    const { page } = await site.page(`/assessment/${utility}`);
    await page.waitForSelector('kontor-assessment[data-answered]');
    await page.click('.masthead a.language');
    await page.waitForURL('**/de/assessment/**');
    await page.waitForSelector('kontor-assessment[data-answered]');
    expect(await result(page)).toBe('Volles IT-Management-Office');
    expect(await page.textContent('ul[data-turning]')).toContain('IT-Personal: „Weniger als 3“ statt „30 oder mehr“');
  });

  it('is a questionnaire with its weights without scripts', async () => {
    const { page } = await site.page('/assessment/', { javaScriptEnabled: false });
    expect(await page.locator('kontor-assessment fieldset').count()).toBe(11);
    expect(await page.locator('[data-panel]').isVisible()).toBe(false);
    expect(await page.locator('.assessment-weighing tbody tr').count()).toBe(11);
    expect(await page.locator('noscript').textContent()).toContain('on paper');
  });
});
