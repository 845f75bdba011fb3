import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { CohortIssued, CohortPreview, IssueCohort, Language } from '#contracts';
import { CohortWithdrawals } from '#organisation';
import { commandIdFor, inParallel } from '#platform';
import { cohortCalled, namesOf, textsOf } from '#read-models';
import { Commands } from '../commands/commands.ts';
import { Refusal, spokenDetails } from '../commands/refusal.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Trials } from '../tasks/trials.ts';
import type { Trial } from '../tasks/trials.ts';
import { askedIn, provisionalYearIn, taskIdOf } from './asked.ts';

/** Few: other people’s acts go on between. */
const atOnce = 4;

type Issued = z.infer<typeof CohortIssued>['units'][number];
/** Under which id, by which key, and when it arrived. */
type Sent = { cohortId: string; key: string; arrivedAt: number };
type Became = Pick<Issued, 'state' | 'refusal'>;

/** The same task for many units, or for each of several years. Each has a stream of its own, and is decided on its own. */
@Injectable()
export class CohortIssuing {
  constructor(
    private readonly database: DataSource,
    private readonly trials: Trials,
    private readonly commands: Commands,
    private readonly withdrawals: CohortWithdrawals,
  ) {}

  /** What the rules would answer for each unit and year now. Nothing is kept. */
  async preview(
    session: Session,
    body: IssueCohort,
    language: Language,
  ): Promise<z.infer<typeof CohortPreview>> {
    const [names, tried] = await Promise.all([namesOf(this.database, body.unitIds), this.trials.by(session)]);
    const units: z.infer<typeof CohortPreview>['units'] = [];
    for (const one of askedIn(body)) {
      const unit = { unitId: one.unitId, name: names.unit(one.unitId) };
      units.push({ unit, span: one.span ?? null, ...(await this.foreseen(await tried(one), language)) });
    }
    return { units };
  }

  /**
   * Sends each unit its task, or one for each year. The id of each follows from cohort, unit and year: sent again, with more units or years or
   * under another key, it is still one for each.
   */
  async issue(
    session: Session,
    { cohortId, key, arrivedAt }: Sent,
    body: IssueCohort,
    language: Language,
  ): Promise<z.infer<typeof CohortIssued>> {
    await this.refuseOther(session, cohortId, body);
    if (await this.withdrawals.of(cohortId)) throw new Problem('cohort-withdrawn');
    const names = await namesOf(this.database, body.unitIds);
    const asked = askedIn(body).map((one) => ({ one, taskId: taskIdOf(cohortId, one) }));
    const became = new Map<string, Issued>();
    await inParallel(asked, atOnce, async ({ one, taskId }) => {
      const commandId = commandIdFor(key, taskId);
      const sent = { session, streamId: taskId, commandId, body: { ...one, cohortId }, arrivedAt };
      const what = await this.becomes(sent, language);
      const unit = { unitId: one.unitId, name: names.unit(one.unitId) };
      became.set(taskId, { unit, span: one.span ?? null, taskId, commandId, ...what });
    });
    return { cohortId, units: asked.flatMap(({ taskId }) => became.get(taskId) ?? []) };
  }

  private async becomes(one: Parameters<Commands['submit']>[0], language: Language): Promise<Became> {
    try {
      const { status } = await this.commands.submit(one);
      return { state: status === 200 ? 'issued' : 'kept', refusal: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'already-issued') return { state: 'had', refusal: null };
      return { state: 'refused', refusal: { code: error.code, detail: error.detailIn(language) } };
    }
  }

  private async foreseen({ decision, facts: { calendar } }: Trial, language: Language) {
    if ('rejection' in decision) {
      const { rejection } = decision;
      const refused = new Refusal(rejection, {}, await spokenDetails(this.database, rejection));
      const refusal = { code: rejection.code, detail: refused.detailIn(language) };
      return { dueOn: null, provisionalYear: null, refusal };
    }
    const [issued] = decision.events;
    const dueOn = issued?.type === 'TaskIssued' ? (issued.data.dueOn ?? null) : null;
    return { dueOn, provisionalYear: provisionalYearIn(decision.events, calendar), refusal: null };
  }

  /** Whoever joins a cohort gets what the others have, from the same authority. */
  private async refuseOther(
    session: Session,
    cohortId: string,
    content: Pick<IssueCohort, 'code' | 'title'>,
  ): Promise<void> {
    const known = await cohortCalled(this.database, cohortId);
    if (!known) return;
    if (known.authorityId !== session.authorityId) throw new Problem('unknown-cohort');
    const { text } = (await textsOf(this.database, [known.title]))(known.title);
    if (known.code !== content.code || text !== content.title)
      throw new Problem('cohort-differs', { code: known.code });
  }
}
