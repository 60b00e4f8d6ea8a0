/** axe in a page: what keeps somebody from reading it as it is shown now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { JSHandle, Page } from 'playwright-core';

/** The part of axe that is used here. */
interface Axe {
  readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>;
}

/** The small file: half of what the browser has to be sent and to parse for each page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours: all that a theme changes, for a theme is other values of the same custom properties. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Puts axe into a page. */
export const putAxeInto = async (page: Page): Promise<void> => {
  await page.evaluate(source);
};

/** What all rules find in the whole page, a line each. Only lines leave the browser: the whole result of a long page is megabytes. */
export const barriersOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(', ')})`,
    );
  });

/** What is shown now, for `barriersOfOthers`. */
export const shownOn = (page: Page): Promise<JSHandle<WeakSet<Element>>> =>
  page.evaluateHandle(() => new WeakSet([...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility())));

/** What the rules of colour find in what is shown now and was not before. */
export const barriersOfOthers = (before: JSHandle<WeakSet<Element>>): Promise<readonly string[]> =>
  before.evaluate(async (shown, rules) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const isOther = (element: Element): boolean => element.checkVisibility() && !shown.has(element);
    const others = [...document.body.querySelectorAll('*')].filter(
      (element) => isOther(element) && (element.parentElement === null || !isOther(element.parentElement)),
    );
    if (others.length === 0) return [];
    const { violations } = await axe.run({ include: others }, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
  }, colourRules);
