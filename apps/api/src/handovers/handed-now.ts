import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Directory, HandedList, HandedTask, Instant, LocalDate, PostId } from '#contracts';
import { daysLateBy, headPostOf, localDateOf, postOf, turnsOf, withStays } from '#domain';
import type { Turn } from '#domain';
import { Organisation } from '#organisation';
import { handedLines } from '#read-models';
import type { HandedLine } from '#read-models';
import { Problem } from '../http/problem.ts';

/** A post at an instant, with everybody who answers, answered or will answer for it. */
export type PostNow = {
  postId: PostId;
  unitId: string;
  directory: Directory;
  turns: Turn[];
  at: Instant;
  today: LocalDate;
};

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
    return { postId, unitId: post.unitId, directory, turns, at, today: localDateOf(at, calendar) };
  }

  /** The list of somebody who answers or answered for the post: what is open, but for what came to the post after their time. */
  async listOf(post: PostNow, { personId, from, to }: Turn): Promise<HandedList> {
    const { postId, unitId, directory, at, today: asOn } = post;
    const heads = headPostOf(directory, unitId, at)?.postId === postId;
    const lines = await handedLines(this.database, { postId, headedUnitId: heads ? unitId : null }, at);
    const tasks = lines.filter(({ since }) => to === null || since < to);
    return {
      ...{ schemaVersion: 1, unitId, postId, personId, since: from, until: to, asOn },
      tasks: await Promise.all(tasks.map((line) => this.handed(line, from, asOn))),
    };
  }

  private async handed(line: HandedLine, from: Instant, today: LocalDate): Promise<HandedTask> {
    const { taskId, code, parts, since, dueOn, lateness, calendarVersion, stays, duties } = line;
    const calendar = withStays(await this.organisation.calendar(calendarVersion), stays);
    return {
      ...{ taskId, code, parts, since, dueOn, duties },
      standing: since < from ? 'inherited' : 'own',
      daysLate: daysLateBy(lateness, today, calendar),
    };
  }
}
