import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

const later = { timeout: 15_000 };

describe('a task is issued on the page', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;

  const tasks = () =>
    system.owner.query<{ task_id: string; code: string }[]>('SELECT task_id, code FROM read.task');
  /** Types a part of a unit’s name, and takes the first one found. */
  const find = async ({ page }: Watched, label: string, typed: string) => {
    await page.getByRole('combobox', { name: label }).pressSequentially(typed);
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    const found = await page.getByRole('listbox').getByRole('option').allTextContents();
    await page.keyboard.press('Enter');
    return found;
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    leader = await openPage(browser, new URL(system.address).origin, desktop);
    await signInAs(leader, 'ubnd-leader');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('where an empty desk says to begin', async () => {
    const { page } = leader;
    await page.getByText('Ông/bà có thể bắt đầu tại đây:').getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Giao nhiệm vụ' }).waitFor();
    await page.getByText('Còn thiếu: Số, ký hiệu nhiệm vụ, Tên nhiệm vụ, Đơn vị chủ trì').waitFor();
    await expectWhole(leader);
  });

  it('to a unit that is found without diacritics', async () => {
    const { page } = leader;
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill('15/KH-01');
    await page.getByLabel('Tên nhiệm vụ').fill('Rà soát hộ nghèo');
    expect(await find(leader, 'Đơn vị chủ trì', 'kon dao')).toEqual(['UBND xã Kon Đào']);
    await find(leader, 'Đơn vị phối hợp', 'Nội vụ');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('ubnd-leader');
  });

  it('with the clock run ahead before it is sent: who is reminded and told, and when', async () => {
    const { page } = leader;
    const coming = page.getByRole('region', { name: 'Sau khi giao sẽ diễn ra' });
    await page.getByLabel('Hạn hoàn thành').fill('2026-02-27');
    await coming.getByText('Chưa giao được như đang điền.').waitFor(later);
    await page.locator('form').getByText('Hạn phải từ ngày').waitFor();
    leader.complaints.splice(0);
    await page.getByLabel('Hạn hoàn thành').fill('2026-03-31');
    await coming.getByText('Được báo ngay khi giao: Người giữ kon-dao-head').waitFor(later);
    await coming.getByText('Được báo ngay khi giao: Người giữ noi-vu-head').waitFor();
    await coming.getByText(/24\/03\/2026 08:00/).waitFor();
    await coming.getByText('Gửi: Người giữ ubnd-chair').first().waitFor();
    await expectWhole(leader);
    expect(await tasks()).toEqual([]);
  });

  it('and its page says so', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    await page.getByRole('heading', { level: 1, name: 'Rà soát hộ nghèo' }).waitFor();
    expect(await tasks()).toEqual([{ task_id: page.url().split('/').at(-1), code: '15/KH-01' }]);
    await expectWhole(leader);
  });

  it('with everything that an issue may say, on a phone', async () => {
    const chair = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(chair, 'ubnd-chair');
    const { page } = chair;
    await page.goto('/issue');
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByLabel('Number and symbol of the task').fill('16/KH-02');
    await page.getByLabel('Title').fill('Trồng rừng');
    await page.getByLabel('Content').fill('Trồng rừng phòng hộ');
    await find(chair, 'Lead unit', 'tai chinh');
    await page.getByLabel('Supervising leader').selectOption('ubnd-second-leader');
    await page.getByLabel('Within a term').check();
    await page.getByLabel('Length of the term').fill('3');
    await page.getByLabel('Counted in').first().selectOption('months');
    await page.getByLabel('Days of progress reports').fill('2026-04-15');
    await page.getByLabel('Every quarter').check();
    await page.getByLabel('Product (optional)', { exact: true }).fill('Rừng phòng hộ');
    await page.getByLabel('Kind of product (optional)').selectOption('works');
    await page.getByRole('button', { name: 'Add a product that is accepted by itself' }).click();
    await page.getByRole('textbox', { name: 'Product 1' }).fill('Đợt 1');
    await page.getByLabel('Just those ticked below').check();
    await page.getByLabel('Photos').check();
    await page.getByLabel('Amount to be reached').fill('12,5');
    await page.getByLabel('Counted in', { exact: true }).last().fill('ha');
    await page.getByLabel('Note').fill('Theo nghị quyết');
    await page.getByText('Told at once: Người giữ tai-chinh-head').waitFor(later);
    await expectWhole(chair);
    await page.getByRole('button', { name: 'Assign a task' }).click();
    await page.getByText('Recorded: Assign a task.').waitFor(later);
    const [issued] = await system.events(page.url().split('/').at(-1) ?? '');
    expect(issued?.data).toMatchObject({
      ...{ code: '16/KH-02', unitId: 'tai-chinh', leaderPostId: 'ubnd-second-leader', dueOn: '2026-06-02' },
      ...{ reportOn: ['2026-04-15'], reportEvery: ['quarter'], productKind: 'works' },
      ...{ evidenceNeeded: ['photos'], quantity: { measuredIn: 'ha', amount: 12.5 } },
    });
    await chair.context.close();
  });

  it('from a paper by the monitoring office, and not without one', async () => {
    const monitor = await openPage(browser, new URL(system.address).origin, desktop);
    await signInAs(monitor, 'ubnd-monitor');
    const { page } = monitor;
    await page.getByRole('link', { name: 'Giao nhiệm vụ' }).first().click();
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill('17/KH-03');
    await page.getByLabel('Tên nhiệm vụ').fill('Sửa đường liên xã');
    await find(monitor, 'Đơn vị chủ trì', 'kon dao');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('ubnd-leader');
    await page.getByLabel('Không thời hạn').check();
    await page.getByText('Còn thiếu: Văn bản (số, ngày, người ký).').waitFor();
    await page.getByLabel('Số, ký hiệu văn bản').fill('21/KL-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-02');
    await page.getByLabel('Người ký').selectOption('ubnd-chair');
    await page.getByText('Được báo ngay khi giao: Người giữ kon-dao-head').waitFor(later);
    await expectWhole(monitor);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    const [issued] = await system.events(page.url().split('/').at(-1) ?? '');
    expect(issued?.data).toMatchObject({ code: '17/KH-03', paper: { number: '21/KL-UBND' } });
    await monitor.context.close();
  });

  it('by nobody who may not', async () => {
    const head = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(head, 'kon-dao-head');
    expect(await head.page.getByRole('link', { name: 'Giao nhiệm vụ' }).count()).toBe(0);
    await head.page.goto('/issue');
    await head.page.getByText('Với chức vụ đang làm việc, ông/bà không giao được nhiệm vụ.').waitFor();
    await head.context.close();
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
