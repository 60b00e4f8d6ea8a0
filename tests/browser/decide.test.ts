/** The decide page: a board member changes the budget and sees what drops out and why. Without scripts the saved scenarios say it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';

const decide = '/portfolio/decide/';
const settled = '[data-outcome]:not([aria-busy])';

const solved = async (page: Page): Promise<void> => {
  await page.waitForSelector('.decide-headline', { timeout: 20_000 });
  await page.waitForSelector(settled);
};

/** Waits until the address says it and the answer is there. */
const asked = async (page: Page, part: string): Promise<void> => {
  await page.waitForFunction((text) => location.search.includes(text), part);
  await page.waitForSelector(settled);
};

describe('the decide page', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it('shows what drops out and why when the 2027 budget is 10% lower', async () => {
    const { page, problems } = await site.page(decide);
    await solved(page);
    expect(await page.locator('.decide-changes').count()).toBe(0);
    await page.getByRole('button', { name: '2027 budget: 10% less', exact: true }).click();
    await asked(page, 'b2027=');
    await page.waitForSelector('.decide-changes .drops li');
    expect(await page.textContent('.decide-headline')).toMatch(/^✓Proven best: .* less than Plan 2027\.$/);
    expect(await page.textContent('.decide-changes .drops')).toMatch(/because it would exceed the 2027 budget/);
    expect(await page.locator('.decide-state .badge.warn').count()).toBe(await page.locator('.decide-changes .drops li').count());
    expect(await page.textContent('#_scenarios tr.decide-own th')).toBe('Your version from Plan 2027');
    expect(problems).toEqual([]);
  });

  it('restores what the address holds, and tells what of it cannot be used', async () => {
    const { page } = await site.page(`${decide}?from=plan-2027&b2027=6975000&cap=1.1&out=projects/leak-detection,projects/gone`);
    await solved(page);
    expect(await page.inputValue('#_b2027-amount')).toBe('6975000');
    expect(await page.inputValue('#_capacity')).toBe('110');
    expect(await page.inputValue('[data-key="projects/leak-detection"] select')).toBe('out');
    expect(await page.textContent('[data-ignored]')).toContain('out=projects/gone');
    await page.getByRole('button', { name: 'Undo all changes' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await page.inputValue('#_b2027-amount')).toBe('7750000');
  });

  it('is used by keyboard alone', async () => {
    const { page } = await site.page(decide);
    await solved(page);
    await page.focus('#_b2027');
    await page.keyboard.press('ArrowLeft');
    await asked(page, 'b2027=7672500');
    expect(await page.getAttribute('#_b2027', 'aria-valuetext')).toBe('€7,672,500 · −1%');
    await page.focus('[data-key="projects/leak-detection"] select');
    await page.keyboard.press('End');
    await asked(page, 'out=projects/leak-detection');
    expect(await page.textContent('[data-key="projects/leak-detection"] .decide-state')).toContain('it is set to “must be out”');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['key'])).toBe('projects/leak-detection');
  });

  it('says in words why no set is possible, and makes a record of it', async () => {
    const { page } = await site.page(`${decide}?from=frozen-2025`);
    await solved(page);
    expect(await page.textContent('.decide-headline')).toContain('Impossible:');
    expect(await page.textContent('[data-outcome]')).toMatch(/The 2027 budget: at most €6,299,000.*The 2027 budget raised by €/);
    await page.click('[data-record] summary');
    await page.fill('[data-title=en]', 'A "quoted" title');
    expect(await page.textContent('[data-yaml]')).toContain(String.raw`  en: "A \"quoted\" title"`);
  });

  it('speaks German', async () => {
    const { page, problems } = await site.page(`/de${decide}?from=plan-2027&b2027=6975000`);
    await solved(page);
    expect(await page.textContent('.decide-headline')).toContain('Beweisbar die beste:');
    expect(await page.textContent('.decide-changes .drops')).toContain('Budget 2027');
    expect(problems).toEqual([]);
  });

  it('compares the saved scenarios without scripts', async () => {
    const { page } = await site.page(decide, { javaScriptEnabled: false });
    expect(await page.locator('kontor-decide').isVisible()).toBe(false);
    expect(await page.locator('#_scenarios tbody tr').count()).toBe(4);
    expect(await page.textContent('.decide-scenario:has(#frozen-2025)')).toContain(
      'Structured invoices to business customers is mandatory',
    );
  });
});
