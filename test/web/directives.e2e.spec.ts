import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { targetsOfDakrong } from '../support/targets.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('a directive on the page', () => {
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;
  const [resolutionId, projectsId] = [randomUUID(), randomUUID()];
  const party = { name: 'Huyện ủy Đakrông', tree: 'party', level: 'district' };
  const resolution = {
    ...{ type: 'RecordDirective', kind: 'resolution', number: '01-NQ/HU', issuer: party },
    ...{
      issuedOn: '2020-08-20',
      title: 'Nghị quyết Đại hội lần thứ VI',
      signer: { signedBy: 'Bí thư Huyện ủy' },
    },
    themes: [{ year: 2021, content: 'Khắc phục thiên tai, dịch bệnh' }],
    declaredCount: 27,
    clauses: [
      { label: 'III.1', content: 'Cơ cấu lại ngành nông nghiệp' },
      { label: 'III.2', content: 'Phát triển chợ, dịch vụ và du lịch' },
    ],
    targets: targetsOfDakrong.map(({ label, asWritten, reading }) => ({ label, asWritten, reading })),
    groups: [{ kind: 'project', title: 'Sân vận động huyện', clauses: [2] }],
  };
  const programme = {
    ...{ type: 'RecordDirective', kind: 'programme', number: '02/CTr/HU', issuer: party },
    ...{ issuedOn: '2020-10-01', title: 'Chương trình hành động', signer: { signedBy: 'Bí thư Huyện ủy' } },
    carriesOut: [resolutionId],
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    const monitor = await Person.signIn(system.address, 'ubnd-monitor');
    for (const [id, act] of [
      [resolutionId, resolution],
      [projectsId, programme],
    ] as const) {
      const { status, body } = await monitor.post(`/directives/${id}/commands`, act, {
        'idempotency-key': randomUUID(),
      });
      expect([status, body['detail']]).toEqual([200, undefined]);
    }
    const { taskId, issue } = theTask('2026-03-31');
    const serves = [
      { directiveId: resolutionId, part: 'clause' as const, number: 1 },
      { directiveId: resolutionId, part: 'target' as const, number: 9 },
    ];
    await system.done(taskId, 'ubnd-leader', { ...issue, serves });
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(head, 'kon-dao-head');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is found by words typed without accents', async () => {
    const { page } = leader;
    await page.getByRole('link', { name: 'Văn bản chỉ đạo' }).click();
    await page.getByRole('link', { name: /^Chương trình/ }).waitFor(later);
    await page.getByLabel(/^Tìm theo số, ký hiệu/).fill('dai hoi lan thu VI');
    await page.getByRole('link', { name: /^Chương trình/ }).waitFor({ state: 'detached' });
    await expectWhole(leader);
    await page.getByRole('link', { name: /^Nghị quyết số 01-NQ\/HU/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Nghị quyết số 01-NQ\/HU/ }).waitFor(later);
  });

  it('shows at a glance what it asks for, how that is read, and what nobody serves', async () => {
    const { page } = leader;
    await page.getByText('1 trong 2 nội dung chưa có nhiệm vụ nào thực hiện.').waitFor(later);
    await page.getByText('Văn bản nêu 27 nội dung, mới ghi 2.').waitFor();
    const targets = page.getByRole('region', { name: 'Chỉ tiêu' }).getByRole('row');
    expect(await targets.count()).toBe(1 + targetsOfDakrong.length);
    expect(await targets.nth(15).innerText()).toContain('9,96');
    const clauses = page.getByRole('region', { name: 'Nội dung, nhiệm vụ' }).getByRole('listitem');
    expect(await clauses.nth(1).innerText()).toContain('Chưa có nhiệm vụ');
    await expectWhole(leader);
  });

  it('leads to the tasks of a clause, and each of them back', async () => {
    const { page } = leader;
    const clauses = page.getByRole('region', { name: 'Nội dung, nhiệm vụ' });
    await clauses.getByRole('link', { name: '1 nhiệm vụ, 0 đã hoàn thành' }).click();
    await page.getByText('Đang hiện 1 nhiệm vụ.').waitFor(later);
    await page.getByRole('link', { name: /ĐT-01/ }).click();
    const serves = page.getByRole('region', { name: 'Thực hiện văn bản chỉ đạo' });
    await serves.waitFor(later);
    expect(await serves.getByRole('listitem').count()).toBe(2);
    await expectWhole(leader);
    await serves.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^Nghị quyết số 01-NQ\/HU/ }).waitFor(later);
  });

  it('says in due form what was written otherwise, and what it carries out, on a phone', async () => {
    const { page } = head;
    await page.goto(`/directives/${projectsId}`);
    await page.getByText('02-CTr/HU').waitFor(later);
    await page.getByRole('region', { name: 'Thực hiện các văn bản' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /^Nghị quyết số 01-NQ\/HU/ }).waitFor(later);
    await expectWhole(head);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
