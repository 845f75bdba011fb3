import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { isTooWide, launchBrowser, openPage, phone, seriousFindings, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

describe('a page that is open while others act', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  const { taskId, issue } = theTask('2026-03-31');
  /** Far less than the half minute after which a page would ask by itself; a busy machine takes its time. */
  const soonMs = 8000;
  const shownWithin = async (ms: number, text: string | RegExp) =>
    head.page.getByText(text).first().waitFor({ timeout: ms });

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    head = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(head, 'kon-dao-head');
    await head.page.getByText('Không có việc nào đang chờ ông/bà.').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('shows a task on the unit’s desk as soon as it is issued, with its notice', async () => {
    await system.done(taskId, 'ubnd-leader', issue);
    await shownWithin(soonMs, 'Tiếp nhận nhiệm vụ');
    await head.page
      .getByRole('region', { name: 'Thông báo chưa đọc' })
      .getByText(issue.title)
      .waitFor({ timeout: soonMs });
  });

  it('shows on the page of the task what another has done with it', async () => {
    const { page } = head;
    await page.goto(`/tasks/${taskId}`);
    await page.getByRole('link', { name: 'Gửi kế hoạch' }).waitFor();
    await system.done(taskId, 'kon-dao-deputy', { type: 'SubmitPlan', lines: [line] });
    await shownWithin(soonMs, 'Kế hoạch lần 1 (chờ phê duyệt)');
    await page.getByRole('link', { name: 'Gửi kế hoạch' }).waitFor({ state: 'detached' });
    expect(head.complaints).toEqual([]);
  });

  it('says when it is no longer told at once, and goes on by itself when the server is back', async () => {
    await system.server.stop('SIGKILL');
    await shownWithin(10_000, 'Mất kết nối cập nhật tức thời');
    expect([await seriousFindings(head), await isTooWide(head)]).toEqual([[], false]);
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await shownWithin(15_000, 'Kế hoạch lần 1 (đã phê duyệt)');
    await head.page.getByText('Mất kết nối cập nhật tức thời').waitFor({ state: 'detached' });
  });

  it('goes on when the database has broken off its connection', async () => {
    await system.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name IN ('dondoc changes', 'dondoc api')
       AND datname = current_database()`,
    );
    // The pool of the test itself finds out, too.
    await pause(500);
    await system.done(taskId, 'kon-dao-head', {
      type: 'ReportProgress',
      percent: 40,
      summary: 'Được 40%',
    });
    await shownWithin(15_000, 'Báo cáo tiến độ lần 1');
  });

  it('asks to sign in again when the session has ended elsewhere, and leads back', async () => {
    const other = await head.context.newPage();
    await other.goto('/');
    await other.getByRole('button', { name: 'Đăng xuất' }).click();
    await other.close();
    await head.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(new URL(head.page.url()).searchParams.get('to')).toContain(taskId);
  });
});
