/** Every template in a real browser: axe in both themes, the width of a small phone, the policy, and no other host. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { templates } from './templates.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** What axe finds on a page as it is shown now, a line each. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run());
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(', ')})`,
  );
};

describe('every template', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it.each(templates)('can be read by everybody and keeps the policy: %s', async (path) => {
    const { page, problems } = await site.page(path, { colorScheme: 'light', viewport: { width: 1280, height: 900 } });
    await page.evaluate(axe.source);
    const light = await violationsOn(page);
    // Without motion no colour fades over while axe looks at it, in parts too that the browser has not drawn yet.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await violationsOn(page);
    await page.setViewportSize({ width: 320, height: 700 });
    const narrow = await violationsOn(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.context().close();
    expect({ light, dark, narrow, overflow, problems }).toEqual({ light: [], dark: [], narrow: [], overflow: 0, problems: [] });
  });
});
