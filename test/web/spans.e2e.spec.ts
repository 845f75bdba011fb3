import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  desktop,
  expectWhole,
  launchBrowser,
  openPage,
  phone,
  signInAs,
  takeUnit,
} from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { createDatabase } from '../support/database.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { withVanLem } from '../support/organisation.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('the same task for each year, on the page', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;

  const directiveId = randomUUID();
  const plan = {
    ...{ type: 'RecordDirective', kind: 'plan', number: '01/KH-UBND', issuedOn: '2026-01-22' },
    issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
    ...{ title: 'Kế hoạch giai đoạn', clauses: [{ content: 'Trồng rừng' }] },
  };

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

  it('is written once, with a date for each year that can be changed', async () => {
    const { page } = leader;
    await page.goto('/issue');
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill('27/KH-05');
    await page.getByLabel('Tên nhiệm vụ').fill('Trồng rừng');
    await takeUnit(leader, /^Đơn vị chủ trì/, 'kon dao', 'Kon Đào');
    await takeUnit(leader, /^Cùng giao cho các đơn vị/, 'van lem', 'Văn Lem');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('ubnd-leader');
    await page.getByLabel('Từ năm').fill('2026');
    await page.getByLabel('Đến năm').fill('2028');
    await page.getByLabel('Hằng năm: mỗi năm một nhiệm vụ').check();
    await page.getByLabel('Hạn hoàn thành của năm đầu').fill('2026-11-15');
    expect(await page.getByLabel('Hạn của năm 2027').inputValue()).toBe('2027-11-15');
    await page.getByLabel('Hạn của năm 2028').fill('2028-10-31');
    const each = page.getByRole('region', { name: 'Bảng đơn vị và năm' });
    await each.getByText('UBND xã Văn Lem, năm 2028: giao được, hạn 31/10/2028').waitFor(later);
    await each.getByText(/^Lịch nghỉ năm 2027 chưa công bố/).waitFor();
    await expectWhole(leader);
  });

  it('is a table of units and years once it is sent', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã giao 6 nhiệm vụ.').waitFor(later);
    const heads = await page.getByRole('table').getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['Đơn vị', 'Năm 2026', 'Năm 2027', 'Năm 2028']);
    await page.getByRole('link', { name: 'UBND xã Kon Đào, Năm 2027' }).waitFor();
    await page.getByText('6 nhiệm vụ cho 2 đơn vị').waitFor();
    await expectWhole(leader);
  });

  it('goes on for the whole term, with the same words', async () => {
    const { page } = leader;
    await page.getByRole('link', { name: 'Giao thêm đơn vị, thêm năm' }).click();
    await takeUnit(leader, /^Đơn vị chủ trì/, 'kon dao', 'Kon Đào');
    expect(await page.getByLabel('Tên nhiệm vụ').inputValue()).toBe('Trồng rừng');
    await page.getByLabel('Từ năm').fill('2026');
    await page.getByLabel('Đến năm').fill('2028');
    await page.getByLabel('Hạn hoàn thành').fill('2028-12-31');
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã giao 1 nhiệm vụ.').waitFor(later);
    await page.getByRole('columnheader', { name: 'Giai đoạn 2026–2028' }).waitFor(later);
    await page.getByText('Chưa giao').waitFor();
  });

  it('shows its years beside the whole term, and is found by year', async () => {
    const { page } = leader;
    await page.getByRole('link', { name: 'UBND xã Kon Đào, Giai đoạn 2026–2028' }).click();
    const same = page.getByRole('region', { name: 'Cùng nội dung, theo năm' });
    await same.getByRole('link', { name: 'Năm 2026' }).waitFor(later);
    expect(await same.getByRole('link').allTextContents()).toEqual(['Năm 2026', 'Năm 2027', 'Năm 2028']);
    await expectWhole(leader);
    await page.goto('/tasks');
    await page.getByLabel('Thời gian thực hiện').selectOption('one');
    await page.getByLabel('Năm thực hiện').fill('2027');
    await page.getByText('Đang hiện 2 nhiệm vụ.').waitFor(later);
    await expectWhole(leader);
  });

  it('is read by a unit on a phone, in English too', async () => {
    const { page } = head;
    await page.goto('/cohorts');
    await page.getByRole('link', { name: /27\/KH-05/ }).click();
    await page.getByRole('link', { name: 'UBND xã Văn Lem, Năm 2028' }).waitFor(later);
    await expectWhole(head);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('link', { name: 'UBND xã Văn Lem, The year 2028' }).click();
    await page.getByRole('region', { name: 'The same, by year' }).waitFor(later);
    await expectWhole(head);
  });

  it('is counted on the page of its directive, by years, which lead to the lists', async () => {
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    const record = await chair.post(`/directives/${directiveId}/commands`, plan, {
      'idempotency-key': randomUUID(),
    });
    expect(record).toMatchObject({ status: 200 });
    const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
    const years = [{ from: 2026, to: 2026 }, { from: 2026, to: 2026 }, { from: 2026, to: 2028 }, undefined];
    for (const span of years) {
      const { taskId, issue } = theTask('2026-12-15');
      await system.done(taskId, 'ubnd-leader', { ...issue, serves, ...(span ? { span } : {}) });
    }
    const { page } = leader;
    await page.goto(`/directives/${directiveId}`);
    const block = page.getByRole('region', { name: 'Nhiệm vụ theo năm và cả giai đoạn' });
    await block.waitFor(later);
    expect((await block.getByRole('listitem').allInnerTexts()).map((line) => line.split(':')[0])).toEqual([
      'Giai đoạn 2026–2028',
      'Năm 2026',
      'Không nêu năm',
    ]);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await expectWhole(leader);
    }
    await block.getByRole('listitem').filter({ hasText: 'Năm 2026' }).getByRole('link').first().click();
    await page.getByText('Đang hiện 2 nhiệm vụ.').waitFor(later);
    expect(await page.getByLabel('Năm thực hiện').inputValue()).toBe('2026');
    await expectWhole(leader);
  });

  it('has its years taken off by clearing them', async () => {
    const { taskId, issue } = theTask('2026-12-15');
    await system.done(taskId, 'ubnd-leader', {
      ...{ ...issue, span: { from: 2026, to: 2026 }, monitorPostId: 'ubnd-monitor' },
    });
    const { page } = leader;
    await page.goto(`/tasks/${taskId}/AmendTask`);
    const from = page.getByLabel('Từ năm');
    await from.waitFor(later);
    expect(await from.inputValue()).toBe('2026');
    await from.fill('');
    await page.getByLabel(/^Chuyên viên theo dõi/).selectOption('');
    expect(await page.getByLabel('Đến năm').inputValue()).toBe('');
    await page.getByLabel('Lý do').fill('Không giao theo năm nữa');
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Điều chỉnh' }).click();
    await page.getByText('thành không nêu năm').first().waitFor(later);
    await page.getByText('sang (không có)').first().waitFor(later);
    await expectWhole(leader);
  });

  it('is taken back from all units at once, after a look at what that comes to', async () => {
    const { page } = leader;
    await page.goto('/cohorts');
    await page.getByRole('link', { name: /27\/KH-05/ }).click();
    await page.getByRole('button', { name: 'Thu hồi cả đợt giao' }).click();
    const form = page.getByRole('region', { name: 'Thu hồi cả đợt giao' });
    await form.getByLabel('Lý do thu hồi').fill('Tỉnh đã thay đổi kế hoạch');
    await form.getByRole('button', { name: 'Xem trước khi thu hồi' }).click();
    await form.getByText('Thu hồi 7 nhiệm vụ và 0 nhiệm vụ con').waitFor(later);
    await form.getByText('head Người giữ van-lem-head').first().waitFor(later);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await expectWhole(leader);
    }
    await form.getByRole('button', { name: 'Thu hồi cả đợt', exact: true }).click();
    await page.getByText('Đợt giao này đã bị thu hồi').waitFor(later);
    await page.getByText('Đã thu hồi 7 nhiệm vụ.').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('link', { name: 'Giao thêm đơn vị, thêm năm' }).count()).toBe(0);
    await expectWhole(leader);
    await page.goto('/cohorts');
    await page.getByText('Đã thu hồi cả đợt').waitFor(later);
  });

  it('tells each unit so, and shows it why', async () => {
    const { page } = head;
    await page.getByLabel('Ngôn ngữ', { exact: false }).or(page.getByLabel('Language')).selectOption('vi');
    await page.goto('/cohorts');
    await page.getByRole('link', { name: /27\/KH-05/ }).click();
    await page.getByText('Lý do: Tỉnh đã thay đổi kế hoạch').waitFor(later);
    await expectWhole(head);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
