import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectWhole, launchBrowser, openPage, optionIsMarked, phone, signInAs } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

const later = { timeout: 20_000 };

describe('a directive entered from its paper', () => {
  let system: System;
  let browser: Browser;
  let office: Watched;
  let reader: Person;

  const directive = async (number: string) => {
    const { body } = await reader.get(`/directives?q=${encodeURIComponent(number)}`);
    const [{ directiveId } = { directiveId: '' }] = body['items'] as { directiveId: string }[];
    return (await reader.get(`/directives/${directiveId}`)).body;
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    reader = await Person.signIn(system.address, 'kon-dao-head');
    browser = await launchBrowser();
    office = await openPage(browser, new URL(system.address).origin, phone);
    await signInAs(office, 'ubnd-monitor');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is read as it is typed, and kept when the page is left in the middle', async () => {
    const { page } = office;
    await page.goto('/directives');
    await page.getByRole('link', { name: 'Nhập văn bản chỉ đạo' }).click();
    await page.getByLabel(/^Loại văn bản/).selectOption({ label: 'Nghị quyết' }, later);
    await page.getByLabel(/^Tên cơ quan ban hành/).fill('Huyện ủy Đakrông');
    await page.getByLabel(/^Hệ thống/).selectOption({ label: 'Đảng' });
    await page.getByLabel(/^Cấp/).selectOption({ label: 'Huyện' });
    await page.getByLabel(/^Số, ký hiệu như văn bản ghi/).fill('1/KH/HU');
    await page.getByText('Đúng thể thức: 01-KH/HU. Số, ký hiệu này là của loại văn bản: Kế hoạch.').waitFor();
    await page.getByLabel(/^Số, ký hiệu như văn bản ghi/).fill('01/NQ/HU');
    await page.getByText('Đúng thể thức: 01-NQ/HU.').waitFor();
    await page.getByLabel(/^Ngày ban hành/).fill('2020-08-20');
    await page.getByLabel(/^Trích yếu/).fill('Nghị quyết Đại hội lần thứ VI');
    await expectWhole(office);
    await page.reload();
    expect(await page.getByLabel(/^Trích yếu/).inputValue()).toBe('Nghị quyết Đại hội lần thứ VI');
  });

  it('comes on record with its contents, one a line, word for word', async () => {
    const { page } = office;
    const enter = page.getByRole('button', { name: 'Nhập văn bản chỉ đạo' });
    await page.getByLabel(/^Thời hạn thực hiện: từ ngày/).fill('2020-08-20');
    expect(await enter.isDisabled()).toBe(true);
    await page.getByLabel(/^Thời hạn thực hiện: đến ngày/).fill('2025-12-31');
    await page.getByLabel(/^Số nội dung mà văn bản nêu/).fill('2');
    await page.getByLabel(/^Chủ đề từng năm/).fill('2021: Khắc phục thiên tai, dịch bệnh');
    await page
      .getByLabel(/^Nội dung, nhiệm vụ/)
      .fill('III.1 | Cơ cấu lại ngành nông nghiệp\n\nPhát triển chợ');
    await page.getByLabel('Chỉ tiêu').fill('ĐKR-07 | mỗi xã, thị trấn 01- 02 sản phẩm');
    await page.getByLabel('Dự án').fill('Sân vận động huyện');
    await expectWhole(office);
    await enter.click();
    await page.getByText('Đã ghi nhận văn bản.').waitFor(later);
    await page.getByRole('heading', { level: 1, name: /^Nghị quyết số 01\/NQ\/HU/ }).waitFor();
    await page.getByText('Đã ghi đủ 2 nội dung như văn bản nêu.').waitFor();
    expect(await directive('01-NQ/HU')).toMatchObject({
      ...{ kind: 'resolution', number: '01/NQ/HU', normalNumber: '01-NQ/HU', declaredCount: 2 },
      issuer: { name: 'Huyện ủy Đakrông', tree: 'party', level: 'district' },
      term: { from: '2020-08-20', to: '2025-12-31' },
      clauses: [
        { label: 'III.1', content: { text: 'Cơ cấu lại ngành nông nghiệp' } },
        { label: null, content: { text: 'Phát triển chợ' } },
      ],
      targets: [{ label: 'ĐKR-07', asWritten: { text: 'mỗi xã, thị trấn 01- 02 sản phẩm' } }],
      groups: [{ kind: 'project', title: { text: 'Sân vận động huyện' } }],
      themes: [{ year: 2021 }],
    });
  });

  it('is refused a second time, in words', async () => {
    const { page } = office;
    await page.goto('/directives/record');
    await page.getByLabel(/^Loại văn bản/).selectOption({ label: 'Nghị quyết' }, later);
    await page.getByLabel(/^Tên cơ quan ban hành/).fill('Huyện uỷ  ĐAKRÔNG');
    await page.getByLabel(/^Hệ thống/).selectOption({ label: 'Đảng' });
    await page.getByLabel(/^Cấp/).selectOption({ label: 'Huyện' });
    await page.getByLabel(/^Số, ký hiệu như văn bản ghi/).fill('01-NQ/HU');
    await page.getByLabel(/^Ngày ban hành/).fill('2020-08-20');
    await page.getByLabel(/^Trích yếu/).fill('Nghị quyết');
    await page.getByRole('button', { name: 'Nhập văn bản chỉ đạo' }).click();
    await page.getByRole('alert').waitFor(later);
    expect(await page.getByRole('alert').innerText()).toContain('đã');
    // The browser itself notes the refusal.
    office.complaints.length = 0;
  });

  it('is followed by one of the office’s own authority, which carries it out and is found by typing', async () => {
    const { page } = office;
    await page.getByLabel(/^Loại văn bản/).selectOption({ label: 'Kế hoạch' });
    await page.getByLabel(/^Do .* ban hành$/).check();
    await page.getByLabel(/^Hệ thống/).selectOption({ label: 'Nhà nước' });
    await page.getByLabel(/^Người ký/).selectOption({ index: 1 });
    await page.getByLabel(/^Số, ký hiệu như văn bản ghi/).fill('01/KH-UBND');
    await page.getByLabel(/^Ngày ban hành/).fill('2026-01-22');
    await page.getByLabel(/^Trích yếu/).fill('Kế hoạch thực hiện nghị quyết');
    await page
      .getByRole('combobox', { name: /^Thực hiện các văn bản/ })
      .pressSequentially('dai hoi lan thu vi');
    await page.getByRole('option', { name: /^Nghị quyết số 01\/NQ\/HU/ }).waitFor(later);
    await page.keyboard.press('ArrowDown');
    await optionIsMarked(office, 'Nghị quyết số 01/NQ/HU');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expectWhole(office);
    await page.getByRole('button', { name: 'Nhập văn bản chỉ đạo' }).click();
    await page.getByText('Đã ghi nhận văn bản.').waitFor(later);
    await page.getByRole('region', { name: 'Thực hiện các văn bản' }).getByRole('link').waitFor();
    expect(await directive('01/KH-UBND')).toMatchObject({
      issuer: { unitId: 'ubnd' },
      carriesOut: [{ normalNumber: '01-NQ/HU' }],
    });
  });

  it('is put right with the reason, and only what was wrong is changed', async () => {
    const { page } = office;
    await page.getByRole('link', { name: 'Đính chính văn bản' }).click();
    const correct = page.getByRole('button', { name: 'Đính chính văn bản' });
    await page.getByLabel(/^Lý do/).fill('Nhập nhầm ngày');
    expect(await correct.isDisabled()).toBe(true);
    await page.getByLabel(/^Ngày ban hành/).fill('2026-01-23');
    await expectWhole(office);
    await correct.click();
    await page.getByText(/^Đã đính chính/).waitFor(later);
    const { directiveId, issuedOn } = await directive('01/KH-UBND');
    expect(issuedOn).toBe('2026-01-23');
    const { body } = await reader.get(`/directives/${String(directiveId)}/history`);
    const [last] = (body['entries'] as { type: string; data: object }[]).slice(-1);
    expect(last).toMatchObject({ type: 'DirectiveCorrected' });
    expect(JSON.stringify(last?.data)).not.toContain('carriesOut');
  });

  it('is added to later', async () => {
    const { page } = office;
    await page.getByRole('link', { name: 'Bổ sung nội dung' }).click();
    await page.getByLabel(/^Nội dung, nhiệm vụ/).fill('Rà soát hộ nghèo');
    await page.getByLabel('Phụ lục').fill('I | Danh mục nhiệm vụ');
    await page.getByRole('button', { name: 'Bổ sung nội dung' }).click();
    await page.getByText('Đã bổ sung nội dung.').waitFor(later);
    await page.getByRole('region', { name: 'Nội dung, nhiệm vụ' }).getByText('Rà soát hộ nghèo').waitFor();
    await expectWhole(office);
  });

  it('says how its target is to be read', async () => {
    const { page } = office;
    await page.getByRole('link', { name: /^Nghị quyết số 01\/NQ\/HU/ }).click();
    await page.getByRole('link', { name: 'Ghi cách hiểu chỉ tiêu ĐKR-07' }).click(later);
    await page.getByText('mỗi xã, thị trấn 01- 02 sản phẩm').waitFor(later);
    const record = page.getByRole('button', { name: 'Ghi nhận cách hiểu' });
    expect(await record.isDisabled()).toBe(true);
    await page.getByLabel(/^Từ, ít nhất/).fill('1');
    await page.getByLabel(/^Đến, nhiều nhất/).fill('1250,5');
    await page.getByLabel(/^Đơn vị tính/).fill('sản phẩm');
    await page.getByLabel(/^Tính cho từng đơn vị/).fill('mỗi xã, thị trấn');
    await page.getByLabel(/^Giai đoạn từ năm/).fill('2021');
    expect(await record.isDisabled()).toBe(true);
    await page.getByLabel(/^Giai đoạn đến năm/).fill('2025');
    await page.getByLabel(/^Trong đó/).fill('1 | sản phẩm chủ lực');
    await page.getByLabel(/^Phân kỳ/).fill('2021 | 0,5 | 1.000');
    await expectWhole(office);
    await record.click();
    await page.getByText(/^Đã ghi cách hiểu/).waitFor(later);
    const read = {
      ...{ is: 'read', each: 'mỗi xã, thị trấn', over: { from: 2021, to: 2025 } },
      tests: [{ by: 'figure', from: 1, to: 1250.5, measuredIn: 'sản phẩm' }],
      ofWhich: [{ figure: 1, what: 'sản phẩm chủ lực' }],
      phases: [{ year: 2021, from: 0.5, to: 1000 }],
    };
    const readingNow = async () => (await directive('01-NQ/HU'))['targets'];
    expect(await readingNow()).toMatchObject([{ reading: read }]);
    await page.getByRole('link', { name: 'Ghi cách hiểu chỉ tiêu ĐKR-07' }).click();
    await page.getByRole('button', { name: /^Thêm tiêu chuẩn/ }).click(later);
    const second = page.getByRole('group', { name: 'Tiêu chuẩn 2' });
    await second.getByLabel(/^Đánh giá theo/).selectOption({ label: 'Gấp bao nhiêu lần so với một năm' });
    await second.getByLabel(/^Số lần/).fill('2');
    await second.getByLabel(/^So với năm/).fill('2020');
    await expectWhole(office);
    await record.click();
    await page.getByText(/^Đã ghi cách hiểu/).waitFor(later);
    expect(await readingNow()).toMatchObject([
      { reading: { ...read, tests: [...read.tests, { by: 'baseline', times: 2, year: 2020 }] } },
    ]);
  });

  it('is not entered by others', async () => {
    const head = await openPage(browser, new URL(system.address).origin);
    await signInAs(head, 'kon-dao-head');
    await head.page.goto('/directives/record');
    await head.page.getByText('Việc này dành cho lãnh đạo cơ quan và Văn phòng.').waitFor(later);
    expect(await head.page.getByRole('button', { name: 'Nhập văn bản chỉ đạo' }).count()).toBe(0);
    await expectWhole(head);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
