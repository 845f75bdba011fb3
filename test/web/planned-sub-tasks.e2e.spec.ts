import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs, takeUnit } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { createDatabase } from '../support/database.ts';
import { withVillages } from '../support/organisation.ts';
import { dataOf } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('lines of a plan that are given below, on a phone', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  let leader: Watched;
  const { taskId, issue } = theTask('2026-03-31');

  beforeAll(async () => {
    const start = '2026-03-02T02:00:00.000Z';
    system = await System.start(start, {}, await createDatabase(start, withVillages));
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    head = await openPage(browser, origin, phone);
    leader = await openPage(browser, origin, phone);
    await signInAs(head, 'kon-dao-head');
    await signInAs(leader, 'ubnd-leader');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('are marked in the form with the unit below, and checked when the plan is sent', async () => {
    const { page } = head;
    await page.goto(`/tasks/${taskId}/SubmitPlan`);
    const line = page.getByRole('group', { name: 'Đầu việc 1' });
    await line.getByRole('textbox', { name: /^Đầu việc/ }).fill('Rà soát hộ nghèo');
    await line.getByLabel('Người, tập thể thực hiện').fill('Thôn 1');
    await line.getByLabel('Từ ngày').fill('2026-03-03');
    await line.getByLabel('Đến ngày').fill('2026-03-30');
    await line.getByLabel('Sản phẩm').fill('Danh sách hộ nghèo');
    await line.getByLabel('Đây là cột mốc').check();
    await line.getByLabel('Giao đầu việc này thành nhiệm vụ con').check();
    expect(await line.getByLabel('Đây là cột mốc').isChecked()).toBe(false);
    await takeUnit(head, /^Đơn vị nhận nhiệm vụ con/, 'thon 1', 'Thôn 1');
    await expectWhole(head);
    await page.getByRole('button', { name: 'Gửi kế hoạch' }).click();
    await page
      .getByText(/^Đầu việc 1 giao thành nhiệm vụ con phải kết thúc chậm nhất ngày 29\/03/)
      .waitFor(later);
    expect(head.complaints.splice(0)).toContainEqual(expect.stringMatching(/status of 422/));
    await line.getByLabel('Đến ngày').fill('2026-03-20');
    await page.getByRole('button', { name: 'Gửi kế hoạch' }).click();
    await page.getByText('Giao cấp dưới khi phê duyệt').waitFor(later);
    expect(await dataOf(system, taskId, 'PlanSubmitted')).toMatchObject([
      { lines: [{ subTask: { unitId: 'thon-1' } }] },
    ]);
    await expectWhole(head);
  });

  it('are listed for the leader before the approval, and issued by it', async () => {
    const { page } = leader;
    await page.goto(`/tasks/${taskId}/ApprovePlan`);
    await page.getByText('Phê duyệt kế hoạch này thì 1 nhiệm vụ con được giao ngay:').waitFor(later);
    await page.getByText('Thôn 1 · Hạn 20/03/2026').waitFor(later);
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click();
    await head.page.getByText('Đã giao cấp dưới').waitFor(later);
    await head.page.getByRole('link', { name: 'Nhiệm vụ con của Thôn 1' }).click();
    await head.page.getByRole('heading', { level: 1, name: /ĐT-01\/1\.1/ }).waitFor(later);
    await expectWhole(head);
  });

  it('say why none came of one, and where to issue it by hand; in English too', async () => {
    const again = theTask('2026-03-31');
    await system.done(again.taskId, 'ubnd-leader', again.issue);
    await system.server.stop();
    const lines = [
      {
        ...{
          work: 'Rà soát',
          assignee: 'Thôn 1',
          from: '2026-03-03',
          to: '2026-03-27',
          product: 'Danh sách',
        },
        subTask: { unitId: 'thon-1' },
      },
    ];
    await system.done(again.taskId, 'kon-dao-head', { type: 'SubmitPlan', lines });
    await system.done(again.taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    const earlier = { type: 'AmendTask', dueOn: '2026-03-24', reason: 'Yêu cầu mới' } as const;
    await system.done(again.taskId, 'ubnd-leader', earlier);
    await system.server.start();
    const { page } = head;
    await page.goto(`/tasks/${again.taskId}`);
    await page.getByText('Chưa giao được cấp dưới').waitFor(later);
    await page.getByText(/không được sau ngày 22\/03\/2026.*mục Nhiệm vụ con\.$/).waitFor(later);
    head.complaints.splice(0);
    await expectWhole(head);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByText('Could not be given below').waitFor(later);
    await page.getByText(/^The sub-task must be due by 22\/03\/2026/).waitFor(later);
    await expectWhole(head);
  });
});
