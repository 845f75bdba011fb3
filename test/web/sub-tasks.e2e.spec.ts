import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs, takeUnit } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { createDatabase } from '../support/database.ts';
import { withVillages } from '../support/organisation.ts';
import { dataOf, taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const later = { timeout: 20_000 };

describe('sub-tasks on the page', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  let leader: Watched;
  let parent: string;

  beforeAll(async () => {
    const start = '2026-03-02T02:00:00.000Z';
    system = await System.start(start, {}, await createDatabase(start, withVillages));
    await system.server.start();
    parent = await taskInHand(system, '2026-03-31');
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    head = await openPage(browser, origin);
    leader = await openPage(browser, origin, phone);
    await signInAs(head, 'kon-dao-head');
    await signInAs(leader, 'ubnd-leader');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('are issued from the page of the parent, to units below alone, and by its date', async () => {
    const { page } = head;
    await page.goto(`/tasks/${parent}`);
    await page.getByRole('link', { name: 'Giao nhiệm vụ con' }).click();
    await page.getByRole('link', { name: /^Nhiệm vụ cha: ĐT-01/ }).waitFor(later);
    await page.getByText('Hạn của nhiệm vụ con chậm nhất là ngày 29/03/2026.').waitFor(later);
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill('ĐT-01.1');
    await page.getByLabel('Tên nhiệm vụ').fill('Rà soát hộ nghèo của thôn');
    await page.getByRole('combobox', { name: /^Đơn vị chủ trì/ }).fill('noi vu');
    await page.getByText('Không có đơn vị nào tên như vậy').waitFor(later);
    await page.getByRole('combobox', { name: /^Đơn vị chủ trì/ }).fill('');
    await takeUnit(head, /^Đơn vị chủ trì/, 'thon 1', 'Thôn 1');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('kon-dao-head');
    await page.getByLabel('Hạn hoàn thành').fill('2026-03-30');
    await page
      .getByText(/không được sau ngày 29\/03\/2026/)
      .first()
      .waitFor(later);
    // The browser says of itself that the forecast was refused.
    expect(head.complaints.splice(0)).toContainEqual(expect.stringMatching(/status of 422/));
    await expectWhole(head);
    await page.getByLabel('Hạn hoàn thành').fill('2026-03-26');
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByRole('heading', { level: 1, name: /ĐT-01\.1/ }).waitFor(later);
    await page.getByRole('region', { name: 'Nhiệm vụ cha' }).getByRole('link', { name: /ĐT-01/ }).click();
    await page
      .getByRole('region', { name: 'Nhiệm vụ con' })
      .getByRole('link', { name: /ĐT-01\.1/ })
      .waitFor(later);
    await expectWhole(head);
  });

  it('are listed where the parent is signed off, which takes a reason for each that is open', async () => {
    await system.done(parent, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã xong' });
    const { page } = leader;
    await page.goto(`/tasks/${parent}/SignOff`);
    await page.getByText(/Còn 1 nhiệm vụ con chưa kết thúc/).waitFor(later);
    await page.getByRole('link', { name: /ĐT-01\.1/ }).waitFor(later);
    await page
      .getByRole('radiogroup', { name: /^Mức độ hoàn thành/ })
      .getByRole('radio')
      .nth(1)
      .check();
    await page.getByLabel(/^Lý do chấp thuận/).fill('Phần còn lại do thôn tiếp tục thực hiện');
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await page
      .getByText(/chấp thuận khi còn 1 nhiệm vụ con chưa kết thúc/)
      .first()
      .waitFor(later);
    expect(await dataOf(system, parent, 'TaskSignedOff')).toMatchObject([
      { waiver: { subTaskIds: [expect.any(String)] } },
    ]);
    await expectWhole(leader);
  });
});
