/** Every template in a real browser, each page opened once: axe, both themes, the width of a small phone, the policy, no other host, and the keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOfOthers, barriersOn, putAxeInto, shownOn } from './axe.ts';
import { visit } from './browser.ts';
import type { Tab, Visit } from './browser.ts';
import { walkByTab } from './focus-walk.ts';
import type { FocusWalk } from './focus-walk.ts';
import { templates } from './templates.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 700 };

const isGerman = (path: string): boolean => path.startsWith('/de/');

/** What one visit of a page found. */
interface Found {
  readonly barriers: Readonly<Record<string, readonly string[]>>;
  /** How far the page is wider than a small phone, in pixels. */
  readonly overflow: number;
  readonly problems: readonly string[];
  readonly walk: FocusWalk | undefined;
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * An English page: all rules in the light theme on a desktop and in the dark one on a phone. So each element is looked at in both themes and
 * each rule at both widths; what only a desktop shows gets its colours looked at in the dark theme too.
 */
const lookAtEnglish = async (page: Page): Promise<Omit<Found, 'problems'>> => {
  const light = await barriersOn(page);
  const walk = await walkByTab(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(phone);
  const dark = await barriersOn(page);
  const overflow = await overflowOf(page);
  const onPhone = await shownOn(page);
  await page.setViewportSize(desktop);
  return { barriers: { light, dark, darkDesktop: await barriersOfOthers(onPhone) }, overflow, walk };
};

/** A German page has the elements, colours and order of the English one; its words are others, and longer. All rules, at the width where that tells, in the theme that English has only on a desktop. */
const lookAtGerman = async (page: Page): Promise<Omit<Found, 'problems'>> => ({
  barriers: { light: await barriersOn(page) },
  overflow: await overflowOf(page),
  walk: undefined,
});

describe('every template', () => {
  let site: Visit;
  const found = new Map<string, Promise<Found>>();
  const free: Tab[] = [];

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  const look = async (path: string): Promise<Found> => {
    // Without motion no colour fades over while axe looks at it, in parts too that the browser has not drawn yet.
    const tab = free.pop() ?? (await site.tab({ reducedMotion: 'reduce' }));
    const { page } = tab;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(isGerman(path) ? phone : desktop);
    const problems = await tab.goTo(path);
    // Results come after the page: counted too early, they move what is being counted.
    if (path.includes('/search/')) await page.waitForLoadState('networkidle');
    await putAxeInto(page);
    const seen = await (isGerman(path) ? lookAtGerman(page) : lookAtEnglish(page));
    free.push(tab);
    return { ...seen, problems };
  };

  /** One visit of each page, whichever test asks first. */
  const foundOn = (path: string): Promise<Found> => {
    const known = found.get(path) ?? look(path);
    found.set(path, known);
    return known;
  };

  it.concurrent.each(templates)('can be read by everybody and keeps the policy: %s', async (path) => {
    const { barriers, overflow, problems } = await foundOn(path);
    expect({ barriers: Object.entries(barriers).filter(([, lines]) => lines.length > 0), overflow, problems }).toEqual({
      barriers: [],
      overflow: 0,
      problems: [],
    });
  });

  it.concurrent.each(templates.filter((path) => !isGerman(path)))(
    'lets the keyboard reach every control and shows where it is: %s',
    async (path) => {
      const { walk } = await foundOn(path);
      expect(walk?.unseen).toEqual([]);
      expect(walk?.reached).toBeGreaterThanOrEqual(walk?.wanted ?? Infinity);
    },
  );
});
