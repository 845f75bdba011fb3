import { describe, expect, it } from '@jest/globals';
import type { Outcome, TaskEvent } from '#contracts';
import { evolve, notIssued } from '#domain';
import type { Task } from '#domain';
import { local, nobodyActsUntil, theHead, theWorkInHand } from '../../../test/support/domain/index.ts';
import type { Step } from '../../../test/support/domain/acts.ts';
import { emptyStream, play, received, taskId } from '../../../test/support/domain/stream.ts';
import { clockChecks } from './clock.ts';
import { commandChecks } from './commands.ts';
import { askedIn } from './evidence.ts';
import type { Evidence, Kept, Stream } from './evidence.ts';
import { orderCheck } from './order.ts';

const now = local('2026-04-01 09:00');
const strayAct: Step<'SubmitPlan'> = {
  by: theHead,
  at: '2026-04-01 08:30',
  body: { type: 'SubmitPlan', lines: [] },
};

/** A task issued, acknowledged, planned, approved, and past its due day, then a refused act; every act sent, answered and kept once. */
const told = (): Evidence => {
  const inbox = new Map<string, Kept>();
  const lines: Parameters<typeof askedIn>[0][number][] = [];
  let stream = emptyStream();
  const keep = (step: Step, outcome: Outcome) => {
    const command = received(stream, step);
    const key = command.commandId;
    inbox.set(key, { command, outcome, said: step.body });
    const { postId } = command.actor;
    lines.push({ kind: 'sent', key, attempt: 1, taskId, postId, body: step.body });
    const [status, body] =
      'accepted' in outcome
        ? [200, outcome.accepted]
        : [409, { ...outcome.rejected.details, ...outcome.rejected }];
    lines.push({ kind: 'answered', key, attempt: 1, status, body });
  };
  for (const step of theWorkInHand) {
    const after = play(stream, step);
    keep(step, { accepted: { version: after.events.length, changed: true } });
    stream = after;
  }
  stream = play(stream, nobodyActsUntil('2026-04-01 08:30'));
  const { lastAct, stage, version } = stream.task as Extract<Task, { lastAct: unknown }>;
  keep(strayAct, {
    rejected: {
      code: 'plan-already-approved',
      details: { stage, lastAct: lastAct.type, lastActBy: lastAct.by, lastActAt: lastAct.at },
      version,
    },
  });
  const evidence: Evidence = {
    streams: new Map(),
    inbox,
    asked: askedIn(lines),
    directory: stream.facts.directory,
    clockOffset: 0,
  };
  setEvents(evidence, stream.events);
  return evidence;
};

/** Puts other events in the task’s stream, numbered anew. */
const setEvents = (evidence: Evidence, events: readonly TaskEvent[]): void => {
  const states: Task[] = [notIssued(taskId)];
  const numbered = events.map((event, index) => ({ ...event, version: index + 1 }));
  for (const event of numbered) states.push(evolve(states.at(-1)!, event));
  evidence.streams.set(taskId, { taskId, closed: false, events: numbered, states });
};

const theStream = (evidence: Evidence): Stream => evidence.streams.get(taskId)!;
const eventsOf = (evidence: Evidence) => theStream(evidence).events;
const change = (
  evidence: Evidence,
  test: (event: TaskEvent) => boolean,
  to: (event: TaskEvent) => TaskEvent[],
) => {
  const index = eventsOf(evidence).findIndex(test);
  expect(index).toBeGreaterThanOrEqual(0);
  setEvents(
    evidence,
    eventsOf(evidence).flatMap((event, at) => (at === index ? to(event) : [event])),
  );
};
const keys = (evidence: Evidence) => [...evidence.inbox.keys()];
const first = (evidence: Evidence) => evidence.inbox.get(keys(evidence)[0]!)!;
const refused = (evidence: Evidence) => evidence.inbox.get(keys(evidence).at(-1)!)!;

const broken = (evidence: Evidence): string[] =>
  [...commandChecks(evidence), orderCheck(evidence), ...clockChecks(evidence, [], now).checks]
    .filter(({ failures }) => failures.length > 0)
    .map(({ name }) => name);

const isReminder = (event: TaskEvent) => event.type === 'Reminded';
const isLevel = (event: TaskEvent) => event.type === 'Escalated';
const isLastOfPlan = (event: TaskEvent) =>
  event.type === 'ObligationOpened' && event.data.obligationId === 'decide-plan-1';

