import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { countedAs, TaskId } from '#contracts';
import type { Calendar, CalendarPreview, Instant, Language } from '#contracts';
import { differenceOf, fold, isIssued, notIssued, obligationOf, replannedBy } from '#domain';
import type { DayChange, IssuedTask, Replanned } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { CalendarVersions } from '#organisation';
import { namesOf, openTasks, textsOf } from '#read-models';
import { fromCursor, paging, toCursor } from '../http/page.ts';
import { Calendars } from './calendars.ts';

export const PreviewQuery = z.strictObject(paging);

const Place = z.strictObject({ taskId: TaskId });

type Move = z.infer<typeof CalendarPreview>['items'][number]['moves'][number];

/** The days that differ, from the day a term began to the later of its two ends. */
const onTheWay = ({ before, counting, schedule }: Replanned, days: readonly DayChange[]): DayChange[] => {
  const from = 'from' in counting ? counting.from : before;
  const last = before > schedule.dueOn ? before : schedule.dueOn;
  return days.filter(({ date }) => date >= from && date <= last);
};

const moveOf = (
  task: IssuedTask,
  replanned: Replanned,
  days: readonly DayChange[],
  now: Instant,
  language: Language,
): Move[] => {
  const { obligationId, before, counting, schedule } = replanned;
  const one = obligationOf(task, obligationId);
  if (!one) return [];
  return [
    {
      ...{ obligationId, kind: one.kind, counting, why: countedAs(counting)[language] },
      dueOn: { before, after: schedule.dueOn },
      days: onTheWay(replanned, days),
      reminders: { before: one.schedule.remindAt.filter((at) => at > now), after: schedule.remindAt },
      levels: { before: one.schedule.levelAt, after: schedule.levelAt },
    },
  ];
};

/** What a version would change, worked out by the rule that the tasks go by when it is applied. */
@Injectable()
export class Previews {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly clock: BusinessClock,
    private readonly versions: CalendarVersions,
    private readonly calendars: Calendars,
  ) {}

  /** A page of open tasks, as many as the limit says: those that change, and how many do not. */
  async of(
    version: string,
    { limit, cursor }: z.infer<typeof PreviewQuery>,
    language: Language,
  ): Promise<z.infer<typeof CalendarPreview>> {
    const { body: calendar } = await this.calendars.known(version);
    const present = (await this.versions.inForce()).body;
    const now = await this.clock.now();
    const after = fromCursor(cursor, Place)?.taskId ?? null;
    const found = await openTasks(this.database, after, limit + 1);
    const looked = found.slice(0, limit);
    const moved: { task: IssuedTask; moves: Move[] }[] = [];
    for (const taskId of looked) {
      const one = await this.moved(taskId, calendar, differenceOf(present, calendar), now, language);
      if (one) moved.push(one);
    }
    const last = looked.at(-1);
    return {
      ...{ version, comparedWith: present.version, asOf: now, items: await this.named(moved) },
      stay: looked.length - moved.length,
      next: found.length > limit && last !== undefined ? toCursor({ taskId: last }) : null,
    };
  }

  private async moved(
    taskId: string,
    calendar: Calendar,
    days: readonly DayChange[],
    now: Instant,
    language: Language,
  ) {
    const task = fold(notIssued(taskId), await this.store.events(taskId));
    if (!isIssued(task) || task.calendarVersion === calendar.version) return undefined;
    const moves = replannedBy(task, { calendar, plannedAt: now }).flatMap((one) =>
      moveOf(task, one, days, now, language),
    );
    return moves.length > 0 ? { task, moves } : undefined;
  }

  private async named(moved: { task: IssuedTask; moves: Move[] }[]) {
    const [names, texts] = await Promise.all([
      namesOf(
        this.database,
        moved.map(({ task }) => task.unitId),
      ),
      textsOf(
        this.database,
        moved.map(({ task }) => task.title),
      ),
    ]);
    return moved.map(({ task: { taskId, code, title, unitId }, moves }) => ({
      ...{ taskId, code, title: texts(title), unit: { unitId, name: names.unit(unitId) } },
      moves,
    }));
  }
}
