import { Secrecy } from '../secrecy.ts';
import { TakenOverAs } from '../taking-over.ts';
import { LocalDate } from '../time.ts';

/** What sets a task apart from others, wherever it is shown. */
export const marks = {
  suspendedUntil: LocalDate.nullable().meta({
    description: 'The last day on which a suspended task stands still; null for any other',
  }),
  takenOver: TakenOverAs.nullable().meta({
    description: 'Chuyển tiếp: how far it was when it came on record; null for a task that was issued here',
  }),
  secrecy: Secrecy.nullable().meta({
    description: 'Độ mật of a task that is held as a stub; null for any other',
  }),
};