describe('the checks', () => {
  it('find nothing where everything is as promised, and have looked at all of it', () => {
    const evidence = told();
    expect(broken(evidence)).toEqual([]);
    const checks = [
      ...commandChecks(evidence),
      orderCheck(evidence),
      ...clockChecks(evidence, [], now).checks,
    ];
    expect(checks.filter(({ checked }) => checked === 0)).toEqual([]);
    expect(eventsOf(evidence).some(isReminder) && eventsOf(evidence).some(isLevel)).toBe(true);
  });

  it.each<[string, string, (evidence: Evidence) => void]>([
    [
      'an acknowledged command without its events',
      'acknowledged',
      (evidence) => {
        setEvents(
          evidence,
          eventsOf(evidence).filter(({ type }) => type !== 'PlanApproved'),
        );
      },
    ],
    [
      'an act applied twice',
      'acknowledged',
      (evidence) => change(evidence, isLastOfPlan, (event) => [event, event]),
    ],
    [
      'a refused command with an event',
      'refused',
      (evidence) =>
        change(evidence, isLastOfPlan, (event) => [
          { ...event, commandId: refused(evidence).command.commandId },
        ]),
    ],
    [
      'an answer other than the outcome',
      'answers',
      (evidence) => {
        const { command } = first(evidence);
        evidence.asked
          .get(command.commandId)!
          .answers.push({ at: 99, status: 200, body: { version: 1, changed: true } });
      },
    ],
    [
      'an internal error',
      'answers',
      (evidence) => {
        const { command } = first(evidence);
        evidence.asked
          .get(command.commandId)!
          .answers.push({ at: 99, status: 500, body: { code: 'internal' } });
      },
    ],
    [
      'a command without an outcome',
      'settled',
      (evidence) => {
        first(evidence).outcome = null;
      },
    ],
    [
      'a command that nobody sent',
      'sent',
      (evidence) => {
        evidence.asked.delete(first(evidence).command.commandId);
      },
    ],
    [
      'other words than were sent',
      'sent',
      (evidence) => {
        first(evidence).said = { ...first(evidence).said, title: 'khác' } as never;
      },
    ],
    [
      'a decision that the rules would not make',
      'decided',
      (evidence) => change(evidence, isLastOfPlan, (event) => [{ ...event, told: [], effectiveAt: now }]),
    ],
    [
      'a refusal that the rules would not make',
      'decided',
      (evidence) => {
        const kept = refused(evidence);
        kept.outcome = { rejected: { code: 'task-closed', details: {}, version: eventsOf(evidence).length } };
      },
    ],
    [
      'an event of nobody',
      'owned',
      (evidence) => change(evidence, isLastOfPlan, (event) => [event, { ...event, commandId: null }]),
    ],
    [
      'a reminder nobody asked for',
      'clockLawful',
      (evidence) =>
        change(evidence, isReminder, (event) => [{ ...event, effectiveAt: local('2026-03-05 08:01') }]),
    ],
    [
      'a reminder said twice',
      'clockOnce',
      (evidence) => change(evidence, isReminder, (event) => [event, event]),
    ],
    ['a level said twice', 'clockOnce', (evidence) => change(evidence, isLevel, (event) => [event, event])],
    ['a reminder left out', 'clockComplete', (evidence) => change(evidence, isReminder, () => [])],
    ['a level left out', 'clockComplete', (evidence) => change(evidence, isLevel, () => [])],
    [
      'a reminder before an act that came in earlier',
      'peopleFirst',
      (evidence) => {
        const reminder = eventsOf(evidence).find(isReminder)!;
        setEvents(evidence, [reminder, ...eventsOf(evidence).filter((event) => event !== reminder)]);
      },
    ],
    [
      'a reminder a quarter of an hour late',
      'clockInTime',
      (evidence) =>
        change(evidence, isReminder, (event) => [
          { ...event, recordedAt: new Date(Date.parse(event.effectiveAt) + 900_000).toISOString() },
        ]),
    ],
    [
      'an act decided before one that was acknowledged before it was sent',
      'realTime',
      (evidence) => {
        const [one, two] = keys(evidence).map((key) => evidence.asked.get(key)!);
        one!.sentAt = two!.answers[0]!.at + 1;
      },
    ],
  ])('find %s', (_, name, breakIt) => {
    const evidence = told();
    breakIt(evidence);
    expect(broken(evidence)).toContain(name);
  });

  it('do not count as late what was away meanwhile', () => {
    const evidence = told();
    change(evidence, isReminder, (event) => [
      { ...event, recordedAt: new Date(Date.parse(event.effectiveAt) + 900_000).toISOString() },
    ]);
    const from = Date.parse(eventsOf(evidence).find(isReminder)!.effectiveAt);
    const { checks, lateness } = clockChecks(evidence, [{ part: 'worker', from, to: from + 890_000 }], now);
    expect(checks.find(({ name }) => name === 'clockInTime')?.failures).toEqual([]);
    expect(lateness).toEqual({ maxMs: 900_000, maxBeyondOutageMs: 10_000 });
  });
});
