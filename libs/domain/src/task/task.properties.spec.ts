import { describe, expect, it } from '@jest/globals';
import type { Obligation } from '#domain';
import fc from 'fast-check';
import { eventSchema, taskEventData } from '#contracts';
import type { Act, Actor, RejectionCode, TaskEvent } from '#contracts';
import {
  allowed,
  evolve,
  fold,
  isClosed,
  isIssued,
  isOpen,
  isSettled,
  notIssued,
  openSpell,
  replannedBy,
  runningStay,
  stages,
  taskDecider,
} from '#domain';
import {
  actors,
  acts,
  beginning,
  farFuture,
  isEndless,
  order,
  playAll,
  playEach,
  signerOf,
  stories,
  wellFilled,
} from '../../../../test/support/domain/random.ts';
import type { Story } from '../../../../test/support/domain/random.ts';
import { theAdministrator, theMonitor } from '../../../../test/support/domain/index.ts';
import { append, command, factsFor, runClock } from '../../../../test/support/domain/stream.ts';
import type { Stream } from '../../../../test/support/domain/stream.ts';

const seed = 20260331;
const always = (numRuns: number, holds: (story: Story) => void) =>
  fc.assert(fc.property(stories, holds), { seed, numRuns });

const runToEnd = (stream: Stream, away = false) => runClock(stream, farFuture(stream.task), away);
const distinct = (all: readonly unknown[]) => new Set(all).size === all.length;
const obligationsOf = ({ task }: Stream) => (isIssued(task) ? task.obligations : []);

const isChange = ({ type }: TaskEvent) => type === 'TaskAmended' || type === 'EntryCorrected';
const isReport = ({ kind }: Obligation) => kind === 'report' || kind === 'periodic-report';

const tryAct = (actor: Actor, act: Act, stream: Stream, n: number) => {
  const body = wellFilled(act, actor, stream.now, stream, n);
  return taskDecider.decide(command(stream, actor, stream.now, body), stream.task, stream.facts);
};

describe('random stories of a task', () => {
  const played = fc.sample(stories, { seed, numRuns: 450 }).map(playAll);

  it('end in every stage', () => {
    expect(new Set(played.map(({ task }) => task.stage))).toStrictEqual(new Set(stages));
  });

  it('contain every kind of event', () => {
    const kinds = new Set(played.flatMap(({ events }) => events.map(({ type }) => type)));
    // A line of which no sub-task came comes of what that refused: it is no move.
    const fromOutside = ['SubTaskNotIssued'];
    const ofTasks = Object.keys(taskEventData).filter((type) => !fromOutside.includes(type));
    expect([...kinds].sort()).toStrictEqual(ofTasks.sort());
  });

  it('are of tasks for this year, for one to come, for several or for none said, which become others', () => {
    const spans = played.flatMap(({ task }) => (isIssued(task) ? [task.span] : []));
    expect(spans).toContain(null);
    expect(spans).toContainEqual({ from: 2026, to: 2026 });
    expect(spans.some((span) => span !== null && span.from > 2026)).toBe(true);
    expect(spans.some((span) => span !== null && span.to > span.from)).toBe(true);
    const changes = played.flatMap(({ events }) =>
      events.filter(({ data }) => 'after' in data && 'span' in data.after).map(({ type }) => type),
    );
    expect([...new Set(changes)].sort()).toStrictEqual(['EntryCorrected', 'TaskAmended']);
  });
});

