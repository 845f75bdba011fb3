import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { password } from './database.ts';

export { launchBrowser } from '#infra/screenshots/chromium';

/** A page, and everything that it complained of. */
export type Watched = { context: BrowserContext; page: Page; complaints: string[] };

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };

export const openPage = async (
  browser: Browser,
  baseURL: string,
  viewport = desktop,
  device: Pick<BrowserContextOptions, 'hasTouch' | 'isMobile'> = {},
): Promise<Watched> => {
  const context = await browser.newContext({ baseURL, viewport, locale: 'vi-VN', ...device });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
};

/** Signs in as the holder of a post, and waits for their desk. */
export const signInAs = async ({ page }: Watched, login: string): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
};

/** Waits until Enter would take the one that is meant: before what was typed is looked for, the first of all is marked. */
export const optionIsMarked = ({ page }: Watched, name: string): Promise<void> =>
  page.locator('[role=option][data-combobox-selected]').filter({ hasText: name }).waitFor();

/** Types a part of a name into a field that searches, and takes the one that is meant. */
export const takeUnit = async (watched: Watched, label: string | RegExp, typed: string, name: string) => {
  const { page } = watched;
  const field = page.getByRole('combobox', { name: label });
  await field.pressSequentially(typed);
  await optionIsMarked(watched, name);
  await page.keyboard.press('Enter');
};

type Found = { id: string; impact: string | null; nodes: { html: string }[] };

/** What axe finds serious or worse on the page as it stands (WCAG 2.2 AA and axe’s own good practice). */
export const seriousFindings = async ({ page }: Watched): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Found[]>('axe.run(document).then(({ violations }) => violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

/** Whether anything reaches beyond the window at its side. */
export const isTooWide = ({ page }: Watched): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** What a page must be wherever a story comes by: nothing serious by axe, no wider than its window, no complaint in its console. */
export const expectWhole = async (...all: Watched[]): Promise<void> => {
  for (const one of all) {
    expect(await seriousFindings(one)).toEqual([]);
    expect(await isTooWide(one)).toBe(false);
    expect(one.complaints).toEqual([]);
  }
};
