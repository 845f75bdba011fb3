import { LocalDate } from '../time.ts';
import { act, byPaper, reason } from './act.ts';

export const SuspendTask = act(
  'SuspendTask',
  'The leader stops the clocks of a task for a while; while it is suspended, the stay can be prolonged in the same way',
  {
    until: LocalDate.meta({ description: 'The last day; the task goes on by itself after it' }),
    reason,
    ...byPaper,
  },
);

export const ResumeTask = act('ResumeTask', 'The leader has a suspended task go on before its time', {
  reason,
  ...byPaper,
});
