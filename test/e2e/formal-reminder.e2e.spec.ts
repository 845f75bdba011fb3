import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { TaskView } from '#contracts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { textOfPdf } from '../support/pdf.ts';
import { ruledBy } from '../support/policy.ts';
import { taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const spell = { obligationId: 'completion-1', spell: 1 };
const unbroken = (text: string) => text.normalize('NFC').replace(/\s/g, '');
const textOfDocx = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]*>/g, ' ');

/** Due on Tuesday 31/03/2026; level 2 on Tuesday 07/04: the fifth working day late. */
describe('a formal reminder', () => {
  let system: System;
  let taskId: string;
  let monitor: Person;
  let head: Person;
  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await ruledBy(system.owner, {
      version: 'reminding',
      formalReminder: { fromLevel: 2, answer: 3, place: 'Đăk Tô' },
    });
    taskId = await taskInHand(system, '2026-03-31');
    await system.server.start();
    await system.travel.to(local('2026-04-07 09:00'));
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
    head = await Person.signIn(system.address, 'kon-dao-head');
  });
  afterAll(() => system.stop());

  const remindersOf = async (person: Person) =>
    TaskView.parse((await person.get(`/tasks/${taskId}`)).body).formalReminders;
  const draft = (format: string) =>
    `/tasks/${taskId}/formal-reminders/draft?obligationId=completion-1&spell=1&format=${format}`;

  it('is proposed when the level is reached, and drafted as .docx and PDF with room for number and date', async () => {
    expect(await remindersOf(monitor)).toEqual({ proposed: [{ ...spell, levels: 2 }], issued: [] });
    const docx = await monitor.file(draft('docx'));
    expect(docx.type).toContain('wordprocessingml');
    const pdf = await monitor.file(draft('pdf'));
    expect(pdf.type).toContain('application/pdf');
    const { text } = await textOfPdf(pdf.bytes);
    for (const words of [textOfDocx(docx.bytes), text]) {
      expect(unbroken(words)).toContain(unbroken('Kính gửi: UBND xã Kon Đào'));
      expect(unbroken(words)).toContain(unbroken('đã quá hạn 5 ngày làm việc (lần quá hạn thứ 1)'));
      // 08, 09 and 10/04.
      expect(unbroken(words)).toContain(unbroken('chậm nhất hết ngày 10/04/2026'));
      expect(unbroken(words)).toContain(unbroken('Số: /……'));
    }
  });

  it('is drafted for leaders and the monitoring office alone, and only about what is overdue', async () => {
    expect(await head.get(draft('pdf'))).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    expect(await monitor.get(draft('pdf').replace('spell=1', 'spell=2'))).toMatchObject({
      status: 409,
      body: { code: 'spell-not-running' },
    });
  });

  it('is entered with the number and date it was signed with; the letter is the same for ever', async () => {
    const signer = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };
    const paper = { number: '7/UBND-VP', issuedOn: '2026-04-07', signer };
    const remark = 'Giao Văn phòng theo dõi, tổng hợp.';
    const entered = await monitor.act(taskId, { type: 'IssueFormalReminder', ...spell, remark, paper });
    expect(entered.status).toBe(200);
    const letter = `/tasks/${taskId}/formal-reminders/1?format=`;
    const { text } = await textOfPdf((await head.file(`${letter}pdf`)).bytes);
    const found = ['Số: 07/UBND-VP', 'Đăk Tô, ngày 07 tháng 4 năm 2026', remark, 'KT. CHAIR', 'LEADER'];
    for (const words of found) expect(unbroken(text)).toContain(unbroken(words));
    const before = [await head.file(`${letter}pdf`), await head.file(`${letter}docx`)];
    await system.travel.to(local('2026-04-09 09:00'));
    const after = [await head.file(`${letter}pdf`), await head.file(`${letter}docx`)];
    before.forEach(({ bytes }, index) => expect(Buffer.compare(bytes, after[index]!.bytes)).toBe(0));
    expect(await head.get(`/tasks/${taskId}/formal-reminders/2?format=pdf`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-letter' },
    });
  });

  it('is answered by the unit, in its term', async () => {
    const answered = await head.act(taskId, {
      ...{ type: 'AnswerFormalReminder', reminder: 1 },
      summary: 'Đã hoàn thành 5/7 thôn; hoàn thành trước ngày 20/04/2026.',
    });
    expect(answered.status).toBe(200);
    expect(await remindersOf(head)).toMatchObject({
      proposed: [],
      issued: [{ number: '7/UBND-VP', answerBy: '2026-04-10', answer: { summary: { erased: false } } }],
    });
    expect(await brokenInvariants(system)).toEqual({});
  });
});
