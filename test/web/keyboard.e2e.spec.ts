import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desktop, expectWhole, launchBrowser, openPage, optionIsMarked, phone } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { password } from '../support/database.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

const later = { timeout: 15_000 };

/** What has the focus: how it is called, and whether one sees by an outline that it has it. */
const atFocus = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return { name: '', seen: false };
  const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
  const style = getComputedStyle(at);
  const { width, height } = at.getBoundingClientRect();
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return { name: label.trim(), seen: width > 0 && height > 0 && outlined };
})()`;

/** Works one page with the keyboard, and nothing else; wherever it comes, the focus has to be seen. */
class Keyboard {
  constructor(readonly watched: Watched) {}

  private get keys() {
    return this.watched.page.keyboard;
  }

  private at(): Promise<{ name: string; seen: boolean }> {
    return this.watched.page.evaluate(atFocus);
  }

  async expectFocus(on: RegExp): Promise<void> {
    let at = await this.at();
    for (
      const until = Date.now() + later.timeout;
      !on.test(at.name) && Date.now() < until;
      at = await this.at()
    )
      await this.watched.page.waitForTimeout(100);
    expect(at.name).toMatch(on);
    expect(at.seen).toBe(true);
  }

  /** Goes on with Tab until the focus is on what is called so. */
  async reach(name: RegExp): Promise<void> {
    const met: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      const at = await this.at();
      met.push(at.name);
      if (presses > 0 && name.test(at.name)) {
        expect(at).toMatchObject({ seen: true });
        return;
      }
      await this.keys.press('Tab');
    }
    throw new Error(
      `${String(name)} cannot be reached by keyboard; met were: ${[...new Set(met)].join(' | ')}`,
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.keys.press(key);
  }

  /** Fills in the field that is called so. */
  async write(name: RegExp, text: string): Promise<void> {
    await this.reach(name);
    await this.keys.type(text);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.watched.page.getByText(text).first().waitFor(later);
  }

  async signIn(login: string): Promise<void> {
    await this.watched.page.goto('/');
    await this.expectFocus(/^Tên đăng nhập/);
    await this.keys.type(login);
    await this.write(/^Mật khẩu/, password);
    await this.press('Enter');
    await this.watched.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor(later);
  }
}

describe('a whole story by keyboard alone', () => {
  let system: System;
  let browser: Browser;
  let leader: Keyboard;
  let head: Keyboard;

  const stage = async () =>
    (await system.owner.query<{ stage: string }[]>('SELECT stage FROM read.task')).map((task) => task.stage);

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = new Keyboard(await openPage(browser, origin, desktop));
    head = new Keyboard(await openPage(browser, origin, phone));
    await leader.signIn('ubnd-leader');
    await head.signIn('kon-dao-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('the leader issues a task, and sees before what will come of it', async () => {
    await leader.reach(/^Giao nhiệm vụ$/);
    await leader.press('Enter');
    await leader.sees(/Còn thiếu/);
    await leader.write(/^Số, ký hiệu nhiệm vụ/, '15/KH-01');
    await leader.write(/^Tên nhiệm vụ/, 'Rà soát hộ nghèo');
    await leader.write(/^Đơn vị chủ trì/, 'kon dao');
    await optionIsMarked(leader.watched, 'Kon Đào');
    await leader.press('Enter');
    await leader.watched.page.locator('input[value="UBND xã Kon Đào"]').waitFor();
    // A list that is not there yet cannot be typed into.
    await leader.watched.page.locator('option', { hasText: 'ubnd-leader' }).waitFor({ state: 'attached' });
    await leader.write(/^Lãnh đạo phụ trách/, 'leader');
    await leader.write(/^Hạn hoàn thành/, '03312026');
    await leader.sees('Được báo ngay khi giao: Người giữ kon-dao-head');
    await leader.sees(/24\/03\/2026 08:00/);
    await expectWhole(leader.watched);
    await leader.reach(/^Giao nhiệm vụ$/);
    await leader.press('Enter');
    await leader.sees('Đã ghi nhận: Giao nhiệm vụ.');
    await leader.expectFocus(/Rà soát hộ nghèo/);
    expect(await stage()).toEqual(['issued']);
  });

  it('the unit acknowledges it from its list, and comes to the next line', async () => {
    await head.sees('Tiếp nhận nhiệm vụ');
    await head.reach(/^Tiếp nhận nhiệm vụ/);
    await head.press('?');
    await head.sees('Làm việc chính');
    await expectWhole(head.watched);
    await head.press('Escape');
    await head.expectFocus(/^Tiếp nhận nhiệm vụ/);
    await head.press('a');
    await head.sees('15/KH-01: Đã ghi nhận: Tiếp nhận.');
    await head.expectFocus(/^Gửi kế hoạch/);
    expect(await stage()).toEqual(['acknowledged']);
  });

  it('the unit sends its plan without leaving the list', async () => {
    await head.press('a');
    await head.expectFocus(/^Đầu việc/);
    await head.watched.page.keyboard.type('Rà soát hộ nghèo');
    await head.write(/^Người, tập thể thực hiện/, 'Tổ rà soát xã');
    await head.write(/^Từ ngày/, '03022026');
    await head.write(/^Đến ngày/, '03202026');
    await head.write(/^Sản phẩm/, 'Danh sách hộ nghèo');
    await expectWhole(head.watched);
    await head.reach(/^Gửi kế hoạch$/);
    await head.press('Enter');
    await head.sees('15/KH-01: Đã ghi nhận: Gửi kế hoạch.');
    expect(await stage()).toEqual(['plan_submitted']);
  });

  it('the leader approves it from the list', async () => {
    await leader.reach(/^Việc của tôi$/);
    await leader.press('Enter');
    await leader.sees('Quyết định về kế hoạch');
    await leader.reach(/^Quyết định về kế hoạch/);
    await leader.press('a');
    await leader.expectFocus(/^Ý kiến/);
    await leader.sees('Tổ rà soát xã');
    await expectWhole(leader.watched);
    await leader.reach(/^Phê duyệt kế hoạch$/);
    await leader.press('Enter');
    await leader.sees('15/KH-01: Đã ghi nhận: Phê duyệt kế hoạch.');
    expect(await stage()).toEqual(['in_progress']);
  });

  it('the unit opens the task from the list, reports, and completes it', async () => {
    await head.sees('Hoàn thành nhiệm vụ');
    await head.reach(/^Hoàn thành nhiệm vụ/);
    await head.press('Enter');
    await head.reach(/^Báo cáo tiến độ$/);
    await head.press('Enter');
    await head.write(/^Tỷ lệ hoàn thành/, '60');
    await head.write(/^Kết quả đến nay/, 'Đã rà soát 60% số hộ');
    await head.reach(/^Báo cáo tiến độ$/);
    await head.press('Enter');
    await head.sees('Đã ghi nhận: Báo cáo tiến độ.');
    await head.reach(/^Báo cáo hoàn thành$/);
    await head.press('Enter');
    await head.write(/^Kết quả thực hiện/, 'Đã lập danh sách hộ nghèo');
    await expectWhole(head.watched);
    await head.reach(/^Báo cáo hoàn thành$/);
    await head.press('Enter');
    await head.sees('Đã ghi nhận: Báo cáo hoàn thành.');
    expect(await stage()).toEqual(['completion_submitted']);
  });

  it('the leader goes through the list, and signs it off', async () => {
    await leader.sees('Cho ý kiến về tiến độ');
    await leader.reach(/^Xác nhận hoàn thành/);
    await leader.press('ArrowDown');
    await leader.expectFocus(/^Cho ý kiến về tiến độ/);
    const [task] = await system.owner.query<{ taskId: string }[]>(
      'SELECT task_id AS "taskId" FROM read.task',
    );
    // In another window: the line goes away, and who works in the list stays in it.
    await system.done(task?.taskId ?? '', 'ubnd-leader', { type: 'ReviewProgress', remark: 'Đã xem.' });
    await leader.expectFocus(/^Xác nhận hoàn thành/);
    await leader.press('a');
    await leader.expectFocus(/^Hoàn thành xuất sắc nhiệm vụ/);
    await leader.press('ArrowDown');
    await leader.sees('Đã lập danh sách hộ nghèo');
    await expectWhole(leader.watched);
    await leader.reach(/^Xác nhận hoàn thành$/);
    await leader.press('Enter');
    await leader.sees('15/KH-01: Đã ghi nhận: Xác nhận hoàn thành.');
    expect(await stage()).toEqual(['signed_off']);
  });

  it('left everything in order', async () => {
    await expectWhole(leader.watched);
    await expectWhole(head.watched);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
