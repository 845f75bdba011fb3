import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnnexToImport, Rejection } from '#contracts';
import { issuedAmong } from '#read-models';
import type { Session } from '../sessions/session.ts';
import { Trials } from '../tasks/trials.ts';
import type { Trial } from '../tasks/trials.ts';
import { tasksOf } from './annex-tasks.ts';
import type { AnnexTask } from './annex-tasks.ts';
import type { AnnexThen } from './annexes.ts';

/** What issuing a task would come to now. */
export type Tried = AnnexTask & { comesTo: 'issued' | 'already' | 'refused'; rejection: Rejection | null };

/** Tries tasks by the rules that they will be decided by. Nothing is kept. */
@Injectable()
export class DryRun {
  constructor(
    private readonly database: DataSource,
    private readonly trials: Trials,
  ) {}

  /** The tasks of each item, in the order of the annex. */
  async of(session: Session, { items, since }: AnnexThen, asked: AnnexToImport): Promise<Tried[][]> {
    const tasks = items.map((one) => tasksOf(one, session.authorityId, since, asked));
    const issued = await issuedAmong(
      this.database,
      tasks.flat().map(({ taskId }) => taskId),
    );
    const trial = await this.trials.by(session);
    const tried: Tried[][] = [];
    for (const ofItem of tasks) {
      const own: Tried[] = [];
      for (const task of ofItem) {
        own.push(
          issued.has(task.taskId)
            ? { ...task, comesTo: 'already', rejection: null }
            : { ...task, ...outcomeOf(await trial(task.body, task.taskId)) },
        );
      }
      tried.push(own);
    }
    return tried;
  }
}

const outcomeOf = ({ decision }: Trial): Pick<Tried, 'comesTo' | 'rejection'> =>
  'rejection' in decision
    ? { comesTo: 'refused', rejection: decision.rejection }
    : { comesTo: 'issued', rejection: null };
