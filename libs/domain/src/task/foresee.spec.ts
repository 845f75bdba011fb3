import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TaskEvent } from '#contracts';
import { addDays, foresee, isSettled } from '#domain';
import {
  inTheOrganisation,
  local,
  organisation,
  theCompletionSubmitted,
  theHead,
  theTaskSignedOff,
  theWorkInHand,
  vacated,
} from '../../../../test/support/domain/index.ts';
import type { Step } from '../../../../test/support/domain/index.ts';
import { farFuture, isEndless, playAll, stories } from '../../../../test/support/domain/random.ts';
import { emptyStream, factsFor, play, runClock } from '../../../../test/support/domain/stream.ts';
import type { Circumstance, Stream } from '../../../../test/support/domain/stream.ts';

const after = (...story: (Step | Circumstance)[]): Stream => story.reduce(play, emptyStream());
const foreseen = (stream: Stream) => foresee(stream.task, stream.now, factsFor(stream));
const inShort = (stream: Stream) =>
  foreseen(stream).map(({ type, effectiveAt, told }) =>
    `${effectiveAt} ${type} ${told.map(({ postId }) => postId).join()}`.trimEnd(),
  );

describe('a task due on Tuesday 31/03/2026, if nobody acts from now on', () => {
  it('reminds the head, is late at 24:00 and climbs to the chair', () => {
    expect(inShort(after(...theWorkInHand))).toEqual([
      `${local('2026-03-24 08:00')} Reminded tp-noi-vu`,
      `${local('2026-03-27 08:00')} Reminded tp-noi-vu`,
      `${local('2026-03-30 08:00')} Reminded tp-noi-vu`,
      `${local('2026-03-31 08:00')} Reminded tp-noi-vu`,
      `${local('2026-03-31 24:00')} SpellOpened`,
      `${local('2026-04-01 08:00')} Escalated tp-noi-vu`,
      `${local('2026-04-07 08:00')} Escalated pct-1`,
      `${local('2026-04-15 08:00')} Escalated ct-ubnd`,
    ]);
  });

  it('tells whoever will hold the post then, as far as that is on record today', () => {
    const leaving = vacated('2026-03-29 00:00', theHead).from(organisation);
    const [first, , third] = foreseen(after(inTheOrganisation(leaving), ...theWorkInHand));
    expect(first?.told).toHaveLength(1);
    expect(third?.told.map(({ postId }) => postId)).not.toContain('tp-noi-vu');
  });

  it('has nothing to come once it is signed off', () => {
    const story = [...theWorkInHand, theCompletionSubmitted, theTaskSignedOff];
    expect(foreseen(after(...story))).toEqual([]);
  });
});

describe('whatever has happened to a task', () => {
  it('what is foreseen is what the clock then does', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const stream = playAll(story);
        const coming = foreseen(stream);
        if (isSettled(stream.task)) return expect(coming).toEqual([]);
        const { events } = runClock(stream, farFuture(stream.task));
        const said = events.slice(stream.events.length);
        if (!isEndless(stream.task)) return expect(coming).toEqual(said);
        const until = [addDays(stream.now.slice(0, 10), 365), farFuture(stream.task)].sort()[0] ?? '';
        const within = ({ effectiveAt }: TaskEvent) => effectiveAt <= until;
        expect(coming.filter(within)).toEqual(said.filter(within));
      }),
      { seed: 20260331, numRuns: 80 },
    );
  });
});
