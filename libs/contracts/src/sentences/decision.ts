import type { Paper } from '../actor.ts';
import { nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import { signing } from '../signing.ts';
import type { DataOf, TaskEvent, TaskEventType } from '../stream-events.ts';
import { inPost } from '../who-is-told.ts';
import { inDate } from '../words.ts';
import type { Names } from '../words.ts';

/** Whose decision it is: the signer of its paper, else whoever acted; with the capacity, as it stands above a signature. */
const decider = (event: TaskEvent, names: Names): Both => {
  const paper = paperOf(event);
  const who = paper?.signer ?? event.actor;
  return who === 'clock' ? { vi: '', en: '' } : signing(who, names);
};

const paperOf = (event: TaskEvent): Paper | undefined =>
  'paper' in event.data ? event.data.paper : undefined;

/** Which paper carries the decision, and who entered it if not the signer. */
const paperNote = (event: TaskEvent, names: Names): Both => {
  const paper = paperOf(event);
  if (!paper) return nothing;
  const file = paper.file ? { vi: ' (kèm tệp)', en: ' (with its file)' } : nothing;
  const vi = `, theo văn bản số ${paper.number} ngày ${inDate(paper.issuedOn)}${file.vi}`;
  const en = `, by paper ${paper.number} of ${inDate(paper.issuedOn)}${file.en}`;
  if (event.actor === 'clock' || event.actor.personId === paper.signer.personId) return { vi, en };
  const clerk = inPost(event.actor, names);
  return { vi: `${vi} (${clerk} nhập)`, en: `${en} (entered by ${clerk})` };
};

/** A decision of a leader, with its paper. */
export const decision =
  <Type extends TaskEventType>(say: (data: DataOf<Type>, names: Names) => Both) =>
  (decided: TaskEvent<Type>, names: Names): Both => {
    const event = decided as unknown as TaskEvent;
    const who = decider(event, names);
    const note = paperNote(event, names);
    const said = say(event.data as DataOf<Type>, names);
    return { vi: `${who.vi} ${said.vi}${note.vi}`, en: `${who.en} ${said.en}${note.en}` };
  };
