import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs, takeUnit } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { createDatabase } from '../support/database.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVanLem } from '../support/organisation.ts';
import { System } from '../support/system.ts';

const later = { timeout: 20_000 };

describe('the same task for many units, on the page', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;

  const rows = ({ page }: Watched) => page.getByRole('table').getByRole('row');

  beforeAll(async () => {
    const start = '2026-03-02T02:00:00.000Z';
    system = await System.start(start, {}, await createDatabase(start, withVanLem));
    await system.server.start();
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(head, 'van-lem-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is written once, and says before it is sent which unit cannot have it', async () => {
    const { page } = leader;
    await page.goto('/issue');
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill('27/KH-05');
    await page.getByLabel('Tên nhiệm vụ').fill('Xây dựng ít nhất 01 cánh đồng lớn');
    await takeUnit(leader, /^Đơn vị chủ trì/, 'kon dao', 'Kon Đào');
    await takeUnit(leader, /^Cùng giao cho các đơn vị/, 'van lem', 'Văn Lem');
    await takeUnit(leader, /^Cùng giao cho các đơn vị/, 'noi vu', 'Phòng Nội vụ');
    await takeUnit(leader, /^Đơn vị phối hợp/, 'noi vu', 'Phòng Nội vụ');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('ubnd-leader');
    await page.getByLabel('Hạn hoàn thành').fill('2026-03-31');
    const each = page.getByRole('region', { name: 'Các đơn vị cùng được giao' });
    await each.getByText('UBND xã Văn Lem: giao được, hạn 31/03/2026').waitFor(later);
    await each.getByText(/^Phòng Nội vụ: (?!giao được)/).waitFor(later);
    await expectWhole(leader);
  });

  it('reaches whom it can, and tells who has not got it and why', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'Đã giao cho 2 đơn vị.' });
    await told.getByText(/^Phòng Nội vụ: /).waitFor(later);
    await expectWhole(leader);
    await told.getByRole('link', { name: 'Xem bảng theo dõi các đơn vị' }).click();
    await page.getByRole('heading', { level: 1, name: '27/KH-05' }).waitFor(later);
    expect(await rows(leader).count()).toBe(3);
  });

  it('is sent again without the one, and is still one task for each', async () => {
    const { page } = leader;
    await page.goto('/issue');
    // One who is to have the task and to coordinate on it.
    const named = page.locator('form').getByText('Phòng Nội vụ', { exact: true });
    await named.nth(1).waitFor(later);
    await page.getByRole('combobox', { name: /^Cùng giao cho các đơn vị/ }).focus();
    await page.keyboard.press('Backspace');
    await named.nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByRole('status').getByText('Đã giao cho 2 đơn vị.').waitFor(later);
    expect(await rows(leader).count()).toBe(3);
    await expectWhole(leader);
  });

  it('is a table that a unit reads on a phone, with its own row', async () => {
    const { page } = head;
    await page.goto('/tasks');
    await page.getByRole('link', { name: 'Giao đồng loạt' }).click();
    await page.getByRole('link', { name: /27\/KH-05/ }).click();
    await rows(head).getByRole('link', { name: 'UBND xã Văn Lem' }).waitFor(later);
    // On a phone each row says itself what its columns are.
    expect(await rows(head).count()).toBe(1);
    expect(await rows(head).last().innerText()).toContain('Hạn 04/03/2026');
    await expectWhole(head);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
