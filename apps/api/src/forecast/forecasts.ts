import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { provisional, sentenceFor } from '#contracts';
import type {
  CommandOf,
  Forecast,
  ForecastEntry,
  Instant,
  Language,
  TaskEvent,
  WorkingCalendar,
} from '#contracts';
import { fold, foresee, isProvisional, localDateOf, place, taskDecider } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesOf } from '#read-models';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';
import { Trials } from '../tasks/trials.ts';

type Foreseen = Extract<
  TaskEvent,
  {
    type:
      | 'TaskIssued'
      | 'ObligationOpened'
      | 'Reminded'
      | 'SpellOpened'
      | 'Escalated'
      | 'TaskResumed'
      | 'ContributionDeemed'
      | 'PeriodCutOff'
      | 'PeriodMissed'
      | 'TakeoverSummarised';
  }
>;

const isForeseen = (event: TaskEvent): event is Foreseen =>
  event.type === 'TaskIssued' || event.type === 'ObligationOpened' || event.actor === 'clock';

/** A date that is counted through a year without a calendar says so itself. */
const saysSo = (event: Foreseen): boolean =>
  event.type === 'ObligationOpened' && event.data.counting.provisionalYear !== undefined;

/** What comes in a year for which no calendar was decided may come on another day. */
const provisionalNote = (event: Foreseen, calendar: WorkingCalendar, language: Language): string => {
  const day = localDateOf(event.effectiveAt, calendar);
  if (event.actor !== 'clock' || saysSo(event) || !isProvisional(day, calendar)) return '';
  return ` (${provisional(Number(day.slice(0, 4)))[language]})`;
};

/** What the clock will do, worked out by the rules that the workflow goes by. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly organisation: Organisation,
    private readonly tasks: Tasks,
    private readonly trials: Trials,
  ) {}

  /** Of a task that the reader may see, from now on. */
  async ofTask(session: Session, taskId: string, language: Language): Promise<z.infer<typeof Forecast>> {
    const { task } = await this.tasks.read(session, taskId, 'forecast');
    const now = await this.clock.now();
    const facts = await this.organisation.rules(taskDecider.references(task), task.calendarVersion);
    return this.told(foresee(task, now, facts), now, facts.calendar, language);
  }

  /** Of a task as the caller would issue it now. Throws the problem for which it would be refused. */
  async ofDraft(
    session: Session,
    body: CommandOf<'IssueTask'>,
    language: Language,
  ): Promise<z.infer<typeof Forecast>> {
    const { draft, receivedAt, facts, decision } = await (await this.trials.by(session))(body);
    if ('rejection' in decision) throw new Problem(decision.rejection.code, decision.rejection.details);
    const issued = place(decision.events, draft.taskId, 0);
    const coming = foresee(fold(draft, issued), receivedAt, facts);
    return this.told([...issued, ...coming], receivedAt, facts.calendar, language);
  }

  private async told(
    events: TaskEvent[],
    asOf: Instant,
    calendar: WorkingCalendar,
    language: Language,
  ): Promise<z.infer<typeof Forecast>> {
    const coming = events.filter(isForeseen);
    const names = await namesOf(this.database, idsIn(coming));
    const entries = coming.map((event): z.infer<typeof ForecastEntry> => ({
      ...{ at: event.effectiveAt, type: event.type },
      obligationId: ('obligationId' in event.data ? event.data.obligationId : undefined) ?? null,
      sentence: `${sentenceFor(event, names, language)}${provisionalNote(event, calendar, language)}`,
      told: event.told.map((one) => named(one, names)),
    }));
    return { asOf, entries };
  }
}
