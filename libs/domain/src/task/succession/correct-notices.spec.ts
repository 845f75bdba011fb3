import { describe, expect, it } from '@jest/globals';
import { ledgerOf, taskDecider, vietnamCalendar } from '#domain';
import type { TaskEvent } from '#contracts';
import {
  appointed,
  but,
  given,
  inTheOrganisation,
  konDaoHead,
  nobodyActsUntil,
  theAdministrator,
  theHead,
  theUnitChased,
  theWorkInHand,
  to,
  vacated,
} from '../../../../../test/support/domain/index.ts';
import { append } from '../../../../../test/support/domain/stream.ts';
import type { Stream } from '../../../../../test/support/domain/stream.ts';
import { succeeded, theTaskSucceeded } from '../../../../../test/support/domain/succession.ts';
import { local } from '../../../../../test/support/domain/time.ts';

const merged = succeeded('phong-noi-vu', ['xa-kon-dao']);
const from = local('2026-03-16 00:00');

const correctionsIn = ({ events }: Stream) =>
  events.filter((event): event is TaskEvent<'NoticesCorrected'> => event.type === 'NoticesCorrected');
const versionsOf = ({ events }: Stream, ...types: TaskEvent['type'][]) =>
  events
    .filter(({ type, told, recordedAt }) => types.includes(type) && told.length > 0 && recordedAt >= from)
    .map(({ version }) => version);

/** Due on Tuesday 31/03; the merger of 16/03 is recorded on Friday 03/04, after level 1 told the old head on 01/04. */
const late = (at = '2026-04-03 10:00', directory = merged) =>
  given(
    ...theWorkInHand,
    nobodyActsUntil('2026-04-02 09:00'),
    inTheOrganisation(directory),
    theTaskSucceeded([], at),
  ).stream();

describe('a succession that is recorded late', () => {
  it('tells the old head that what was said since was not theirs, and the new one what was said, each once', () => {
    const stream = late();
    const versions = versionsOf(stream, 'Reminded', 'Escalated');
    expect(versions.length).toBeGreaterThan(1);
    const entry = { before: 'giang', told: to(konDaoHead), notTheirs: [to(theHead)] };
    expect(correctionsIn(stream)).toMatchObject([
      {
        told: [to(theHead), to(konDaoHead)],
        effectiveAt: from,
        recordedAt: local('2026-04-03 10:00'),
        data: {
          ...{ unitId: 'phong-noi-vu', from, succeededUnitIds: ['phong-noi-vu'] },
          corrected: versions.map((version) => ({ version, ...entry })),
        },
      },
    ]);
  });

  it('puts right what acts told as well', () => {
    const stream = given(
      ...theWorkInHand,
      but(theUnitChased, { at: '2026-03-25 09:00' }),
      inTheOrganisation(merged),
      theTaskSucceeded([], '2026-03-26 09:00'),
    ).stream();
    const [chased] = versionsOf(stream, 'UnitChased');
    const [correction] = correctionsIn(stream);
    expect(correction?.data.corrected.map(({ version }) => version)).toContain(chased);
  });

  it('says nothing where it is recorded in time, nor of what was said before it counts', () => {
    const soon = given(...theWorkInHand, inTheOrganisation(merged), theTaskSucceeded()).stream();
    expect(correctionsIn(soon)).toEqual([]);
    const before = new Set(
      late()
        .events.filter(({ recordedAt }) => recordedAt < from)
        .map(({ version }) => version),
    );
    const [correction] = correctionsIn(late());
    expect(correction?.data.corrected.filter(({ version }) => before.has(version))).toEqual([]);
  });

  it('leaves alone what reached the one who heads the successor too', () => {
    const same = appointed('2026-03-16 00:00', { ...theHead, postId: konDaoHead.postId }).to(
      vacated('2026-03-16 00:00', konDaoHead).from(merged),
    );
    expect(correctionsIn(late('2026-04-03 10:00', same))).toEqual([]);
    const chased = given(
      ...theWorkInHand,
      but(theUnitChased, { at: '2026-03-25 09:00' }),
      inTheOrganisation(same),
      theTaskSucceeded([], '2026-03-26 09:00'),
    ).stream();
    expect(correctionsIn(chased)).toEqual([]);
  });

  it('changes whom levels were for, not when they were said; the ledger charges each day by the corrected record', () => {
    const stream = late();
    const before = given(...theWorkInHand, nobodyActsUntil('2026-04-02 09:00')).task();
    const spellIn = (task: typeof before) =>
      task.obligations.find(({ kind }) => kind === 'completion')?.spells[0];
    const after = given(
      ...theWorkInHand,
      nobodyActsUntil('2026-04-02 09:00'),
      inTheOrganisation(merged),
      theTaskSucceeded([], '2026-04-03 10:00'),
    ).task();
    expect(spellIn(after)).toEqual({ ...spellIn(before), levels: ['lan'] });
    const [entry] = ledgerOf(stream.events, local('2026-04-03 12:00'), {
      directory: merged,
      calendars: { [vietnamCalendar.version]: vietnamCalendar },
    }).filter(({ obligationId }) => obligationId === 'completion-1');
    expect(entry?.slices.map(({ head }) => head?.personId)).toEqual(['lan']);
  });

  it('goes on to the next level by the record as it is now', () => {
    const stream = given(
      ...theWorkInHand,
      nobodyActsUntil('2026-04-02 09:00'),
      inTheOrganisation(merged),
      theTaskSucceeded([], '2026-04-03 10:00'),
      nobodyActsUntil('2026-04-20 09:00'),
    ).stream();
    const next = stream.events.filter(
      (event) => event.type === 'Escalated' && event.data.obligationId === 'completion-1',
    );
    expect(next.map(({ told }) => told[0]?.personId).slice(0, 2)).toEqual(['giang', 'binh']);
  });

  it('is known to a correction of whoever heads the successor, of what is met as well', () => {
    const stream = late();
    const newHead = { ...konDaoHead, personId: 'phuc' };
    const directory = appointed('2026-03-16 00:00', newHead).to(
      vacated('2026-03-16 00:00', konDaoHead).from(merged),
    );
    const decision = taskDecider.decide(
      {
        ...{ commandId: '0d000000-0000-4000-8000-000000000009', streamId: stream.events[0]?.streamId ?? '' },
        ...{ actor: theAdministrator, receivedAt: local('2026-04-04 09:00') },
        body: {
          type: 'CorrectNotices',
          unitId: 'xa-kon-dao',
          decision: stream.events[0]?.eventId.slice(0, 36) ?? '',
          from,
        },
      },
      stream.task,
      { ...stream.facts, directory },
    );
    if ('rejection' in decision) throw new Error(decision.rejection.code);
    expect(decision.events).toMatchObject([{ told: [to(newHead)] }]);
    const after = append(stream, decision.events);
    expect(correctionsIn(after)).toHaveLength(2);
  });
});
