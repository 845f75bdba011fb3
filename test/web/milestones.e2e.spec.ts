import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { dataOf } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('milestones of a plan on the page, on a phone', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  const { taskId, issue } = theTask('2026-03-31');

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    browser = await launchBrowser();
    head = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(head, 'kon-dao-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const fill = async (lineOfPlan: Locator, to: string) => {
    await lineOfPlan.getByRole('textbox', { name: /^Đầu việc/ }).fill('Rà soát hộ nghèo');
    await lineOfPlan.getByLabel('Người, tập thể thực hiện').fill('Tổ rà soát xã');
    await lineOfPlan.getByLabel('Từ ngày').fill('2026-03-03');
    await lineOfPlan.getByLabel('Đến ngày').fill(to);
    await lineOfPlan.getByLabel('Sản phẩm').fill('Danh sách hộ nghèo');
  };

  it('are marked in the form by keyboard, and checked when the plan is sent', async () => {
    const { page } = head;
    await page.goto(`/tasks/${taskId}/SubmitPlan`);
    const first = page.getByRole('group', { name: 'Đầu việc 1' });
    await fill(first, '2026-03-30');
    await page.getByRole('button', { name: 'Thêm đầu việc' }).click();
    const second = page.getByRole('group', { name: 'Đầu việc 2' });
    await fill(second, '2026-04-02');
    await second.getByLabel('Sản phẩm').press('Tab');
    await page.keyboard.press('Space');
    expect(await second.getByLabel('Đây là cột mốc').isChecked()).toBe(true);
    expect(await first.getByLabel('Đây là cột mốc').isChecked()).toBe(false);
    await expectWhole(head);
    await page.getByRole('button', { name: 'Gửi kế hoạch' }).click();
    await page.getByText(/Cột mốc ở đầu việc 2 sau hạn của nhiệm vụ/).waitFor(later);
    expect(head.complaints.splice(0)).toContainEqual(expect.stringMatching(/status of 422/));
    await second.getByLabel('Đến ngày').fill('2026-03-20');
    await page.getByRole('button', { name: 'Gửi kế hoạch' }).click();
    await page.getByText('Cột mốc', { exact: true }).waitFor(later);
    expect(await dataOf(system, taskId, 'PlanSubmitted')).toMatchObject([
      { lines: [expect.not.objectContaining({ milestone: true }), { milestone: true }] },
    ]);
    await expectWhole(head);
  });

  it('are owed after the approval, and reported reached with a note', async () => {
    const { page } = head;
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await page.getByText('Cột mốc, hạn ngày 20/03/2026').waitFor(later);
    await page.goto('/');
    const owed = page.getByRole('row').filter({ hasText: /đạt cột mốc của kế hoạch/i });
    await owed.getByText('Rà soát hộ nghèo').waitFor(later);
    await expectWhole(head);
    await page.goto(`/tasks/${taskId}/ReportMilestone`);
    await page.getByLabel(/^Ghi chú/).fill('Đã rà soát đủ 6 thôn');
    await expectWhole(head);
    await page.getByRole('button', { name: 'Báo cáo đạt cột mốc' }).click();
    await page.getByText('Đã đạt cột mốc ngày 02/03/2026').waitFor(later);
    await page.getByText('Đã rà soát đủ 6 thôn').first().waitFor(later);
    await expectWhole(head);
  });

  it('read the same in English', async () => {
    const { page } = head;
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByText('Milestone reached on 02/03/2026').waitFor(later);
    await expectWhole(head);
  });
});
