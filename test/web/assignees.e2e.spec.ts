import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { MonitorList, TaskPage, TaskView } from '#contracts';
import { compare } from '#read-models';
import { expectWhole, launchBrowser, openPage, phone, signInAs, takeUnit } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const later = { timeout: 20_000 };

describe('who does what of a task, and who follows it', () => {
  const { taskId, issue } = theTask('2026-03-31');
  let system: System;
  let browser: Browser;
  let leader: Watched;
  let head: Watched;
  let staff: Person;
  let monitor: Person;
  let headByHttp: Person;

  const toldTo = async (login: string) =>
    (await system.events(taskId)).filter(({ told }) => told.some(({ postId }) => postId === login));
  const codes = async (person: Person, mine: string) =>
    TaskPage.parse((await person.get(`/tasks?mine=${mine}`)).body).items.map(({ code }) => code);

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    browser = await launchBrowser();
    const origin = new URL(system.address).origin;
    leader = await openPage(browser, origin);
    head = await openPage(browser, origin, phone);
    await signInAs(leader, 'ubnd-leader');
    await signInAs(head, 'kon-dao-head');
    staff = await Person.signIn(system.address, 'kon-dao-staff');
    headByHttp = await Person.signIn(system.address, 'kon-dao-head');
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
    await system.done(taskId, 'ubnd-leader', issue);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is named by the decision where it names anybody, and told', async () => {
    const { page } = leader;
    await page.goto('/issue');
    await page.getByLabel(/^Số, ký hiệu nhiệm vụ/).fill('02/CN', later);
    await page.getByLabel(/^Tên nhiệm vụ/).fill('Rà soát hộ nghèo');
    await takeUnit(leader, /^Đơn vị chủ trì/, 'kon dao', 'Kon Đào');
    await page.getByLabel(/^Lãnh đạo phụ trách/).selectOption({ index: 1 });
    await page.getByLabel(/^Chuyên viên theo dõi/).selectOption('ubnd-monitor');
    await page.getByRole('button', { name: 'Thêm cá nhân' }).click();
    await page.getByLabel('Người thực hiện').selectOption('kon-dao-staff');
    await page.getByLabel('Phần việc').fill('Lập danh sách');
    await page.getByLabel(/^Hạn hoàn thành/).fill('2026-03-31');
    await expectWhole(leader);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã ghi nhận: Giao nhiệm vụ.').waitFor(later);
    const named = page.getByRole('region', { name: 'Cá nhân thực hiện' });
    await named.getByText('Người giữ kon-dao-staff').waitFor();
    await named.getByText('Lập danh sách').waitFor();
    await page.getByText('Người giữ ubnd-monitor').first().waitFor();
    await page.getByText(/cá nhân thực hiện: .*theo dõi: /).waitFor();
    await expectWhole(leader);
    expect(await codes(staff, 'assigned')).toEqual(['02/CN']);
    expect(await codes(monitor, 'followed')).toEqual(['02/CN']);
    expect(await codes(staff, 'followed')).toEqual([]);
  });

  it('is named by the head of the unit, from the page of the task', async () => {
    const { page } = head;
    await page.goto(`/tasks/${taskId}`);
    await page.getByRole('link', { name: 'Phân công cá nhân' }).click(later);
    await page.getByText('Chưa phân công cá nhân nào.').waitFor(later);
    await page.getByRole('button', { name: 'Thêm cá nhân' }).click();
    await page.getByLabel('Người thực hiện').selectOption('kon-dao-staff');
    await page.getByLabel('Phần việc').fill('Dự thảo báo cáo');
    await expectWhole(head);
    await page.getByRole('button', { name: 'Phân công cá nhân' }).click();
    await page.getByText('Đã ghi nhận: Phân công cá nhân.').waitFor(later);
    await page.getByText('Dự thảo báo cáo').first().waitFor();
    await expectWhole(head);
    expect((await toldTo('kon-dao-staff')).map(({ type }) => type)).toEqual(['AssigneesNamed']);
    expect((await codes(staff, 'assigned')).sort()).toEqual(['02/CN', issue.code]);
  });

  it('stands in the form when it is opened again, and is sent whole', async () => {
    const { page } = head;
    await page.goto(`/tasks/${taskId}/NameAssignees`);
    await expect(page.getByLabel('Phần việc').inputValue(later)).resolves.toBe('Dự thảo báo cáo');
    await page.getByRole('button', { name: 'Thêm cá nhân' }).click();
    await page.getByLabel('Người thực hiện').nth(1).selectOption('kon-dao-deputy');
    await page.getByLabel('Phần việc').nth(1).fill('Soát lại');
    await page.getByRole('button', { name: 'Phân công cá nhân' }).click();
    await page.getByText('Đã ghi nhận: Phân công cá nhân.').waitFor(later);
    const { assignees } = TaskView.parse((await staff.get(`/tasks/${taskId}`)).body);
    expect(assignees.map(({ post, work, byDecision }) => [post.postId, work.text, byDecision])).toEqual([
      ['kon-dao-staff', 'Dự thảo báo cáo', false],
      ['kon-dao-deputy', 'Soát lại', false],
    ]);
  });

  it('cannot be somebody of another unit, and the answer says what to do', async () => {
    const answer = await headByHttp.act(taskId, {
      type: 'NameAssignees',
      assignees: [{ postId: 'noi-vu-staff', work: 'Dự thảo' }],
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'assignee-elsewhere' } });
  });

  it('lists who may follow tasks for the authority', async () => {
    const { items } = MonitorList.parse((await staff.get('/units/ubnd/monitors')).body);
    expect(items.map(({ postId, name }) => [postId, name])).toEqual([
      ['ubnd-monitor', 'Người giữ ubnd-monitor'],
    ]);
    expect((await staff.get('/units/nobody/monitors')).status).toBe(404);
  });

  it('is reminded with the head, and the officer told of each level', async () => {
    await system.done(taskId, 'ubnd-leader', {
      ...{ type: 'AmendTask', monitorPostId: 'ubnd-monitor', reason: 'Phân công theo dõi' },
    });
    await system.travel.to(local('2026-03-12 09:00'));
    const of = async (type: string) => (await system.events(taskId)).filter((one) => one.type === type);
    while ((await of('Escalated')).length < 2) await new Promise((resolve) => setTimeout(resolve, 250));
    const told = (await of('Reminded')).map((one) => one.told.map(({ postId }) => postId));
    expect(told.length).toBeGreaterThan(0);
    for (const posts of told) expect(posts).toEqual(['kon-dao-head', 'kon-dao-staff', 'kon-dao-deputy']);
    for (const { told: posts } of await of('Escalated'))
      expect(posts.map(({ postId }) => postId).slice(1)).toEqual(['ubnd-monitor']);
  });

  it('leaves everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await compare(system.owner)).toEqual([]);
  });
});
