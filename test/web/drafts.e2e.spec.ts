import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  isTooWide,
  launchBrowser,
  openPage,
  phone,
  seriousFindings,
  signInAs,
  takeUnit,
} from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('what was begun', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;
  const { taskId, issue } = theTask('2026-03-31');

  const codes = async () =>
    (await system.owner.query<{ code: string }[]>('SELECT code FROM read.task ORDER BY code')).map(
      ({ code }) => code,
    );
  const closeTab = async (one: Watched) => {
    await one.page.close();
    one.page = await one.context.newPage();
  };
  const begin = async (code: string) => {
    const { page } = leader;
    await page.goto('/issue');
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill(code);
    await page.getByLabel('Tên nhiệm vụ').fill('Rà soát hộ nghèo');
    await takeUnit(leader, 'Đơn vị chủ trì', 'kon dao', 'Kon Đào');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('ubnd-leader');
    await page.getByLabel('Hạn hoàn thành').fill('2026-03-31');
  };
  const press = () => leader.page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  /** The next act arrives and is done; its answer never comes back. */
  const loseAnswer = ({ page }: Watched) =>
    page.route(
      '**/commands',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
  /** The next act never arrives. */
  const loseAct = ({ page }: Watched) => page.route('**/commands', (route) => route.abort(), { times: 1 });
  const reports = async () =>
    (await system.events(taskId)).filter(({ type }) => type === 'ProgressReported').length;
  const report = async (summary: string) => {
    await head.page.getByLabel('Kết quả đến nay').fill(summary);
    await head.page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(head, 'kon-dao-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is there after a closed tab and a killed server, and is sent by whoever is still signed in', async () => {
    await begin('15/KH-01');
    await head.page.goto(`/tasks/${taskId}/SubmitPlan`);
    await head.page.getByLabel('Đầu việc *').fill('Rà soát hộ nghèo');
    await system.server.stop('SIGKILL');
    await Promise.all([closeTab(leader), closeTab(head)]);
    await system.server.start();
    await leader.page.goto('/issue');
    expect(await leader.page.getByLabel('Tên nhiệm vụ').inputValue()).toBe('Rà soát hộ nghèo');
    await leader.page.locator('input[value="UBND xã Kon Đào"]').waitFor(later);
    await press();
    await leader.page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    await head.page.goto(`/tasks/${taskId}/SubmitPlan`);
    expect(await head.page.getByLabel('Đầu việc *').inputValue()).toBe('Rà soát hộ nghèo');
    await head.page.getByLabel('Người, tập thể thực hiện').fill('Tổ rà soát xã');
    await head.page.getByLabel('Từ ngày').fill('2026-03-02');
    await head.page.getByLabel('Đến ngày').fill('2026-03-20');
    await head.page.getByLabel('Sản phẩm').fill('Danh sách hộ nghèo');
    await head.page.getByRole('button', { name: 'Gửi kế hoạch' }).click();
    await head.page.getByText('Đã ghi nhận: Gửi kế hoạch.').waitFor(later);
    expect(await codes()).toEqual(['15/KH-01', 'ĐT-01']);
  });

  it('is gone once it is accepted', async () => {
    await leader.page.goto('/issue');
    expect(await leader.page.getByLabel('Tên nhiệm vụ').inputValue()).toBe('');
  });

  it('waits while the server is away, which is said, and makes one task by the same press', async () => {
    await begin('16/KH-02');
    await system.server.stop();
    await press();
    await leader.page
      .getByRole('alert')
      .getByText('Không kết nối được với máy chủ; hãy kiểm tra mạng rồi thử lại.')
      .first()
      .waitFor(later);
    await system.server.start();
    await press();
    await leader.page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    expect(await codes()).toEqual(['15/KH-01', '16/KH-02', 'ĐT-01']);
  });

  it('makes one task where the answer was lost', async () => {
    await begin('17/KH-03');
    await loseAnswer(leader);
    await press();
    await leader.page.getByRole('alert').first().waitFor(later);
    await closeTab(leader);
    await leader.page.goto('/issue');
    await press();
    await leader.page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    expect(await codes()).toEqual(['15/KH-01', '16/KH-02', '17/KH-03', 'ĐT-01']);
  });

  it('makes no second task when it is changed after a lost answer, and leads to the first', async () => {
    await begin('18/KH-04');
    await loseAnswer(leader);
    await press();
    await leader.page.getByRole('alert').first().waitFor(later);
    await leader.page.getByLabel('Tên nhiệm vụ').fill('Rà soát hộ cận nghèo');
    await press();
    await leader.page.getByRole('link', { name: 'Mở nhiệm vụ đã giao' }).click();
    await leader.page.getByRole('heading', { level: 1, name: '18/KH-04 · Rà soát hộ nghèo' }).waitFor(later);
    expect(await codes()).toEqual(['15/KH-01', '16/KH-02', '17/KH-03', '18/KH-04', 'ĐT-01']);
    await leader.page.goto('/issue');
    expect(await leader.page.getByLabel('Tên nhiệm vụ').inputValue()).toBe('');
  });

  it('is asked for before it is sent again, if it was changed while its answer was missing', async () => {
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    const { page } = head;
    await page.goto(`/tasks/${taskId}/ReportProgress`);
    await page.getByLabel('Tỷ lệ hoàn thành').fill('20');
    await loseAnswer(head);
    await report('Đã khảo sát hai thôn');
    await page.getByRole('alert').getByText('Không kết nối được với máy chủ').first().waitFor(later);
    expect(await reports()).toBe(1);
    // The key of what was sent outlives the tab.
    await closeTab(head);
    await head.page.goto(`/tasks/${taskId}/ReportProgress`);
    await report('Đã khảo sát ba thôn');
    await head.page.getByText(/Lần gửi trước đã được ghi nhận \(Báo cáo tiến độ\)/).waitFor(later);
    expect(await reports()).toBe(1);
    expect(await seriousFindings(head)).toEqual([]);
    expect(await isTooWide(head)).toBe(false);
    await head.page.getByRole('button', { name: 'Không gửi thêm' }).click();
    await head.page.getByText('Đã ghi nhận: Báo cáo tiến độ.').waitFor(later);
    expect(await reports()).toBe(1);
  });

  it('is sent as it was changed, once, if what was sent before never arrived', async () => {
    await head.page.goto(`/tasks/${taskId}/ReportProgress`);
    await head.page.getByLabel('Tỷ lệ hoàn thành').fill('30');
    await loseAct(head);
    await report('Đã khảo sát bốn thôn');
    await head.page.getByRole('alert').getByText('Không kết nối được với máy chủ').first().waitFor(later);
    await report('Đã khảo sát năm thôn');
    await head.page.getByText('Đã ghi nhận: Báo cáo tiến độ.').waitFor(later);
    expect(await reports()).toBe(2);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
