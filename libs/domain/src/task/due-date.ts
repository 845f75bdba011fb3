import type { LocalDate } from '#contracts';
import type { IssuedTask } from './task.ts';

export const newDue = ({ due }: IssuedTask, dueOn: LocalDate | null): IssuedTask['due'] => {
  if (dueOn === due.current) return due;
  const past = due.current === null ? due.past : [...due.past, due.current];
  return { first: due.first ?? dueOn, current: dueOn, past };
};

/** A task for which somebody has named a date has one from then on; an urgent one stays urgent. */
export const dated = (task: IssuedTask): IssuedTask =>
  task.due.current === null || task.timing === 'urgent' || task.timing === 'dated'
    ? task
    : { ...task, timing: 'dated', review: { ...task.review, on: null } };

export const withDue = (task: IssuedTask, dueOn: LocalDate | null): IssuedTask =>
  dated({ ...task, due: newDue(task, dueOn) });
