import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Language, MeView, MyObligations, NoticeOpened, NoticePage } from '#contracts';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesOf, noticesOf, openNotice, owedBy, textsOf, waitingFor } from '#read-models';
import { fromCursor, pageOf } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { capacityOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { namedPeriod } from '../tasks/obligation-view.ts';
import { readerOf } from '../tasks/sight.ts';
import { noticeOf, NoticePlace, placeOf } from './notice-list.ts';
import type { NoticeQuery } from './notice-list.ts';

/** A monitor verifies for their office. */
const officeOf = ({ role, unitId }: Session) => (role === 'monitor' ? { officeId: unitId } : {});

/** What concerns the reader themselves. */
@Injectable()
export class Me {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async who(session: Session): Promise<z.infer<typeof MeView>> {
    const { personId, postId, authorityId } = session;
    const [posts, names] = await Promise.all([
      this.organisation.postsHeld(personId, await this.clock.now()),
      namesOf(this.database, [personId, authorityId]),
    ]);
    const post = posts.find((one) => one.postId === postId);
    if (!post) throw new Problem('not-holding-post');
    const person = { personId, name: names.person(personId) };
    return {
      person,
      post,
      capacity: capacityOf(session),
      authority: { unitId: authorityId, name: names.unit(authorityId) },
      posts,
    };
  }

  /** All that the person was sent, in whatever post: a notice is for a person. */
  async notices(
    { personId }: Session,
    { unopened, limit, cursor }: z.infer<typeof NoticeQuery>,
    language: Language,
  ): Promise<z.infer<typeof NoticePage>> {
    const page = { unopened, limit: limit + 1, after: fromCursor(cursor, NoticePlace) };
    const lines = await noticesOf(this.database, personId, page);
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    return pageOf(lines, limit, noticeOf(names, texts, language), placeOf);
  }

  async opened({ personId }: Session, noticeId: string): Promise<z.infer<typeof NoticeOpened>> {
    const openedAt = await openNotice(this.database, personId, noticeId);
    if (!openedAt) throw new Problem('unknown-notice');
    return { noticeId, openedAt: openedAt.toISOString() };
  }

  async obligations(session: Session, language: Language): Promise<z.infer<typeof MyObligations>> {
    const reader = readerOf(session);
    const now = await this.clock.now();
    const [owed, waiting] = await Promise.all([
      owedBy(this.database, { ...reader, ...officeOf(session) }, now),
      waitingFor(this.database, reader, now),
    ]);
    const lines = [...owed, ...waiting];
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    const worded = <Line extends { title: string; unitId: string }>({ title, unitId, ...line }: Line) => ({
      ...line,
      title: texts(title),
      unit: { unitId, name: names.unit(unitId) },
    });
    return {
      owed: owed.map((line) => ({
        ...worded(line),
        dueAt: line.dueAt.toISOString(),
        period: line.period && namedPeriod(line.period, language),
      })),
      waitsForMe: waiting.map(worded),
    };
  }
}
