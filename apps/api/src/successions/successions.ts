import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { TaskId, UnitId } from '#contracts';
import type {
  DecideSuccession,
  Language,
  SuccessionList,
  SuccessionPreview,
  SuccessionView,
} from '#contracts';
import { restOf, successionRefusal } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation, Successions } from '#organisation';
import type { SuccessionDecision } from '#organisation';
import { namesOf, partCounts, partLines, successionProgress, textsOf } from '#read-models';
import { Refusal, spokenDetails } from '../commands/refusal.ts';
import { Disseminations } from '../directives/disseminations.ts';
import { named } from '../http/named.ts';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { refuseOther } from '../http/same-request.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';

export const SuccessionPreviewQuery = z.strictObject(paging);
type Query = z.infer<typeof SuccessionPreviewQuery>;
type View = z.infer<typeof SuccessionView>;

const Place = z.strictObject({ successor: z.string(), taskId: TaskId, unitId: UnitId, part: z.string() });

const unitsIn = ({ units, tasks }: DecideSuccession): string[] => [
  ...new Set([
    ...units.flatMap(({ unitId, successorIds, restTo }) => [
      unitId,
      ...successorIds,
      ...(restTo === undefined ? [] : [restTo]),
    ]),
    ...tasks.flatMap(({ fromUnitId, unitId }) => [fromUnitId, unitId]),
  ]),
];

/** The decisions by which units are merged, split, dissolved or replaced, and others succeed them in their tasks. */
@Injectable()
export class SuccessionDecisions {
  constructor(
    private readonly database: DataSource,
    private readonly successions: Successions,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly disseminations: Disseminations,
  ) {}

  async list({ authorityId }: Session): Promise<z.infer<typeof SuccessionList>> {
    const all = await this.successions.of(authorityId);
    return { items: await Promise.all(all.map((one) => this.view(one))) };
  }

  async find({ authorityId }: Session, decisionId: string): Promise<View> {
    const found = await this.successions.find(decisionId);
    if (found?.authorityId !== authorityId) throw new Problem('unknown-succession');
    return this.view(found);
  }

  /** What the decision would hand on; nothing is kept. */
  async preview(
    session: Session,
    body: DecideSuccession,
    { limit, cursor }: Query,
    language: Language,
  ): Promise<z.infer<typeof SuccessionPreview>> {
    await this.refuse(session, body);
    const after = fromCursor(cursor, Place) ?? null;
    const ending = body.units.filter(({ unitId, successorIds }) => !successorIds.includes(unitId));
    const [counts, lines, borne] = await Promise.all([
      partCounts(this.database, body),
      partLines(this.database, body, after, limit + 1),
      this.disseminations.of(
        session.authorityId,
        ending.map(({ unitId }) => unitId),
        language,
      ),
    ]);
    const [names, texts] = await Promise.all([
      namesOf(this.database, unitsIn(body)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    const unit = (unitId: string) => ({ unitId, name: names.unit(unitId) });
    const page = pageOf(
      lines,
      limit,
      ({ taskId, code, title, unitId, part, namedBy, duties, successorId }) => ({
        ...{ taskId, code, title: texts(title), unit: unit(unitId), part, namedBy, duties },
        successor: successorId === null ? null : unit(successorId),
      }),
      ({ successorId, taskId, unitId, part }) => ({ successor: successorId ?? '', taskId, unitId, part }),
    );
    const disseminations = borne.map(({ borneBy, owed }) => {
      const line = ending.find(({ unitId }) => unitId === borneBy);
      const rest = line && restOf(line);
      return {
        ...owed,
        from: unit(borneBy),
        successors: (rest ? [rest] : (line?.successorIds ?? [])).map(unit),
      };
    });
    return { ...counts, disseminations, ...page };
  }

  /** Keeps the decision; units and tasks are reached one by one, from this process or another. */
  async decide(session: Session, decisionId: string, body: DecideSuccession): Promise<View> {
    if (!(await this.successions.find(decisionId))) {
      await this.refuse(session, body);
      const { withoutSuccessor } = await partCounts(this.database, body);
      if (withoutSuccessor > 0) throw new Problem('successor-missing', { parts: withoutSuccessor });
      await this.successions.decide(decisionId, session.authorityId, body, actorOf(session));
    }
    const kept = await this.find(session, decisionId);
    refuseOther(decisionId, (await this.successions.find(decisionId))?.body, body);
    return kept;
  }

  private async refuse({ authorityId }: Session, body: DecideSuccession): Promise<void> {
    const directory = await this.organisation.around({
      unitIds: unitsIn(body),
      postIds: [],
      below: body.units.map(({ unitId }) => unitId),
    });
    const refused = successionRefusal(body, authorityId, await this.clock.now(), directory);
    if (!refused) return;
    const { rejection } = refused;
    throw new Refusal(rejection, {}, await spokenDetails(this.database, rejection));
  }

  private async view({ decisionId, body, decidedBy, decidedAt }: SuccessionDecision): Promise<View> {
    const [names, progress] = await Promise.all([
      namesOf(this.database, [...unitsIn(body), decidedBy.personId, decidedBy.postId]),
      successionProgress(this.database, decisionId),
    ]);
    const unit = (unitId: string) => ({ unitId, name: names.unit(unitId) });
    return {
      ...{ decisionId, decidedAt, effectiveAt: body.effectiveAt, paper: body.paper },
      decidedBy: named(decidedBy, names),
      lines: body.units.map(({ unitId, successorIds, restTo = successorIds[0] }) => ({
        unit: unit(unitId),
        successors: successorIds.map(unit),
        restTo: restTo === undefined ? null : unit(restTo),
      })),
      handed: body.tasks.map(({ taskId, fromUnitId, unitId }) => ({
        ...{ taskId, from: unit(fromUnitId), unit: unit(unitId) },
      })),
      units: { ...progress.units, waiting: body.units.length - progress.units.settled },
      tasks: progress.tasks,
    };
  }
}
