import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs, takeUnit } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { createDatabase } from '../support/database.ts';
import { toDisseminate } from '../support/disseminations.ts';
import { local } from '../support/domain/time.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVanLem } from '../support/organisation.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('the succession of units on the page', () => {
  let system: System;
  let browser: Browser;
  let administrator: Watched;
  let head: Watched;
  const { taskId, issue } = theTask('2026-03-31');

  const directives = () => administrator.page.getByRole('group', { name: 'Văn bản còn phải quán triệt (1)' });
  const status = (text: string | RegExp) => administrator.page.getByRole('status').getByText(text);

  beforeAll(async () => {
    const start = local('2026-03-02 09:00');
    system = await System.start(start, {}, await createDatabase(start, withVanLem));
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    await toDisseminate(system, ['kon-dao'], '2026-03-31');
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    administrator = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    await signInAs(administrator, 'ubnd-administrator');
    await signInAs(head, 'van-lem-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('shows in a dry run what nobody would have, and cannot be decided while there is any', async () => {
    const { page } = administrator;
    // Typed before the units have come, as on a slow line.
    await page.route('**/api/units', async (route) => {
      await pause(2000);
      await route.continue();
    });
    await page.getByRole('link', { name: 'Sắp xếp đơn vị' }).click();
    await takeUnit(administrator, 'Đơn vị được sắp xếp', 'kon dao', 'Kon Đào');
    await page.unroute('**/api/units');
    await page.getByLabel('Số, ký hiệu văn bản').fill('1677/NQ-UBTVQH15');
    await page.getByLabel('Cơ quan ban hành').fill('Ủy ban Thường vụ Quốc hội');
    await page.getByLabel('Ngày ban hành').fill('2026-03-02');
    await page.getByLabel('Có hiệu lực từ 0 giờ ngày').fill('2026-03-02');
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await status(/chưa có đơn vị nhận; chưa thể quyết định\.$/).waitFor(later);
    const row = page.getByRole('row').filter({ hasText: 'ĐT-01' });
    expect(await row.innerText()).toContain('Chưa có đơn vị nhận');
    await directives().getByText('Đơn vị nhận: chưa có; lãnh đạo thôi giao trên trang của văn bản').waitFor();
    await expectWhole(administrator);
    expect(await page.getByRole('button', { name: 'Quyết định' }).count()).toBe(0);
  });

  it('is decided once every part has a successor', async () => {
    const { page } = administrator;
    await takeUnit(administrator, /^Đơn vị kế thừa/, 'van lem', 'Văn Lem');
    await page.getByLabel('Có hiệu lực từ 0 giờ ngày').fill('2026-03-03');
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await status(/Mọi việc đều có đơn vị nhận\.$/).waitFor(later);
    const row = page.getByRole('row').filter({ hasText: 'ĐT-01' });
    expect(await row.innerText()).toContain('UBND xã Văn Lem');
    await directives().getByText('UBND xã Kon Đào tổ chức quán triệt, hạn 31/03/2026').waitFor();
    await directives().getByText('Đơn vị nhận: UBND xã Văn Lem').waitFor();
    await page.getByRole('button', { name: 'Quyết định' }).click();
    await status(/^Đã ghi nhận quyết định\./).waitFor(later);
    await page.getByText('UBND xã Kon Đào → UBND xã Văn Lem').waitFor(later);
    await expectWhole(administrator);
  });

  it('tells how far it has come, and the successor finds from whom it has the task', async () => {
    await system.travel.to(local('2026-03-03 08:00'));
    await status(/Nhiệm vụ: 1 đã chuyển, 0 còn ở đơn vị cũ\./).waitFor({ timeout: 40_000 });
    const { page } = head;
    await page.goto(`/tasks/${taskId}`);
    await page.getByText('UBND xã Kon Đào (đến 03/03/2026)').waitFor(later);
    await expectWhole(head);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
