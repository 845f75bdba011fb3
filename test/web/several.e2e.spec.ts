import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };
/** Due on three days, issued the other way round. */
const tasks = ['2026-04-10', '2026-04-09', '2026-04-08'].map((dueOn, place) => {
  const { issue } = theTask(dueOn);
  return { taskId: randomUUID(), issue: { ...issue, code: `ĐT-${place + 1}` } };
});

describe('several tasks at once', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;

  const stages = async () =>
    (await system.owner.query<{ stage: string }[]>('SELECT stage FROM read.task ORDER BY code')).map(
      ({ stage }) => stage,
    );
  const lines = ({ page }: Watched) =>
    page.getByRole('grid', { name: 'Đến lượt tôi xử lý' }).getByRole('row');
  /** Chooses every line of the list, from the first. */
  const chooseAll = async (one: Watched) => {
    await lines(one).first().focus();
    await one.page.keyboard.press('Control+a');
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    for (const { taskId, issue } of tasks) await system.done(taskId, 'ubnd-leader', issue);
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    await signInAs(head, 'kon-dao-head');
    await signInAs(leader, 'ubnd-leader');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('say of each line why it is the reader’s, and who is told next', async () => {
    const first = lines(head).first();
    await first.getByText('Đơn vị của ông/bà chủ trì nhiệm vụ').waitFor(later);
    await first.getByText(/Nếu chưa làm, 03\/03\/2026 08:00 nhắc: Người giữ kon-dao-head/).waitFor(later);
    const owed = head.page.getByRole('grid', { name: 'Việc phải làm theo hạn' }).getByRole('row');
    const dated = await owed.filter({ hasText: 'Hoàn thành nhiệm vụ' }).allTextContents();
    expect(dated.map((text) => /ĐT-\d/.exec(text)?.[0])).toEqual(['ĐT-3', 'ĐT-2', 'ĐT-1']);
  });

  it('are chosen as a range, and acknowledged', async () => {
    const { page } = head;
    await page.getByRole('checkbox', { name: 'Chọn: Tiếp nhận nhiệm vụ, ĐT-' }).first().check();
    await page
      .getByRole('checkbox', { name: 'Chọn: Tiếp nhận nhiệm vụ, ĐT-' })
      .last()
      .click({ modifiers: ['Shift'] });
    await page.getByText('Đã chọn 3 việc.').waitFor();
    await expectWhole(head);
    await page.getByRole('button', { name: 'Tiếp nhận (3)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tiếp nhận: 3 nhiệm vụ' });
    await dialog.getByRole('button', { name: 'Tiếp nhận (3)' }).click();
    await dialog.getByText('Tiếp nhận: đã xong 3/3 nhiệm vụ.').waitFor(later);
    await expectWhole(head);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    expect(await stages()).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
  });

  it('are approved after each plan was listed; one that fails says why, and holds up no other', async () => {
    for (const { taskId } of tasks)
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    const { page } = leader;
    await page.reload();
    await lines(leader).nth(2).waitFor(later);
    await chooseAll(leader);
    await page.getByRole('button', { name: 'Phê duyệt kế hoạch (3)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phê duyệt kế hoạch: 3 nhiệm vụ' });
    await dialog.getByRole('cell', { name: line.assignee }).nth(2).waitFor(later);
    await expectWhole(leader);
    // Meanwhile somebody else sends one back.
    const [, other] = tasks;
    await system.done(other?.taskId ?? '', 'ubnd-chair', { type: 'ReturnPlan', reason: 'Chưa rõ kinh phí' });
    await dialog.getByRole('button', { name: 'Phê duyệt kế hoạch (3)' }).click();
    await dialog.getByText('Phê duyệt kế hoạch: đã xong 2/3 nhiệm vụ.').waitFor(later);
    await dialog.getByText('Chưa được: ĐT-2.').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: 'ĐT-2' }).getByText('Chưa được:').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    expect(await stages()).toEqual(['in_progress', 'acknowledged', 'in_progress']);
    // The browser says of the one that was refused that it was.
    expect(leader.complaints.splice(0)).toEqual([expect.stringMatching(/status of 409/)]);
  });

  it('are signed off with one grade; what needs a reason is not offered', async () => {
    const [first, second, third] = tasks;
    await system.done(second?.taskId ?? '', 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    for (const task of [first, third])
      await system.done(task?.taskId ?? '', 'kon-dao-head', {
        type: 'SubmitCompletion',
        summary: `Đã xong ${task?.issue.code}`,
      });
    const { page } = leader;
    await page.reload();
    await lines(leader).nth(2).waitFor(later);
    await chooseAll(leader);
    await page.getByRole('group', { name: 'Xử lý nhiều việc một lần' }).waitFor();
    expect(await page.getByRole('button', { name: /\(\d\)$/ }).allTextContents()).toEqual([
      'Phê duyệt kế hoạch (1)',
      'Xác nhận hoàn thành (2)',
    ]);
    await page.getByRole('button', { name: 'Xác nhận hoàn thành (2)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xác nhận hoàn thành: 2 nhiệm vụ' });
    await dialog.getByText('Đã xong ĐT-1').waitFor(later);
    await dialog.getByText('Đã xong ĐT-3').waitFor(later);
    await dialog.getByLabel('Hoàn thành tốt nhiệm vụ').check();
    await expectWhole(leader);
    await dialog.getByRole('button', { name: 'Xác nhận hoàn thành (2)' }).click();
    await dialog.getByText('Xác nhận hoàn thành: đã xong 2/2 nhiệm vụ.').waitFor(later);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    expect(await stages()).toEqual(['signed_off', 'plan_submitted', 'signed_off']);
  });

  it('left everything in order', async () => {
    await expectWhole(leader);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
