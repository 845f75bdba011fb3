import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import type { Paper } from '#contracts';
import { desktop, expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const signer = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };

describe('the page of a task on which everything has happened', () => {
  let system: System;
  let browser: Browser;
  let head: Watched;
  let leader: Watched;
  const { taskId, issue } = theTask('2026-03-12');

  const part = ({ page }: Watched, name: string): Locator => page.getByRole('region', { name });

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    const [unit, monitor] = await Promise.all([
      Person.signIn(system.address, 'kon-dao-head'),
      Person.signIn(system.address, 'ubnd-monitor'),
    ]);
    const kept = async (who: Person, name: string, bytes: string) =>
      (await who.upload(name, bytes)).body as { sha256: string; size: number; fileName: string };
    const scan = await kept(monitor, 'QD-15-UBND.pdf', '%PDF-1.4 quyết định giao');
    const paper: Paper = { number: '15/QĐ-UBND', issuedOn: '2026-03-01', signer, file: scan };
    const done = async (who: Person, command: Parameters<Person['act']>[1]) => {
      const answer = await who.actAndWait(taskId, command);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    };
    await done(monitor, {
      ...issue,
      paper,
      effectiveAt: '2026-03-01T03:00:00.000Z',
      products: [{ product: 'Danh sách hộ nghèo' }, { product: 'Báo cáo tổng hợp' }],
      coordinatingUnitIds: ['noi-vu'],
    });
    const plan = await kept(unit, 'ke-hoach.docx', 'kế hoạch');
    const lines = [{ ...line, to: '2026-03-10' }];
    await done(unit, { type: 'SubmitPlan', lines, files: [plan] });
    await system.done(taskId, 'ubnd-leader', { type: 'ReturnPlan', reason: 'Chưa nêu người thực hiện' });
    await done(unit, { type: 'SubmitPlan', lines });
    await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
    await system.done(taskId, 'kon-dao-head', {
      ...{ type: 'RequestContribution', unitId: 'noi-vu', dueOn: '2026-03-06' },
      question: 'Đề nghị cho ý kiến về tiêu chí',
    });
    await system.done(taskId, 'kon-dao-head', {
      ...{ type: 'RaiseImpediment', content: 'Thiếu phiếu rà soát', proposal: 'Cấp thêm 200 phiếu' },
    });
    const photo = await kept(unit, 'bien-ban-thon.jpg', 'x'.repeat(3000));
    await done(unit, {
      ...{ type: 'SubmitCompletion', summary: 'Đã lập danh sách', products: [1] },
      evidence: [{ kind: 'photos', note: 'Ảnh họp thôn', files: [photo] }],
    });
    await system.done(taskId, 'ubnd-leader', { type: 'AcceptProducts', products: [1] });
    await system.travel.to('2026-03-20T02:00:00.000Z');
    const letter: Paper = { number: '7/UBND-VP', issuedOn: '2026-03-19', signer };
    await done(monitor, {
      ...{ type: 'IssueFormalReminder', obligationId: 'completion-1', spell: 1, paper: letter },
      remark: 'Báo cáo ngay kết quả',
    });
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    head = await openPage(browser, origin, phone);
    leader = await openPage(browser, origin, desktop);
    await signInAs(head, 'kon-dao-head');
    await signInAs(leader, 'ubnd-leader');
    for (const { page } of [head, leader]) {
      await page.goto(`/tasks/${taskId}`);
      await page.getByRole('region', { name: 'Diễn biến' }).getByText('Văn bản số 15').last().waitFor();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('shows each product, each result with its evidence, and each plan, with what became of it', async () => {
    const products = await part(head, 'Sản phẩm nghiệm thu từng phần')
      .getByRole('listitem')
      .allTextContents();
    expect(products.map((text) => text.replace(/\d\d\/.*$/, ''))).toEqual([
      '1. Danh sách hộ nghèođã chấp nhận',
      '2. Báo cáo tổng hợpchưa gửi',
    ]);
    await part(head, 'Kết quả đã gửi').getByText('Ảnh họp thôn').waitFor();
    await head.page.getByText('Các lần gửi kế hoạch (2)').click();
    await head.page.getByText('Chưa nêu người thực hiện').first().waitFor();
  });

  it('shows what was asked of others, the formal reminder with its letter, and with whom the time went', async () => {
    const asked = part(head, 'Phối hợp, vướng mắc, làm rõ');
    for (const text of ['Xin ý kiến Phòng Nội vụ', 'Thiếu phiếu rà soát', 'Cấp thêm 200 phiếu'])
      await asked.getByText(text).waitFor();
    const reminders = part(head, 'Công văn đôn đốc');
    await reminders.getByText('Văn bản số 7/UBND-VP ngày 19/03/2026').waitFor();
    const [letter] = await Promise.all([
      head.page.waitForEvent('download'),
      reminders.getByRole('link', { name: 'Công văn (.docx)' }).click(),
    ]);
    expect(letter.suggestedFilename()).toBe('cong-van-don-doc-1.docx');
    await part(head, 'Thời gian xử lý').getByText('Đơn vị chủ trì').waitFor();
    await expectWhole(head, leader);
  });

  it('gives out each file by its name, with its size, where it was brought', async () => {
    const story = part(leader, 'Diễn biến');
    for (const name of ['QD-15-UBND.pdf', 'ke-hoach.docx', 'bien-ban-thon.jpg'])
      await story.getByRole('link', { name }).waitFor();
    await story.getByText('(2,9 KB)').waitFor();
    const [file] = await Promise.all([
      leader.page.waitForEvent('download'),
      story.getByRole('link', { name: 'QD-15-UBND.pdf' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('QD-15-UBND.pdf');
  });

  it('tells when an act counted and when it was recorded, by which paper and by which rules', async () => {
    const issued = part(leader, 'Diễn biến').getByRole('listitem').filter({ hasText: '15/QĐ-UBND' }).last();
    const text = (await issued.textContent()) ?? '';
    expect(text).toContain('01/03/2026 10:00 (ghi nhận 02/03/2026');
    expect(text).toMatch(/Theo quy định default-\d+, lịch \S+/);
    expect(text).toContain('Văn bản số 15/QĐ-UBND ngày 01/03/2026');
  });
});
