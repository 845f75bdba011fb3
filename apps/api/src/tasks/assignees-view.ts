import type { Directory, Instant, Names, Recipient, TaskView } from '#contracts';
import { answersFor, assigneesOf } from '#domain';
import type { IssuedTask } from '#domain';
import type { Texts } from '#read-models';

type Seen = { task: IssuedTask; directory: Directory; now: Instant; names: Names; texts: Texts };

const inPost = (postId: string, { directory, now, names }: Seen) => {
  const holder = answersFor(directory, postId, now);
  return {
    post: { postId, title: names.post(postId) },
    person: holder ? { personId: holder.personId, name: names.person(holder.personId) } : null,
  };
};

/** Whoever holds the posts of those who follow a task or do something of it, at an instant. */
export const peopleOn = (task: IssuedTask, directory: Directory, at: Instant): Recipient[] =>
  [
    ...(task.monitorPostId === null ? [] : [task.monitorPostId]),
    ...assigneesOf(task).map(({ postId }) => postId),
  ].flatMap((postId) => answersFor(directory, postId, at) ?? []);

/** Who follows a task, and who of the units does what. */
export const assigneesView = (seen: Seen): Pick<TaskView, 'monitor' | 'assignees'> => {
  const { task, names, texts } = seen;
  return {
    monitor: task.monitorPostId === null ? null : inPost(task.monitorPostId, seen),
    assignees: assigneesOf(task).map(({ unitId, postId, work, byDecision }) => ({
      unit: { unitId, name: names.unit(unitId) },
      ...inPost(postId, seen),
      ...{ work: texts(work), byDecision },
    })),
  };
};
