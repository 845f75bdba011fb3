import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { BrowserSessionView, ProblemCode, SessionView, SignIn } from '#contracts';
import { BusinessClock } from '#event-store';
import { Accounts, Organisation } from '#organisation';
import type { HeldPost } from '#organisation';
import { Problem } from '../http/problem.ts';
import { passwordsAtOnce, passwordsWaiting } from '../load/limits.ts';
import { Places } from '../load/places.ts';
import { Tokens } from './tokens.ts';
import { WrongPasswords } from './wrong-passwords.ts';

/** Why nobody is signed in. */
export const signInProblems: ProblemCode[] = [
  'invalid-request',
  'malformed-json',
  'wrong-credentials',
  'no-post',
  'not-holding-post',
  'too-many-sign-ins',
];

/** Somebody whose password was right: the post to act in, or those from which one is to be chosen. */
type Entered = z.infer<typeof BrowserSessionView>;

/** The post to act in: the one that was named, or the only one there is. */
const choose = (posts: HeldPost[], postId: string | undefined): Pick<Entered, 'post' | 'posts'> => {
  const [only, ...others] = posts;
  if (!only) throw new Problem('no-post');
  if (postId === undefined) return others.length > 0 ? { post: null, posts } : { post: only, posts: [] };
  const named = posts.find((post) => post.postId === postId);
  if (!named) throw new Problem('not-holding-post');
  return { post: named, posts: [] };
};

/** Turns login and password into a person in one post. Checking a password is slow on purpose: few are checked at once. */
@Injectable()
export class SigningIn {
  private readonly places = new Places(passwordsAtOnce, passwordsWaiting);
  private readonly wrongPasswords = new WrongPasswords();

  constructor(
    private readonly accounts: Accounts,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly tokens: Tokens,
  ) {}

  /** A token, for a program. */
  async token(body: z.infer<typeof SignIn>, address: string): Promise<z.infer<typeof SessionView>> {
    const { person, post, posts } = await this.enter(body, address);
    if (!post) throw new Problem('choose-post', { posts });
    const issued = await this.tokens.issue({ personId: person.personId, postId: post.postId });
    return { ...issued, person, post };
  }

  /** Who it is, and in which post they act. */
  async enter({ login, password, postId }: z.infer<typeof SignIn>, address: string): Promise<Entered> {
    const personId = await this.personOf(login, password, address);
    const posts = await this.organisation.postsHeld(personId, await this.clock.now());
    const chosen = choose(posts, postId);
    const [person] = await this.organisation.people([personId]);
    return { person: person ?? { personId, name: personId }, ...chosen };
  }

  private async personOf(login: string, password: string, address: string): Promise<string> {
    const leave = await this.places.take();
    if (!leave) throw new Problem('too-busy', { retryAfter: 2 });
    try {
      const retryAfter = this.wrongPasswords.secondsToWait(login, address);
      if (retryAfter > 0) throw new Problem('too-many-sign-ins', { retryAfter });
      const personId = await this.accounts.personOf(login, password);
      if (personId === undefined) {
        this.wrongPasswords.wrong(login, address);
        throw new Problem('wrong-credentials');
      }
      this.wrongPasswords.right(login, address);
      return personId;
    } finally {
      leave();
    }
  }
}
