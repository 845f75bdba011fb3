import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { workbook } from '../support/annexes.ts';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { System } from '../support/system.ts';

const later = { timeout: 20_000 };
/** An import goes in rounds, and its file is read again in a process of its own: on busy cores that takes its time. */
const imported = { timeout: 60_000 };

const rows = [
  ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Xúc tiến đầu tư Cụm công nghiệp và dịch vụ 24/4', 'UBND X. Kon Đào', 'trước 30/9'],
  [2, 'Rà soát quy hoạch', 'Phòng Nội vụ; Phòng Tài chính', 'khẩn trương'],
  [3, 'Giảm nghèo bền vững', 'UBND xã Kon Đào', '31/6/2026'],
];

const ofTheTerm = [
  ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Trồng rừng', 'UBND xã Kon Đào', 'cả nhiệm kỳ'],
];

const withPersons = [
  [
    'TT',
    'Nội dung nhiệm vụ',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Thời hạn',
    'Người được giao',
    'Chuyên viên theo dõi',
  ],
  [1, 'Lập dự toán', 'Phòng Nội vụ', 'Phòng Tài chính', 'khẩn trương', 'head: thẩm định', 'monitor'],
];

describe('an annex is imported on the page', () => {
  let system: System;
  let browser: Browser;
  let monitor: Watched;

  const fillIn = async ({ page }: Watched, of = rows) => {
    await page
      .locator('form input[type=file]')
      .first()
      .setInputFiles({
        name: 'phu-luc.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(workbook(of)),
      });
    await page.getByRole('button', { name: 'Bỏ tệp phu-luc.xlsx' }).waitFor(later);
    await page.getByLabel('Số, ký hiệu văn bản').fill('31/KH-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-02');
    await page.getByLabel('Người ký').selectOption('ubnd-leader');
    await page.getByLabel('Lãnh đạo phụ trách chung').selectOption('ubnd-leader');
    await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    monitor = await openPage(browser, new URL(system.address).origin, desktop);
    await signInAs(monitor, 'ubnd-monitor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('where tasks are issued, with a dry run that says of each cell what to do', async () => {
    const { page } = monitor;
    await page.goto('/issue');
    await page.getByRole('link', { name: 'Nhập nhiều nhiệm vụ từ phụ lục' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhập phụ lục giao nhiệm vụ' }).waitFor();
    await fillIn(monitor);
    await page.getByText('Tìm thấy 3 nội dung; 2 nội dung còn phải sửa').waitFor(later);
    await page.getByText('“trước 30/9”: ngày cuối cùng để hoàn thành là 29/09/2026.').waitFor();
    await page.getByText('“31/6/2026” không phải là một ngày có thật').waitFor();
    await expectWhole(monitor);
  });

  it('and what is in doubt settled there: a cell written anew, units chosen', async () => {
    const { page } = monitor;
    await page.getByLabel('Ghi lại ô D4').fill('30/6/2026');
    await page
      .getByRole('row', { name: 'Giảm nghèo' })
      .getByRole('button', { name: 'Sửa và chạy thử lại' })
      .click();
    await page.getByText('Tìm thấy 3 nội dung; 1 nội dung còn phải sửa').waitFor(later);
    await page.getByRole('button', { name: 'Cả 2 đơn vị, mỗi đơn vị một nhiệm vụ' }).click();
    await page.getByText('Đã hiểu đúng cả 3 nội dung.').waitFor(later);
    await expectWhole(monitor);
  });

  it('then issued, while its progress is shown', async () => {
    const { page } = monitor;
    await page.getByRole('button', { name: 'Nhập 3 nội dung đã chọn' }).click();
    await page.getByText('Đã nhập xong 4/4 nhiệm vụ.').waitFor(imported);
    await page.getByText('Giao mới 4; đã có từ trước 0; không giao được 0.').waitFor();
    await expectWhole(monitor);
    expect(await system.owner.query('SELECT count(*)::int AS count FROM read.task')).toEqual([{ count: 4 }]);
  });

  it('on a phone, with the years of its paper for a task of the whole term', async () => {
    const small = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(small, 'ubnd-monitor');
    const { page } = small;
    await page.goto('/imports');
    const years = page.getByRole('group', { name: /^Nhiệm kỳ, giai đoạn của văn bản/ });
    await years.getByText('Dùng cho những ô ghi “cả nhiệm kỳ”, “cả giai đoạn”.').waitFor(later);
    await years.getByLabel('Từ năm').fill('2026');
    expect(await years.getByLabel('Đến năm').inputValue()).toBe('2026');
    await years.getByLabel('Đến năm').fill('2030');
    await expectWhole(small);
    await fillIn(small, ofTheTerm);
    await page.getByText('Giai đoạn 2026–2030').waitFor(later);
    await page
      .getByText(/31\/12\/2030/)
      .first()
      .waitFor();
    await expectWhole(small);
  });

  it('on a phone, with persons, one of whom is chosen', async () => {
    const small = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(small, 'ubnd-monitor');
    const { page } = small;
    await page.goto('/imports');
    await fillIn(small, withPersons);
    await page.getByText('“head” có thể là nhiều người; hãy chọn người được giao.').waitFor(later);
    await expectWhole(small);
    await page.getByRole('button', { name: 'head: Người giữ tai-chinh-head' }).click();
    await page.getByText('Người giữ tai-chinh-head: thẩm định').waitFor(later);
    await page.getByText('Theo dõi: monitor').waitFor();
    await page.getByText('Đã hiểu đúng cả 1 nội dung.').waitFor();
    await expectWhole(small);
  });

  it('on a phone and in English, some rows alone', async () => {
    const small = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(small, 'ubnd-monitor');
    const { page } = small;
    await page.goto('/imports');
    await fillIn(small);
    await page.getByText('Tìm thấy 3 nội dung').waitFor(later);
    await expectWhole(small);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Import an annex' }).waitFor();
    await page.getByRole('button', { name: 'Import the 1 chosen items' }).click();
    await page.getByText('0 issued; 1 were there; 0 could not be issued.').waitFor(imported);
    await expectWhole(small);
  });
});
