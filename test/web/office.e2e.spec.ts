import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { local } from '../support/domain/time.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { scan } from '../support/pdf.ts';
import { ruledBy } from '../support/policy.ts';
import { dataOf } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const later = { timeout: 15_000 };

describe('the monitoring office on the page', () => {
  let system: System;
  let browser: Browser;
  let monitor: Watched;
  const { taskId, issue } = theTask('2026-03-31');
  /** Entered by the office, with a slip of the pen; nobody acknowledges it. */
  const { taskId: wrong, issue: wrongIssue } = theTask('2026-03-31');
  const signer = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };

  const expectWholeOnBoth = async (one: Watched) => {
    for (const viewport of [phone, desktop]) {
      await one.page.setViewportSize(viewport);
      await expectWhole(one);
    }
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await ruledBy(system.owner, { version: 'verified', verification: { unitId: 'ubnd', term: 3 } });
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(wrong, 'ubnd-monitor', {
      ...{ ...wrongIssue, unitId: 'noi-vu', code: 'ĐT-02', title: 'Rà sót hộ nghèo' },
      paper: { number: '20/KH-UBND', issuedOn: '2026-03-02', signer },
    });
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    browser = await launchBrowser();
    monitor = await openPage(browser, new URL(system.address).origin, desktop);
    await signInAs(monitor, 'ubnd-monitor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('sees a scanned paper beside the form that it fills in from it, above it on a phone', async () => {
    const { page } = monitor;
    await page.goto(`/tasks/${taskId}/ApprovePlan`);
    const form = page.locator('form');
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: '21-TB.pdf', mimeType: 'application/pdf', buffer: scan('Phe duyet ke hoach') });
    const shown = page.getByTitle('21-TB.pdf');
    await shown.waitFor(later);
    const places = async () => [await shown.boundingBox(), await form.boundingBox()].map((box) => box!);
    const [paper, beside] = await places();
    expect(paper!.x + paper!.width).toBeLessThan(beside!.x);
    await expectWholeOnBoth(monitor);
    await page.setViewportSize(phone);
    const [above, below] = await places();
    expect(above!.y + above!.height).toBeLessThan(below!.y);
    await page.setViewportSize(desktop);
    // The browser’s own viewer has the bytes, of an address within this page.
    const viewer = page.frames().find((frame) => frame.url().startsWith('blob:'));
    expect(viewer).toBeDefined();
  });

  it('enters the approval of a leader from it; the history keeps the paper and its file', async () => {
    const { page } = monitor;
    await page.getByLabel('Số, ký hiệu văn bản').fill('21/TB-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-02');
    await page.getByLabel('Người ký').selectOption('ubnd-leader');
    await page.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click();
    await page.getByText('Đã ghi nhận: Phê duyệt kế hoạch.').waitFor(later);
    const approved = (await system.events(taskId)).find(({ type }) => type === 'PlanApproved');
    expect(approved?.data).toMatchObject({
      paper: { number: '21/TB-UBND', file: { size: scan('Phe duyet ke hoach').length } },
    });
  });

  it('never runs what it was given as a paper', async () => {
    const { page } = monitor;
    await page.goto(`/tasks/${taskId}/AmendTask`);
    const evil = '<script>document.title = "run"</script>';
    for (const [name, mimeType] of [
      ['trang.html', 'text/html'],
      ['anh.svg', 'image/svg+xml'],
      ['gia.pdf', 'application/pdf'],
    ] as const) {
      await page
        .locator('form input[type=file]')
        .setInputFiles({ name, mimeType, buffer: Buffer.from(`${evil}${name}`) });
      await page.getByRole('link', { name }).waitFor(later);
      if (mimeType !== 'application/pdf') await page.getByText('không hiện được loại tệp này').waitFor(later);
    }
    await page.getByTitle('gia.pdf').waitFor(later);
    expect(await page.title()).not.toBe('run');
    for (const frame of page.frames()) expect(await frame.title().catch(() => '')).not.toBe('run');
    await page.getByRole('button', { name: 'Xóa nội dung đang soạn' }).click();
  });

  it('puts its own slip of the pen right from the line of the history, over what stands', async () => {
    const { page } = monitor;
    await page.goto(`/tasks/${wrong}`);
    const story = page.getByRole('region', { name: 'Diễn biến' });
    await story.getByRole('link', { name: 'Đính chính' }).click(later);
    const title = page.getByLabel('Tên nhiệm vụ');
    expect(await title.inputValue()).toBe('Rà sót hộ nghèo');
    expect(await page.getByLabel('Hạn mới').inputValue()).toBe('2026-03-31');
    await title.fill('Rà soát hộ nghèo');
    await expectWholeOnBoth(monitor);
    await page.getByRole('button', { name: 'Đính chính' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rà soát hộ nghèo' }).waitFor(later);
  });

  it('sees what units owe, by whom and who was told, and what is late once it is', async () => {
    await system.travel.to(local('2026-03-12 10:00'));
    const { page } = monitor;
    await page.getByRole('link', { name: 'Theo dõi, đôn đốc' }).click();
    const late = page.getByRole('region', { name: /^Quá hạn/ }).getByRole('listitem');
    await late.getByText('Phòng Nội vụ: Tiếp nhận nhiệm vụ').waitFor(later);
    await late.getByText(/^Báo cáo cấp 1 .*Người giữ/).waitFor(later);
    await expectWholeOnBoth(monitor);
  });

  it('chases a unit by one press, once a day, and sees that it did', async () => {
    const { page } = monitor;
    const chase = page.getByRole('button', {
      name: 'Đôn đốc Phòng Nội vụ: Tiếp nhận nhiệm vụ, nhiệm vụ ĐT-02',
    });
    await chase.click();
    await page.getByText('Đã đôn đốc 1 việc').waitFor(later);
    await page.getByText(/^Đôn đốc 12\/03\/2026 .*Người giữ noi-vu-head/).waitFor(later);
    expect(await dataOf(system, wrong, 'UnitChased')).toMatchObject([{ time: 1, unitId: 'noi-vu' }]);
    await page.getByRole('checkbox', { name: 'Chọn Tiếp nhận nhiệm vụ, nhiệm vụ ĐT-02' }).check();
    await page.getByRole('button', { name: 'Đôn đốc 1 việc đã chọn' }).click();
    await page.getByText(/^ĐT-02, Tiếp nhận nhiệm vụ: Hôm nay/).waitFor(later);
    expect(await dataOf(system, wrong, 'UnitChased')).toHaveLength(1);
    // The browser tells of each answer that is no success.
    expect(monitor.complaints.splice(0)).toEqual([expect.stringMatching(/status of 409/)]);
    await expectWholeOnBoth(monitor);
  });

  it('verifies a result from its desk, without a paper of anybody', async () => {
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã lập danh sách' });
    const { page } = monitor;
    await page.reload();
    const waiting = page.getByRole('region', { name: 'Chờ thẩm tra' });
    await waiting.getByText('Đã lập danh sách').waitFor(later);
    await waiting.getByRole('link', { name: 'Thẩm tra nhiệm vụ ĐT-01' }).click();
    await page.getByLabel('Đạt yêu cầu', { exact: true }).check();
    expect(await page.getByLabel('Số, ký hiệu văn bản').count()).toBe(0);
    await page.getByLabel('Nhận xét').fill('Đủ sản phẩm');
    await expectWholeOnBoth(monitor);
    await page.getByRole('button', { name: 'Thẩm tra kết quả' }).click();
    await page.getByText('Đã ghi nhận: Thẩm tra kết quả.').waitFor(later);
    expect(await dataOf(system, taskId, 'CompletionVerified')).toMatchObject([{ finding: 'meets' }]);
  });

  it('reads the table of a week, opens a unit to its tasks, and takes it away as files', async () => {
    const { page } = monitor;
    await page.getByRole('link', { name: 'Theo dõi, đôn đốc' }).click();
    await page.getByRole('link', { name: 'Bảng tuần' }).click();
    await page
      .getByRole('heading', { level: 1, name: /tuần 11 \(09\/03\/2026–15\/03\/2026\)/ })
      .waitFor(later);
    await page.getByText('Tuần này không có nhiệm vụ nào phải thực hiện.').waitFor();
    await page.getByLabel('Tuần có ngày').fill('2026-03-31');
    await page.getByRole('heading', { level: 1, name: /tuần 14/ }).waitFor(later);
    await page.getByText('Các nhiệm vụ của UBND xã Kon Đào').click();
    await page.getByRole('link', { name: /ĐT-01/ }).waitFor(later);
    await expectWholeOnBoth(monitor);
    const taken = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const [xlsx, docx] = [await taken('Tải .xlsx'), await taken('Tải .docx')];
    expect([xlsx.name, docx.name]).toEqual([
      'Báo cáo tuần 14 năm 2026.xlsx',
      'Báo cáo tuần 14 năm 2026.docx',
    ]);
    const rows = utils.sheet_to_json<unknown[]>(read(xlsx.bytes).Sheets['Tổng hợp']!, { header: 1 });
    expect(rows.at(-1)?.slice(3)).toEqual([2, 0, 2, 0, 0, 0, 2]);
    expect(strFromU8(unzipSync(docx.bytes)['word/document.xml']!)).toContain('Rà soát hộ nghèo');
  });

  it('does all that in English too', async () => {
    const { page } = monitor;
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('heading', { level: 1, name: /^Tasks of week 14/ }).waitFor(later);
    await page.getByRole('link', { name: 'Monitoring' }).click();
    await page.getByRole('heading', { level: 1, name: 'Monitoring' }).waitFor(later);
    await page.getByRole('region', { name: 'Waiting for a leader’s decision' }).waitFor(later);
    await expectWholeOnBoth(monitor);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
