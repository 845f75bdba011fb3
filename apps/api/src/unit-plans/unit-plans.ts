import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Language, UnitPlanList, UnitPlanView } from '#contracts';
import { BusinessClock } from '#event-store';
import {
  idsIn,
  namesOf,
  planParts,
  plansOwed,
  plansUnder,
  sealsIn,
  subTasksUnder,
  textsOf,
} from '#read-models';
import type { PlanPartRow } from '#read-models';
import { Directives } from '../directives/directives.ts';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { fileView } from '../tasks/files-view.ts';
import { isOfUnit } from '../tasks/sight.ts';
import { Tasks } from '../tasks/tasks.ts';
import { headOf, partView } from './unit-plan-view.ts';
import type { SeenPart } from './unit-plan-view.ts';

/** Who sends plans of a unit. */
const sends = ({ role }: Session): boolean => role === 'head' || role === 'deputy';

/** Plans of units for many tasks, as a reader sees them: as far as they see the tasks. */
@Injectable()
export class UnitPlans {
  constructor(
    private readonly database: DataSource,
    private readonly directives: Directives,
    private readonly tasks: Tasks,
    private readonly clock: BusinessClock,
  ) {}

  async list(session: Session, directiveId: string): Promise<z.infer<typeof UnitPlanList>> {
    await this.directives.read(session, directiveId);
    const [owed, plans] = await Promise.all([
      sends(session) ? plansOwed(this.database, directiveId, session.unitId) : [],
      plansUnder(this.database, directiveId, isOfUnit(session) ? session.unitId : null),
    ]);
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn([owed, plans])),
      textsOf(this.database, sealsIn(owed)),
    ]);
    const unitOf = (unitId: string) => ({ unitId, name: names.unit(unitId) });
    return {
      owed: owed.map(({ unitId, title, leaderPostId, ...line }) => ({
        ...{ ...line, title: texts(title), unit: unitOf(unitId) },
        leader: { postId: leaderPostId, title: names.post(leaderPostId) },
      })),
      items: plans.map(({ unitId, paper, submittedAt, submittedBy, ...line }) => ({
        ...{ ...line, unit: unitOf(unitId), paper: paper ?? null },
        ...{ submittedAt: submittedAt.toISOString(), submittedBy: named(submittedBy, names) },
      })),
    };
  }

  async find(
    session: Session,
    unitPlanId: string,
    language: Language,
  ): Promise<z.infer<typeof UnitPlanView>> {
    const seen = await this.seen(session, unitPlanId);
    const [first] = seen;
    if (!first) throw new Problem('unknown-unit-plan');
    const { row } = first;
    const tasks = seen.map(({ task: { title, plan } }) => ({ title, plan }));
    const said = [tasks, seen.map((one) => one.row.body), outcomesOf(seen)];
    const parents = seen.map(({ task }) => task.taskId);
    const [names, texts, now, issued] = await Promise.all([
      namesOf(this.database, idsIn(seen)),
      textsOf(this.database, sealsIn(said)),
      this.clock.now(),
      subTasksUnder(this.database, parents),
    ]);
    const { note, files = [] } = row.body;
    return {
      ...headOf(row, names),
      note: note === undefined ? null : texts(note),
      files: files.map(fileView(texts)),
      parts: seen.map(partView({ names, texts, language, now, issued })),
    };
  }

  /** The parts whose tasks a reader may open. */
  private async seen(session: Session, unitPlanId: string): Promise<SeenPart[]> {
    const rows = await planParts(this.database, unitPlanId);
    const seen: SeenPart[] = [];
    for (const row of rows) seen.push(...(await this.asSeen(session, row)));
    return seen;
  }

  private async asSeen(session: Session, row: PlanPartRow): Promise<SeenPart[]> {
    try {
      const { task } = await this.tasks.read(session, row.taskId, 'task');
      const choices = await this.tasks.choices(session, task);
      return [{ row, task, decides: choices.some(({ act }) => act === 'ApprovePlan') }];
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-issued') return [];
      throw error;
    }
  }
}

const outcomesOf = (seen: readonly SeenPart[]) =>
  seen.flatMap(({ task }) => task.plans.map(({ outcome }) => outcome?.reason));
