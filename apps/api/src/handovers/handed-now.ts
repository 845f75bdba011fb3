import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  Directory,
  HandedDissemination,
  HandedList,
  HandedTask,
  Instant,
  LocalDate,
  PostId,
  WorkingCalendar,
} from '#contracts';
import {
  authorityOf,
  daysLateBy,
  disseminationStanding,
  headPostOf,
  localDateOf,
  postOf,
  turnsOf,
  withStays,
} from '#domain';
import type { Turn } from '#domain';
import { Organisation } from '#organisation';
import { disseminationsOwed, handedLines } from '#read-models';
import type { HandedLine, OwedDissemination } from '#read-models';
import { Problem } from '../http/problem.ts';

/** A post at an instant, with everybody who answers, answered or will answer for it. */
export type PostNow = {
  postId: PostId;
  unitId: string;
  directory: Directory;
  turns: Turn[];
  at: Instant;
  today: LocalDate;
  calendar: WorkingCalendar;
};

const standingOf = (since: Instant, from: Instant): HandedTask['standing'] =>
  since < from ? 'inherited' : 'own';

const handedDissemination = (
  { directiveId, unitId, since, dueOn, days }: OwedDissemination,
  from: Instant,
  { at, calendar }: PostNow,
): HandedDissemination => ({
  ...{ directiveId, unitId, since, dueOn, standing: standingOf(since, from) },
  daysLate: disseminationStanding({ days, held: null }, undefined, at, calendar).daysLate,
});

/** What goes over with a post, as it is now. */
@Injectable()
export class HandedNow {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
  ) {}

  async post(postId: PostId, at: Instant): Promise<PostNow> {
    const { directory, calendar } = await this.organisation.rules({ unitIds: [], postIds: [postId] }, null);
    const post = postOf(directory, postId);
    if (!post) throw new Problem('unknown-post', { postId });
    const turns = turnsOf(directory, postId);
    return { postId, unitId: post.unitId, directory, turns, at, today: localDateOf(at, calendar), calendar };
  }

  /** The list of somebody who answers or answered for the post: what is open, but for what came to the post after their time. */
  async listOf(post: PostNow, { personId, from, to }: Turn): Promise<HandedList> {
    const { postId, unitId, directory, at, today: asOn } = post;
    const headedUnitId = headPostOf(directory, unitId, at)?.postId === postId ? unitId : null;
    const inTime = ({ since }: { since: Instant }) => to === null || since < to;
    const [lines, owed] = await Promise.all([
      handedLines(this.database, { postId, headedUnitId }, at),
      headedUnitId === null ? [] : this.owedBy(headedUnitId, post),
    ]);
    const disseminations = owed.filter(inTime).map((line) => handedDissemination(line, from, post));
    return {
      ...{ schemaVersion: 1, unitId, postId, personId, since: from, until: to, asOn },
      tasks: await Promise.all(lines.filter(inTime).map((line) => this.handed(line, from, asOn))),
      ...(disseminations.length === 0 ? {} : { disseminations }),
    };
  }

  private owedBy(unitId: string, { directory, at: now }: PostNow): Promise<OwedDissemination[]> {
    const authorityId = authorityOf(directory, unitId, now) ?? unitId;
    return disseminationsOwed(this.database, { authorityId, unitIds: [unitId], now }, { limit: null });
  }

  private async handed(line: HandedLine, from: Instant, today: LocalDate): Promise<HandedTask> {
    const { taskId, code, parts, since, dueOn, lateness, calendarVersion, stays, duties } = line;
    const calendar = withStays(await this.organisation.calendar(calendarVersion), stays);
    return {
      ...{ taskId, code, parts, since, dueOn, duties },
      standing: standingOf(since, from),
      daysLate: daysLateBy(lateness, today, calendar),
    };
  }
}
