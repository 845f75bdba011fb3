import type { Handing, Instant, ObligationKind, TaskEvent } from '#contracts';

/** Who has the task, and from when: nobody before it is issued and while it is closed. */
type Having = { unitId: string | null; from: Instant; issued: boolean };

/** Whoever succeeds the unit that has the task has it from then on. */
const succeeded = (now: Having, handings: readonly Handing[], at: Instant): Having | string => {
  const heir = handings.find(({ fromUnitId }) => fromUnitId === now.unitId);
  if (!heir) return now;
  return at < now.from
    ? `hands it on from ${heir.fromUnitId} before that had it`
    : { ...now, unitId: heir.unitId, from: at };
};

/** The next to have the task, or what an act says against the acts before it. */
const handedOn = (now: Having, { type, data, effectiveAt: at }: TaskEvent): Having | string => {
  if (type === 'TaskIssued')
    return now.issued ? 'issues it again' : { unitId: data.unitId, from: at, issued: true };
  if (type === 'TaskReopened')
    return now.unitId !== null || at < now.from
      ? 'reopens it while somebody has it'
      : { ...now, unitId: data.unitId, from: at };
  if (type === 'TaskSucceeded') return succeeded(now, data.handings, at);
  if (type !== 'TaskReassigned' && type !== 'TaskSignedOff' && type !== 'TaskWithdrawn') return now;
  if (now.unitId === null) return 'takes it from nobody';
  if (at < now.from) return `takes it from ${now.unitId} before that had it`;
  if (type !== 'TaskReassigned') return { ...now, unitId: null, from: at };
  return data.fromUnitId === now.unitId
    ? { ...now, unitId: data.unitId, from: at }
    : `takes it from ${data.fromUnitId}, and ${now.unitId} had it`;
};

const besides: readonly ObligationKind[] = ['explanation', 'verify'];

/** Something that a unit owes: which unit, and whether it is what the unit that has the task asked of it. */
type Owed = { obligationId: string; unitId: string; asked: boolean };

/**
 * What units owe to get the task done. Who was late explains that also when somebody else has the task, and an office that verifies a
 * result has not got it.
 */
const owedAfter = (owed: Owed[], { type, data }: TaskEvent): Owed[] => {
  if (type === 'ObligationOpened' && data.owner.side === 'unit' && !besides.includes(data.kind)) {
    const { obligationId, kind, owner } = data;
    return [...owed, { obligationId, unitId: owner.unitId, asked: kind === 'contribution' }];
  }
  if (type === 'PeriodCutOff' && data.next?.owner.side === 'unit') {
    const { obligationId, owner } = data.next;
    return [...owed, { obligationId, unitId: owner.unitId, asked: false }];
  }
  if (type === 'TaskSucceeded')
    return owed.map((one) => {
      const heir = data.handings.find(({ fromUnitId }) => fromUnitId === one.unitId);
      return heir && data.obligationIds.includes(one.obligationId) ? { ...one, unitId: heir.unitId } : one;
    });
  if (type !== 'ObligationEnded' && type !== 'PeriodMissed' && type !== 'ContributionDeemed') return owed;
  return owed.filter(({ obligationId }) => obligationId !== data.obligationId);
};

/** Whether a unit owes what is not its own: a contribution is owed by others, everything else by the unit that has the task. */
const isStray = ({ unitId, asked }: Owed, having: Having): boolean =>
  having.unitId === null || (unitId === having.unitId) === asked;

/** The events of one decision count together. */
const endsDecision = ({ commandId }: TaskEvent, next: TaskEvent | undefined): boolean =>
  commandId === null || next?.commandId !== commandId;

/**
 * Two tellings must agree: the acts that give a task to a unit and take it away, and the duties. From issue to close each unit takes over
 * at the instant at which the one before it gives up; and after each decision whatever units owe is owed by the one that has the task,
 * but for what it asked of others, and by none once it is closed. It is no part of `audit`: 0.1.0 could be told of two reassignments in the wrong order.
 */
export const accountableProblem = (events: readonly TaskEvent[]): string | undefined => {
  let having: Having = { unitId: null, from: '', issued: false };
  let owed: Owed[] = [];
  for (const [index, event] of events.entries()) {
    const next = handedOn(having, event);
    if (typeof next === 'string') return `version ${event.version} ${next}`;
    having = next;
    owed = owedAfter(owed, event);
    if (!endsDecision(event, events[index + 1])) continue;
    const stray = owed.find((one) => isStray(one, having));
    if (stray)
      return `after version ${event.version} ${stray.unitId} owes ${stray.obligationId}, and ${having.unitId ?? 'nobody'} has the task`;
  }
  return undefined;
};
