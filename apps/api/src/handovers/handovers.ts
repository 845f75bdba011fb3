import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { HandedList } from '#contracts';
import type { HandoverToReceive, HandoverToSign, HandoverView, Language, PersonId, PostId } from '#contracts';
import { authorityOf, covers, handoverOf, turnOf } from '#domain';
import { BusinessClock, canonicalBytes, HandedLists, Inbox, sha256 } from '#event-store';
import { HandoverRecord, streamOfUnit } from '#organisation';
import { directivesNamed, idsIn, namesOf, textsOf, titlesOf } from '#read-models';
import type { Answer } from '../commands/answer.ts';
import { Commands } from '../commands/commands.ts';
import { Refusal, spokenDetails } from '../commands/refusal.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { isOfUnit } from '../tasks/sight.ts';
import { HandedNow } from './handed-now.ts';
import { handoverView } from './handover-view.ts';
import type { Going } from './handover-view.ts';

/** An act as it came. */
type Submitted = { session: Session; postId: PostId; commandId: string; arrivedAt: number };

const digestOf = (list: HandedList): string => sha256(canonicalBytes(list)).toString('hex');

const answersNow = ({ turns, at }: Going['post']): PersonId | undefined =>
  turns.find((turn) => covers(turn, at))?.personId;

/** Posts that go over from one holder to the next (bàn giao). What is signed is the list that was shown, to the byte. */
@Injectable()
export class Handovers {
  constructor(
    private readonly database: DataSource,
    private readonly now: HandedNow,
    private readonly record: HandoverRecord,
    private readonly lists: HandedLists,
    private readonly inbox: Inbox,
    private readonly clock: BusinessClock,
    private readonly commands: Commands,
  ) {}

  async find(
    session: Session,
    { postId, personId }: { postId: PostId; personId: PersonId },
    language: Language,
  ): Promise<z.infer<typeof HandoverView>> {
    const going = await this.going(postId, personId);
    this.refuseStrangers(session, going);
    const list = await this.shown(session, going);
    const { tasks: handed, disseminations = [] } = list;
    const [tasks, directives] = await Promise.all([
      titlesOf(
        this.database,
        handed.map(({ taskId }) => taskId),
      ),
      directivesNamed(
        this.database,
        disseminations.map(({ directiveId }) => directiveId),
      ),
    ]);
    const [names, texts] = await Promise.all([
      namesOf(this.database, [
        ...idsIn([tasks, disseminations, going.made?.receipt]),
        list.unitId,
        postId,
        personId,
        answersNow(going.post) ?? '',
      ]),
      textsOf(this.database, [
        ...[...tasks, ...directives].map(({ title }) => title),
        going.made?.receipt?.remark ?? '',
      ]),
    ]);
    const may = this.mayOf(session, going);
    const to = answersNow(going.post);
    return handoverView({
      ...going,
      list,
      digest: digestOf(list),
      may,
      to,
      tasks,
      directives,
      names,
      texts,
      language,
    });
  }

  /** Keeps the list as it is now, if it is the one that was shown, and sends its signature. */
  async sign(submitted: Submitted, { list }: HandoverToSign): Promise<Answer> {
    const { session, postId } = submitted;
    const { post } = await this.kept(submitted, session.personId, list);
    return this.submit(submitted, { type: 'SignHandover', unitId: post.unitId, postId, list });
  }

  /** Of what was signed the bytes are kept already; where nothing was, the list is the one of now. */
  async receive(submitted: Submitted, body: HandoverToReceive): Promise<Answer> {
    const { postId } = submitted;
    const { post } = await this.kept(submitted, body.personId, body.list);
    return this.submit(submitted, { type: 'ReceiveHandover', unitId: post.unitId, postId, ...body });
  }

  private submit(
    { session, commandId, arrivedAt }: Submitted,
    body: Parameters<Commands['submit']>[0]['body'] & { unitId: string },
  ): Promise<Answer> {
    const streamId = streamOfUnit(body.unitId);
    return this.commands.submit({ session, streamId, commandId, body, arrivedAt });
  }

  /** Sees to it that the list which an act names is kept. An act that was received before has its answer without being looked at again. */
  private async kept({ commandId, postId }: Submitted, personId: PersonId, list: string): Promise<Going> {
    const going = await this.going(postId, personId);
    if (going.made?.list === list || (await this.inbox.find(commandId))) return going;
    const shown = await this.now.listOf(going.post, going.turn);
    if (digestOf(shown) !== list) throw new Problem('handover-changed');
    await this.lists.keep(shown);
    return going;
  }

  private async going(postId: PostId, personId: PersonId): Promise<Going> {
    const post = await this.now.post(postId, await this.clock.now());
    const turn = turnOf(post.turns, personId, post.at);
    if (!turn) {
      const rejection = { code: 'not-the-holder', details: { postId, personId } } as const;
      throw new Refusal(rejection, {}, await spokenDetails(this.database, rejection));
    }
    return { post, turn, made: handoverOf(await this.record.of([postId]), postId, turn) };
  }

  /** Whoever gives and whoever receives it sees it, and those who see all of the authority. */
  private refuseStrangers(session: Session, { post, turn }: Going): void {
    const { directory, unitId, at } = post;
    const isTheirs = [turn.personId, answersNow(post)].includes(session.personId);
    const seesAll = !isOfUnit(session) && authorityOf(directory, unitId, at) === session.authorityId;
    if (!isTheirs && !seesAll) throw new Problem('not-permitted');
  }

  private mayOf({ personId }: Session, { post, turn, made }: Going): z.infer<typeof HandoverView>['may'] {
    if (made?.receipt) return null;
    if (personId === turn.personId) return 'sign';
    return personId === answersNow(post) && turn.to !== null && turn.to <= post.at ? 'receive' : null;
  }

  /** What was signed, to everybody but whoever may sign anew: they see what it would be now. */
  private async shown({ personId }: Session, { post, turn, made }: Going): Promise<HandedList> {
    if (!made || (personId === turn.personId && !made.receipt)) return this.now.listOf(post, turn);
    const bytes = await this.lists.find(made.list);
    if (bytes === undefined) throw new Error(`The list ${made.list} of a handover is gone.`);
    return HandedList.parse(JSON.parse(bytes));
  }
}
