import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { SessionView, SignIn } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CallerAddress } from '../http/request.ts';
import { Public } from './roles.ts';
import { signInProblems, SigningIn } from './sign-in.ts';

@ApiTags('Sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly signingIn: SigningIn) {}

  @Post()
  @HttpCode(200)
  @Public()
  @Answers(
    SessionView,
    'Sign in',
    'Gives a token for twelve hours. Who holds several posts names the one to act in.',
  )
  @Fails(...signInProblems, 'choose-post')
  open(@Body({ schema: SignIn }) body: z.infer<typeof SignIn>, @CallerAddress() address: string) {
    return this.signingIn.token(body, address);
  }
}
