import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Instant, PersonId, TaskId } from '#contracts';
import type { Names, Read, ReadPage, ViewRead } from '#contracts';
import { ReadLog } from '#platform';
import type { NotedReading } from '#platform';
import { idsIn, namesByDate, tasksCalled, textsOf } from '#read-models';
import type { CalledTask, Texts } from '#read-models';
import { named } from '../http/named.ts';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import { actingRoles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { isPast, present } from '../tasks/moment.ts';
import type { Moment } from '../tasks/moment.ts';

export const ReadsQuery = z.strictObject({
  taskId: TaskId.optional(),
  personId: PersonId.optional().meta({ description: 'Who read' }),
  from: Instant.optional().meta({ description: 'Read at this instant or later' }),
  until: Instant.optional().meta({ description: 'Read before this instant' }),
  ...paging,
});

const ReadPlace = z.strictObject({ entry: z.string().regex(/^\d{1,18}$/) });

/** What a reader asks for; without a moment, as it stands. */
export type Asked = { taskId: string | null; view: ViewRead; moment?: Moment };

/** These are an audit, whoever asks for them. */
const audits: ReadonlySet<ViewRead> = new Set<ViewRead>(['state', 'verification', 'record', 'store']);

/** Those who look and do not act are on record with all that they are shown; all others with what is an audit. */
const isNoted = ({ role }: Session, { view, moment = present }: Asked): boolean =>
  !actingRoles.includes(role) || audits.has(view) || isPast(moment);

const readOf =
  (called: (at: Instant) => Names, tasks: ReadonlyMap<string, CalledTask>, texts: Texts) =>
  ({ taskId, view, version, at, by, readAt, writtenAt, ...who }: NotedReading): z.infer<typeof Read> => {
    const [reader, task] = [{ personId: who.personId, postId: who.postId }, tasks.get(taskId ?? '')];
    return {
      reader: named(reader, called(readAt.toISOString())),
      task: task ? { taskId: task.taskId, code: task.code, title: texts(task.title) } : null,
      ...{ view, version, by, at: at?.toISOString() ?? null },
      ...{ readAt: readAt.toISOString(), writtenAt: writtenAt.toISOString() },
    };
  };

/** Who was shown what of the record. */
@Injectable()
export class Reads {
  private readonly log: ReadLog;

  constructor(private readonly database: DataSource) {
    this.log = new ReadLog(database);
  }

  /** Puts on record that something is about to be shown. If that cannot be written, nothing is shown. */
  async note(session: Session, asked: Asked): Promise<void> {
    if (!isNoted(session, asked)) return;
    const { personId, postId, authorityId } = session;
    const { taskId, view, moment = present } = asked;
    const [version, at] = [moment.version ?? null, moment.at ?? null];
    const by = at === null ? null : moment.by;
    await this.log.note({ personId, postId, authorityId, taskId, view, version, at, by });
  }

  /** What the people of the reader’s authority were shown, the latest first. */
  async list({ authorityId }: Session, query: z.infer<typeof ReadsQuery>): Promise<z.infer<typeof ReadPage>> {
    const { limit, cursor, taskId = null, personId = null, from = null, until = null } = query;
    const before = fromCursor(cursor, ReadPlace)?.entry ?? null;
    const wanted = { authorityId, taskId, personId, from, until };
    const noted = await this.log.latest(wanted, limit + 1, before);
    const [called, tasks] = await Promise.all([
      namesByDate(this.database, idsIn(noted)),
      tasksCalled(
        this.database,
        noted.flatMap((one) => one.taskId ?? []),
      ),
    ]);
    const texts = await textsOf(
      this.database,
      tasks.map(({ title }) => title),
    );
    const byId = new Map(tasks.map((task) => [task.taskId, task]));
    return pageOf(noted, limit, readOf(called, byId, texts), ({ entry }) => ({ entry }));
  }
}
