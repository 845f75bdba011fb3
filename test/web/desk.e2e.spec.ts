import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const later = { timeout: 15_000 };

describe('the desk', () => {
  const done = theTask('2026-03-31');
  const reported = theTask('2026-03-31');
  let system: System;
  let browser: Browser;
  let open: (login: string, viewport?: typeof desktop) => Promise<Watched>;

  const lines = ({ page }: Watched, list: string) => page.getByRole('grid', { name: list }).getByRole('row');

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await ruledBy(system.owner, { version: 'verified', verification: { unitId: 'ubnd', term: 3 } });
    for (const [place, { taskId, issue }] of [done, reported].entries()) {
      await system.done(taskId, 'ubnd-leader', { ...issue, code: `ĐT-${place + 1}` });
      await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
      await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
      await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    }
    await system.done(reported.taskId, 'kon-dao-head', {
      ...{ type: 'ReportProgress', percent: 30, summary: 'Đã rà soát hai thôn' },
    });
    await system.done(done.taskId, 'kon-dao-head', { type: 'SubmitCompletion', summary: 'Đã lập danh sách' });
    const mandate = await system.administer(
      'ubnd',
      {
        ...{ type: 'GiveMandate', postId: 'ubnd-leader', toPersonId: 'p-noi-vu-deputy' },
        ...{ acts: ['SignOff'], unitIds: ['ubnd'] },
        ...{ effectiveAt: '2026-03-01T17:00:00.000Z', until: '2026-03-31T10:00:00.000Z' },
        paper: { number: '15/GUQ-UBND', issuedOn: '2026-02-27', issuedBy: 'UBND huyện' },
      },
      randomUUID(),
    );
    expect(mandate).toMatchObject({ outcome: { accepted: { changed: true } } });
    browser = await launchBrowser();
    open = async (login, viewport = desktop) => {
      const watched = await openPage(browser, new URL(system.address).origin, viewport);
      await signInAs(watched, login);
      return watched;
    };
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('of the monitoring office has what its office verifies, by when and who is told otherwise', async () => {
    const monitor = await open('ubnd-monitor');
    const row = lines(monitor, 'Việc phải làm theo hạn').filter({ hasText: 'ĐT-1' });
    await row.getByText('Thẩm tra kết quả', { exact: true }).first().waitFor(later);
    await row.getByText('Hạn 05/03/2026').waitFor();
    await row.getByText(/^Nếu chưa làm, .*Người giữ ubnd-/).waitFor(later);
    await expectWhole(monitor);
    await system.done(done.taskId, 'ubnd-monitor', {
      ...{ type: 'VerifyCompletion', finding: 'meets', remark: 'Đủ sản phẩm' },
    });
  });

  it('of a deputy has what a mandate covers: whose it is, its date, its clock and who is told next', async () => {
    const deputy = await open('noi-vu-deputy', phone);
    const row = lines(deputy, 'Đến lượt tôi xử lý').filter({ hasText: 'ĐT-1' });
    await row.getByText('Ông/bà được leader ủy quyền').waitFor(later);
    await row.getByText('Người phải xử lý theo hạn: leader.').waitFor();
    await row.getByText(/^Hạn \d\d\/03\/2026$/).waitFor();
    await row.getByText(/^Còn \d+ ngày$/).waitFor();
    await row.getByText(/^Nếu chưa làm, .*Người giữ ubnd-leader/).waitFor(later);
    await row.getByText('Nếu không xử lý?').click();
    await row
      .getByText(/Gửi: .*Người giữ/)
      .first()
      .waitFor(later);
    await expectWhole(deputy);
  });

  it('of staff has what their unit owes, and nothing of others', async () => {
    const staff = await open('kon-dao-staff', phone);
    const owed = lines(staff, 'Việc phải làm theo hạn');
    await owed.filter({ hasText: 'ĐT-2' }).getByText('Hạn 31/03/2026').waitFor(later);
    expect(await owed.count()).toBe(1);
    await expectWhole(staff);
    const other = await open('noi-vu-staff');
    await other.page.getByText('Không có việc nào đang chờ ông/bà.').waitFor(later);
    await expectWhole(other);
  });

  it('of the leader says of a report that nobody has read that it is owed by no date', async () => {
    const leader = await open('ubnd-leader');
    const row = lines(leader, 'Đến lượt tôi xử lý').filter({ hasText: 'ĐT-2' });
    await row.getByText('Không có hạn, không ai bị nhắc').waitFor(later);
    expect(await row.getByText(/^Hạn /).count()).toBe(0);
    const own = lines(leader, 'Đến lượt tôi xử lý').filter({ hasText: 'ĐT-1' });
    await own.getByText(/^Hạn \d\d\/03\/2026$/).waitFor();
    expect(await own.getByText(/^Người phải xử lý/).count()).toBe(0);
    await expectWhole(leader);
  });

  it('has notices that are read one by one, by keyboard too, or all at once', async () => {
    const head = await open('kon-dao-head');
    const { page } = head;
    const notices = page.getByRole('region', { name: 'Thông báo chưa đọc' });
    const items = notices.getByRole('listitem');
    await items.first().waitFor(later);
    const count = await items.count();
    expect(count).toBeGreaterThan(2);
    const second = await items.nth(1).innerText();
    await items
      .first()
      .getByRole('button', { name: /^Đã đọc: / })
      .focus();
    await page.keyboard.press('Enter');
    await items.nth(count - 1).waitFor({ state: 'detached' });
    expect(await items.first().innerText()).toBe(second);
    await page.locator('button[aria-label^="Đã đọc: "]:focus').waitFor();
    await notices.getByRole('button', { name: 'Đánh dấu đã đọc các thông báo này' }).click();
    await page.getByText('Không có thông báo chưa đọc.').waitFor(later);
    await expectWhole(head);
  });

  it('shows no ring around a heading to whoever has not pressed a key', async () => {
    const { page } = await open('noi-vu-head');
    const isRinged = () => page.evaluate<boolean>(`document.querySelector('h1').matches(':focus-visible')`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor(later);
    expect(await isRinged()).toBe(false);
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ' }).waitFor(later);
    expect(await isRinged()).toBe(false);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
