import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { SessionView, SignIn } from '#contracts';
import { BusinessClock } from '#event-store';
import { Accounts, Organisation } from '#organisation';
import type { HeldPost } from '#organisation';
import { Problem } from '../http/problem.ts';
import { Tokens } from './tokens.ts';

/** The post to act in: the one that was named, or the only one there is. */
const choose = (posts: HeldPost[], postId: string | undefined): HeldPost => {
  const [only, ...others] = posts;
  if (!only) throw new Problem('no-post');
  if (postId === undefined) {
    if (others.length > 0) throw new Problem('choose-post', { posts });
    return only;
  }
  const named = posts.find((post) => post.postId === postId);
  if (!named) throw new Problem('not-holding-post');
  return named;
};

/** Turns login and password into a token for one post. */
@Injectable()
export class SigningIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly tokens: Tokens,
  ) {}

  async signIn({ login, password, postId }: z.infer<typeof SignIn>): Promise<z.infer<typeof SessionView>> {
    const personId = await this.accounts.personOf(login, password);
    if (personId === undefined) throw new Problem('wrong-credentials');
    const posts = await this.organisation.postsHeld(personId, await this.clock.now());
    const post = choose(posts, postId);
    const [person] = await this.organisation.people([personId]);
    const issued = await this.tokens.issue({ personId, postId: post.postId });
    return { ...issued, person: person ?? { personId, name: personId }, post };
  }
}
