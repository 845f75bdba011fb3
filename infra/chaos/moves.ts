import type { LocalDate, TaskCommand } from '#contracts';
import { addDays } from '#domain';
import type { Dice } from './dice.ts';
import { chairPost, monitorPost, units } from './seats.ts';

/** Where the clients believe a task to be. They may be wrong: then they are refused. */
export type Believed =
  'issued' | 'declined' | 'acknowledged' | 'planned' | 'working' | 'completed' | 'closed';
export type KnownTask = { taskId: string; unitId: string; leaderPostId: string; believed: Believed };

/** Who does what, and where the task then is; without `then` it stays where it was. */
export type Move = { postId: string; body: TaskCommand; then?: Believed };

type Who = 'leader' | 'chair' | 'head' | 'deputy' | 'staff';
type Draft = { who: Who; act: (dice: Dice, today: LocalDate) => TaskCommand; then?: Believed };
type Choice = Draft & { weight: number };

const reason = 'Theo chỉ đạo tại cuộc họp giao ban';
const soon = (dice: Dice, today: LocalDate) => addDays(today, dice.between(1, 60));

const acknowledge: Draft = {
  who: 'staff',
  act: () => ({ type: 'AcknowledgeTask' }),
  then: 'acknowledged',
};
const decline: Draft = { who: 'head', act: () => ({ type: 'DeclineTask', reason }), then: 'declined' };
const ruleKept: Draft = {
  who: 'leader',
  act: () => ({ type: 'RuleOnDecline', ruling: { outcome: 'kept' }, reason }),
  then: 'acknowledged',
};
const plan: Draft = {
  who: 'head',
  act: (dice, today) => ({
    type: 'SubmitPlan',
    lines: [
      {
        work: `Rà soát đợt ${dice.between(1, 9)}`,
        assignee: 'Bộ phận chuyên môn',
        from: today,
        to: soon(dice, today),
        product: 'Danh mục công việc',
      },
    ],
  }),
  then: 'planned',
};
const approve: Draft = { who: 'leader', act: () => ({ type: 'ApprovePlan' }), then: 'working' };
const returnPlan: Draft = {
  who: 'chair',
  act: () => ({ type: 'ReturnPlan', reason }),
  then: 'acknowledged',
};
const report: Draft = {
  who: 'staff',
  // Two units of one task may be far apart; whoever reports less than the one before says why.
  act: (dice) => ({
    type: 'ReportProgress',
    percent: dice.between(0, 100),
    summary: 'Đã làm xong một phần',
    reason,
  }),
};
const review: Draft = { who: 'leader', act: () => ({ type: 'ReviewProgress', remark: 'Cần nhanh hơn' }) };
const ask: Draft = {
  who: 'deputy',
  act: (dice, today) => ({ type: 'RequestExtension', dueOn: soon(dice, today), reason }),
};
const grant: Draft = {
  who: 'leader',
  act: (dice, today) => ({ type: 'GrantExtension', dueOn: soon(dice, today), reason }),
};
const refuse: Draft = { who: 'chair', act: () => ({ type: 'RefuseExtension', reason }) };
const amend: Draft = {
  who: 'leader',
  act: (dice, today) => ({ type: 'AmendTask', dueOn: soon(dice, today), reason }),
};
const reassign: Draft = {
  who: 'chair',
  act: (dice) => ({ type: 'ReassignTask', unitId: dice.pick(units), reason }),
  then: 'issued',
};
const complete: Draft = {
  who: 'head',
  act: () => ({ type: 'SubmitCompletion', summary: 'Đã hoàn thành' }),
  then: 'completed',
};
const returnResult: Draft = {
  who: 'chair',
  act: () => ({ type: 'ReturnCompletion', reason }),
  then: 'working',
};
const signOff: Draft = {
  who: 'leader',
  act: (dice) => ({ type: 'SignOff', grade: dice.pick(['excellent', 'good', 'satisfactory']) }),
  then: 'closed',
};
const withdraw: Draft = { who: 'leader', act: () => ({ type: 'WithdrawTask', reason }), then: 'closed' };

const all = [
  ...[acknowledge, decline, ruleKept, plan, approve, returnPlan, report, review, ask, grant, refuse],
  ...[amend, reassign, complete, returnResult, signOff],
];

const weighted = (weight: number, draft: Draft): Choice => ({ ...draft, weight });

const choices: Record<Exclude<Believed, 'closed'>, Choice[]> = {
  issued: [
    weighted(4, acknowledge),
    weighted(3, plan),
    weighted(1, decline),
    weighted(1, amend),
    weighted(0.5, reassign),
  ],
  declined: [weighted(4, ruleKept), weighted(1, reassign), weighted(0.5, withdraw)],
  acknowledged: [weighted(5, plan), weighted(3, report), weighted(1, ask), weighted(1, grant)],
  planned: [weighted(4, approve), weighted(1, returnPlan), weighted(2, report)],
  working: [
    ...[weighted(8, report), weighted(2, review), weighted(2, ask), weighted(2, grant), weighted(1, refuse)],
    ...[weighted(2, complete), weighted(1, amend), weighted(0.3, withdraw)],
  ],
  completed: [weighted(2, signOff), weighted(2, returnResult)],
};

const postOf = (who: Who, { unitId, leaderPostId }: KnownTask): string =>
  who === 'chair' ? chairPost : who === 'leader' ? leaderPostId : `${unitId}-${who}`;

const moveOf = ({ who, act, then }: Draft, task: KnownTask, dice: Dice, today: LocalDate): Move => ({
  postId: postOf(who, task),
  body: act(dice, today),
  ...(then ? { then } : {}),
});

/** Of every so many acts one is at a wrong stage or by the wrong person. */
const strays = 0.12;

/** What somebody does next with a task: mostly what fits, at times what does not. */
export const nextMove = (task: KnownTask, dice: Dice, today: LocalDate): Move => {
  if (task.believed === 'closed' || dice.chance(strays)) {
    const { then: _, ...move } = moveOf(dice.pick(all), task, dice, today);
    return dice.chance(0.3) ? { ...move, postId: monitorPost } : move;
  }
  return moveOf(dice.weighted(choices[task.believed]), task, dice, today);
};

/** Two decisions of which only one can stand, by two leaders. */
export const oppositeMoves = (task: KnownTask, dice: Dice, today: LocalDate): Move[] => {
  const pairs: Partial<Record<Believed, Draft[]>> = {
    planned: [approve, returnPlan],
    completed: [signOff, returnResult],
  };
  return (pairs[task.believed] ?? []).map((draft) => moveOf(draft, task, dice, today));
};
