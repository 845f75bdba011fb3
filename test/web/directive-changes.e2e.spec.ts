import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, optionIsMarked, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };
const patiently = 45_000;

describe('a directive is replaced on the page', () => {
  let system: System;
  let browser: Browser;
  let chair: Person;
  let leader: Watched;
  let onPhone: Watched;
  const [oldId, newId] = [randomUUID(), randomUUID()];
  const tasks = new Map<string, string>();

  const record = async (directiveId: string, number: string, contents: string[]) => {
    const act = {
      ...{ type: 'RecordDirective', kind: 'plan', number, issuedOn: '2026-01-22', title: 'Kế hoạch năm' },
      issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
      clauses: contents.map((content) => ({ content })),
    };
    const sent = await chair.post(`/directives/${directiveId}/commands`, act, {
      'idempotency-key': randomUUID(),
    });
    expect(sent.status).toBe(200);
  };
  const issue = async (code: string, number: number) => {
    const { taskId, issue } = theTask('2026-06-30');
    const serves = [{ directiveId: oldId, part: 'clause' as const, number }];
    await system.done(taskId, 'ubnd-leader', { ...issue, code, serves });
    tasks.set(code, taskId);
  };
  const stages = async () => {
    const rows = await system.owner.query<{ code: string; stage: string }[]>(
      'SELECT code, stage FROM read.task ORDER BY code',
    );
    return rows.map(({ code, stage }) => `${code} ${stage}`);
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    chair = await Person.signIn(system.address, 'ubnd-chair');
    await record(oldId, '01/KH-UBND', ['Nông nghiệp', 'Du lịch']);
    await record(newId, '09/KH-UBND', ['Đô thị']);
    await issue('A1', 1);
    await issue('A2', 2);
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    onPhone = await openPage(browser, origin, phone);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(onPhone, 'ubnd-leader');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('by one that is found by typing, part for part', async () => {
    const { page } = leader;
    await page.goto(`/directives/${oldId}`);
    await page.getByRole('link', { name: 'Sửa đổi, thay thế, hết hiệu lực' }).click();
    await page.getByLabel(/^Văn bản này/).selectOption({ label: 'được thay thế' }, later);
    const other = page.getByRole('combobox', { name: /^Văn bản sửa đổi, thay thế hoặc bãi bỏ/ });
    await other.pressSequentially('09/KH');
    await page.getByRole('option', { name: /09\/KH-UBND/ }).waitFor(later);
    await page.keyboard.press('ArrowDown');
    await optionIsMarked(leader, '09/KH-UBND');
    await page.keyboard.press('Enter');
    await page.getByLabel('1. Nông nghiệp').selectOption({ label: 'thay bằng: 1. Đô thị' }, later);
    await page.getByLabel(/^Từ ngày/).fill('2026-03-02');
    await page.getByLabel(/^Lý do/).fill('Thay kế hoạch năm');
    await expectWhole(leader);
  });

  it('shows what becomes of each open task, and is not recorded while one has no ground', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: 'Xem trước' }).click();
    const dryRun = page.getByRole('region', { name: 'Nhiệm vụ chưa xong sẽ ra sao' });
    await dryRun.getByText(/^1 nhiệm vụ chuyển sang văn bản mới, 0 tiếp tục, 0 thu hồi/).waitFor(later);
    await dryRun.getByText(/1 nhiệm vụ không còn căn cứ/).waitFor();
    expect(await page.getByRole('button', { name: 'Ghi nhận' }).count()).toBe(0);
    await expectWhole(leader);
    await dryRun.getByLabel('Quyết định về nhiệm vụ A2').selectOption({ label: 'Thu hồi' });
    await dryRun.getByText(/Không còn nhiệm vụ nào phải quyết định/).waitFor(later);
    expect(await stages()).toEqual(['A1 issued', 'A2 issued']);
    await expectWhole(leader);
  });

  it('comes on record, and is done to the tasks', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText(/^Đã ghi nhận\. Từ ngày có hiệu lực/).waitFor(later);
    await page
      .getByText(/Hết hiệu lực từ ngày 02\/03\/2026/)
      .first()
      .waitFor();
    await expectWhole(leader);
    for (const end = Date.now() + patiently; (await stages())[1] !== 'A2 withdrawn' && Date.now() < end;)
      await page.waitForTimeout(500);
    expect(await stages()).toEqual(['A1 issued', 'A2 withdrawn']);
    const { body } = await chair.get(`/tasks/${tasks.get('A1') ?? ''}`);
    expect(body['serves']).toMatchObject([{ directiveId: newId, number: 1 }]);
  });

  it('says so on a phone too, and leaves no way to change it again', async () => {
    const { page } = onPhone;
    await page.goto(`/directives/${oldId}`);
    await page
      .getByText(/Hết hiệu lực từ ngày 02\/03\/2026/)
      .first()
      .waitFor(later);
    expect(await page.getByRole('link', { name: 'Sửa đổi, thay thế, hết hiệu lực' }).count()).toBe(0);
    await page.goto(`/directives/${oldId}/change`);
    await page.getByText(/^Văn bản này đã được ghi nhận hết hiệu lực/).waitFor(later);
    await expectWhole(onPhone);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