describe('the record of a task', () => {
  it('has one version after the other, one id for each event, and the shape that the store was promised', () => {
    always(40, (story) => {
      const { events, task } = playAll(story);
      expect(events.map(({ version }) => version)).toStrictEqual(events.map((_, index) => index + 1));
      expect(distinct(events.map(({ eventId }) => eventId))).toBe(true);
      expect(task.version).toBe(events.length);
      for (const event of events) expect(eventSchema(event.type).safeParse(event).error).toBeUndefined();
    });
  });

  it('folds to the task as it stood all the time', () => {
    always(120, (story) => {
      const { events, task } = playAll(story);
      expect(fold(notIssued(task.taskId), events)).toStrictEqual(task);
    });
  });

  it('folds to the same task when the store gives fields back in another order', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    always(120, (story) => {
      const { events, task } = playAll(story);
      expect(fold(notIssued(task.taskId), events.map(turned) as TaskEvent[])).toStrictEqual(task);
    });
  });

  it('never takes effect after it was recorded', () => {
    always(120, (story) => {
      for (const { effectiveAt, recordedAt } of playAll(story).events)
        expect(effectiveAt <= recordedAt).toBe(true);
    });
  });

  it('can be read in any order without coming to grief', () => {
    const shuffled = stories.chain((story) => {
      const stream = playAll(story);
      return fc.tuple(
        fc.constant(stream),
        fc.shuffledSubarray(stream.events, { minLength: stream.events.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([{ task, events }, disorder]) => {
        fold(notIssued(task.taskId), disorder);
        fold(task, disorder);
        for (const event of events) evolve(task, event);
      }),
      { seed, numRuns: 70 },
    );
  });
});

describe('what is owed', () => {
  it('is at most one thing of a kind at a time, but for reports, what accounts for lateness and what is one of several', () => {
    always(100, (story) => {
      for (const stream of playEach(story)) {
        const open = obligationsOf(stream).filter((one) => isOpen(one) && !isReport(one) && !one.about);
        expect(distinct(open.map(({ kind, numbered }) => `${kind} ${numbered}`))).toBe(true);
      }
    });
  });

  it('is numbered without repetition', () => {
    always(100, (story) => {
      expect(distinct(obligationsOf(playAll(story)).map(({ obligationId }) => obligationId))).toBe(true);
    });
  });

  it('is the result by a date just if the task has one, and a review just if it is standing', () => {
    always(120, (story) => {
      for (const { task } of playEach(story)) {
        if (!isIssued(task)) continue;
        const open = task.obligations.filter(isOpen).map(({ kind }) => kind);
        const inHand = !isClosed(task) && task.stage !== 'completion_submitted';
        const dated = task.due.current !== null;
        expect(open.filter((kind) => kind === 'completion')).toHaveLength(inHand && dated ? 1 : 0);
        expect(dated && !task.obligations.some(({ kind }) => kind === 'completion')).toBe(false);
        const standing = !isClosed(task) && task.timing === 'standing';
        expect(open.filter((kind) => kind === 'review')).toHaveLength(standing ? 1 : 0);
        expect(task.timing === 'standing' && dated).toBe(false);
      }
    });
  });

  it('is not to be acknowledged or planned before the years that a task was issued for', () => {
    let owed = 0;
    always(300, (story) => {
      for (const { task, events, now } of playEach(story)) {
        if (!isIssued(task) || !task.span || events.some(isChange)) continue;
        const first = `${task.span.from}-01-01`;
        if (first < now || (task.due.current !== null && task.due.current < first)) continue;
        for (const { kind, schedule } of task.obligations.filter(isOpen)) {
          if (kind !== 'acknowledge' && kind !== 'plan') continue;
          owed += 1;
          expect(schedule.dueOn > first).toBe(true);
        }
      }
    });
    expect(owed).toBeGreaterThan(20);
  });

  it('is nothing once the task is closed, but an account of what was late', () => {
    always(120, (story) => {
      const stream = playAll(story);
      if (isClosed(stream.task))
        expect(obligationsOf(stream).filter((one) => isOpen(one) && !one.about)).toStrictEqual([]);
    });
  });

  it('is late in stretches that open once, close at most once, and never overlap', () => {
    always(120, (story) => {
      const { events } = runToEnd(playAll(story));
      const running = new Set<string>();
      const seen = new Set<string>();
      for (const event of events) {
        if (event.type === 'SpellOpened') {
          const { obligationId, spell } = event.data;
          expect(running.has(obligationId) || seen.has(`${obligationId}/${spell}`)).toBe(false);
          running.add(obligationId);
          seen.add(`${obligationId}/${spell}`);
        }
        if (event.type === 'SpellClosed') expect(running.delete(event.data.obligationId)).toBe(true);
        if (event.type === 'Escalated') expect(running.has(event.data.obligationId)).toBe(true);
        if (event.type === 'ObligationMoved') expect(running.has(event.data.obligationId)).toBe(false);
        if (event.type === 'ObligationEnded') expect(running.has(event.data.obligationId)).toBe(false);
      }
    });
  });

  it('climbs its levels one after the other, and tells nobody on it twice in one stretch', () => {
    always(120, (story) => {
      const climbed = new Map<string, { level: number; told: string[] }>();
      for (const event of runToEnd(playAll(story)).events) {
        if (event.type !== 'Escalated') continue;
        const { obligationId, spell, level } = event.data;
        const key = `${obligationId}/${spell}`;
        // The first level of a stretch is higher where the ladder goes on from one that was reached before.
        const before = climbed.get(key) ?? { level: spell === 1 ? 0 : level - 1, told: [] };
        // Whoever follows the task is told of each level beside whoever it leads to.
        const told = [...before.told, ...event.told.slice(0, 1).map(({ personId }) => personId)];
        expect(level).toBe(before.level + 1);
        expect(distinct(told)).toBe(true);
        climbed.set(key, { level, told });
      }
    });
  });
});

const isAccount = (data: object): boolean =>
  'obligationId' in data && /^(rule-)?explanation-/.test(String(data.obligationId));

describe('the clock', () => {
  it('has its agenda in order of time, and an end to it', () => {
    always(100, (story) => {
      for (const { task } of playEach(story)) {
        const instants = taskDecider.agenda(task).map(({ at }) => at);
        expect(instants).toStrictEqual(instants.toSorted());
        expect(instants.length).toBeLessThan(200);
      }
    });
  });

  it('comes to an end and never says the same thing twice, in time or after an outage', () => {
    always(100, (story) => {
      const stream = playAll(story);
      for (const away of [false, true]) {
        // What was asked for only then runs out later.
        const { events, task } = runClock(runToEnd(stream, away), '2041-01-01T00:00:00.000Z');
        if (!isEndless(task)) expect(taskDecider.agenda(task)).toStrictEqual([]);
        expect(distinct(events.map(({ eventId }) => eventId))).toBe(true);
      }
    });
  });

  it('opens and escalates the same, at the same effective instants, in time or after an outage, but for explanations: their term runs from when they are asked for', () => {
    always(100, (story) => {
      const stream = playAll(story);
      const said = (away: boolean) =>
        runToEnd(stream, away)
          .events.slice(stream.events.length)
          .filter(({ type, data }) => type !== 'Reminded' && !isAccount(data))
          .map(({ eventId, effectiveAt }) => `${effectiveAt} ${eventId}`);
      expect(said(true)).toStrictEqual(said(false));
    });
  });

  it('has nothing to say about a closed task once nothing is owed any more', () => {
    always(100, (story) => {
      const stream = playAll(story);
      if (isSettled(stream.task)) expect(runToEnd(stream).events).toHaveLength(stream.events.length);
    });
  });
});

describe('a suspension', () => {
  it('lets the clock say nothing until the task goes on, and lets nothing be due within it', () => {
    let suspended = 0;
    always(150, (story) => {
      for (const { task } of playEach(story)) {
        if (!isIssued(task)) continue;
        const stay = runningStay(task);
        if (!stay) continue;
        suspended += 1;
        const [first] = taskDecider.agenda(task);
        expect(first?.act).toBe('Resume');
        for (const one of task.obligations.filter((owed) => isOpen(owed) && !openSpell(owed)))
          expect(one.schedule.dueOn > stay.through).toBe(true);
      }
    });
    expect(suspended).toBeGreaterThan(20);
  });

  it('never takes anything from whoever owes it: no date is earlier than before, no spell is lost', () => {
    let suspended = 0;
    always(150, (story) => {
      const streams = playEach(story);
      streams.slice(1).forEach((after, index) => {
        const before = streams[index]!;
        const happened = after.events.slice(before.events.length);
        if (!happened.some(({ type }) => type === 'TaskSuspended')) return;
        suspended += 1;
        obligationsOf(before).forEach((one, place) => {
          const now = obligationsOf(after)[place]!;
          expect(now.schedule.dueOn >= one.schedule.dueOn).toBe(true);
          expect(now.spells.length).toBeGreaterThanOrEqual(one.spells.length);
        });
      });
    });
    expect(suspended).toBeGreaterThan(10);
  });
});

/**
 * Why an act that is possible and permitted can still be refused, however well it is filled: the time for a correction, for a stay or for
 * extensions has run out, nobody may make lateness of their own void, the plan of an urgent task is over before it is approved, the
 * office has still time to verify, the unit was chased today, or no leader is there to sign what the monitoring office would enter.
 */
const outOfReach = (act: Act, actor: Actor, stream: Stream): RejectionCode[] => [
  'correction-too-late',
  'stay-too-long',
  'extension-too-long',
  'own-spell',
  'plan-days-passed',
  'verification-awaited',
  'chased-today',
  ...(actor === theMonitor && !signerOf(act, stream, stream.now)
    ? (['signer-not-entitled', 'not-a-signatory', 'already-signed'] as const)
    : []),
];

describe('what somebody may do', () => {
  it('is what is accepted from them, and nothing else is', () => {
    fc.assert(
      fc.property(stories, fc.nat(1000), (story, n) => {
        const stream = playAll(story);
        for (const actor of actors) {
          const listed = allowed(actor, stream.now, stream.task, stream.facts);
          for (const act of acts) {
            const decision = tryAct(actor, act, stream, n);
            const accepted =
              'events' in decision
                ? decision.events.length > 0
                : outOfReach(act, actor, stream).includes(decision.rejection.code) && listed.includes(act);
            expect({ act, by: actor.personId, accepted, stage: stream.task.stage }).toStrictEqual({
              ...{ act, by: actor.personId, accepted: listed.includes(act), stage: stream.task.stage },
            });
          }
        }
      }),
      { seed, numRuns: 70 },
    );
  });

  it('is nothing with a closed task but to account for what was late, and to reopen it', () => {
    fc.assert(
      fc.property(stories, fc.nat(1000), (story, n) => {
        const open = playAll(story);
        const withdrawn = open.task.stage === 'none' ? beginning(story) : withdraw(open);
        if (!isClosed(withdrawn.task)) return;
        for (const actor of actors)
          for (const act of acts) {
            if (accounts.includes(act) || act === 'ReopenTask') continue;
            const decision = tryAct(actor, act, withdrawn, n);
            expect('events' in decision ? decision.events : []).toStrictEqual([]);
          }
      }),
      { seed, numRuns: 40 },
    );
  });
});

const accounts: Act[] = ['SubmitExplanation', 'RuleOnExplanation', 'VoidSpell', 'ChaseUnit'];

/** The task, taken back by whoever can; a task that is closed already stays as it is. */
const withdraw = (stream: Stream): Stream => {
  const by = actors.find((actor) =>
    allowed(actor, stream.now, stream.task, stream.facts).includes('WithdrawTask'),
  );
  if (!by) return stream;
  const decision = tryAct(by, 'WithdrawTask', stream, 1);
  if ('rejection' in decision) return stream;
  return append(stream, decision.events);
};

describe('another calendar', () => {
  const applied = (stream: Stream, n: number) => {
    const sent = command(stream, theAdministrator, stream.now, order(stream, stream.now, n));
    return { sent, decision: taskDecider.decide(sent, stream.task, factsFor(stream, sent)) };
  };

  it('is refused by a task that is closed, and changes nothing in one that goes by it', () => {
    always(120, (story) => {
      const stream = playAll(story);
      if (!isIssued(stream.task)) return;
      for (const n of [0, 1, 2]) {
        const { decision } = applied(stream, n);
        if (isClosed(stream.task)) expect(decision).toMatchObject({ rejection: { code: 'task-closed' } });
        if (!('events' in decision)) continue;
        const after = append(stream, decision.events);
        expect(applied(after, n).decision).toStrictEqual({ events: [] });
      }
    });
  });

  it('is one event, which leaves what is closed and what was said as it is, and moves nothing into the past', () => {
    always(200, (story) => {
      const stream = playAll(story);
      const { decision } = applied(stream, story.moves.length);
      if (!('events' in decision) || !isIssued(stream.task)) return;
      expect(decision.events.length).toBeLessThanOrEqual(1);
      const after = append(stream, decision.events);
      obligationsOf(after).forEach((one, index) => {
        const before = obligationsOf(stream)[index]!;
        expect([one.ended, one.spells, one.remindedAt]).toStrictEqual([
          before.ended,
          before.spells,
          before.remindedAt,
        ]);
        if (!isOpen(one)) expect(one).toStrictEqual(before);
        if (openSpell(before)) expect(one.schedule.dueAt).toBe(before.schedule.dueAt);
        if (one.schedule.dueOn !== before.schedule.dueOn) expect(one.schedule.dueAt > stream.now).toBe(true);
        expect(one.schedule.levelAt).toHaveLength(before.schedule.levelAt.length);
        expect(one.schedule.levelAt).toStrictEqual([...one.schedule.levelAt].sort());
      });
      const due = (all: typeof stream) => taskDecider.agenda(all.task).filter(({ at }) => at <= stream.now);
      expect(due(after)).toStrictEqual(due(stream));
    });
  });

  it('is what its preview said', () => {
    always(120, (story) => {
      const stream = playAll(story);
      if (!isIssued(stream.task)) return;
      const { sent, decision } = applied(stream, story.moves.length);
      const { calendar } = factsFor(stream, sent);
      if (!('events' in decision) || decision.events.length === 0) return;
      const [event] = decision.events;
      expect(event?.data).toMatchObject({
        replanned: replannedBy(stream.task, { calendar, plannedAt: stream.now }),
      });
    });
  });
});
