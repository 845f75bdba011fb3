import type { Directory, Instant, Names, Recipient, TaskView } from '#contracts';
import { answersFor, headPostOf } from '#domain';
import type { IssuedTask } from '#domain';
import { named } from '../http/named.ts';

/** Who answers for a task at an instant: for the unit that has it, and for its supervision. */
export type Answerable = { unit: Recipient | null; leader: Recipient | null };

export const answerableFor = (task: IssuedTask, directory: Directory, at: Instant): Answerable => {
  const head = headPostOf(directory, task.unitId, at)?.postId;
  return {
    unit: (head === undefined ? undefined : answersFor(directory, head, at)) ?? null,
    leader: answersFor(directory, task.leaderPostId, at) ?? null,
  };
};

export const answerableView = ({ unit, leader }: Answerable, names: Names): TaskView['answerable'] => ({
  unit: unit && named(unit, names),
  leader: leader && named(leader, names),
});
