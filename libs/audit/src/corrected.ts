import { isDeepStrictEqual } from 'node:util';
import type { Command, FoundProblem, Instant, ReceivedCommand, Recipient, TaskEvent } from '#contracts';
import { isIssued } from '#domain';
import type { IssuedTask, Task } from '#domain';

type Correction = TaskEvent<'NoticesCorrected'>;
type Corrected = Correction['data']['corrected'][number];

const ordered = (
  { type, ...body }: Command,
  { data, effectiveAt }: Correction,
  task: IssuedTask,
): boolean => {
  const { unitId, decision, from, succeededUnitIds } = data;
  if (type === 'CorrectNotices')
    return succeededUnitIds === undefined && isDeepStrictEqual(body, { unitId, decision, from });
  if (type !== 'SucceedTask' || !('decisionId' in body) || succeededUnitIds === undefined) return false;
  const named = task.heirs.slice(-succeededUnitIds.length).map(({ fromUnitId }) => fromUnitId);
  return (
    decision === body.decisionId &&
    from === effectiveAt &&
    unitId === succeededUnitIds[0] &&
    isDeepStrictEqual(succeededUnitIds, named)
  );
};

/** Whom an entry told since an instant, as it had been corrected by then; nothing where it told nobody then. */
const saidIn = (task: IssuedTask, version: number, from: Instant) => {
  const since = (one: { version: number; at: Instant }) => one.version === version && one.at >= from;
  const clock = task.notices.find(since);
  const telling = task.tellings.find(since);
  const told = telling?.told.map(({ personId }) => personId) ?? [];
  return clock || telling ? { before: clock ? [clock.told] : told, told: telling?.told ?? [] } : undefined;
};

const canBe = ({ version, before, told, notTheirs = [] }: Corrected, task: IssuedTask, from: Instant) => {
  const said = saidIn(task, version, from);
  if (!said?.before.includes(before) || told.personId === before) return false;
  return notTheirs.every((one) => said.told.some((other) => isDeepStrictEqual(one, other)));
};

const toldBy = (corrected: readonly Corrected[]): Recipient[] =>
  corrected.flatMap(({ notTheirs = [], told }) => [...notTheirs, told]);

/** Everybody whom it names is told once, in the first post in which they come up, and nobody what they did themselves. */
const isTold = ({ told, data }: Correction, doer: string): boolean => {
  const named = toldBy(data.corrected).filter(({ personId }) => personId !== doer);
  const first = named.filter(
    ({ personId }, index) => named.findIndex((other) => other.personId === personId) === index,
  );
  return isDeepStrictEqual(told, first);
};

const distinct = (corrected: readonly Corrected[]): boolean =>
  new Set(corrected.map(({ version, before }) => `${version}/${before}`)).size === corrected.length;

/**
 * A corrective notice is held against the decision that it names and against the entries that it corrects: those told whom it says, since
 * the decision counts. Who should have been told is not decided again: the organisation of the day is not kept.
 */
export const correctionProblem = (
  event: Correction,
  before: Task,
  command: ReceivedCommand<Command>,
): FoundProblem | undefined => {
  if (!isIssued(before) || !ordered(command.body, event, before)) return { code: 'no-correction-ordered' };
  const { corrected, from } = event.data;
  const holds = corrected.every((one) => canBe(one, before, from)) && distinct(corrected);
  return holds && isTold(event, command.actor.personId) ? undefined : { code: 'corrected-otherwise' };
};
