import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 15_000 };

describe('a task on the page, from its issue to its sign-off', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;
  const { taskId, issue } = theTask('2026-03-31');
  const address = `/tasks/${taskId}`;

  const stage = async () => ((await system.foldedState(taskId)) as { stage: string }).stage;

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin, desktop);
    head = await openPage(browser, origin, phone);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(head, 'kon-dao-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('shows the unit what it owes, by when, and what comes otherwise', async () => {
    const { page } = head;
    const turn = page.getByRole('region', { name: 'Đến lượt tôi xử lý' });
    await turn.getByText('Tiếp nhận nhiệm vụ').waitFor();
    await turn.getByText('Hạn 04/03/2026').waitFor();
    await turn.getByText('Nếu không xử lý?').click();
    await turn
      .getByText(/Gửi: .*Người giữ/)
      .first()
      .waitFor(later);
    const owed = page.getByRole('region', { name: 'Việc phải làm theo hạn' });
    await owed.getByText('Hạn 31/03/2026').waitFor();
    await expectWhole(head);
  });

  it('is acknowledged on the spot', async () => {
    const { page } = head;
    await page.getByRole('button', { name: 'Tiếp nhận' }).first().click();
    await page.getByText('ĐT-01: Đã ghi nhận: Tiếp nhận.').waitFor(later);
    expect(await stage()).toBe('acknowledged');
  });

  it('explains each date with its working', async () => {
    const { page } = head;
    await page.getByRole('link', { name: issue.title }).first().click();
    await page.getByRole('heading', { level: 1, name: issue.title }).waitFor();
    const owed = page.getByRole('region', { name: 'Việc phải làm và thời hạn' });
    await owed
      .getByRole('listitem')
      .filter({ hasText: 'Gửi kế hoạch' })
      .getByText('Cách tính hạn này')
      .click();
    await owed.getByText(/10 ngày làm việc, tính từ sau ngày 02\/03\/2026/).waitFor();
    await expectWhole(head);
  });

  it('says why nothing else can be done yet, and whose the rest is', async () => {
    const mine = head.page.getByRole('region', { name: 'Ông/bà có thể' });
    await mine.getByText('Vì sao chưa làm được việc khác?').click();
    const reason = mine.getByRole('listitem').filter({ hasText: 'Báo cáo hoàn thành' });
    expect(await reason.textContent()).toBe(
      'Báo cáo hoàn thành: Kế hoạch chưa được phê duyệt; hãy hoàn tất bước kế hoạch trước.',
    );
    await mine.getByText(/^Việc của lãnh đạo phụ trách:.*Phê duyệt kế hoạch;/).waitFor();
    await expectWhole(head);
  });

  it('keeps the plan that was begun through a closed tab, and takes it', async () => {
    await head.page.getByRole('link', { name: 'Gửi kế hoạch' }).click();
    await head.page.getByLabel('Đầu việc *').fill('Rà soát hộ nghèo');
    await head.page.close();
    head.page = await head.context.newPage();
    const { page } = head;
    await page.goto(`${address}/SubmitPlan`);
    expect(await page.getByLabel('Đầu việc *').inputValue()).toBe('Rà soát hộ nghèo');
    await page.getByLabel('Người, tập thể thực hiện').fill('Tổ rà soát xã');
    await page.getByLabel('Từ ngày').fill('2026-03-02');
    await page.getByLabel('Đến ngày').fill('2026-03-20');
    await page.getByLabel('Sản phẩm').fill('Danh sách hộ nghèo');
    await expectWhole(head);
    await page.getByRole('button', { name: 'Gửi kế hoạch' }).click();
    await page.getByText('Đã ghi nhận: Gửi kế hoạch.').waitFor(later);
    expect(await stage()).toBe('plan_submitted');
  });

  it('is approved by the leader from the list, the plan beside the decision', async () => {
    const { page } = leader;
    await page.reload();
    await page.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phê duyệt kế hoạch' });
    await dialog.getByRole('cell', { name: 'Tổ rà soát xã' }).waitFor(later);
    await expectWhole(leader);
    await dialog.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click();
    await page.getByText('ĐT-01: Đã ghi nhận: Phê duyệt kế hoạch.').waitFor(later);
    expect(await stage()).toBe('in_progress');
  });

  it('is reported as done, with a file', async () => {
    const { page } = head;
    await page.goto(`${address}/ReportProgress`);
    await page.getByLabel('Tỷ lệ hoàn thành').fill('60');
    await page.getByLabel('Kết quả đến nay').fill('Đã rà soát 60% số hộ');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'danh-sach.txt', mimeType: 'text/plain', buffer: Buffer.from('Danh sách') });
    await page.getByRole('button', { name: 'Bỏ tệp danh-sach.txt' }).waitFor(later);
    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await page.getByText('Đã ghi nhận: Báo cáo tiến độ.').waitFor(later);
    await page.goto(`${address}/SubmitCompletion`);
    await page.getByLabel('Kết quả thực hiện').fill('Đã lập danh sách hộ nghèo');
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await page.getByText('Đã ghi nhận: Báo cáo hoàn thành.').waitFor(later);
    expect(await stage()).toBe('completion_submitted');
  });

  it('says what was wrong, and what to do, when an act is refused', async () => {
    const { page } = head;
    await page.goto(`${address}/SignOff`);
    await page.getByText('Hiện ông/bà không làm được việc này với nhiệm vụ này.').waitFor();
  });

  it('is signed off by the leader, in English', async () => {
    const { page } = leader;
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('link', { name: 'My work' }).click();
    await page.getByRole('button', { name: 'Sign off' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign off' });
    await dialog.getByLabel('Good').check();
    await expectWhole(leader);
    await dialog.getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('ĐT-01: Recorded: Sign off.').waitFor(later);
    expect(await stage()).toBe('signed_off');
  });

  it('tells its story act by act, the latest first', async () => {
    const { page } = head;
    await page.goto(address);
    const story = page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem');
    await story.first().waitFor(later);
    const told = (await story.allTextContents()).join('\n');
    const acts = [
      'xác nhận hoàn thành',
      'báo cáo hoàn thành lần 1',
      'phê duyệt kế hoạch',
      'tiếp nhận nhiệm vụ',
    ];
    const places = acts.map((act) => told.indexOf(act));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    await expectWhole(head);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
