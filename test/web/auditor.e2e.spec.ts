import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const later = { timeout: 15_000 };

describe('the auditor, who replays a task and checks it', () => {
  let system: System;
  let browser: Browser;
  let desk: Watched;
  let mobile: Watched;
  const { taskId, issue } = theTask('2026-03-31');
  const other = theTask('2026-06-30');
  const address = `/audit/${taskId}`;

  const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
  const everything = () =>
    system.owner.query<unknown[]>(
      `SELECT stream_id, version, encode(head, 'hex') AS head FROM es.stream ORDER BY stream_id`,
    );
  let before: unknown[];

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(other.taskId, 'ubnd-leader', { ...other.issue, title: 'Rà soát quy hoạch' });
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    await system.travel.to('2026-03-03T02:00:00.000Z');
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await system.travel.to('2026-03-20T02:00:00.000Z');
    await system.done(taskId, 'kon-dao-head', {
      type: 'RequestExtension',
      dueOn: '2026-04-15',
      reason: 'Mưa lũ chia cắt đường vào ba thôn',
    });
    await system.done(taskId, 'ubnd-leader', {
      type: 'GrantExtension',
      dueOn: '2026-04-15',
      reason: 'Đồng ý theo đề nghị',
    });
    before = await everything();
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    desk = await openPage(browser, origin, desktop);
    mobile = await openPage(browser, origin, phone);
    await signInAs(desk, 'ubnd-auditor');
    await signInAs(mobile, 'ubnd-auditor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('finds the task by words without accents, and from there what happened', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
    await page.getByLabel('Tìm theo tên, số hiệu').fill('ho ngheo');
    await page.getByText('Đang hiện 1 nhiệm vụ.').waitFor(later);
    await expectWhole(desk);
    await page.getByRole('link', { name: 'Xem lại từng bước' }).click();
    await page.getByRole('heading', { level: 1, name: issue.title }).waitFor(later);
  });

  it('steps through it backwards and forwards by keyboard, and sees what each event changed', async () => {
    const { page } = desk;
    const events = (await system.events(taskId)).map(({ type }) => type);
    const place = (type: string) => events.indexOf(type as (typeof events)[number]) + 1;
    const slider = page.getByRole('slider');
    const isAt = (version: number) =>
      page.getByText(`Sự kiện ${version} trên ${events.length}`, { exact: true }).waitFor(later);
    await slider.focus();
    await page.keyboard.press('Home');
    await isAt(1);
    const stands = part(page, 'Nhiệm vụ ngay sau sự kiện này');
    await stands.getByText('Đã giao, chờ tiếp nhận').waitFor(later);
    await expectWhole(desk);
    await page.keyboard.press('End');
    await isAt(events.length);
    await stands.getByText('15/04/2026').first().waitFor(later);
    const granted = place('ExtensionGranted');
    for (let at = events.length; at > granted; at--) await page.keyboard.press('ArrowLeft');
    await isAt(granted);
    await page.keyboard.press('ArrowLeft');
    await isAt(granted - 1);
    await page.keyboard.press('ArrowRight');
    await isAt(granted);
    await part(page, 'Sự kiện này đã thay đổi')
      .getByText(/Hạn hoàn thành: 31\/03\/2026 .*15\/04\/2026/)
      .waitFor(later);
    const event = part(page, 'Sự kiện');
    await event.getByText('leader Người giữ ubnd-leader').first().waitFor();
    await event.getByText(/quy định default-\d, lịch làm việc/).waitFor();
    expect(page.url()).toContain(`version=${granted}`);
    await expectWhole(desk);
    await page.getByRole('button', { name: 'Đầu tiên' }).click();
    await isAt(1);
  });

  it('comes back to the same event by its address, on a phone', async () => {
    const { page } = mobile;
    const approved = (await system.events(taskId)).findIndex(({ type }) => type === 'PlanApproved') + 1;
    await page.goto(`${address}?version=${approved}`);
    const changed = part(page, 'Sự kiện này đã thay đổi');
    await changed.getByText(/Bước: Đã gửi kế hoạch, chờ phê duyệt .*Đang thực hiện/).waitFor(later);
    await expectWhole(mobile);
    await page.getByRole('button', { name: 'Lùi một bước' }).click();
    await page.getByText(new RegExp(`^Sự kiện ${approved - 1} trên`)).waitFor(later);
  });

  it('sees it at an instant, as it was known and as it counted', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Tại một thời điểm' }).click();
    await page.getByLabel('Ngày, giờ (giờ Việt Nam)').fill('2026-03-10T12:00');
    const then = part(page, 'Nhiệm vụ lúc 10/03/2026 12:00');
    await then.getByText('31/03/2026').first().waitFor(later);
    expect(await then.getByText('15/04/2026').count()).toBe(0);
    await page.getByLabel('điều đã có hiệu lực lúc đó').check();
    await page.waitForURL(/by=effective/);
    await then.getByText('31/03/2026').first().waitFor(later);
    await page.getByLabel('Ngày, giờ (giờ Việt Nam)').fill('2026-03-01T12:00');
    await page.getByText('Lúc đó nhiệm vụ chưa được giao.').waitFor(later);
    await expectWhole(desk);
  });

  it('sees two moments side by side, with what differs in words', async () => {
    for (const watched of [desk, mobile]) {
      const { page } = watched;
      await page.goto(`${address}?at=2026-03-10T12:00&and=2026-03-21T12:00`);
      const differences = part(page, 'Khác nhau').getByRole('listitem');
      await differences.filter({ hasText: /^Hạn hoàn thành: 31\/03\/2026 .*15\/04\/2026$/ }).waitFor(later);
      expect(await differences.filter({ hasText: 'Tên nhiệm vụ' }).count()).toBe(0);
      const [one, two] = await Promise.all([
        part(page, 'Nhiệm vụ lúc 10/03/2026 12:00').boundingBox(),
        part(page, 'Và lúc 21/03/2026 12:00').boundingBox(),
      ]);
      expect([one?.y === two?.y, one?.x === two?.x]).toEqual([watched === desk, watched === mobile]);
      await expectWhole(watched);
    }
  });

  it('checks it at one press, and sees the chain', async () => {
    const { page } = desk;
    const events = await system.events(taskId);
    await page.getByRole('button', { name: 'Kiểm tra nhiệm vụ này' }).click();
    await page.getByText('Mọi thứ đúng như khi được ghi.').waitFor(later);
    const links = page.getByRole('list', { name: 'Chuỗi băm' }).getByRole('listitem');
    expect(await links.filter({ hasText: 'khớp' }).count()).toBe(events.length);
    await links.first().locator('summary').click();
    const [{ hash } = { hash: '' }] = await system.owner.query<{ hash: string }[]>(
      `SELECT encode(hash, 'hex') AS hash FROM es.event WHERE stream_id = $1 AND version = 1`,
      [taskId],
    );
    await links.first().getByText(hash, { exact: true }).waitFor();
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await links.first().getByRole('button', { name: 'Chép mã băm' }).click();
    await links.first().getByText('Đã chép', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(hash);
    await expectWhole(desk);
  });

  it('takes the record away, and computes the chain again without us', async () => {
    const { page } = desk;
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải hồ sơ của nhiệm vụ (JSON)' }).click();
    const file = await (await coming).path();
    const [, program = ''] =
      /```js\n([^`]*createHash[^`]*)```/.exec(readFileSync('docs/audit.md', 'utf8')) ?? [];
    const check = (record: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program, record], { encoding: 'utf8' });
    const events = await system.events(taskId);
    expect(check(file)).toContain(`${events.length} events and`);
    const record = JSON.parse(readFileSync(file, 'utf8')) as {
      events: { body: string; hash: string }[];
      head: string;
    };
    const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    let head: Buffer = Buffer.alloc(32);
    for (const { body } of record.events) head = sha256(head, sha256(Buffer.from(body, 'utf8')));
    expect(head.toString('hex')).toBe(record.head);
  });

  it('sees in English too what stands where', async () => {
    const { page } = mobile;
    await page.goto(address);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await part(page, 'The task right after this event').getByText('In progress').first().waitFor(later);
    await page.getByRole('button', { name: 'Check this task' }).click();
    await page.getByText('Everything is as it was written.').waitFor(later);
    await expectWhole(mobile);
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Check the whole record' }).click();
    await page.getByText('Everything is as it was written.').waitFor(later);
    await page.getByText('The record was never put back to a backup.').waitFor(later);
    await expectWhole(mobile);
  });

  it('finds every look in the log, and nothing changed by looking', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Kiểm tra hồ sơ' }).click();
    const reads = part(page, 'Nhật ký đọc').getByRole('row');
    for (const said of [
      /Người giữ ubnd-auditor.*Toàn bộ hồ sơ.*kiểm tra toàn bộ/,
      /ĐT-01.*kiểm tra nhiệm vụ/,
      /ĐT-01.*hồ sơ tải về/,
      /ĐT-01.*trang nhiệm vụ.*10\/03\/2026 12:00 \(điều đã biết lúc đó\)/,
      /ĐT-01.*trang nhiệm vụ.*10\/03\/2026 12:00 \(điều đã có hiệu lực lúc đó\)/,
      /ĐT-01.*trang nhiệm vụ.*sự kiện 1/,
    ])
      await reads.filter({ hasText: said }).first().waitFor(later);
    await expectWhole(desk);
    const task = page.getByRole('combobox', { name: 'Nhiệm vụ' });
    await task.pressSequentially('quy hoach');
    await page.getByRole('option', { name: /Rà soát quy hoạch/ }).click(later);
    await page.getByText('Không có lượt đọc nào trong khoảng này.').waitFor(later);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await task.pressSequentially('ho ngheo');
    await page.getByRole('option', { name: /hộ nghèo/ }).click(later);
    // The rows of before stay until the answer is there, so what goes is waited for as well.
    const whole = reads.filter({ hasText: 'Toàn bộ hồ sơ' });
    await whole.first().waitFor({ ...later, state: 'detached' });
    await reads.filter({ hasText: 'kiểm tra nhiệm vụ' }).first().waitFor(later);
    await page.getByRole('combobox', { name: 'Người đọc' }).pressSequentially('monitor');
    await page.getByRole('option', { name: /Người giữ ubnd-monitor/ }).click(later);
    await page.getByText('Không có lượt đọc nào trong khoảng này.').waitFor(later);
    await expectWhole(desk);
    expect(await everything()).toEqual(before);
    expect(await brokenInvariants(system)).toEqual({});
  });

  it('is told by name which event somebody has tampered with', async () => {
    const runner = system.owner.createQueryRunner();
    await runner.query('ALTER TABLE es.event DISABLE TRIGGER ALL');
    const [unit] = await system.owner.query<{ streamId: string }[]>(
      `SELECT stream_id AS "streamId" FROM es.stream WHERE kind = 'unit' LIMIT 1`,
    );
    await runner.query(`UPDATE es.event SET hash = sha256('forged') WHERE version = 1 AND stream_id = $1`, [
      unit?.streamId,
    ]);
    await runner.query(
      `UPDATE es.event SET body = convert_to(replace(convert_from(body, 'UTF8'), '2026-03-31', '2026-06-30'), 'UTF8')
       WHERE version = 1 AND stream_id = $1`,
      [taskId],
    );
    await runner.query('ALTER TABLE es.event ENABLE TRIGGER ALL');
    await runner.release();
    const { page } = desk;
    await page.goto(address);
    await page.getByRole('button', { name: 'Kiểm tra nhiệm vụ này' }).click();
    await page
      .getByText(/^sự kiện 1: sự kiện này hoặc sự kiện ngay trước đã bị sửa: chuỗi băm đứt tại đây$/)
      .waitFor(later);
    const broken = page.getByRole('list', { name: 'Chuỗi băm' }).getByRole('listitem');
    expect(await broken.filter({ hasText: 'chuỗi đứt tại đây' }).allInnerTexts()).toEqual([
      expect.stringMatching(/^sự kiện 1 /),
    ]);
    await expectWhole(desk);
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Kiểm tra toàn bộ hồ sơ' }).click();
    const ofUnit = page.getByRole('listitem').filter({ hasText: unit!.streamId });
    await ofUnit
      .getByText(/\(không phải của nhiệm vụ nào\), sự kiện 1: sự kiện này hoặc/)
      .first()
      .waitFor(later);
    expect(await ofUnit.getByRole('link').count()).toBe(0);
    await page
      .getByRole('link', { name: `${taskId}, sự kiện 1` })
      .first()
      .click();
    await page.getByText(/^Sự kiện 1 trên/).waitFor(later);
    await expectWhole(desk);
  });
});
