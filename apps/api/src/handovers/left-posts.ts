import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Instant, PersonId, PostId } from '#contracts';
import type { HandoversView } from '#contracts';
import { covers, handoverOf } from '#domain';
import type { Handover, Turn } from '#domain';
import { BusinessClock } from '#event-store';
import { HandoverRecord } from '#organisation';
import { namesOf } from '#read-models';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import type { Session } from '../sessions/session.ts';
import { isOfUnit } from '../tasks/sight.ts';
import { HandedNow } from './handed-now.ts';
import type { PostNow } from './handed-now.ts';
import { handoverHead } from './handover-view.ts';
import type { Going } from './handover-view.ts';

type Line = z.infer<typeof HandoversView>['items'][number];
type LeftBy = Going & { to: PersonId | undefined };

/** For how long a post that was left is asked about: 365 days. */
const asked = 365 * 24 * 60 * 60 * 1000;

const backFrom = (at: Instant): Instant => new Date(Date.parse(at) - asked).toISOString();

/** Who has left each post since an instant, and answers for it no more. */
const leftBy = (post: PostNow, handovers: readonly Handover[], since: Instant): LeftBy[] => {
  const to = post.turns.find((turn) => covers(turn, post.at))?.personId;
  const isOver = ({ to: end, personId }: Turn) =>
    end !== null && end <= post.at && end > since && personId !== to;
  return post.turns
    .filter(isOver)
    .map((turn) => ({ post, turn, to, made: handoverOf(handovers, post.postId, turn) }));
};

export const LeftQuery = z.strictObject(paging);

const Place = z.strictObject({
  received: z.enum(['no', 'yes']),
  ...{ since: Instant, postId: PostId, personId: PersonId },
});
type Place = z.infer<typeof Place>;

const placeIn = ({ post: { postId }, turn: { personId, from }, made }: LeftBy): Place => ({
  received: made?.receipt ? 'yes' : 'no',
  ...{ since: from, postId, personId },
});

const placeOf = ({ post: { postId }, from: { personId }, since, receivedAt }: Line): Place => ({
  received: receivedAt === null ? 'no' : 'yes',
  ...{ since, postId, personId },
});

/** What was not received comes first, then whoever took the post last. */
const isBefore = (one: Place, other: Place): boolean => {
  if (one.received !== other.received) return one.received === 'no';
  if (one.since !== other.since) return one.since > other.since;
  return one.postId === other.postId ? one.personId < other.personId : one.postId < other.postId;
};

/** Where nothing hangs on a post, nothing has to go over. */
const hasAnything = ({ tasks, disseminations, receivedAt, signedAt }: Line): boolean =>
  tasks > 0 || disseminations > 0 || receivedAt !== null || signedAt !== null;

/** The posts that people have left, and what hangs on each. */
@Injectable()
export class LeftPosts {
  constructor(
    private readonly database: DataSource,
    private readonly now: HandedNow,
    private readonly record: HandoverRecord,
    private readonly clock: BusinessClock,
  ) {}

  /** Of the authority for those who see all of it, of the reader for everybody else. */
  async list(
    session: Session,
    { limit, cursor }: z.infer<typeof LeftQuery>,
  ): Promise<z.infer<typeof HandoversView>> {
    const at = await this.clock.now();
    const after = fromCursor(cursor, Place);
    const left = (await this.left(session, at))
      .filter((one) => after === undefined || isBefore(after, placeIn(one)))
      .sort((one, other) => (isBefore(placeIn(one), placeIn(other)) ? -1 : 1));
    const lines = await this.lines(left, limit + 1);
    return { own: await this.own(session, at), ...pageOf(lines, limit, (line) => line, placeOf) };
  }

  private async left(session: Session, at: Instant): Promise<LeftBy[]> {
    const since = backFrom(at);
    const { authorityId, personId } = session;
    const postIds = await this.record.left(authorityId, since, at, isOfUnit(session) ? personId : null);
    const [posts, handovers] = await Promise.all([
      Promise.all(postIds.map((postId) => this.now.post(postId, at))),
      this.record.of(postIds),
    ]);
    const concerns = ({ turn, to }: LeftBy) => !isOfUnit(session) || [turn.personId, to].includes(personId);
    return posts.flatMap((post) => leftBy(post, handovers, since)).filter(concerns);
  }

  /** The first of those on which anything hangs: what that is takes its time to find, so of no more than are shown. */
  private async lines(left: readonly LeftBy[], most: number): Promise<Line[]> {
    const found: Line[] = [];
    for (const one of left) {
      if (found.length === most) break;
      const line = await this.line(one);
      if (hasAnything(line)) found.push(line);
    }
    return found;
  }

  private async line(left: LeftBy): Promise<Line> {
    const { post, turn, to } = left;
    const [{ tasks, disseminations = [] }, names] = await Promise.all([
      this.now.listOf(post, turn),
      namesOf(this.database, [post.postId, post.unitId, turn.personId, to ?? '']),
    ]);
    const inherited = tasks.filter(({ standing }) => standing === 'inherited').length;
    return {
      ...handoverHead(left, names),
      tasks: tasks.length,
      inherited,
      disseminations: disseminations.length,
    };
  }

  /** The post of the session and the vacant one that its holder is in charge of. */
  private async own({ postId, headPostId, inCharge }: Session, at: Instant) {
    const postIds: PostId[] = [postId, ...(inCharge && headPostId ? [headPostId] : [])];
    const posts = await Promise.all(postIds.map((one) => this.now.post(one, at)));
    const names = await namesOf(
      this.database,
      posts.flatMap((post) => [post.postId, post.unitId]),
    );
    return posts.map((post) => ({
      post: { postId: post.postId, title: names.post(post.postId) },
      unit: { unitId: post.unitId, name: names.unit(post.unitId) },
    }));
  }
}
