import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { AccountOpening, PersonNaming } from '#contracts';
import { authorityOf } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation, People } from '#organisation';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';

/** What administrators keep of people: how they are called, and how they sign in. */
@Injectable()
export class Registration {
  constructor(
    private readonly people: People,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async name(
    session: Session,
    personId: string,
    { name, from }: z.infer<typeof PersonNaming>,
  ): Promise<void> {
    await this.withinReach(session, personId);
    await this.people.name(personId, name, from ?? (await this.clock.now()), recordedBy(session));
  }

  async openAccount(
    session: Session,
    personId: string,
    { login, password }: z.infer<typeof AccountOpening>,
  ): Promise<void> {
    const [person] = await this.organisation.people([personId]);
    if (!person) throw new Problem('unknown-person', { personId });
    await this.withinReach(session, personId);
    const done = await this.people.setAccount(login, personId, password, recordedBy(session));
    if (!done) throw new Problem('login-taken');
  }

  /** Nobody signs in as this person any more. Whoever holds a post keeps their account. */
  async closeAccounts(session: Session, personId: string): Promise<void> {
    const [person] = await this.organisation.people([personId]);
    if (!person) throw new Problem('unknown-person', { personId });
    const [held] = await this.organisation.postsHeld(personId, await this.clock.now());
    if (held) throw new Problem('post-still-held', { postId: held.postId, personId });
    await this.people.closeAccounts(personId, recordedBy(session));
  }

  /** People who hold a post of another authority are seen to there. */
  private async withinReach({ authorityId }: Session, personId: string): Promise<void> {
    const now = await this.clock.now();
    const held = await this.organisation.postsHeld(personId, now);
    const directory = await this.organisation.slice(
      held.map(({ unitId }) => unitId),
      [],
    );
    if (held.some(({ unitId }) => authorityOf(directory, unitId, now) !== authorityId))
      throw new Problem('not-permitted');
  }
}

const recordedBy = ({ personId, postId }: Session) => ({ personId, postId });
