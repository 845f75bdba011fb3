import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { alsoHolds } from '../support/appointments.ts';
import { expectWhole, launchBrowser, openPage, phone } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { password } from '../support/database.ts';
import { System } from '../support/system.ts';

describe('signing in', () => {
  let system: System;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    watched = await openPage(browser, new URL(system.address).origin, phone);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is asked of whoever comes, and says in Vietnamese what was wrong', async () => {
    const { page } = watched;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await page.getByLabel('Tên đăng nhập').fill('ubnd-leader');
    await page.locator('input[type=password]').fill('sai');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/mật khẩu/i);
  });

  it('leads to what one owes, by keyboard alone', async () => {
    const { page } = watched;
    await page.locator('input[type=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  });

  it('keeps the language that was chosen', async () => {
    const { page } = watched;
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
  });

  it('ends by signing out', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('asks whoever holds several posts for the one to act in', async () => {
    await alsoHolds(system, 'ubnd-leader', 'kon-dao-deputy', '2026-03-01T00:00:00.000Z');
    const own = await openPage(browser, new URL(system.address).origin);
    const { page } = own;
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('ubnd-leader');
    await page.locator('input[type=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('hãy chọn chức vụ để làm việc').waitFor();
    await page.getByRole('radio', { name: 'deputy' }).check();
    await expectWhole(own);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await page.getByText('Người giữ ubnd-leader · deputy').waitFor();
    expect(own.complaints).toEqual([]);
  });

  it('left nothing to complain of but the one wrong password', () => {
    expect(watched.complaints).toEqual([expect.stringMatching(/status of 401/)]);
  });
});

describe('the page as it is served', () => {
  let system: System;
  let origin: string;

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    origin = new URL(system.address).origin;
  });
  afterAll(() => system?.stop());

  it('allows scripts of our own address alone, and nobody to frame it', async () => {
    const policy = async () =>
      (await fetch(`${origin}/tasks`)).headers.get('content-security-policy')?.split('; ') ?? [];
    const [one, other] = [await policy(), await policy()];
    expect(one).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
    );
    const nonceIn = (directives: string[]) => directives.find((text) => text.startsWith('style-src'));
    expect(nonceIn(one)).toMatch(/^style-src 'self' 'nonce-[\w+/=]{20,}'$/);
    expect(nonceIn(one)).not.toBe(nonceIn(other));
  });

  it('keeps its files for a year, and itself not at all', async () => {
    const page = await fetch(origin);
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
    const kept = await fetch(origin + script);
    expect([page, kept].map(({ headers }) => headers.get('cache-control'))).toEqual([
      'no-store',
      'public, max-age=31536000, immutable',
    ]);
    expect((await fetch(`${origin}/assets/none.js`)).status).toBe(404);
  });

  it('loads less than 250 kB of script at first, compressed', async () => {
    const browser = await launchBrowser();
    const { page } = await openPage(browser, origin);
    const scripts: Promise<number>[] = [];
    page.on('response', (answer) => {
      if (/\.js$/.test(answer.url())) scripts.push(answer.body().then((body) => gzipSync(body).length));
    });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    const sizes = await Promise.all(scripts);
    await browser.close();
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250_000);
  });
});
