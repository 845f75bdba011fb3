import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../demo/data.ts';
import type { Shot } from './shots.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const signIn = async (page: Page, login: string): Promise<void> => {
  await page.goto('/sign-in');
  await page.locator('input[autocomplete=username]').fill(login);
  await page.locator('input[type=password]').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((url) => url.pathname === '/');
};

/** A page is told of changes for as long as it is open, so its network is never idle. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate('document.fonts.ready');
  await page.evaluate('document.activeElement.blur()');
  await page.waitForTimeout(1500);
};

/** Signs in as somebody of the demo, looks at a page of it and keeps the picture. */
export const take = async (
  browser: Browser,
  { origin, task, folder }: { origin: string; task: string; folder: string },
  shot: Shot,
): Promise<void> => {
  const window = { viewport: shot.phone ? phone : desktop, deviceScaleFactor: 1 };
  const context = await browser.newContext({ ...window, baseURL: origin, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    if (shot.language)
      await page.addInitScript(
        (language) => localStorage.setItem('dondoc.language', language),
        shot.language,
      );
    await signIn(page, shot.login);
    await page.goto(shot.path.replace('{task}', task));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  } finally {
    await context.close();
  }
};
