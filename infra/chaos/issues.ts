import { randomUUID } from 'node:crypto';
import type { CommandOf, Instant, LocalDate } from '#contracts';
import { addDays, addWorkingDays, localDateOf, startOfDay, vietnamCalendar } from '#domain';
import type { Dice } from './dice.ts';
import type { KnownTask, Move } from './moves.ts';
import { chairPost, leaders, monitorPost, units } from './seats.ts';
import type { Seat } from './seats.ts';

/** The part of issues that come late, from paper: what they owe is overdue already, or nearly. */
const fromPaper = 0.4;

const paperOf = (signer: Seat, issuedOn: LocalDate) => ({
  number: '15/QĐ-UBND',
  issuedOn,
  signer: { personId: signer.personId, postId: signer.postId, capacity: 'KT' as const },
});

/** A task with much for the clock to do today: due today, tomorrow or in a week, or from a paper of the day before and already due. */
export const newTask = (
  dice: Dice,
  now: Instant,
  signerOf: (postId: string) => Seat,
): { task: KnownTask; move: Move } => {
  const today = localDateOf(now, vietnamCalendar);
  const yesterday = addDays(today, -1);
  const late = dice.chance(fromPaper);
  const leaderPostId = dice.pick(leaders);
  const task: KnownTask = {
    taskId: randomUUID(),
    unitId: dice.pick(units),
    leaderPostId,
    believed: 'issued',
  };
  const dueOn = late ? yesterday : addDays(today, dice.pick([0, 1, 7]));
  const tomorrow = addWorkingDays(today, 1, vietnamCalendar);
  const body: CommandOf<'IssueTask'> = {
    type: 'IssueTask',
    code: `HL-${dice.between(1, 999)}`,
    title: 'Rà soát hộ nghèo, hộ cận nghèo',
    unitId: task.unitId,
    leaderPostId,
    dueOn,
    reportOn: dueOn > today ? [tomorrow] : [],
    ...(late
      ? {
          effectiveAt: startOfDay(yesterday, vietnamCalendar),
          paper: paperOf(signerOf(leaderPostId), yesterday),
        }
      : {}),
  };
  const postId = late ? monitorPost : dice.pick([leaderPostId, chairPost]);
  return { task, move: { postId, body, then: 'issued' } };
};
