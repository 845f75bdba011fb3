import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { HandoversView, Instant, PersonId, PostId } from '#contracts';
import { covers, handoverOf } from '#domain';
import type { Handover, Turn } from '#domain';
import { BusinessClock } from '#event-store';
import { HandoverRecord } from '#organisation';
import { namesOf } from '#read-models';
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

const received = ({ receivedAt }: Line): number => (receivedAt === null ? 0 : 1);

/** The posts that people have left, and what hangs on each. */
@Injectable()
export class LeftPosts {
  constructor(
    private readonly database: DataSource,
    private readonly now: HandedNow,
    private readonly record: HandoverRecord,
    private readonly clock: BusinessClock,
  ) {}

  /** Of the authority for those who see all of it, of the reader for everybody else. Where nothing hangs on a post, nothing has to go over. */
  async list(session: Session): Promise<z.infer<typeof HandoversView>> {
    const at = await this.clock.now();
    const since = backFrom(at);
    const { authorityId, personId } = session;
    const postIds = await this.record.left(authorityId, since, at, isOfUnit(session) ? personId : null);
    const [posts, handovers] = await Promise.all([
      Promise.all(postIds.map((postId) => this.now.post(postId, at))),
      this.record.of(postIds),
    ]);
    const concerns = ({ turn, to }: LeftBy) => !isOfUnit(session) || [turn.personId, to].includes(personId);
    const left = posts.flatMap((post) => leftBy(post, handovers, since)).filter(concerns);
    const lines = (await Promise.all(left.map((one) => this.line(one)))).filter(
      ({ tasks, disseminations, receivedAt, signedAt }) =>
        tasks > 0 || disseminations > 0 || receivedAt !== null || signedAt !== null,
    );
    return {
      own: await this.own(session, at),
      items: lines.sort(
        (one, other) => received(one) - received(other) || (one.since < other.since ? 1 : -1),
      ),
    };
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
