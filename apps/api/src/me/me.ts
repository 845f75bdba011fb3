import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Instant, Language, MeView, MyObligations, Names, NoticeOpened, NoticePage } from '#contracts';
import { notIssued } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import {
  idsIn,
  namesOf,
  noticesOf,
  openNotice,
  owedAs,
  owedBy,
  summaryLines,
  textsOf,
  waitingFor,
} from '#read-models';
import { fromCursor, pageOf } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { followingRoles } from '../sessions/roles.ts';
import { capacityOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { issuingBy, namesIn } from '../tasks/capacity-choices.ts';
import { choicesOf } from '../tasks/choices.ts';
import { readerOf } from '../tasks/sight.ts';
import { meetingOthers, myLines, placeIn } from './my-lines.ts';
import { noticeOf, NoticePlace, placeOf, summariesAmong } from './notice-list.ts';
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

  async who(session: Session, language: Language): Promise<z.infer<typeof MeView>> {
    const { personId, postId, authorityId } = session;
    const now = await this.clock.now();
    const [posts, names] = await Promise.all([
      this.organisation.postsHeld(personId, now),
      namesOf(this.database, [personId, authorityId]),
    ]);
    const post = posts.find((one) => one.postId === postId);
    if (!post) throw new Problem('not-holding-post');
    const person = { personId, name: names.person(personId) };
    return {
      person,
      post,
      capacity: capacityOf(session),
      follows: followingRoles.includes(session.role),
      authority: { unitId: authorityId, name: names.unit(authorityId) },
      posts,
      issuing: await this.issuing(session, now, names, language),
    };
  }

  /** Whether and how the reader may assign tasks, by the rules that an issue goes by. */
  private async issuing(
    session: Session,
    now: Instant,
    names: Names,
    language: Language,
  ): Promise<z.infer<typeof MeView>['issuing']> {
    const references = { unitIds: [session.authorityId], postIds: [session.postId] };
    const facts = await this.organisation.rules(references, null);
    const issue = choicesOf(session, now, notIssued(''), facts).find(({ act }) => act === 'IssueTask');
    return issue ? issuingBy(issue, namesIn(facts.directory, names), language) : null;
  }

  /** All that the person was sent, in whatever post: a notice is for a person. */
  async notices(
    { personId }: Session,
    { unopened, limit, cursor }: z.infer<typeof NoticeQuery>,
    language: Language,
  ): Promise<z.infer<typeof NoticePage>> {
    const page = { unopened, limit: limit + 1, after: fromCursor(cursor, NoticePlace) };
    const lines = await noticesOf(this.database, personId, page);
    const summarised = await summaryLines(this.database, personId, summariesAmong(lines));
    const titled = [...lines, ...summarised];
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn(titled)),
      textsOf(
        this.database,
        titled.map(({ title }) => title),
      ),
    ]);
    return pageOf(lines, limit, noticeOf(summarised, { names, texts, language }), placeOf);
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
    const others = await owedAs(this.database, meetingOthers(waiting, owed), now);
    const lines = [...owed, ...others, ...waiting];
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    const worded = myLines({ session, names, texts, language });
    const met = new Map([...owed, ...others].map((line) => [placeIn(line), worded.owed(line)]));
    return {
      owed: owed.map(worded.owed),
      waitsForMe: waiting.map((line) => ({ ...worded.waiting(line), owed: met.get(placeIn(line)) ?? null })),
    };
  }
}
