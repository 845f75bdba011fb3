import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { MeView, MyObligations, NoticeOpened, NoticePage, OpenNotice } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Me } from './me.ts';
import { NoticeQuery } from './notice-list.ts';

@ApiTags('Me')
@Controller('me')
export class MeController {
  constructor(private readonly me: Me) {}

  @Get()
  @AnyRole()
  @Answers(MeView, 'Who I am here', 'The person, post and capacity of the session.')
  who(@CurrentSession() session: Session, @InLanguage() language: Language) {
    return this.me.who(session, language);
  }

  @Get('notices')
  @AnyRole()
  @Answers(
    NoticePage,
    'What I was sent',
    'When, by which rule, about which task, and when I opened it. In whatever post: notices are for a person.',
  )
  @Fails('invalid-request')
  notices(
    @CurrentSession() session: Session,
    @Query({ schema: NoticeQuery }) query: z.infer<typeof NoticeQuery>,
    @InLanguage() language: Language,
  ) {
    return this.me.notices(session, query, language);
  }

  // The id holds slashes, which many a proxy mangles in an address: it comes in the body.
  @Post('notices/opened')
  @HttpCode(200)
  @AnyRole()
  @Answers(NoticeOpened, 'I opened a notice', 'The first time counts; repeating it changes nothing.')
  @Fails('invalid-request', 'malformed-json', 'unknown-notice')
  opened(@CurrentSession() session: Session, @Body({ schema: OpenNotice }) body: z.infer<typeof OpenNotice>) {
    return this.me.opened(session, body.noticeId);
  }

  @Get('obligations')
  @AnyRole()
  @Answers(
    MyObligations,
    'What I owe, and what waits for me',
    'For unit people what the unit owes; for leaders the decisions that their post owes. Overdue first.',
  )
  obligations(@CurrentSession() session: Session, @InLanguage() language: Language) {
    return this.me.obligations(session, language);
  }
}
