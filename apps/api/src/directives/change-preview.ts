import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { TaskId } from '#contracts';
import type { DirectiveChange, DirectiveChangePreview, Language, PartOf, Serving } from '#contracts';
import { directiveDecider, effectOn, endsAsked } from '#domain';
import type { Effect, RecordedDirective } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import {
  concernedTasks,
  knownDirectives,
  namesOf,
  partsMeant,
  sealsIn,
  tasksServing,
  textsOf,
} from '#read-models';
import { Refusal, spokenDetails } from '../commands/refusal.ts';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { Directives } from './directives.ts';
import { meantView } from './serving-view.ts';

export const DirectiveChangeQuery = z.strictObject(paging);
type Query = z.infer<typeof DirectiveChangeQuery>;
type Preview = z.infer<typeof DirectiveChangePreview>;

const Place = z.strictObject({ rank: z.string(), taskId: TaskId });

/** A task, what it serves now, and what becomes of it. */
type Line = Effect & { taskId: string; before: Serving[]; rank: string };

/** Those to be decided on come first. */
const ranks: readonly Effect['comesTo'][] = ['undecided', 'withdrawn', 'goes-over', 'goes-on'];

const isAfter = (place: z.infer<typeof Place>) => (line: Line) =>
  line.rank > place.rank || (line.rank === place.rank && line.taskId > place.taskId);

/** What a change of a directive would mean for each open task that serves it; nothing is kept. */
@Injectable()
export class ChangePreviews {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly organisation: Organisation,
    private readonly directives: Directives,
  ) {}

  async of(
    session: Session,
    directiveId: string,
    body: DirectiveChange,
    { limit, cursor }: Query,
    language: Language,
  ): Promise<Preview> {
    const { directive } = await this.directives.read(session, directiveId);
    await this.refuse(session, directive, body);
    const lines = await this.lines(directive, body);
    const after = fromCursor(cursor, Place);
    const rest = after ? lines.filter(isAfter(after)) : lines;
    const how = (comesTo: Effect['comesTo']) => lines.filter((one) => one.comesTo === comesTo).length;
    const view = await this.views(rest.slice(0, limit), language);
    return {
      ...{ undecided: how('undecided'), withdrawn: how('withdrawn') },
      ...{ goesOver: how('goes-over'), goesOn: how('goes-on') },
      ...pageOf(rest, limit, view, ({ rank, taskId }) => ({ rank, taskId })),
    };
  }

  /** Whatever stands in the way but tasks to be decided on, which the preview is for. */
  private async refuse(session: Session, directive: RecordedDirective, body: DirectiveChange): Promise<void> {
    const { directiveId: streamId } = directive;
    const receivedAt = await this.clock.now();
    const command = { commandId: randomUUID(), streamId, actor: actorOf(session), receivedAt, body };
    const references = directiveDecider.references(directive, command);
    const asked = directiveDecider.directives(directive, command) ?? { directiveIds: [], identities: [] };
    const [rules, directives] = await Promise.all([
      this.organisation.rules(references, null),
      knownDirectives(this.database, asked),
    ]);
    const decision = directiveDecider.decide(command, directive, { ...rules, directives });
    if (!('rejection' in decision) || decision.rejection.code === 'tasks-undecided') return;
    throw new Refusal(decision.rejection, {}, await spokenDetails(this.database, decision.rejection));
  }

  private async lines(directive: RecordedDirective, body: DirectiveChange): Promise<Line[]> {
    const { directiveId } = directive;
    const ends = endsAsked(body, directive);
    const parts = ends.map(({ part, number }): PartOf => ({ directiveId, part, number }));
    const ending = { directiveId, by: body.by ?? null, ends };
    const tasks = await tasksServing(this.database, parts);
    const lines = tasks.map(({ taskId, grounds }) => {
      const decided = body.tasks?.find((one) => one.taskId === taskId);
      const effect = effectOn(grounds, ending, decided);
      return { ...effect, taskId, before: grounds, rank: String(ranks.indexOf(effect.comesTo)) };
    });
    return lines.sort((one, other) => Number(one.rank) - Number(other.rank));
  }

  private async views(lines: readonly Line[], language: Language) {
    const tasks = await concernedTasks(
      this.database,
      lines.map(({ taskId }) => taskId),
    );
    const parts = await partsMeant(
      this.database,
      lines.flatMap(({ before, serves }) => [...before, ...serves]),
    );
    const [names, texts] = await Promise.all([
      namesOf(
        this.database,
        tasks.map(({ unitId }) => unitId),
      ),
      textsOf(this.database, sealsIn([tasks, parts])),
    ]);
    const served = (serves: readonly Serving[]) =>
      serves.flatMap(({ directiveId, part, number }) =>
        parts
          .filter((one) => one.directiveId === directiveId && one.part === part && one.number === number)
          .map(meantView(texts, language)),
      );
    return ({ taskId, comesTo, before, serves }: Line): Preview['items'][number] => {
      const task = tasks.find((one) => one.taskId === taskId);
      const unitId = task?.unitId ?? '';
      return {
        ...{ taskId, comesTo, code: task?.code ?? '', dueOn: task?.dueOn ?? null },
        title: texts(task?.title ?? ''),
        unit: { unitId, name: names.unit(unitId) },
        ...{ before: served(before), after: served(serves) },
      };
    };
  }
}
