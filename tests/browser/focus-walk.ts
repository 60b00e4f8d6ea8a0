/** Where the Tab key leads on a page. */
import type { Page } from 'playwright-core';

/** A way through a page by Tab. */
export interface FocusWalk {
  /** How many different controls had the focus. */
  readonly reached: number;
  /** How many it should be, at least. */
  readonly wanted: number;
  /** Names of controls on which one did not see the focus. */
  readonly unseen: readonly string[];
}

/** After so many controls a page has shown how it is. */
const limit = 60;

/** How many controls of the page the Tab key can reach now; of radio buttons one a group, arrows go to the others. */
const controls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const isStop = (element: HTMLElement): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = `input[type=radio][name="${element.name}"]`;
      return element === (document.querySelector(`${group}:checked`) ?? document.querySelector(group));
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
      (element) =>
        element.checkVisibility({ checkVisibilityCSS: true }) &&
        !element.hasAttribute('disabled') &&
        element.tabIndex >= 0 &&
        isStop(element),
    ).length;
  });

/** Presses Tab until each control was reached. The page itself keeps what had the focus, so that no key waits for an answer. */
export const walkByTab = async (page: Page): Promise<FocusWalk> => {
  const before = await controls(page);
  const places = await page.evaluateHandle(() => {
    const seen = new Map<Element, boolean>();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
      seen.set(target, (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none');
    });
    return seen;
  });
  for (let step = 0; step < Math.min(before, limit); step += 1) await page.keyboard.press('Tab');
  const { reached, unseen } = await places.evaluate((seen) => ({
    reached: seen.size,
    unseen: [...seen]
      .filter(([, isSeen]) => !isSeen)
      .map(([element]) => (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)),
  }));
  await places.dispose();
  // A table that fits gives its stop up once it has been laid out.
  return { reached, unseen, wanted: Math.min(before, await controls(page), limit) - 2 };
};
