import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('one plan for many tasks on the page', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  let leader: Watched;
  const directiveId = randomUUID();
  const tasks: string[] = [];
  const codes = ['ĐT-01', 'ĐT-02', 'ĐT-03'];

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    const directive = {
      ...{ type: 'RecordDirective', kind: 'plan', number: '27/KH-UBND', issuedOn: '2026-01-22' },
      ...{ title: 'Kế hoạch năm', clauses: [{ content: 'Nông nghiệp' }] },
      issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
    };
    await chair.post(`/directives/${directiveId}/commands`, directive, { 'idempotency-key': randomUUID() });
    for (const code of codes) {
      const { taskId, issue } = theTask('2026-03-31');
      const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
      expect(await chair.act(taskId, { ...issue, code, serves })).toMatchObject({ status: 200 });
      tasks.push(taskId);
    }
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    head = await openPage(browser, origin);
    leader = await openPage(browser, origin, phone);
    await signInAs(head, 'kon-dao-head');
    await signInAs(leader, 'ubnd-leader');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const fill = async (code: string, to: string) => {
    const part = head.page.getByRole('group', { name: `Đầu việc của nhiệm vụ ${code}` });
    await part.getByRole('textbox', { name: /^Đầu việc/ }).fill('Rà soát hộ nghèo');
    await part.getByLabel('Người, tập thể thực hiện').fill('Tổ rà soát xã');
    await part.getByLabel('Từ ngày').fill('2026-03-03');
    await part.getByLabel('Đến ngày').fill(to);
    await part.getByLabel('Sản phẩm').fill('Danh sách hộ nghèo');
  };

  it('is begun on the page of the directive, and tried before it is sent', async () => {
    const { page } = head;
    await page.goto(`/directives/${directiveId}`);
    await page.getByText('Đơn vị còn 3 nhiệm vụ phải gửi kế hoạch theo văn bản này.').waitFor(later);
    await expectWhole(head);
    await page.getByRole('link', { name: 'Gửi kế hoạch chung' }).click();
    for (const code of codes) await fill(code, code === 'ĐT-02' ? '2026-04-10' : '2026-03-20');
    await page.getByLabel('Kế hoạch là văn bản có số, ký hiệu').check();
    await page.getByLabel(/^Số, ký hiệu văn bản/).fill('12/KH-UBND');
    await page.getByLabel('Ngày ban hành').fill('2026-03-02');
    await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
    await page.getByText(/Đầu việc 1 kết thúc sau hạn của nhiệm vụ \(31\/03\/2026\)/).waitFor(later);
    await expectWhole(head);
    await fill('ĐT-02', '2026-03-20');
    await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
    await page.getByText('Cả 3 nhiệm vụ đều nhận được phần của mình.').waitFor(later);
    await expectWhole(head);
    await page.getByRole('button', { name: 'Gửi kế hoạch chung' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kế hoạch chung của UBND xã Kon Đào' }).waitFor(later);
    await page.getByText(/Văn bản số 12\/KH-UBND ngày 02\/03\/2026/).waitFor(later);
    expect(await page.getByText('chờ quyết định', { exact: true }).count()).toBe(3);
    await expectWhole(head);
  });

  it('is decided on by one decision, on a phone: one part returned with its reason', async () => {
    const { page } = leader;
    await page.goto(`/directives/${directiveId}`);
    await page.getByRole('link', { name: /^Kế hoạch chung của UBND xã Kon Đào/ }).click();
    await page.getByRole('radiogroup', { name: 'Nhiệm vụ ĐT-02' }).waitFor(later);
    await page
      .getByRole('radiogroup', { name: 'Nhiệm vụ ĐT-02' })
      .getByLabel('Trả lại, yêu cầu làm lại')
      .check();
    await page.getByLabel('Lý do trả lại nhiệm vụ ĐT-02').fill('Chưa rõ người thực hiện');
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText('đã trả lại', { exact: true }).waitFor(later);
    expect(await page.getByText('đã phê duyệt', { exact: true }).count()).toBe(2);
    await page.getByText('Chưa rõ người thực hiện').waitFor(later);
    await expectWhole(leader);
    await page.getByRole('link', { name: /^ĐT-02/ }).click();
    await page.getByRole('link', { name: 'Thuộc kế hoạch chung của đơn vị' }).waitFor(later);
    await expectWhole(leader);
  });

  it('says the same in English', async () => {
    const { page } = leader;
    await page.goto(`/directives/${directiveId}`);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('link', { name: /^Plan of UBND xã Kon Đào for many tasks/ }).click();
    await page.getByText('returned', { exact: true }).waitFor(later);
    await expectWhole(leader);
  });
});
