import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { CohortIssued, CohortPreview, IssueCohort, Language } from '#contracts';
import { namedUuid } from '#event-store';
import { commandIdFor, inParallel } from '#platform';
import { cohortCalled, namesOf, textsOf } from '#read-models';
import { Commands } from '../commands/commands.ts';
import { Refusal, spokenDetails } from '../commands/refusal.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Trials } from '../tasks/trials.ts';
import type { Trial } from '../tasks/trials.ts';

/** Few: other people’s acts go on between. */
const atOnce = 4;

type Issued = z.infer<typeof CohortIssued>['units'][number];
/** Under which id, by which key, and when it arrived. */
type Sent = { cohortId: string; key: string; arrivedAt: number };
type Became = Pick<Issued, 'state' | 'refusal'>;

/** The same task for many units. Each has a stream of its own, and is decided on its own. */
@Injectable()
export class CohortIssuing {
  constructor(
    private readonly database: DataSource,
    private readonly trials: Trials,
    private readonly commands: Commands,
  ) {}

  /** What the rules would answer for each unit now. Nothing is kept. */
  async preview(
    session: Session,
    { unitIds, ...content }: IssueCohort,
    language: Language,
  ): Promise<z.infer<typeof CohortPreview>> {
    const [names, tried] = await Promise.all([namesOf(this.database, unitIds), this.trials.by(session)]);
    const units: z.infer<typeof CohortPreview>['units'] = [];
    for (const unitId of unitIds) {
      const unit = { unitId, name: names.unit(unitId) };
      const trial = await tried({ ...content, type: 'IssueTask', unitId });
      units.push({ unit, ...(await this.foreseen(trial, language)) });
    }
    return { units };
  }

  /** Sends each unit its task, whose id follows from cohort and unit: sent again, with more units or under another key, it is still one for each. */
  async issue(
    session: Session,
    { cohortId, key, arrivedAt }: Sent,
    { unitIds, ...content }: IssueCohort,
    language: Language,
  ): Promise<z.infer<typeof CohortIssued>> {
    await this.refuseOther(session, cohortId, content);
    const names = await namesOf(this.database, unitIds);
    const became = new Map<string, Issued>();
    await inParallel(unitIds, atOnce, async (unitId) => {
      const taskId = namedUuid(cohortId, unitId);
      const commandId = commandIdFor(key, taskId);
      const body = { ...content, type: 'IssueTask' as const, unitId, cohortId };
      const what = await this.becomes({ session, streamId: taskId, commandId, body, arrivedAt }, language);
      became.set(unitId, { unit: { unitId, name: names.unit(unitId) }, taskId, commandId, ...what });
    });
    return { cohortId, units: unitIds.flatMap((unitId) => became.get(unitId) ?? []) };
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

  private async foreseen({ decision }: Trial, language: Language) {
    if ('rejection' in decision) {
      const { rejection } = decision;
      const refused = new Refusal(rejection, {}, await spokenDetails(this.database, rejection));
      return { dueOn: null, refusal: { code: rejection.code, detail: refused.detailIn(language) } };
    }
    const [issued] = decision.events;
    return { dueOn: issued?.type === 'TaskIssued' ? (issued.data.dueOn ?? null) : null, refusal: null };
  }

  /** Whoever joins a cohort gets what the others have, from the same authority. */
  private async refuseOther(
    session: Session,
    cohortId: string,
    content: Omit<IssueCohort, 'unitIds'>,
  ): Promise<void> {
    const known = await cohortCalled(this.database, cohortId);
    if (!known) return;
    if (known.authorityId !== session.authorityId) throw new Problem('unknown-cohort');
    const { text } = (await textsOf(this.database, [known.title]))(known.title);
    if (known.code !== content.code || text !== content.title)
      throw new Problem('cohort-differs', { code: known.code });
  }
}
