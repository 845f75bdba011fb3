import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { secretWords } from '#contracts';
import {
  expectWhole,
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
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';

const later = { timeout: 20_000 };
const secret = 'Phương án khu vực phòng thủ';

describe('a task that is secret, or was given before', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let office: Watched;

  const fill = async (watched: Watched, code: string) => {
    const { page } = watched;
    await page.getByLabel(/^Số, ký hiệu nhiệm vụ/).fill(code, later);
    await takeUnit(watched, /^Đơn vị chủ trì/, 'kon dao', 'Kon Đào');
    await page.getByLabel(/^Lãnh đạo phụ trách/).selectOption({ index: 1 });
  };
  const kept = () => system.owner.query('SELECT 1 FROM es.text WHERE body LIKE $1', [`%${secret}%`]);
  const drafts = ({ page }: Watched) => page.evaluate<string>('JSON.stringify(localStorage)');

  /** The browser notes the refusals, of what was sent and, each time it is looked for anew, of what is foreseen. */
  const expectOnlyRefusals = async () => {
    expect(await seriousFindings(leader)).toEqual([]);
    expect(await isTooWide(leader)).toBe(false);
    const refusal = /status of 422 .*\/(commands|forecast)$/;
    expect(leader.complaints.filter((one) => !refusal.test(one))).toEqual([]);
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin, phone);
    office = await openPage(browser, origin);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(office, 'ubnd-monitor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('leaves no word of a secret one on the device, and says where the policy holds none', async () => {
    const { page } = leader;
    await page.goto('/issue');
    await fill(leader, '01/M');
    await page.getByLabel(/^Tên nhiệm vụ/).fill(secret);
    await page.getByLabel(/^Hạn hoàn thành/).fill('2026-03-31');
    expect(await drafts(leader)).toContain(secret);
    await page.getByLabel(/^Độ mật/).selectOption({ label: 'Tối mật' });
    await page.getByText(/^Chỉ ghi số, đơn vị, thời hạn và tình trạng/).waitFor();
    expect(await page.getByLabel(/^Tên nhiệm vụ/).count()).toBe(0);
    expect(await page.getByText('Tệp văn bản').count()).toBe(0);
    expect(await drafts(leader)).not.toContain(secret);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.locator('[aria-invalid=true]').first().waitFor(later);
    while (!leader.complaints.some((one) => one.endsWith('/commands'))) await page.waitForTimeout(50);
    await expectOnlyRefusals();
  });

  it('issues it without words where the policy holds stubs', async () => {
    await ruledBy(system.owner, { version: 'with-stubs', secretTasks: 'stub' });
    const { page } = leader;
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    await page.getByRole('heading', { level: 1, name: new RegExp(secretWords) }).waitFor();
    expect(await kept()).toEqual([]);
    await expectOnlyRefusals();
  });

  it('takes over what was given by a paper of an earlier day', async () => {
    const { page } = office;
    await page.goto('/issue');
    await page.getByLabel(/^Số, ký hiệu văn bản/).fill('12/TB-UBND', later);
    await page.getByLabel(/^Ngày ban hành/).fill('2026-01-12');
    await page.getByLabel(/^Người ký/).selectOption({ index: 1 });
    await page.getByLabel(/^Có hiệu lực từ/).fill('2026-01-12T08:00');
    await fill(office, '05/TB');
    await page.getByLabel(/^Tên nhiệm vụ/).fill('Rà soát hộ nghèo');
    await page.getByLabel('Chuyển tiếp, đơn vị đang thực hiện').check();
    await page.getByText(/^Tính từ ngày của văn bản/).waitFor();
    await page.getByLabel(/^Hạn hoàn thành/).fill('2026-02-10');
    await expectWhole(office);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    await page.getByText('Chuyển tiếp').first().waitFor();
    await page
      .getByText(/^Quá hạn \d+ ngày/)
      .first()
      .waitFor();
    await expectWhole(office);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
