/** Every template under axe, in both languages and both themes, at the width of a desk and of a phone. */
import axe from 'axe-core';
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

describe('every template', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it.each(templates.flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme }))))(
    'passes axe without a finding: $path ($colorScheme)',
    async ({ path, colorScheme }) => {
      const { page, problems } = await site.page(path, { colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run());
      expect(
        violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help} (${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(', ')})`,
        ),
      ).toEqual([]);
      expect(problems.filter((problem) => !(path === '/404.html' && problem.includes('404')))).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it.each(templates)(
    'fits a phone of 320 pixels without scrolling sideways: %s',
    async (path) => {
      const { page } = await site.page(path, { viewport: { width: 320, height: 700 } });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    },
    60_000,
  );

  it.each(templates)(
    'breaks no rule of the policy and asks no other host: %s',
    async (path) => {
      const { page, problems } = await site.page(path);
      expect(problems).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
