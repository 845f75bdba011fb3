import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { afterTheMerger, untilTheMerger } from '../support/merger.ts';
import type { System } from '../support/system.ts';

const later = { timeout: 15_000 };

describe('the table of the week in which communes were merged', () => {
  let system: System;
  let browser: Browser;
  let monitor: Watched;

  beforeAll(async () => {
    const played = await untilTheMerger();
    ({ system } = played);
    await afterTheMerger(system, played.tasks);
    browser = await launchBrowser();
    monitor = await openPage(browser, new URL(system.address).origin, desktop);
    await signInAs(monitor, 'ubnd-monitor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('tells of the new unit what it inherited, and of the old one that it has ended', async () => {
    const { page } = monitor;
    await page.goto('/office/week?day=2025-07-02');
    const konDao = page.getByRole('row', { name: /^UBND xã Kon Đào / });
    await konDao
      .getByText(
        'Kế thừa từ UBND xã Đăk Trăm, UBND xã Kon Đào, UBND xã Văn Lem: 3 (đúng hạn 0, hoàn thành quá hạn 1, quá hạn 2, trong hạn 0); quá hạn từ trước khi kế thừa: 2',
      )
      .waitFor(later);
    await konDao.getByText('Các nhiệm vụ của UBND xã Kon Đào').click();
    // 23–27 and 30/06.
    await konDao.getByText('Kế thừa từ UBND xã Đăk Trăm, 6 ngày quá hạn trước khi kế thừa').waitFor();
    await page
      .getByRole('row', { name: /^UBND xã Đăk Trăm / })
      .getByText('Kết thúc hoạt động từ ngày 01/07/2025, đơn vị kế thừa: UBND xã Kon Đào')
      .waitFor();
    // What was done and what was late when it ended; what became of the latter since is the successor's.
    const dakTram = page.getByRole('row', { name: /^UBND xã Đăk Trăm / });
    await dakTram.getByText('Số liệu chốt của UBND xã Đăk Trăm').click();
    await dakTram.getByText('Số nhiệm vụ: 2').waitFor(later);
    await dakTram.getByText('Tỷ lệ hoàn thành: 50,00 % (1/2)').waitFor();
    expect(await page.getByText('Số liệu chốt của UBND xã Kon Đào').count()).toBe(0);
    await page
      .getByRole('row', { name: /^Phòng Nội vụ / })
      .getByText(/^Chuyển tiếp: 1 /)
      .waitFor();
    const sum = page.getByRole('row', { name: /^Tổng cộng/ });
    for (const part of [/^Giao mới: 1 /, /^Kế thừa từ .*: 3 /, /^Chuyển tiếp: 1 /])
      await sum.getByText(part).waitFor();
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await expectWhole(monitor);
    }
  });

  it('is the same in the week before and in English', async () => {
    const { page } = monitor;
    await page.goto('/office/week?day=2025-06-24');
    await page
      .getByRole('row', { name: /^UBND xã Đăk Trăm / })
      .getByText('Kết thúc hoạt động từ ngày 01/07/2025, đơn vị kế thừa: UBND xã Kon Đào')
      .waitFor(later);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByText('Ended on 01/07/2025, succeeded by UBND xã Kon Đào').first().waitFor(later);
    await expectWhole(monitor);
  });

  it('has the same lines in the files', async () => {
    const office = await Person.signIn(system.address, 'ubnd-monitor');
    const fetched = (format: string) => office.download(`/weeks/2025-07-02/report?format=${format}`);
    const [xlsx, docx] = await Promise.all([fetched('xlsx'), fetched('docx')]);
    const inherited =
      'Trong đó kế thừa từ UBND xã Đăk Trăm, UBND xã Kon Đào, UBND xã Văn Lem (2 nhiệm vụ quá hạn từ trước khi kế thừa)';
    const rows = utils.sheet_to_json<unknown[]>(read(xlsx.bytes).Sheets['Tổng hợp']!, { header: 1 });
    expect(rows.find(([, unit]) => unit === inherited)?.slice(3)).toEqual([3, 2, 1, 0, 1, 2, 0]);
    expect(strFromU8(unzipSync(docx.bytes)['word/document.xml']!)).toContain(inherited);
  });
});
