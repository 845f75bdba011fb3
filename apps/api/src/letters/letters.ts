import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dutyOf } from '#contracts';
import type { Actor, Directory, Instant, Names, WorkingCalendar } from '#contracts';
import {
  answersFor,
  choices,
  lineOf,
  localDateOf,
  obligationOf,
  overdue,
  addWorkingDays,
  workingDaysAfter,
} from '#domain';
import type { FormalReminder, IssuedTask } from '#domain';
import { BusinessClock } from '#event-store';
import { docxOf, formalReminderLetter, pdfOf } from '#letters';
import type { FormalReminderData, Letter } from '#letters';
import { Organisation } from '#organisation';
import { idsIn, namesByDate, textsOf } from '#read-models';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';

/** In which form a letter is fetched. */
export type Format = 'docx' | 'pdf';

const makers = { docx: docxOf, pdf: pdfOf };

/** What every formal reminder on a task says of it. */
type OfTask = Pick<
  FormalReminderData,
  'authorityId' | 'aboveId' | 'code' | 'title' | 'taskIssuedOn' | 'place'
>;

/** What is written where the words were erased, or the policy names no place. */
const dots = '……';

/** The signer of a draft: the supervising leader, in the first capacity that is theirs. */
const draftSigner = (task: IssuedTask, now: Instant, directory: Directory): Actor => {
  const leader = answersFor(directory, task.leaderPostId, now);
  const actor: Actor = {
    personId: leader?.personId ?? dots,
    postId: leader?.postId ?? task.leaderPostId,
    capacity: 'holder',
  };
  const open = choices(actor, now, task, { directory }).find(({ act }) => act === 'IssueFormalReminder');
  return open?.capacities[0] ?? actor;
};

/** Formal reminders as letters: of those signed, and of one that could be signed now. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly tasks: Tasks,
  ) {}

  /** A letter that was signed: its words are those of its day, so it has the same bytes for ever, unless words in it are erased. */
  async issued(session: Session, taskId: string, reminder: number, format: Format): Promise<Uint8Array> {
    const { task } = await this.tasks.read(session, taskId, 'letter');
    const signed = task.formalReminders.find((one) => one.reminder === reminder);
    if (!signed) throw new Problem('no-such-letter', { reminder });
    const calendar = await this.organisation.calendar(task.calendarVersion);
    const { issuedOn, number, signer } = signed.paper;
    const remark = signed.remark === null ? null : await this.words(signed.remark);
    return this.made(format, task, signed.at, {
      ...(await this.ofTask(task, signed.at, calendar)),
      ...{ unitId: signed.unitId, duty: dutyOf(signed.obligationId).vi, spell: signed.spell },
      ...{ dueOn: signed.dueOn, daysLate: signed.daysLate, answerBy: signed.answerBy, remark },
      ...{ asOf: issuedOn, issuedOn, number, signer },
    });
  }

  /** A draft, with room for number and date. */
  async draft(
    session: Session,
    taskId: string,
    spell: Pick<FormalReminder, 'obligationId' | 'spell'>,
    format: Format,
  ): Promise<Uint8Array> {
    const { task } = await this.tasks.read(session, taskId, 'letter');
    const late = overdue(task).find(
      (one) => one.obligationId === spell.obligationId && one.spell === spell.spell,
    );
    const obligation = obligationOf(task, spell.obligationId);
    if (!late || !obligation) throw new Problem('spell-not-running', spell);
    const [now, calendar, directory] = await Promise.all([
      this.clock.now(),
      this.organisation.calendar(task.calendarVersion),
      this.organisation.slice([task.unitId], [task.leaderPostId]),
    ]);
    const asOf = localDateOf(now, calendar);
    const term = task.policy.formalReminder?.answer ?? task.policy.terms.decision;
    return this.made(format, task, now, {
      ...(await this.ofTask(task, now, calendar)),
      ...{ unitId: late.unitId, duty: dutyOf(spell.obligationId).vi, spell: spell.spell },
      ...{ dueOn: obligation.schedule.dueOn, asOf, remark: null, number: null, issuedOn: null },
      daysLate: workingDaysAfter(obligation.schedule.lateFrom, asOf, calendar),
      answerBy: addWorkingDays(asOf, term, calendar),
      signer: draftSigner(task, now, directory),
    });
  }

  private async ofTask(task: IssuedTask, at: Instant, calendar: WorkingCalendar): Promise<OfTask> {
    const { authorityId, code } = task;
    const directory = await this.organisation.slice([authorityId], []);
    return {
      ...{ authorityId, code, aboveId: lineOf(directory, authorityId, at)[1]?.unitId ?? null },
      title: (await this.words(task.title)) ?? dots,
      taskIssuedOn: localDateOf(task.issuedAt, calendar),
      place: task.policy.formalReminder?.place ?? dots,
    };
  }

  private async words(seal: string): Promise<string | null> {
    return (await textsOf(this.database, [seal]))(seal).text;
  }

  private async made(
    format: Format,
    task: IssuedTask,
    at: Instant,
    data: FormalReminderData,
  ): Promise<Uint8Array> {
    const above = data.aboveId === null ? [] : [data.aboveId];
    const called = await namesByDate(this.database, [...idsIn([task, data]), ...above]);
    const names: Names = called(at);
    const letter: Letter = formalReminderLetter(data, names);
    return makers[format](letter);
  }
}
