import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs, takeUnit } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('the dissemination of a directive on the page', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;
  let monitor: Watched;
  const directiveId = randomUUID();
  const plan = {
    ...{ type: 'RecordDirective', kind: 'plan', number: '01/KH-UBND', issuedOn: '2026-01-22' },
    issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
    ...{ title: 'Kế hoạch năm 2026', clauses: [{ content: '27 nội dung, nhiệm vụ' }] },
  };
  const part = ({ page }: Watched) => page.getByRole('region', { name: 'Quán triệt, học tập' });

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    expect(
      await chair.post(`/directives/${directiveId}/commands`, plan, { 'idempotency-key': randomUUID() }),
    ).toMatchObject({ status: 200 });
    const { taskId, issue } = theTask('2026-03-31');
    const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
    await system.done(taskId, 'ubnd-leader', { ...issue, serves });
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    monitor = await openPage(browser, origin);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(head, 'kon-dao-head');
    await signInAs(monitor, 'ubnd-monitor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is asked of the units with tasks at one stroke, and of others by name', async () => {
    const { page } = leader;
    await page.goto(`/directives/${directiveId}`);
    await part(leader)
      .getByText(/chưa được giao quán triệt: .*Kon Đào/)
      .waitFor(later);
    await part(leader).getByRole('link', { name: 'Giao quán triệt' }).click();
    await page.getByRole('button', { name: 'Thêm 1 đơn vị có nhiệm vụ theo văn bản' }).click();
    await takeUnit(leader, /^Các đơn vị/, 'noi vu', 'Phòng Nội vụ');
    await page.getByLabel('Hạn tổ chức').fill('2026-02-26');
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('0/2 đơn vị đã tổ chức.').waitFor(later);
    const rows = part(leader).getByRole('row');
    expect(await rows.count()).toBe(3);
    expect(await rows.nth(1).innerText()).toMatch(
      /Kon Đào[\s\S]*26\/02\/2026[\s\S]*Quá hạn[\s\S]*chậm 2 ngày làm việc/,
    );
    await expectWhole(leader);
  });

  it('is found by the head on the desk, and reported from a phone', async () => {
    const { page } = head;
    await page.goto('/');
    const owed = page.getByRole('region', { name: 'Văn bản phải quán triệt' });
    await owed.waitFor(later);
    expect(await owed.getByRole('listitem').count()).toBe(1);
    await expectWhole(head);
    await owed.getByRole('link', { name: /01\/KH-UBND/ }).click();
    await part(head)
      .getByRole('link', { name: /^Báo cáo quán triệt/ })
      .click();
    await page.getByLabel('Ngày tổ chức').fill('2026-02-27');
    await page.getByLabel('Số người dự').fill('46');
    await page.getByLabel('Số người phải dự').fill('45');
    await page.getByLabel(/^Số biên bản/).fill('03/BB-UBND');
    await page.getByLabel(/^Ngày biên bản/).fill('2026-02-27');
    await page
      .locator('form input[type=file]')
      .first()
      .setInputFiles({ name: 'bien-ban.txt', mimeType: 'text/plain', buffer: Buffer.from('biên bản') });
    await page.getByRole('button', { name: /bien-ban\.txt/ }).waitFor(later);
    const send = page.getByRole('button', { name: 'Báo cáo quán triệt' });
    await send.click();
    await page.getByText(/Số người dự \(46\) nhiều hơn số người phải dự \(45\)/).waitFor(later);
    expect(head.complaints.splice(0)).toHaveLength(1);
    await page.getByLabel('Số người dự').fill('41');
    await expectWhole(head);
    await send.click();
    await page.getByText('1/2 đơn vị đã tổ chức.').waitFor(later);
    await part(head).getByText('41/45').waitFor();
    await expectWhole(head);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor(later);
    await owed.waitFor({ state: 'detached' });
  });

  it('is put right by the office from a paper of the unit, which sees who has not, in English too', async () => {
    const { page } = monitor;
    await page.goto('/office');
    const left = page.getByRole('region', { name: 'Đơn vị chưa quán triệt văn bản' });
    await left.getByText('Phòng Nội vụ').waitFor(later);
    expect(await left.getByRole('listitem').count()).toBe(1);
    await expectWhole(monitor);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('region', { name: 'Units that have directives to disseminate' }).waitFor(later);
    await page.goto(`/directives/${directiveId}`);
    const table = page.getByRole('region', { name: 'Dissemination' });
    await table.waitFor(later);
    await table.getByRole('link', { name: /^Correct the report: .*Kon Đào/ }).click();
    await page.getByLabel('Number and symbol').fill('09/BC-UBND');
    await page.getByLabel('Date of issue').fill('2026-02-28');
    await page.getByLabel('Signed by').selectOption('kon-dao-head');
    await page.getByLabel('How many attended').fill('43');
    await page.getByLabel('Reason').fill('Ghi thiếu 2 người dự');
    await expectWhole(monitor);
    await page.getByRole('button', { name: 'Correct the report' }).click();
    await table.getByText('43/45').waitFor(later);
    await table.getByText(/corrections: 1/).waitFor();
    await expectWhole(monitor);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
