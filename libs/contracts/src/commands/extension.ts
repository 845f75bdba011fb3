import { LocalDate } from '../time.ts';
import { act, byPaper, reason } from './act.ts';

export const RequestExtension = act('RequestExtension', 'The unit asks for a later date', {
  dueOn: LocalDate,
  reason,
});

export const GrantExtension = act('GrantExtension', 'The leader gives a later date', {
  dueOn: LocalDate,
  reason,
  ...byPaper,
});

export const RefuseExtension = act('RefuseExtension', 'The leader refuses a later date', {
  reason,
  ...byPaper,
});
