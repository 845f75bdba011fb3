import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { secretWords } from '#contracts';
import type { CohortWithdrawalPreview, Language, Rejection, WithdrawCohort } from '#contracts';
import { fold, isIssued, notIssued } from '#domain';
import type { Decision, Task } from '#domain';
import { EventStore } from '#event-store';
import { CohortWithdrawals } from '#organisation';
import { inParallel } from '#platform';
import { cohortCalled, namesOf, openBelow, tasksInCohort, textsOf } from '#read-models';
import type { CohortTask, SubTaskUnder } from '#read-models';
import { Refusal, spokenDetails } from '../commands/refusal.ts';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';
import { refuseOther } from '../http/same-request.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { Trials } from '../tasks/trials.ts';
import { withdrawalOrder } from './order.ts';

/** Few: other people’s acts go on between. */
const atOnce = 4;

type Preview = z.infer<typeof CohortWithdrawalPreview>;
type Item = Preview['tasks'][number];
/** A task of the cohort, and what the decision would come to on it; null of one that has ended. */
type Tried = { one: CohortTask; task: Task; decision: Decision | null };

const comesTo = (decision: Decision | null): Item['comesTo'] => {
  if (decision === null) return 'closed';
  if ('rejection' in decision) return 'refused';
  return decision.events.some(({ type }) => type === 'TaskWithdrawn') ? 'withdrawn' : 'signing';
};

const toldIn = (decision: Decision | null) =>
  decision && 'events' in decision
    ? decision.events.flatMap(({ type, told }) =>
        type === 'TaskWithdrawn' || type === 'SignatureGiven' ? told : [],
      )
    : [];

const rejectionIn = ({ decision }: Tried): Rejection[] =>
  decision && 'rejection' in decision ? [decision.rejection] : [];

/** Many tasks with the same content are withdrawn by one decision, if each of them could be by itself. */
@Injectable()
export class CohortWithdrawing {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly trials: Trials,
    private readonly withdrawals: CohortWithdrawals,
  ) {}

  /** What it would come to for each task. Nothing is kept. */
  async preview(
    session: Session,
    cohortId: string,
    body: WithdrawCohort,
    language: Language,
  ): Promise<Preview> {
    await this.refuse(session, cohortId, body);
    if (await this.withdrawals.of(cohortId)) throw new Problem('cohort-withdrawn');
    const tried = await this.tried(session, cohortId, body);
    const open = tried.flatMap(({ one, decision }) => (decision ? [one.taskId] : []));
    return this.shown(tried, await openBelow(this.database, open), language);
  }

  /** Keeps the decision, if every open task would accept it; the tasks are reached one by one, from this process or another. */
  async decide(session: Session, cohortId: string, decisionId: string, body: WithdrawCohort): Promise<void> {
    await this.refuse(session, cohortId, body);
    const { authorityId } = session;
    if (!(await this.withdrawals.of(cohortId))) {
      await this.refuseRefused(await this.tried(session, cohortId, body));
      await this.withdrawals.decide(decisionId, { cohortId, authorityId }, body, actorOf(session));
    }
    const kept = await this.withdrawals.of(cohortId);
    if (kept?.decisionId !== decisionId) throw new Problem('cohort-withdrawn');
    refuseOther(decisionId, kept.body, body);
  }

  private async refuse({ authorityId, role }: Session, cohortId: string, { paper }: WithdrawCohort) {
    const known = await cohortCalled(this.database, cohortId);
    if (known?.authorityId !== authorityId) throw new Problem('unknown-cohort');
    if (role === 'monitor' && !paper) throw new Problem('paper-required');
  }

  private async refuseRefused(tried: readonly Tried[]): Promise<void> {
    if (tried.every(({ decision }) => decision === null)) throw new Problem('cohort-over');
    const [rejection] = tried.flatMap(rejectionIn);
    if (rejection) throw new Refusal(rejection, {}, await spokenDetails(this.database, rejection));
  }

  private async tried(session: Session, cohortId: string, body: WithdrawCohort): Promise<Tried[]> {
    const tasks = await tasksInCohort(this.database, cohortId);
    const order = withdrawalOrder({ decisionId: randomUUID(), cohortId }, body);
    const found = new Map<string, Tried>();
    await inParallel(tasks, atOnce, async (one) => {
      const { taskId } = one;
      const task = fold(notIssued(taskId), one.closed ? [] : await this.store.events(taskId));
      const decision = isIssued(task) ? await this.trials.on(session, task, order) : null;
      if (isIssued(task) && task.secrecy !== null && body.reason !== secretWords)
        throw new Problem('secret-words');
      found.set(taskId, { one, task, decision });
    });
    return tasks.flatMap(({ taskId }) => found.get(taskId) ?? []);
  }

  private async shown(
    tried: readonly Tried[],
    below: readonly SubTaskUnder[],
    language: Language,
  ): Promise<Preview> {
    const told = tried.flatMap(({ decision }) => toldIn(decision));
    const lines = [...tried.map(({ one }) => one), ...below];
    const ids = [...lines.map(({ unitId }) => unitId), ...told.flatMap((one) => [one.personId, one.postId])];
    const [names, texts] = await Promise.all([
      namesOf(this.database, [...new Set(ids)]),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    const ofTask = ({ taskId, code, title, unitId }: Omit<CohortTask, 'span' | 'closed'>) => ({
      ...{ taskId, code, title: texts(title) },
      unit: { unitId, name: names.unit(unitId) },
    });
    const refusals = new Map<string, Item['refusal']>();
    for (const one of tried)
      for (const rejection of rejectionIn(one))
        refusals.set(one.one.taskId, await this.said(rejection, language));
    const tasks = tried.map(({ one, decision }): Item => ({
      ...ofTask(one),
      ...{ span: one.span, comesTo: comesTo(decision), refusal: refusals.get(one.taskId) ?? null },
      told: toldIn(decision).map((who) => named(who, names)),
      subTasks: below.filter(({ topTaskId }) => topTaskId === one.taskId).map(ofTask),
    }));
    return { tasks };
  }

  private async said(rejection: Rejection, language: Language): Promise<NonNullable<Item['refusal']>> {
    const refused = new Refusal(rejection, {}, await spokenDetails(this.database, rejection));
    return { code: rejection.code, detail: refused.detailIn(language) };
  }
}
