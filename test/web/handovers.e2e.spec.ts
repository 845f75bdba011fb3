import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hashPassword } from '#organisation';
import { succeed, vacate } from '../support/appointments.ts';
import { expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { password } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { toDisseminate } from '../support/disseminations.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const later = { timeout: 20_000 };
const pictures = process.env['HANDOVER_PICTURES'];

describe('posts that go over, on the page', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  let successor: Watched;
  let administrator: Watched;

  const status = ({ page }: Watched, text: string | RegExp) => page.getByRole('status').getByText(text);
  const picture = async ({ page }: Watched, name: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  };
  const handovers = async ({ page }: Watched) => {
    await page.getByRole('navigation').getByRole('link', { name: 'Bàn giao' }).click();
    await page.getByRole('heading', { name: 'Bàn giao', exact: true }).waitFor(later);
  };

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    await taskInHand(system, '2026-03-06');
    await taskInHand(system, '2026-03-31');
    await taskInHand(system, '2026-03-20', 'noi-vu');
    await toDisseminate(system, ['kon-dao', 'noi-vu'], '2026-03-06');
    await system.travel.to(local('2026-03-09 09:00'));
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    head = await openPage(browser, origin);
    successor = await openPage(browser, origin, phone);
    administrator = await openPage(browser, origin);
    await signInAs(head, 'kon-dao-head');
    await signInAs(administrator, 'ubnd-administrator');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('are signed by their holder, who has looked the list through', async () => {
    const { page } = head;
    await handovers(head);
    await page.getByRole('link', { name: /^Danh sách bàn giao/ }).click();
    await page.getByRole('heading', { name: 'Phát sinh trong thời gian giữ chức vụ (2)' }).waitFor(later);
    await status(head, 'Người bàn giao chưa ký danh sách này.').waitFor(later);
    const papers = page.getByRole('region', { name: 'Văn bản còn phải quán triệt (1)' });
    await papers.getByText('UBND xã Kon Đào tổ chức quán triệt, hạn 06/03/2026').waitFor();
    await papers.getByText('Đã quá hạn 1 ngày làm việc').waitFor();
    await papers.getByRole('link', { name: /01\/KH-UBND/ }).waitFor();
    const row = page.getByRole('row').filter({ hasText: '06/03/2026' });
    expect(await row.first().innerText()).toContain('Đã quá hạn 1 ngày làm việc');
    const button = page.getByRole('button', { name: 'Ký bàn giao' });
    expect(await button.isDisabled()).toBe(true);
    await expectWhole(head);
    await picture(head, 'sign-1280');
    await page.getByLabel('Tôi đã xem đủ 2 nhiệm vụ và 1 văn bản phải quán triệt trong danh sách').check();
    await button.click();
    await status(head, /^Người bàn giao đã ký danh sách này lúc/).waitFor(later);
    await expectWhole(head);
  });

  it('are received by the successor on a phone, with a remark', async () => {
    const personId = await succeed(system, 'kon-dao-head', local('2026-03-10 00:00'));
    await system.owner.query('SELECT org.set_account($1, $2, $3, NULL)', [
      ...['nguoi-moi', personId, await hashPassword(password)],
    ]);
    await system.travel.to(local('2026-03-10 08:00'));
    await signInAs(successor, 'nguoi-moi');
    const { page } = successor;
    await handovers(successor);
    await page.getByText('Đã ký, chờ nhận').waitFor(later);
    await page.getByText(/1 văn bản còn phải quán triệt\.$/).waitFor();
    await expectWhole(successor);
    await picture(successor, 'list-360');
    await page.getByRole('link', { name: /^head, UBND xã Kon Đào/ }).click();
    await page.getByRole('heading', { name: 'Bàn giao chức vụ head' }).waitFor(later);
    await page.getByRole('region', { name: 'Văn bản còn phải quán triệt (1)' }).waitFor();
    await page.getByLabel('Ý kiến của người nhận').fill('Đã nhận đủ hồ sơ giấy');
    await expectWhole(successor);
    await picture(successor, 'receive-360');
    await page.getByRole('button', { name: 'Nhận bàn giao' }).click();
    await status(successor, /đã nhận bàn giao lúc/).waitFor(later);
    await page.getByText('Đã nhận đủ hồ sơ giấy').waitFor(later);
    await picture(successor, 'received-360');
  });

  it('are swept for what nobody is left for, and nothing is left once it is carried out', async () => {
    await vacate(system, 'noi-vu-head', local('2026-03-11 00:00'));
    await system.travel.to(local('2026-03-11 08:00'));
    const { page } = administrator;
    await handovers(administrator);
    await page.getByText('Chưa bàn giao').waitFor(later);
    await page.getByText(/^Người giữ noi-vu-head thôi giữ từ 11\/03\/2026; còn 1 nhiệm vụ\.$/).waitFor(later);
    await page.getByText('Còn 1 văn bản phải quán triệt.').waitFor();
    // Somebody could be appointed, looked for by name: nothing is chosen before there is a person.
    await page.getByLabel('Xử lý chức vụ head').selectOption({ label: 'Bổ nhiệm người giữ chức vụ' });
    const performing = page.getByRole('button', { name: /^Thực hiện/ });
    expect(await performing.isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Người được bổ nhiệm' }).pressSequentially('nguoi giu tai');
    await page.getByRole('option', { name: /^Người giữ tai-chinh-staff/ }).click();
    await page.getByRole('button', { name: 'Thực hiện 1 việc đã chọn' }).waitFor(later);
    await expectWhole(administrator);
    await page
      .getByLabel('Xử lý chức vụ head')
      .selectOption({ label: 'Giao deputy Người giữ noi-vu-deputy phụ trách' });
    for (const box of await page.getByRole('checkbox', { name: /^Đóng tài khoản/ }).all()) await box.check();
    const button = page.getByRole('button', { name: 'Thực hiện 3 việc đã chọn' });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Số, ký hiệu văn bản').fill('15/QĐ-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-11');
    await page.getByLabel('Cơ quan ban hành').fill('UBND huyện');
    await expectWhole(administrator);
    await picture(administrator, 'sweep-1280');
    await page.setViewportSize(phone);
    await expectWhole(administrator);
    await picture(administrator, 'sweep-360');
    await button.click();
    await status(administrator, 'Không có nhiệm vụ, uỷ quyền hay tài khoản nào bị bỏ lại.').waitFor(later);
    await expectWhole(administrator);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
