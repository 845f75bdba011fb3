import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  HandoversView,
  HandoverToReceive,
  HandoverToSign,
  HandoverView,
  PersonId,
  PostId,
  UnitCommandAccepted,
  UnitCommandPending,
} from '#contracts';
import type { Language } from '#contracts';
import { Keyed, send } from '../commands/sending.ts';
import { Answers, Fails } from '../http/documented.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import type { HttpResponse } from '../http/request.ts';
import { TakesActs, TakesItsTime } from '../load/limits.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Handovers } from './handovers.ts';
import { LeftPosts, LeftQuery } from './left-posts.ts';

const HandoverQuery = z.strictObject({
  personId: PersonId.optional().meta({ description: 'Who hands over; the caller if left out' }),
});
type HandoverQuery = z.infer<typeof HandoverQuery>;

@ApiTags('Handovers')
@Controller()
export class HandoversController {
  constructor(
    private readonly handovers: Handovers,
    private readonly left: LeftPosts,
  ) {}

  @Get('handovers')
  @AnyRole()
  @TakesItsTime()
  @Answers(
    HandoversView,
    'Posts that were left, and who has handed over',
    'Those that somebody left within a year and on which something hangs: of the whole authority for whoever sees all of it, else those that ' +
      'the caller has left or answers for.',
  )
  @Fails('invalid-request')
  list(@CurrentSession() session: Session, @Query({ schema: LeftQuery }) query: z.infer<typeof LeftQuery>) {
    return this.left.list(session, query);
  }

  @Get('posts/:postId/handover')
  @AnyRole()
  @TakesItsTime()
  @Answers(
    HandoverView,
    'What goes over with a post',
    'Open tasks and duties, and directives still to be disseminated, that hang on the post, or on the unit that it heads: inherited ones and those of the person’s own time. To whoever ' +
      'may sign, as they are now; to everybody else, what was signed.',
  )
  @Fails('invalid-request', 'unknown-post', 'not-the-holder')
  find(
    @CurrentSession() session: Session,
    @Param('postId', { schema: PostId }) postId: string,
    @Query({ schema: HandoverQuery }) { personId = session.personId }: HandoverQuery,
    @InLanguage() language: Language,
  ) {
    return this.handovers.find(session, { postId, personId }, language);
  }

  @Post('posts/:postId/handover/signature')
  @HttpCode(200)
  @AnyRole()
  @TakesActs()
  @Answers(
    UnitCommandAccepted,
    'Hand a post over',
    'Whoever answers or answered for the post signs the list that was shown, by its SHA-256: before they leave or after, until it is received. ' +
      'The latest signature counts.',
  )
  @Keyed(UnitCommandPending)
  @Fails('unknown-post', 'post-ended', 'not-the-holder', 'handover-changed', 'handover-received', 'unit-busy')
  async sign(
    @CurrentSession() session: Session,
    @Param('postId', { schema: PostId }) postId: string,
    @IdempotencyKey() commandId: string,
    @Body({ schema: HandoverToSign }) body: HandoverToSign,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    return send(response, await this.handovers.sign({ session, postId, commandId, arrivedAt }, body));
  }

  @Post('posts/:postId/handover/receipt')
  @HttpCode(200)
  @AnyRole()
  @TakesActs()
  @Answers(
    UnitCommandAccepted,
    'Receive a post',
    'Whoever answers for the post now receives the very list that was signed, with a remark if they have one. Where nothing was signed here, ' +
      'they receive the list of now and name the minutes on paper.',
  )
  @Keyed(UnitCommandPending)
  @Fails('unknown-post', 'post-ended', 'not-the-holder', 'handover-changed', 'handover-received')
  @Fails('handover-not-signed', 'handover-still-in-post', 'unit-busy')
  async receive(
    @CurrentSession() session: Session,
    @Param('postId', { schema: PostId }) postId: string,
    @IdempotencyKey() commandId: string,
    @Body({ schema: HandoverToReceive }) body: HandoverToReceive,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    return send(response, await this.handovers.receive({ session, postId, commandId, arrivedAt }, body));
  }
}
