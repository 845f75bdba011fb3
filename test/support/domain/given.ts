import { expect } from '@jest/globals';
import { eventSchema } from '#contracts';
import type { DataOf, EventType, Instant, NewEvent, Recipient, RejectionCode } from '#contracts';
import { taskDecider } from '#domain';
import type { IssuedTask } from '#domain';
import type { Order, Step } from './acts.ts';
import { emptyStream, factsFor, play, received, runClock } from './stream.ts';
import type { Circumstance, Stream } from './stream.ts';
import { local } from './time.ts';

/** An event as a spec writes it. Nobody is told, and both times are the receipt of the act, unless the spec says so. */
export type Expected = {
  [T in EventType]: {
    type: T;
    data: DataOf<T>;
    told?: Recipient[];
    effectiveAt?: Instant;
    recordedAt?: Instant;
  };
}[EventType];

const asWritten = ({ type, data, told, effectiveAt, recordedAt }: NewEvent) => ({
  ...{ type, data, told, effectiveAt, recordedAt },
});

const completed = (expected: Expected[], at: Instant) =>
  expected.map((event) => ({ told: [], effectiveAt: at, recordedAt: at, ...event }));

/** Every event has the shape that its type promises to the store. */
const expectWellFormed = (events: readonly NewEvent[], stream: Stream) =>
  events.forEach((event, index) => {
    const { error } = eventSchema(event.type).safeParse({
      ...event,
      streamId: stream.task.taskId,
      version: stream.events.length + index + 1,
    });
    expect(error).toBeUndefined();
  });

const whenDone = (stream: Stream, step: Step | Order) => {
  const command = received(stream, step);
  const decision = taskDecider.decide(command, stream.task, factsFor(stream, command));
  return {
    then: (...expected: Expected[]) => {
      if ('rejection' in decision) throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
      expect(decision.events.map(asWritten)).toStrictEqual(completed(expected, command.receivedAt));
      expectWellFormed(decision.events, stream);
      decision.events.forEach(({ eventId, actor, commandId }, index) =>
        expect({ eventId, actor, commandId }).toStrictEqual({
          eventId: `${command.commandId}/${index + 1}`,
          actor: step.by,
          commandId: command.commandId,
        }),
      );
    },
    thenRejected: (code: RejectionCode, details?: Record<string, string | number>) => {
      if (!('rejection' in decision)) throw new Error(`accepted: ${JSON.stringify(decision.events)}`);
      const { rejection } = decision;
      expect(details ? rejection : { code: rejection.code }).toStrictEqual(
        details ? { code, details } : { code },
      );
    },
    refusal: () => {
      if (!('rejection' in decision)) throw new Error(`accepted: ${JSON.stringify(decision.events)}`);
      return decision;
    },
    /** What follows, as it would be expected of another story in which nothing else is different. */
    expected: (): Expected[] => {
      if ('rejection' in decision) throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
      return decision.events.map(({ type, data, told }) => ({ type, data, told }) as Expected);
    },
    thenNothing: () => expect(decision).toStrictEqual({ events: [] }),
  };
};

const clockAt = (stream: Stream, by: Instant) => {
  const compare = (away: boolean, expected: Expected[]) => {
    const after = runClock(stream, by, away);
    const said = after.events.slice(stream.events.length);
    expect(said.map(asWritten)).toStrictEqual(completed(expected, by));
    said.forEach((event) => {
      expect({ actor: event.actor, commandId: event.commandId }).toStrictEqual({
        actor: 'clock',
        commandId: null,
      });
      expect(eventSchema(event.type).safeParse(event).error).toBeUndefined();
    });
  };
  return {
    /** What the clock says from the last part of the story up to and with this instant, in order. */
    clock: (...expected: Expected[]) => compare(false, expected),
    /** The same, if the engine was away all the time and has only now come back. */
    clockAfterOutage: (...expected: Expected[]) => compare(true, expected),
  };
};

/**
 * A story, played from the start: acts through the domain itself, with the clock doing between them what falls due. Then one act
 * (`when`), or time alone (`at`), and what follows from it: strictly, and in order.
 */
export const given = (...story: (Step | Order | Circumstance)[]) => {
  const stream = story.reduce(play, emptyStream());
  return {
    when: (step: Step | Order) => whenDone(runClock(stream, local(step.at)), step),
    at: (time: string) => clockAt(stream, local(time)),
    /** The task as the story leaves it. */
    task: () => {
      if (stream.task.stage === 'none') throw new Error('the story issues no task');
      return stream.task satisfies IssuedTask;
    },
    stream: () => stream,
  };
};
