import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authorityOf, headPostOf, postOf, tenureOf } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { Problem } from '../http/problem.ts';
import { requestOf } from '../http/request.ts';
import type { Credential, HttpRequest } from '../http/request.ts';
import { accessKey } from './roles.ts';
import type { Access } from './roles.ts';
import { ownPagesOnly } from './same-origin.ts';
import type { Session } from './session.ts';
import { Tokens } from './tokens.ts';

/** Who has signed in, in which post, and by what. */
type SignedIn = { personId: string; postId: string; credential: Credential };

const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

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
    const signedIn = await this.signedIn(request);
    if (!signedIn) throw new Problem('not-signed-in');
    const session = await this.sessionOf(signedIn);
    if (!access)
      new Logger('SessionGuard').error(
        `${context.getClass().name}.${context.getHandler().name} says not who may call it.`,
      );
    if (!access?.includes(session.role)) throw new Problem('not-permitted');
    request.caller = session;
    request.credential = signedIn.credential;
    return true;
  }

  /** By the token of a program, or the cookie of a browser; a browser is believed only when it asks for one of our own pages. */
  private async signedIn(request: HttpRequest): Promise<SignedIn | undefined> {
    const { authorization } = request.headers;
    if (authorization === undefined) return this.byCookie(request);
    const token = bearer.exec(authorization)?.[1];
    const claims = token === undefined ? undefined : await this.tokens.read(token);
    if (token === undefined || !claims) return undefined;
    const { expiresAt: endsAt, ...who } = claims;
    return { ...who, credential: { digest: digestOf(token), endsAt } };
  }

  private byCookie(request: HttpRequest): SignedIn | undefined {
    const { session } = request;
    if (!session?.signedIn) return undefined;
    ownPagesOnly(request);
    const endsAt = new Date(session.cookie.expires ?? Date.now());
    return { ...session.signedIn, credential: { digest: digestOf(session.id), endsAt } };
  }

  private async sessionOf({ personId, postId }: SignedIn): Promise<Session> {
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
