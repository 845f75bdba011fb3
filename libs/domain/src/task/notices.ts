import type { CorrectNotices, DataOf, Owner, ReceivedCommand, TaskEvent } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { ownerAt } from '../obligation/obligation.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { Facts } from './act.ts';
import { climb } from './ladder.ts';
import { once } from './recipients.ts';
import { heirOf } from './succession/succession.ts';
import { isIssued, obligationOf } from './task.ts';
import type { ClockNotice, IssuedTask, Task } from './task.ts';

/** A level that was merged into an earlier one told nobody anew, and there is nothing to correct. */
const saidBy = (
  { leaderPostId }: IssuedTask,
  { version, recordedAt, told, ...event }: TaskEvent<'Reminded'> | TaskEvent<'Escalated'>,
): ClockNotice[] => {
  const { obligationId } = event.data;
  if (event.type === 'Escalated' && event.data.mergedInto !== undefined) return [];
  const { level, spell } = event.type === 'Escalated' ? event.data : { level: 1, spell: null };
  return [
    {
      ...{ version, obligationId, level, spell, at: recordedAt, leaderPostId },
      ...{ told: told[0]?.personId ?? null, heirs: [] },
    },
  ];
};

const correctedBy = (
  notices: readonly ClockNotice[],
  { corrected }: DataOf<'NoticesCorrected'>,
): ClockNotice[] =>
  notices.map((notice) => {
    const right = corrected.find(({ version }) => version === notice.version);
    return right ? { ...notice, told: right.told.personId } : notice;
  });

/** What was told after a unit had been succeeded, as is recorded only now, was about its successor. */
const succeededBy = (
  notices: readonly ClockNotice[],
  { data, effectiveAt }: TaskEvent<'TaskSucceeded'>,
): ClockNotice[] =>
  notices.map((notice) =>
    notice.at < effectiveAt ? notice : { ...notice, heirs: [...notice.heirs, ...data.handings] },
  );

/** Folds one event into what the clock told of a task, and whom, as it has been corrected since. */
export const evolveNotices = (task: IssuedTask, event: TaskEvent): ClockNotice[] => {
  switch (event.type) {
    case 'Reminded':
    case 'Escalated':
      return [...task.notices, ...saidBy(task, event)];
    case 'NoticesCorrected':
      return correctedBy(task.notices, event.data);
    case 'TaskSucceeded':
      return succeededBy(task.notices, event);
    default:
      return task.notices;
  }
};

/** Who owed what a notice was about, as is known now: what is met stays with a unit that had ended by then, the notice does not. */
const owedBy = ({ at, heirs }: ClockNotice, obligation: Obligation): Owner => {
  const owner = ownerAt(obligation, at);
  return owner.side === 'unit' ? { ...owner, unitId: heirOf({ heirs }, owner.unitId) } : owner;
};

/** Who should have been told, as the organisation is known now; nothing where that is who was told. */
const rightOf = (notice: ClockNotice, task: IssuedTask, { directory }: Facts) => {
  const obligation = obligationOf(task, notice.obligationId);
  if (!obligation) return [];
  const { level, at, leaderPostId, version, told: before } = notice;
  const { told } = climb(level, owedBy(notice, obligation), at, { ...task, leaderPostId }, directory);
  return told && told.personId !== before ? [{ version, before, told }] : [];
};

/**
 * A decision on who holds a post was recorded later than it counts. Whoever held the post when the clock told somebody else is told now,
 * once for all that was told since; the first notices stay as they were.
 */
export const correctNotices = (
  { body }: ReceivedCommand<CorrectNotices>,
  task: Task,
  facts: Facts,
): Verdict => {
  if (!isIssued(task)) return reject('not-issued');
  const { unitId, decision, from } = body;
  const corrected = task.notices
    .filter(({ at }) => at >= from)
    .flatMap((notice) => rightOf(notice, task, facts));
  if (corrected.length === 0) return accept();
  const told = once(corrected.map((one) => one.told));
  return accept({ type: 'NoticesCorrected', told, data: { unitId, decision, from, corrected } });
};
