/** A project manager who knows neither Git nor YAML writes a status report: the form names each mistake, and the finished file is one that the check takes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../scripts/lib/inspect.ts';
import { barriersOn, putAxeInto } from './axe.ts';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';

const form = '/write/status/?project=erp-renewal';
const file = 'projects/erp-renewal/status/2026-11.md';

const opened = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-form]:not([hidden])');
};
const summary = (page: Page): Promise<readonly string[]> => page.locator('[data-summary] li').allTextContents();

/** Says of each colour why it is what it is, what moved, and what was done. */
const written = async (page: Page): Promise<void> => {
  await page.fill('[name="overall.comment"]', 'Six interfaces are late: go-live moves to "October".');
  for (const dimension of ['schedule', 'cost', 'resources', 'risk']) {
    await page.fill(`[name="dimensions.${dimension}.comment"]`, `Interfaces hold up ${dimension}.`);
  }
  await page.fill('[name="text.0"]', 'Finance core accepted\nInterface four tested');
  await page.fill('[name="text.1"]', 'Interface five');
  await page.fill('[name="progress.value"]', '61.5');
  await page.fill('[name="actualCost"]', '3,150,000');
};

describe('the form of a status report', () => {
  let site: Visit;

  beforeAll(async () => {
    site = await visit();
  }, 120_000);

  afterAll(async () => {
    await site.close();
  });

  it('names three typical mistakes, is content when they are mended, and gives a file that the check takes', async () => {
    const { page, problems } = await site.page(form);
    await opened(page);
    await written(page);
    await page.selectOption('[name="overall.rag"]', 'red');
    await page.fill('[name="actualCost"]', '3.150.000,00');
    await page.fill('[name="progress.value"]', '615');
    await page.click('[data-form] [type=submit]');
    const told = await summary(page);
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('Work done, in per cent: ');
    expect(told[1]).toContain('Cost so far (EUR): "3.150.000,00" is no number. Write it as 3,100,000.00');
    expect(told[2]).toContain('Why a colour or the forecast moved: ');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);

    await page.locator('[data-summary] a').nth(1).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('actualCost');
    await page.fill('[name="actualCost"]', '3,150,000.00');
    await page.fill('[name="progress.value"]', '61.5');
    await page.fill('[name="changed"]', 'No third developer was released.');
    await page.click('[data-form] [type=submit]');
    expect(await summary(page)).toEqual([]);
    const text = (await page.textContent('[data-file]')) ?? '';
    expect(await page.textContent('[data-place]')).toBe(`content/${file}`);
    expect(await page.getAttribute('[data-host] a', 'href')).toContain('file_name=content%2Fprojects%2Ferp-renewal%2Fstatus%2F2026-11.md');
    expect(problems).toEqual([]);

    const folder = mkdtempSync(path.join(tmpdir(), 'kontor-form-'));
    try {
      cpSync('content', folder, { recursive: true });
      writeFileSync(path.join(folder, file), text);
      const { findings } = inspect({ content: folder, asOf: undefined });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(readFileSync(path.join(folder, file), 'utf8')).toContain('actualCost: 3150000\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keeps what was written in this browser, until somebody begins anew', async () => {
    const { page } = await site.page(form);
    await opened(page);
    await page.fill('[name="overall.comment"]', 'Half a sentence');
    await page.getByRole('button', { name: 'Add a decision' }).click();
    await page.keyboard.type('Release the reserve');
    await page.reload();
    await opened(page);
    expect(await page.inputValue('[name="overall.comment"]')).toBe('Half a sentence');
    expect(await page.locator('[data-decisions] [data-part=text]').last().inputValue()).toBe('Release the reserve');
    await page.getByRole('button', { name: 'Start anew' }).click();
    expect(await page.inputValue('[name="overall.comment"]')).toBe('');
    expect(await page.locator('p[data-restored]').isVisible()).toBe(false);
  });

  it('reads numbers as German pages write them, and saves the file under its name', async () => {
    const { page } = await site.page(`/de${form}`);
    await opened(page);
    await written(page);
    await page.fill('[name="progress.value"]', '61,5');
    await page.fill('[name="actualCost"]', '3.150.000,50');
    await page.click('[data-form] [type=submit]');
    expect(await summary(page)).toEqual([]);
    expect(await page.textContent('[data-file]')).toContain('actualCost: 3150000.5\n');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Datei speichern' }).click()]);
    expect(download.suggestedFilename()).toBe('2026-11.md');
  });

  it('has no barrier when it is open and full of mistakes', async () => {
    const { page } = await site.page(form);
    await opened(page);
    await page.fill('[name="actualCost"]', 'much');
    await page.click('[data-form] [type=submit]');
    await putAxeInto(page);
    expect(await barriersOn(page)).toEqual([]);
  });
});
