import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DecideResumption, DecideSuspension, SuspensionList, SuspensionView } from '#contracts';
import { localDateOf } from '#domain';
import { BusinessClock } from '#event-store';
import { CalendarVersions, Organisation, Suspensions } from '#organisation';
import type { Suspension } from '#organisation';
import { idsIn, namesOf, suspendedBy } from '#read-models';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';
import { refuseOther } from '../http/same-request.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';

/** The decisions by which the tasks of many units are suspended, and go on. */
@Injectable()
export class SuspensionDecisions {
  constructor(
    private readonly database: DataSource,
    private readonly suspensions: Suspensions,
    private readonly organisation: Organisation,
    private readonly calendars: CalendarVersions,
    private readonly clock: BusinessClock,
  ) {}

  async list({ authorityId }: Session): Promise<z.infer<typeof SuspensionList>> {
    const all = await this.suspensions.of(authorityId);
    return { items: await Promise.all(all.map((one) => this.view(one))) };
  }

  async find(session: Session, decisionId: string): Promise<z.infer<typeof SuspensionView>> {
    return this.view(await this.known(session, decisionId));
  }

  /** Keeps the decision; the tasks are reached one by one, from this process or another. */
  async suspend(
    session: Session,
    decisionId: string,
    body: DecideSuspension,
  ): Promise<z.infer<typeof SuspensionView>> {
    await this.possible(session, body);
    await this.suspensions.suspend(decisionId, session.authorityId, body, actorOf(session));
    const kept = await this.known(session, decisionId);
    refuseOther(decisionId, kept.body, body);
    return this.view(kept);
  }

  async resume(
    session: Session,
    decisionId: string,
    suspensionId: string,
    body: DecideResumption,
  ): Promise<z.infer<typeof SuspensionView>> {
    await this.known(session, suspensionId);
    refuseWithoutPaper(session, body);
    await this.suspensions.resume(decisionId, suspensionId, body, actorOf(session));
    const kept = await this.known(session, suspensionId);
    if (kept.resumption?.decisionId !== decisionId) throw new Problem('suspension-resumed');
    refuseOther(decisionId, kept.resumption.body, body);
    return this.view(kept);
  }

  async known({ authorityId }: Session, decisionId: string): Promise<Suspension> {
    const found = await this.suspensions.find(decisionId);
    if (found?.authorityId !== authorityId) throw new Problem('unknown-suspension');
    return found;
  }

  /** What no task has to be asked about: the units are there, and the last day has not passed. */
  async possible(session: Session, body: DecideSuspension): Promise<void> {
    refuseWithoutPaper(session, body);
    const { units } = await this.organisation.slice(body.unitIds, []);
    const unknown = body.unitIds.find((id) => !units.some(({ unitId }) => unitId === id));
    if (unknown !== undefined) throw new Problem('unknown-unit', { unitId: unknown });
    const present = await this.calendars.inForce();
    const today = localDateOf(await this.clock.now(), present.body);
    if (body.until < today) throw new Problem('stay-not-ahead', { earliest: today });
  }

  private async view(suspension: Suspension): Promise<z.infer<typeof SuspensionView>> {
    const { decisionId, unitIds, body, decidedBy, decidedAt, done, resumption } = suspension;
    const [names, tasks] = await Promise.all([
      namesOf(this.database, idsIn(suspension).concat(unitIds)),
      suspendedBy(this.database, decisionId),
    ]);
    return {
      ...{ decisionId, decidedAt, done, tasks },
      units: unitIds.map((unitId) => ({ unitId, name: names.unit(unitId) })),
      ...{
        area: body.area ?? null,
        until: body.until,
        reason: body.reason ?? null,
        paper: body.paper ?? null,
      },
      decidedBy: named(decidedBy, names),
      resumption: resumption && {
        ...{ decisionId: resumption.decisionId, decidedAt: resumption.decidedAt, done: resumption.done },
        ...{ reason: resumption.body.reason ?? null, paper: resumption.body.paper ?? null },
        decidedBy: named(resumption.decidedBy, names),
      },
    };
  }
}

const refuseWithoutPaper = ({ role }: Session, { paper }: DecideResumption) => {
  if (role === 'monitor' && !paper) throw new Problem('paper-required');
};
