import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, WorkingCalendar } from '#contracts';
import { endOfDay, startOfDay } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import type { FigureScope } from '#read-models';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { sightOf } from '../tasks/sight.ts';
import { Endings } from './endings.ts';
import type { Ending } from './endings.ts';
import type { OverviewQuery } from './figure-query.ts';

/** A scope, and the instant at which it is judged what is done, in term or overdue. `calendar`: the one in force, for whole days. */
export type Judged = { scope: FigureScope; at: Instant; calendar: WorkingCalendar };

const notEnded = {
  path: 'closed',
  message: 'đơn vị chưa kết thúc hoạt động nên chưa có số liệu chốt (the unit has not ended)',
};

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/** Leaders, monitors and auditors see all of their authority; a unit sees its own. */
const unitInSight = (session: Session, { authority, unit }: OverviewQuery): string | null => {
  if (authority !== undefined && authority !== session.authorityId) throw new Problem('not-permitted');
  const sight = sightOf(session);
  if (!('unitId' in sight)) return unit ?? null;
  if (unit !== undefined && unit !== sight.unitId) throw new Problem('not-permitted');
  return sight.unitId;
};

/** What a reader may ask figures of. */
@Injectable()
export class Scopes {
  constructor(
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly endings: Endings,
  ) {}

  async of(session: Session, query: OverviewQuery): Promise<Judged> {
    const unitId = unitInSight(session, query);
    const now = await this.clock.now();
    const knownAt = earlier(query.asOf ?? now, now);
    const whose = { authorityId: session.authorityId, unitId, knownAt };
    const judged = await this.inPeriod(whose, query);
    return query.closed ? this.closed(judged) : judged;
  }

  /** The figures of a unit as they were closed at its end: what counted before it, as it was known when the end was. */
  atEnd({ scope, calendar }: Judged, { unitId, at, knownAt }: Ending): Judged {
    return { scope: { ...scope, unitId, knownAt, countsBefore: at }, at, calendar };
  }

  private async closed(judged: Judged): Promise<Judged> {
    const [ending] = judged.scope.unitId === null ? [] : await this.endings.of(judged.scope);
    if (!ending) throw new Problem('invalid-request', { errors: [notEnded] });
    return this.atEnd(judged, ending);
  }

  /** The tasks of a period, by what was on record at an instant. Of a period that is not over yet, as they stood then. */
  async inPeriod(
    whose: Pick<FigureScope, 'authorityId' | 'unitId' | 'knownAt'>,
    { from, to }: { from?: LocalDate | undefined; to?: LocalDate | undefined },
  ): Promise<Judged> {
    const { calendar } = await this.organisation.rules({ unitIds: [], postIds: [] }, null);
    const end = to === undefined ? null : endOfDay(to, calendar);
    const countsBefore = end !== null && end <= whose.knownAt ? end : null;
    const openFrom = from === undefined ? null : startOfDay(from, calendar);
    return { scope: { ...whose, countsBefore, openFrom }, at: countsBefore ?? whose.knownAt, calendar };
  }
}
