import { Injectable, Logger } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authorityOf, headPostOf, postOf, tenureOf } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { Problem } from '../http/problem.ts';
import { requestOf } from '../http/request.ts';
import { accessKey } from './roles.ts';
import type { Access } from './roles.ts';
import type { Session } from './session.ts';
import { Tokens } from './tokens.ts';

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Lets nobody through to a route that does not say who may call it, and nobody who does not hold the post of their session now. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    const request = requestOf(context);
    const session = await this.sessionOf(request.headers['authorization']);
    if (!access)
      new Logger('SessionGuard').error(
        `${context.getClass().name}.${context.getHandler().name} says not who may call it.`,
      );
    if (!access?.includes(session.role)) throw new Problem('not-permitted');
    request.session = session;
    return true;
  }

  private async sessionOf(authorization: string | undefined): Promise<Session> {
    const token = bearer.exec(authorization ?? '')?.[1];
    const claims = token && (await this.tokens.read(token));
    if (!claims) throw new Problem('not-signed-in');
    const { personId, postId } = claims;
    const [directory, now] = await Promise.all([this.organisation.slice([], [postId]), this.clock.now()]);
    const post = postOf(directory, postId);
    const tenure = tenureOf(directory, personId, postId, now);
    if (!post || !tenure) throw new Problem('not-holding-post');
    return {
      personId,
      postId,
      unitId: post.unitId,
      role: post.role,
      inCharge: tenure.inCharge,
      authorityId: authorityOf(directory, post.unitId, now) ?? post.unitId,
      headPostId: headPostOf(directory, post.unitId, now)?.postId,
    };
  }
}
