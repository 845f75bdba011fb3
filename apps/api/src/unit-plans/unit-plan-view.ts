import type { z } from 'zod';
import type { Instant, Language, Names, UnitPlanPart } from '#contracts';
import type { IssuedTask } from '#domain';
import type { PlanPartRow, Texts } from '#read-models';
import { named } from '../http/named.ts';
import { planLineView } from '../tasks/plan-line-view.ts';
import { saidOf } from './unit-plan-refused.ts';

type Part = z.infer<typeof UnitPlanPart>;

/** A part, the task as it stands, and whether the reader may decide on its plan now. */
export type SeenPart = { row: PlanPartRow; task: IssuedTask; decides: boolean };

/** By what it is told. */
export type Said = {
  names: Names;
  texts: Texts;
  language: Language;
  now: Instant;
  issued: ReadonlySet<string>;
};

const versionOf = ({ row, task }: SeenPart) =>
  task.plans.find(({ unitPlanId }) => unitPlanId === row.body.unitPlan.unitPlanId);

const stateOf = (part: SeenPart): Part['state'] => {
  const { outcome } = part.row;
  if (outcome && 'rejected' in outcome) return 'refused';
  const version = versionOf(part);
  return version ? (version.outcome?.how ?? 'awaiting') : 'sending';
};

const refusalOf = ({ row: { outcome } }: SeenPart, language: Language): Part['refusal'] =>
  outcome && 'rejected' in outcome ? saidOf(outcome.rejected, language) : null;

/** One part, as a reader sees it. */
export const partView =
  (said: Said) =>
  (part: SeenPart): Part => {
    const { names, texts, language } = said;
    const { row, task, decides } = part;
    const { taskId, code, unitId, leaderPostId } = task;
    const outcome = versionOf(part)?.outcome ?? null;
    const state = stateOf(part);
    return {
      ...{ taskId, code, title: texts(task.title), unit: { unitId, name: names.unit(unitId) } },
      leader: { postId: leaderPostId, title: names.post(leaderPostId) },
      dueOn: task.due.current,
      lines: row.body.lines.map(planLineView({ ...said, task, plan: versionOf(part)?.number })),
      ...{ state, decidedAt: outcome?.at ?? null },
      reason: outcome?.reason ? texts(outcome.reason) : null,
      refusal: refusalOf(part, language),
      mayDecide: decides && state === 'awaiting',
    };
  };

/** The plan, as each of its parts says it. */
export const headOf = ({ body, actor, receivedAt }: PlanPartRow, names: Names) => {
  const { unitPlanId, directiveId, unitId, paper } = body.unitPlan;
  return {
    ...{ unitPlanId, directiveId, unit: { unitId, name: names.unit(unitId) }, paper: paper ?? null },
    ...{ submittedAt: receivedAt, submittedBy: named(actor, names) },
  };
};
