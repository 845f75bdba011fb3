import type {
  DirectiveChange,
  DirectiveEventType,
  Instant,
  KnownDirective,
  PartChange,
  ReceivedCommand,
  Rejection,
} from '#contracts';
import { startOfDay } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { paperIn } from '../task/act.ts';
import type { Facts } from '../task/act.ts';
import { servesRefusal, unknownPart } from '../task/serving.ts';
import { decisionPaperRefusal } from './admit.ts';
import type { AdmittedToDirective } from './admit.ts';
import { isAbove } from './directive.ts';
import type { RecordedDirective } from './directive.ts';
import { endOfPart, endsBy, isPlace, overRefusal } from './ends.ts';

type Refusal = { rejection: Rejection } | undefined;

/** A change in hand: what was asked, on which directive, which parts would end by it, and since when. */
type ChangeCase = {
  body: DirectiveChange;
  directive: RecordedDirective;
  ends: PartChange[];
  countsFrom: Instant;
  receivedAt: Instant;
  who: AdmittedToDirective;
  facts: Facts;
};

const partsNamed = (body: DirectiveChange): readonly PartChange[] =>
  body.type === 'EndDirective' ? [] : (body.parts ?? []);

/** The parts that a change would end. */
export const endsAsked = (body: DirectiveChange, directive: RecordedDirective): PartChange[] =>
  endsBy(directive, { whole: body.type !== 'AmendDirective', parts: partsNamed(body) });

const knownOf = (id: string, { who, facts }: ChangeCase): KnownDirective | undefined =>
  facts.directives?.find((one) => one.directiveId === id && one.authorityId === who.authorityId);

/** The later directive is on record and in force, and of the same level or above: none is changed from below. */
const laterRefusal = (the: ChangeCase): Refusal => {
  const { body, directive, countsFrom } = the;
  if (body.by === undefined) return undefined;
  if (body.by === directive.directiveId) return reject('changes-itself');
  const later = knownOf(body.by, the);
  if (!later) return reject('unknown-directive', { directiveId: body.by });
  if (isAbove(directive.said.issuer.level, later.level)) return reject('changed-from-below');
  return later.over && later.over.countsFrom <= countsFrom
    ? reject('directive-over', { number: later.number.trim(), from: later.over.from })
    : undefined;
};

/** A directive can neither change before it was issued, nor be changed by one that was issued later. */
const dateRefusal = (the: ChangeCase): Refusal => {
  const { body, directive } = the;
  const later = body.by === undefined ? undefined : knownOf(body.by, the);
  const issued = [directive.said.issuedOn, ...(later ? [later.issuedOn] : [])].sort();
  const earliest = issued.at(-1) ?? body.from;
  return body.from < earliest ? reject('change-before-paper', { earliest }) : undefined;
};

/** Parts that are there and have not ended become parts that are there. */
const partsRefusal = (the: ChangeCase): Refusal => {
  const { body, directive } = the;
  const { clauses, targets, groups } = directive;
  const there = { clause: clauses.length, target: targets.length, group: groups.length };
  const later = body.by === undefined ? undefined : knownOf(body.by, the);
  for (const { part, number, becomes } of partsNamed(body)) {
    if (number > there[part]) return reject(unknownPart[part], { [part]: number });
    if (endOfPart(directive, { part, number })) return reject('part-over', { number });
    if (becomes && later && becomes.number > later.parts[becomes.part])
      return reject(unknownPart[becomes.part], { [becomes.part]: becomes.number });
  }
  return undefined;
};

/** What a task is to serve instead is there, and does not end by the same change. */
const tasksRefusal = ({ body, directive, ends, countsFrom, who, facts }: ChangeCase): Refusal => {
  const own = facts.directives?.find(({ directiveId }) => directiveId === directive.directiveId);
  for (const task of body.tasks ?? []) {
    if (task.comesTo !== 'goes-over') continue;
    const gone = task.serves.some(
      (one) => one.directiveId === directive.directiveId && ends.some(isPlace(one)),
    );
    if (gone) return reject('ground-over', { number: directive.said.number.trim(), from: body.from });
    const refused = servesRefusal(task.serves, who.authorityId, countsFrom, facts.directives);
    if (refused) return refused;
  }
  return own && own.undecided > 0 ? reject('tasks-undecided', { tasks: own.undecided }) : undefined;
};

const recorded = (the: ChangeCase): Fact<DirectiveEventType> => {
  const { body, countsFrom } = the;
  const { from, tasks = [], reason } = body;
  const said = { from, countsFrom, tasks, reason, ...paperIn(body) };
  const later = (directiveId: string) => ({ directiveId, number: knownOf(directiveId, the)?.number ?? '' });
  switch (body.type) {
    case 'AmendDirective':
      return { type: 'DirectiveAmended', data: { by: later(body.by), parts: body.parts, ...said } };
    case 'ReplaceDirective':
      return { type: 'DirectiveReplaced', data: { by: later(body.by), parts: body.parts ?? [], ...said } };
    case 'EndDirective': {
      const by = body.by === undefined ? {} : { by: later(body.by) };
      return { type: 'DirectiveEnded', data: { because: body.because, ...by, ...said } };
    }
  }
};

/** A directive is amended or replaced by a later one, or ends. No open task may be left without ground that nobody has decided on. */
export const changeDirective = (
  { receivedAt }: Pick<ReceivedCommand, 'receivedAt'>,
  body: DirectiveChange,
  directive: RecordedDirective,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const ends = endsAsked(body, directive);
  const countsFrom = startOfDay(body.from, facts.calendar);
  const the: ChangeCase = { body, directive, ends, countsFrom, receivedAt, who, facts };
  return (
    overRefusal(directive) ??
    laterRefusal(the) ??
    dateRefusal(the) ??
    partsRefusal(the) ??
    decisionPaperRefusal(body, receivedAt, who, facts) ??
    tasksRefusal(the) ??
    accept<DirectiveEventType>(recorded(the))
  );
};
