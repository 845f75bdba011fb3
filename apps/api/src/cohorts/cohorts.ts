import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CohortId, Instant } from '#contracts';
import type { CohortList, CohortView, Language } from '#contracts';
import { BusinessClock } from '#event-store';
import { CohortWithdrawals } from '#organisation';
import { cohortsIn, lastReported, latestDuties, namesOf, tasksOf, textsOf, withdrawnBy } from '#read-models';
import type { CohortDutyLine, CohortLine } from '#read-models';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { TaskLines } from '../tasks/task-lines.ts';

export const CohortQuery = z.strictObject(paging);

const Place = z.strictObject({ issuedAt: Instant, cohortId: CohortId });
const placeOf = ({ issuedAt, cohortId }: CohortLine) => ({ issuedAt: issuedAt.toISOString(), cohortId });

type Row = z.infer<typeof CohortView>['rows'][number];

const inVietnamese = new Intl.Collator('vi').compare;
const byUnit = (one: Row, other: Row) =>
  inVietnamese(one.task.unit.name, other.task.unit.name) ||
  (one.task.span?.from ?? 0) - (other.task.span?.from ?? 0) ||
  (one.task.span?.to ?? 0) - (other.task.span?.to ?? 0) ||
  (one.task.taskId < other.task.taskId ? -1 : 1);

const asDuty = ({ kind, dueOn, state, overdue }: CohortDutyLine) => ({ kind, dueOn, state, overdue });

/** Assignments to many units, as a reader sees them: unit people find the row of their own unit. */
@Injectable()
export class Cohorts {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly lines: TaskLines,
    private readonly withdrawals: CohortWithdrawals,
  ) {}

  async list(
    session: Session,
    { limit, cursor }: z.infer<typeof CohortQuery>,
  ): Promise<z.infer<typeof CohortList>> {
    const now = await this.clock.now();
    const after = fromCursor(cursor, Place);
    const sight = await this.lines.sight(session, now);
    const found = await cohortsIn(this.database, sight, { now, limit: limit + 1, after });
    return pageOf(found, limit, await this.summaries(found), placeOf);
  }

  async find(session: Session, cohortId: string, language: Language): Promise<z.infer<typeof CohortView>> {
    const now = await this.clock.now();
    const sight = await this.lines.sight(session, now);
    const [cohort] = await cohortsIn(this.database, sight, { now, limit: 1, only: cohortId });
    if (!cohort) throw new Problem('unknown-cohort');
    const tasks = await tasksOf(this.database, sight, { cohortId }, { now, limit: cohort.tasks });
    const taskIds = tasks.map(({ taskId }) => taskId);
    const [summaryOf, of, percents, duties] = await Promise.all([
      this.lines.summaries(tasks, now, language),
      this.summaries([cohort]),
      lastReported(this.database, taskIds),
      latestDuties(this.database, taskIds, now),
    ]);
    const rows = tasks.map((task): Row => ({
      task: summaryOf(task),
      progress: percents.get(task.taskId) ?? null,
      duties: duties.filter(({ taskId }) => taskId === task.taskId).map(asDuty),
    }));
    const withdrawal = await this.withdrawal(cohortId);
    return { ...of(cohort), asOf: now, withdrawal, rows: rows.sort(byUnit) };
  }

  private async withdrawal(cohortId: string): Promise<z.infer<typeof CohortView>['withdrawal']> {
    const found = await this.withdrawals.of(cohortId);
    if (!found) return null;
    const { decisionId, decidedBy, decidedAt, body } = found;
    const [names, tasks] = await Promise.all([
      namesOf(this.database, [decidedBy.personId, decidedBy.postId]),
      withdrawnBy(this.database, decisionId),
    ]);
    const { reason = null, paper = null } = body;
    return { decisionId, reason, paper, decidedBy: named(decidedBy, names), decidedAt, tasks };
  }

  private async summaries(found: CohortLine[]) {
    const texts = await textsOf(
      this.database,
      found.map(({ title }) => title),
    );
    return ({ title, issuedAt, withdrawnAt, ...line }: CohortLine) => ({
      ...line,
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      title: texts(title),
      issuedAt: issuedAt.toISOString(),
    });
  }
}
