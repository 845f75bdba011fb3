import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { countedAs, TaskId } from '#contracts';
import type { DecideResumption, DecideSuspension, Language, SuspensionPreview, TaskOrder } from '#contracts';
import { fold, isIssued, notIssued, obligationOf } from '#domain';
import type { IssuedTask, Replanned } from '#domain';
import { EventStore } from '#event-store';
import { namesOf, tasksMeant, textsOf } from '#read-models';
import { fromCursor, paging, toCursor } from '../http/page.ts';
import { sentenceOf } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Trials } from '../tasks/trials.ts';
import { resumptionOrder, suspensionOrder } from './orders.ts';
import { SuspensionDecisions } from './suspensions.ts';

export const SuspensionPreviewQuery = z.strictObject(paging);
type Query = z.infer<typeof SuspensionPreviewQuery>;
type Page = z.infer<typeof SuspensionPreview>;
type Meant = Parameters<typeof tasksMeant>[1];

const Place = z.strictObject({ taskId: TaskId });

const movesOf = (task: IssuedTask, replanned: readonly Replanned[], language: Language) =>
  replanned
    .filter(({ before, schedule }) => before !== schedule.dueOn)
    .flatMap(({ obligationId, before, counting, schedule }) => {
      const one = obligationOf(task, obligationId);
      const dueOn = { before, after: schedule.dueOn };
      return one ? [{ obligationId, kind: one.kind, dueOn, why: countedAs(counting)[language] }] : [];
    });

/** What a decision on many tasks would come to, worked out by the rule that each goes by when it is reached. */
@Injectable()
export class SuspensionPreviews {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly trials: Trials,
    private readonly decisions: SuspensionDecisions,
  ) {}

  async ofSuspension(
    session: Session,
    body: DecideSuspension,
    query: Query,
    language: Language,
  ): Promise<Page> {
    await this.decisions.possible(session, body);
    const { unitIds, withUnitsBelow } = body;
    const meant = { authorityId: session.authorityId, unitIds, withUnitsBelow };
    return this.page(session, suspensionOrder(randomUUID(), body), meant, query, language);
  }

  async ofResumption(
    session: Session,
    suspensionId: string,
    body: DecideResumption,
    query: Query,
    language: Language,
  ): Promise<Page> {
    await this.decisions.known(session, suspensionId);
    const order = resumptionOrder(randomUUID(), suspensionId, body);
    return this.page(session, order, { suspensionId }, query, language);
  }

  private async page(
    session: Session,
    order: TaskOrder,
    meant: Meant,
    { limit, cursor }: Query,
    language: Language,
  ): Promise<Page> {
    const after = fromCursor(cursor, Place)?.taskId ?? null;
    const found = await tasksMeant(this.database, meant, after, limit + 1);
    const looked = found.slice(0, limit);
    const items: Page['items'] = [];
    for (const taskId of looked) items.push(...(await this.item(taskId, session, order, language)));
    const last = looked.at(-1);
    return { items, next: found.length > limit && last !== undefined ? toCursor({ taskId: last }) : null };
  }

  private async item(
    taskId: string,
    session: Session,
    body: TaskOrder,
    language: Language,
  ): Promise<Page['items']> {
    const task = fold(notIssued(taskId), await this.store.events(taskId));
    if (!isIssued(task)) return [];
    const decision = await this.trials.on(session, task, body);
    const [names, texts] = await Promise.all([
      namesOf(this.database, [task.unitId]),
      textsOf(this.database, [task.title]),
    ]);
    const unit = { unitId: task.unitId, name: names.unit(task.unitId) };
    const ofTask = { taskId, code: task.code, title: texts(task.title), unit };
    if ('rejection' in decision) {
      const { code, details } = decision.rejection;
      const refusal = { code, detail: sentenceOf(code, details, language) };
      return [{ ...ofTask, comesTo: 'refused', refusal, moves: [] }];
    }
    const comesTo = decision.events.length > 0 ? 'changed' : 'unchanged';
    const moves = decision.events.flatMap(({ data }) =>
      'replanned' in data ? movesOf(task, data.replanned ?? [], language) : [],
    );
    return [{ ...ofTask, comesTo, refusal: null, moves }];
  }
}
