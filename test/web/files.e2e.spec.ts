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
import { local } from '../support/domain/time.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { dataOf } from '../support/stories.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const later = { timeout: 15_000 };

describe('files that come with what is done on the page', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  let monitor: Watched;
  /** Pictures as a browser makes them. */
  let pictures: Record<'jpeg' | 'png', Buffer>;
  const { taskId, issue } = theTask('2026-03-31');
  const late = theTask('2026-03-31');

  /** How wide a picture is that is drawn, and not just there. */
  const widthOf = ({ page }: Watched) =>
    page.evaluate<number>(
      `(async () => {
        const picture = document.querySelector('main img');
        await picture.decode();
        return picture.naturalWidth;
      })()`,
    );
  const filesOf = async (type: 'ProgressReported') =>
    (await dataOf(system, taskId, type)).map(({ files }) => files?.map(({ size }) => size));
  const report = async (percent: string) => {
    const { page } = head;
    await page.goto(`/tasks/${taskId}/ReportProgress`);
    await page.getByLabel('Tỷ lệ hoàn thành').fill(percent);
    await page.getByLabel('Kết quả đến nay').fill('Đã khảo sát');
  };
  const sendReport = async () => {
    const { page } = head;
    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await page.getByText('Đã ghi nhận: Báo cáo tiến độ.').waitFor(later);
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await system.done(late.taskId, 'ubnd-leader', { ...late.issue, unitId: 'noi-vu', code: 'ĐT-02' });
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    head = await openPage(browser, origin, phone, { hasTouch: true, isMobile: true });
    monitor = await openPage(browser, origin, desktop);
    await signInAs(head, 'kon-dao-head');
    await signInAs(monitor, 'ubnd-monitor');
    const { page } = monitor;
    pictures = {
      jpeg: await page.screenshot({ type: 'jpeg' }),
      png: await page.screenshot({ type: 'png' }),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('are photographed with a phone, by a button that asks for its camera', async () => {
    const { page } = head;
    await report('20');
    const button = page.getByRole('button', { name: 'Chụp ảnh' });
    await expectWhole(head);
    const [camera] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    expect(await camera.element().getAttribute('capture')).toBe('environment');
    expect(camera.isMultiple()).toBe(false);
    await camera.setFiles({ name: 'hien-truong.jpg', mimeType: 'image/jpeg', buffer: pictures.jpeg });
    await page.getByRole('button', { name: 'Bỏ tệp hien-truong.jpg' }).waitFor(later);
    await sendReport();
    expect(await filesOf('ProgressReported')).toEqual([[pictures.jpeg.length]]);
  });

  it('are pasted', async () => {
    const { page } = head;
    await report('30');
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      const bytes = new Uint8Array(${JSON.stringify([...pictures.png])});
      clipboardData.items.add(new File([bytes], 'dan.png', { type: 'image/png' }));
      const field = document.querySelector('[role=group][aria-label^="Tệp kèm theo"]');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    })()`);
    await page.getByRole('button', { name: 'Bỏ tệp dan.png' }).waitFor(later);
    await sendReport();
    expect((await filesOf('ProgressReported'))[1]).toEqual([pictures.png.length]);
  });

  it.each(['jpeg', 'png'] as const)(
    'are seen beside the form as a paper, if it is a picture: %s',
    async (type) => {
      const { page } = monitor;
      await page.goto(`/tasks/${taskId}/AmendTask`);
      const name = `trang-1.${type}`;
      await page
        .locator('form input[type=file]')
        .setInputFiles({ name, mimeType: `image/${type}`, buffer: pictures[type] });
      const shown = page.getByRole('img', { name });
      await shown.waitFor(later);
      // It is drawn, not just there.
      expect(await widthOf(monitor)).toBe(desktop.width);
      const [paper, form] = [await shown.boundingBox(), await page.locator('form').boundingBox()];
      expect(paper!.x + paper!.width).toBeLessThan(form!.x);
      await expectWhole(monitor);
      await page.getByRole('button', { name: 'Xóa nội dung đang soạn' }).click();
    },
  );

  it('are the paper of a task that the office issues from it, in one go', async () => {
    const { page } = monitor;
    await page.goto('/issue');
    await page
      .locator('form input[type=file]')
      .setInputFiles({ name: '15-KH.jpg', mimeType: 'image/jpeg', buffer: pictures.jpeg });
    await page.getByRole('img', { name: '15-KH.jpg' }).waitFor(later);
    await page.getByLabel('Số, ký hiệu văn bản').fill('15/KH-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-02');
    await page.getByLabel('Người ký').selectOption('ubnd-leader');
    await page.getByLabel('Số, ký hiệu nhiệm vụ').fill('15/KH-01');
    await page.getByLabel('Tên nhiệm vụ').fill('Rà soát quy hoạch');
    await takeUnit(monitor, 'Đơn vị chủ trì', 'kon dao', 'Kon Đào');
    await page.getByLabel('Lãnh đạo phụ trách').selectOption('ubnd-leader');
    await page.getByLabel('Hạn hoàn thành').fill('2026-03-31');
    await page
      .getByRole('region', { name: 'Sau khi giao sẽ diễn ra' })
      .getByRole('listitem')
      .first()
      .waitFor(later);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await expectWhole(monitor);
    }
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    const issued = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await dataOf(system, issued, 'TaskIssued')).toMatchObject([
      { code: '15/KH-01', paper: { number: '15/KH-UBND', file: { size: pictures.jpeg.length } } },
    ]);
  });

  it('are the paper by which a spell of lateness is made void, from the page of the task', async () => {
    await system.travel.to(local('2026-03-06 10:00'));
    const { page } = monitor;
    await page.goto(`/tasks/${late.taskId}`);
    await page.getByRole('link', { name: 'Hủy lần quá hạn' }).first().click(later);
    await page
      .locator('form input[type=file]')
      .setInputFiles({ name: '30-TB.png', mimeType: 'image/png', buffer: pictures.png });
    await page.getByRole('img', { name: '30-TB.png' }).waitFor(later);
    await page.getByLabel('Số, ký hiệu văn bản').fill('30/TB-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-06');
    await page.getByLabel('Người ký').selectOption('ubnd-chair');
    await page.getByLabel('Lý do').fill('Đơn vị đã tiếp nhận bằng văn bản đúng hạn');
    await expectWhole(monitor);
    await page.getByRole('button', { name: 'Hủy lần quá hạn' }).click();
    await page.getByText('Đã ghi nhận: Hủy lần quá hạn.').waitFor(later);
    expect(await dataOf(system, late.taskId, 'SpellVoided')).toMatchObject([
      { obligationId: 'acknowledge-1', spell: 1, paper: { number: '30/TB-UBND' } },
    ]);
    await page
      .getByText(/30\/TB-UBND/)
      .first()
      .waitFor(later);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
