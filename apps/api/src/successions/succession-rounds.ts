import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DecideSuccession, Handing, SucceedTask, UnitCommandOf } from '#contracts';
import { Inbox } from '#event-store';
import { streamOfUnit, Successions } from '#organisation';
import type { SuccessionDecision } from '#organisation';
import { CommandGateway, sendToEach } from '#platform';
import type { Cause, Order } from '#platform';
import { tasksToSucceed, unitsToSucceed } from '#read-models';
import type { TaskToSucceed } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';

/** Looked for in one query, which goes through all that decisions reach. */
const lookedFor = 400;

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/** What a unit is sent because of a decision. */
const unitOrder = (
  decisionId: string,
  { units, effectiveAt, paper }: DecideSuccession,
  unitId: string,
): UnitCommandOf<'SucceedUnit'> => {
  const { successorIds = [], restTo } = units.find((one) => one.unitId === unitId) ?? {};
  const heirs = { successorIds, ...(restTo === undefined ? {} : { restTo }) };
  return { type: 'SucceedUnit', unitId, decisionId, ...heirs, effectiveAt, paper };
};

const handingsFor = ({ tasks }: DecideSuccession, taskId: string): Handing[] =>
  tasks.filter((one) => one.taskId === taskId).map(({ fromUnitId, unitId }) => ({ fromUnitId, unitId }));

/** What a task is sent because of it. Who has which part follows from the organisation when it is decided. */
const taskOrder = (
  body: DecideSuccession,
  { decisionId, taskId, parentTaskId }: TaskToSucceed,
): SucceedTask => ({
  ...{ type: 'SucceedTask', decisionId, effectiveAt: body.effectiveAt, paper: body.paper },
  handings: handingsFor(body, taskId),
  ...(parentTaskId === null ? {} : { parentHandings: handingsFor(body, parentTaskId) }),
});

/**
 * Sends each unit who succeeds it and, once that counts, each task in which such a unit has a part that it goes to the successor. It never
 * ends: what is given to a unit, from before its end, after it was succeeded is found in a later round, as is what a process that died has
 * begun.
 */
@Injectable()
export class SuccessionRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly successions: Successions,
  ) {
    super(database, 'successions', 2000);
  }

  /** Every unit is settled before any task: a task may have to do with several of them. */
  protected async round(): Promise<void> {
    const units = () => unitsToSucceed(this.database, lookedFor);
    const settled = await this.send(units, ({ decisionId, body }, { unitId }) => ({
      streamId: streamOfUnit(unitId),
      body: unitOrder(decisionId, body, unitId),
    }));
    if (!settled) return;
    await this.send(
      () => tasksToSucceed(this.database, lookedFor),
      ({ body }, found) => ({ streamId: found.taskId, body: taskOrder(body, found) }),
    );
  }

  /** Whether everything that was to be sent has its outcome. */
  private async send<To extends { decisionId: string }>(
    next: () => Promise<To[]>,
    orderFor: (decision: SuccessionDecision, to: To) => Order,
  ): Promise<boolean> {
    while (!this.ending) {
      const found = await next();
      const [first] = found;
      const decision = first && (await this.successions.find(first.decisionId));
      if (!decision) return true;
      const { decisionId: causeId, decidedBy: actor } = decision;
      const orders = found
        .filter(({ decisionId }) => decisionId === causeId)
        .map((to) => orderFor(decision, to));
      if (!(await this.sendAll({ causeId, actor }, orders))) return false;
    }
    return false;
  }

  private async sendAll(cause: Cause, orders: readonly Order[]): Promise<boolean> {
    for (let sent = 0; sent < orders.length; sent += atOnce) {
      const some = orders.slice(sent, sent + atOnce);
      if (this.ending || (await sendToEach(this.inbox, this.gateway, cause, some)) < some.length)
        return false;
    }
    return true;
  }
}
