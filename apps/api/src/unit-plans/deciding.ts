import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DecideUnitPlan, Language, SubmitUnitPlan, UnitPlanPreview, UnitPlanView } from '#contracts';
import { Inbox } from '#event-store';
import { planParts } from '#read-models';
import { Commands } from '../commands/commands.ts';
import { spokenDetails } from '../commands/refusal.ts';
import { Directives } from '../directives/directives.ts';
import { Problem } from '../http/problem.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';
import { Trials } from '../tasks/trials.ts';
import { decisionOrders, partOrders } from './orders.ts';
import type { Sent } from './orders.ts';
import { saidOf, UnitPlanRefused } from './unit-plan-refused.ts';
import type { Answered } from './unit-plan-refused.ts';
import { UnitPlans } from './unit-plans.ts';

/** By which key, and when the request arrived (wall clock, milliseconds). */
type Keyed = { key: string; arrivedAt: number; language: Language };

/**
 * Units send plans for many tasks, leaders decide on them. What every task would take is kept for all of them at once, with one time of
 * receipt; if one refuses, nothing is.
 */
@Injectable()
export class UnitPlanDeciding {
  constructor(
    private readonly database: DataSource,
    private readonly inbox: Inbox,
    private readonly directives: Directives,
    private readonly tasks: Tasks,
    private readonly trials: Trials,
    private readonly commands: Commands,
    private readonly plans: UnitPlans,
  ) {}

  /** What each task would answer to its part. Nothing is kept. */
  async preview(
    session: Session,
    directiveId: string,
    body: SubmitUnitPlan,
    { key, language }: Pick<Keyed, 'key' | 'language'>,
  ): Promise<z.infer<typeof UnitPlanPreview>> {
    await this.directives.read(session, directiveId);
    const orders = partOrders({ unitPlanId: key, directiveId, unitId: session.unitId }, body);
    const parts = await this.answers(session, orders);
    return { parts: parts.map(({ taskId, refusal }) => ({ taskId, refusal: saidOf(refusal, language) })) };
  }

  async submit(
    session: Session,
    directiveId: string,
    body: SubmitUnitPlan,
    keyed: Keyed,
  ): Promise<z.infer<typeof UnitPlanView>> {
    await this.directives.read(session, directiveId);
    const plan = { unitPlanId: keyed.key, directiveId, unitId: session.unitId };
    await this.send(session, partOrders(plan, body), keyed);
    return this.plans.find(session, keyed.key, keyed.language);
  }

  /** Tasks that are no part of the plan, or that the caller may not open, are not decided on. */
  async decide(
    session: Session,
    unitPlanId: string,
    body: DecideUnitPlan,
    keyed: Keyed,
  ): Promise<z.infer<typeof UnitPlanView>> {
    const parts = new Set((await planParts(this.database, unitPlanId)).map(({ taskId }) => taskId));
    if (parts.size === 0) throw new Problem('unknown-unit-plan');
    const orders = decisionOrders(unitPlanId, keyed.key, body);
    const other = orders.find(({ taskId }) => !parts.has(taskId));
    if (other) throw new Problem('not-in-unit-plan', { taskId: other.taskId });
    await this.send(session, orders, keyed);
    return this.plans.find(session, unitPlanId, keyed.language);
  }

  /** What came before under this key is not tried again: it is answered for by what was kept. */
  private async send(session: Session, orders: readonly Sent[], { key, arrivedAt }: Keyed): Promise<void> {
    if (!(await this.inbox.find(key))) {
      const refused = (await this.answers(session, orders)).filter(({ refusal }) => refusal !== null);
      if (refused.length > 0) throw new UnitPlanRefused(refused);
    }
    const actor = actorOf(session);
    const requests = orders.map(({ taskId: streamId, commandId, body }) => ({
      ...{ commandId, streamId, actor, body },
    }));
    await this.commands.submitTogether(session, requests, arrivedAt);
  }

  private async answers(session: Session, orders: readonly Sent[]): Promise<Answered[]> {
    const answers: Answered[] = [];
    for (const order of orders) answers.push(await this.answer(session, order));
    return answers;
  }

  private async answer(session: Session, { taskId, body }: Sent): Promise<Answered> {
    const found = await this.tasks.folded(session, taskId).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'not-issued') return undefined;
      throw error;
    });
    if (!found) return { taskId, refusal: { code: 'not-issued', details: {} } };
    const decision = await this.trials.on(session, found.task, body);
    if (!('rejection' in decision)) return { taskId, refusal: null };
    const { rejection } = decision;
    const details = await spokenDetails(this.database, rejection);
    return { taskId, refusal: { code: rejection.code, details } };
  }
}
