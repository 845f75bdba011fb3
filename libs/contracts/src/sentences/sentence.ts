import type { Both } from '../phrases.ts';
import type { TaskEvent, TaskEventType } from '../stream-events.ts';
import type { Names } from '../words.ts';

/** One sentence for each of some kinds of event, in both languages, as an administration would put it. */
export type SentencesOf<Types extends TaskEventType> = {
  [Type in Types]: (event: TaskEvent<Type>, names: Names) => Both;
};
