import { Body, Controller, Delete, Get, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { BrowserSessionView, SignedInView, SignIn } from '#contracts';
import { Answers, AnswersNothing, Fails } from '../http/documented.ts';
import { Problem } from '../http/problem.ts';
import { CallerAddress } from '../http/request.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { Public } from './roles.ts';
import { beginSession, endSession } from './browser-sessions.ts';
import { signInProblems, SigningIn } from './sign-in.ts';
import { ownPagesOnly } from './same-origin.ts';

@ApiTags('Sessions')
@Controller('session')
export class BrowserSessionController {
  constructor(private readonly signingIn: SigningIn) {}

  @Get()
  @Public()
  @Answers(SignedInView, 'Is somebody signed in here?', 'For a page that begins: `GET /api/me` says who.')
  signedIn(@Req() { session }: HttpRequest): z.infer<typeof SignedInView> {
    return { signedIn: session?.signedIn !== undefined };
  }

  @Put()
  @Public()
  @Answers(
    BrowserSessionView,
    'Sign in with a browser',
    'Sets a cookie that no script can read; it lasts twelve hours, or until signing out. Of several posts one has to be named: until then they are ' +
      'listed, and nobody is signed in. Programs take a token instead.',
  )
  @Fails(...signInProblems, 'foreign-page', 'not-by-https')
  async open(
    @Body({ schema: SignIn }) body: z.infer<typeof SignIn>,
    @CallerAddress() address: string,
    @Req() request: HttpRequest,
  ) {
    ownPagesOnly(request);
    if (!request.secure) throw new Problem('not-by-https');
    const entered = await this.signingIn.enter(body, address);
    const { person, post } = entered;
    if (post) await beginSession(request, { personId: person.personId, postId: post.postId });
    return entered;
  }

  @Delete()
  @Public()
  @AnswersNothing(
    'Sign out with a browser',
    'The session ends at once, for whoever has a copy of the cookie too.',
  )
  @Fails('foreign-page')
  async close(
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) response: HttpResponse,
  ): Promise<void> {
    ownPagesOnly(request);
    await endSession(request, response);
  }
}
