import type { Actor, Recipient } from './actor.ts';
import type { TaskEvent } from './events.ts';
import { lateProcessing, nobodyAnswered, nothing } from './phrases.ts';
import type { Both } from './phrases.ts';
import type { Names } from './words.ts';

export const inPost = (who: Pick<Actor, 'personId' | 'postId'>, names: Names): string =>
  `${names.post(who.postId)} ${names.person(who.personId)}`;

export const toldWhom = (event: TaskEvent, names: Names): string =>
  event.told.map((one) => inPost(one, names)).join(', ');

export const vacantNote = (vacant: string[], names: Names): Both => {
  if (vacant.length === 0) return nothing;
  const posts = vacant.map(names.post).join(', ');
  return { vi: ` (khuyết chức vụ: ${posts})`, en: ` (vacant: ${posts})` };
};

export const lateNote = (late: boolean | undefined): Both => (late ? lateProcessing : nothing);

/** Who answered for the post at the due instant; nothing about events that do not say. */
export const answerableNote = (answerable: Recipient | null | undefined, names: Names): Both => {
  if (answerable === undefined) return nothing;
  if (!answerable) return nobodyAnswered;
  const who = inPost(answerable, names);
  return { vi: `; người phụ trách khi đến hạn: ${who}`, en: `; ${who} answered for it when it fell due` };
};

/** An escalation says it only where, for being late, it tells somebody else. */
export const otherAnswerable = ({ told: [now], data }: TaskEvent<'Escalated'>, names: Names): Both => {
  const other = data.processedLate && now && data.answerable?.personId !== now.personId;
  return answerableNote(other ? data.answerable : undefined, names);
};
