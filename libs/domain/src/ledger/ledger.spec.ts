import { describe, expect, it } from '@jest/globals';
import { ledgerOf, vietnamCalendar } from '#domain';
import type { LedgerEntry } from '#domain';
import type { Directory } from '#contracts';
import {
  appointed,
  but,
  explanationsAsked,
  given,
  inTheOrganisation,
  local,
  nobodyActsUntil,
  organisation,
  theCompletionSubmitted,
  theDeputy,
  theExplanationRuled,
  theExplanationSubmitted,
  theHead,
  theLeader,
  theTaskReassigned,
  theWorkInHand,
  to,
  toInCharge,
  vacated,
  withInCharge,
} from '../../../../test/support/domain/index.ts';

type Story = Parameters<typeof given>;

const calendars = { [vietnamCalendar.version]: vietnamCalendar };

const ledgerAt = (at: string, directory: Directory, ...story: Story): LedgerEntry[] =>
  ledgerOf(given(inTheOrganisation(directory), ...story, nobodyActsUntil(at)).stream().events, local(at), {
    directory,
    calendars,
  });

const completionOf = (entries: LedgerEntry[]) => entries.find(({ kind }) => kind === 'completion')!;

/** `from–to days: who`, to read the slices at a glance. */
const inWords = ({ slices }: LedgerEntry): string[] =>
  slices.map(({ from, to: last, daysLate, head, inherited }) => {
    const who = head ? `${head.personId}${head.by === 'in_charge' ? ' in charge' : ''}` : 'nobody';
    return `${from}–${last} ${daysLate}: ${who}${inherited ? ', inherited' : ''}`;
  });

const newHead = { ...theHead, personId: 'phuc' };
const replacedAt = (when: string) => appointed(when, newHead).to(vacated(when, theHead).from(organisation));

describe('who answered for a result that was due on Tue 31/03/2026', () => {
  it('is whoever headed the unit, on each working day', () => {
    // 01, 02, 03, 06, 07, 08 and 09/04.
    expect(inWords(completionOf(ledgerAt('2026-04-09 12:00', organisation, ...theWorkInHand)))).toStrictEqual(
      ['2026-04-01–2026-04-09 7: giang'],
    );
  });

  it('changes with the head; for the new one it is inherited', () => {
    const entry = completionOf(
      ledgerAt(
        '2026-06-01 00:00',
        replacedAt('2026-04-03 07:00'),
        ...theWorkInHand,
        but(theCompletionSubmitted, { by: newHead, at: '2026-04-10 15:00' }),
      ),
    );
    expect(inWords(entry)).toStrictEqual([
      '2026-04-01–2026-04-02 2: giang',
      '2026-04-03–2026-04-10 6: phuc, inherited',
    ]);
    expect(entry).toMatchObject({ daysLate: 8, how: 'met', answerable: to(theHead) });
  });

  it('is, on a day on which the post changes hands, whoever has it when the day ends', () => {
    const on = (when: string) =>
      inWords(completionOf(ledgerAt('2026-04-03 12:00', replacedAt(when), ...theWorkInHand)));
    expect(on('2026-04-02 23:59')).toStrictEqual([
      '2026-04-01–2026-04-01 1: giang',
      '2026-04-02–2026-04-03 2: phuc, inherited',
    ]);
    expect(on('2026-04-03 00:00')).toStrictEqual([
      '2026-04-01–2026-04-02 2: giang',
      '2026-04-03–2026-04-03 1: phuc, inherited',
    ]);
  });

  it('is the own lateness of who took the post over in the last minute of the term, and inherited at 24:00', () => {
    const on = (when: string) =>
      inWords(completionOf(ledgerAt('2026-04-01 12:00', replacedAt(when), ...theWorkInHand)));
    expect(on('2026-03-31 23:59')).toStrictEqual(['2026-04-01–2026-04-01 1: phuc']);
    expect(on('2026-04-01 00:00')).toStrictEqual(['2026-04-01–2026-04-01 1: phuc, inherited']);
  });

  it('is the deputy in charge of a vacant post, or nobody', () => {
    const vacant = vacated('2026-04-03 00:00', theHead).from(organisation);
    expect(
      inWords(completionOf(ledgerAt('2026-04-07 12:00', withInCharge(theDeputy, vacant), ...theWorkInHand))),
    ).toStrictEqual(['2026-04-01–2026-04-02 2: giang', '2026-04-03–2026-04-07 3: hanh in charge, inherited']);
    expect(toInCharge(theDeputy).by).toBe('in_charge');
    expect(inWords(completionOf(ledgerAt('2026-04-07 12:00', vacant, ...theWorkInHand)))).toStrictEqual([
      '2026-04-01–2026-04-02 2: giang',
      '2026-04-03–2026-04-07 3: nobody',
    ]);
  });

  it('is each unit for its own time', () => {
    const entries = ledgerAt(
      '2026-05-25 12:00',
      organisation,
      ...theWorkInHand,
      but(theTaskReassigned, { at: '2026-04-07 10:00', dueOn: '2026-05-15' }),
    ).filter(({ kind }) => kind === 'completion');
    expect(entries.map((one) => [one.obligationId, one.how, ...inWords(one)])).toStrictEqual([
      ['completion-1', 'transferred', '2026-04-01–2026-04-07 5: giang'],
      // Fri 15/05: 18, 19, 20, 21, 22 and 25/05.
      ['completion-2', null, '2026-05-18–2026-05-25 6: lan'],
    ]);
  });
});

describe('beside the head', () => {
  const withFields: Directory = {
    ...organisation,
    fields: [
      {
        ...{ postId: 'pct-1', name: 'Nội chính', unitIds: ['phong-noi-vu'] },
        ...{ from: local('2026-01-01 00:00'), to: local('2026-04-03 00:00') },
      },
    ],
    collectives: [{ unitId: 'phong-noi-vu', from: local('2026-04-06 00:00'), to: null }],
  };

  it('the deputy with the field is named for the days on which they had it, and the body from when it leads', () => {
    const { slices } = completionOf(ledgerAt('2026-04-07 12:00', withFields, ...theWorkInHand));
    const noted = slices.map(({ from, to: last, deputies, collective }) => [
      from,
      last,
      deputies,
      collective,
    ]);
    const field = { personId: theLeader.personId, postId: 'pct-1', field: 'Nội chính' };
    expect(noted).toStrictEqual([
      ['2026-04-01', '2026-04-02', [field], null],
      ['2026-04-03', '2026-04-03', [], null],
      ['2026-04-06', '2026-04-07', [], { unitId: 'phong-noi-vu', before: 'ubnd' }],
    ]);
  });
});

describe('an entry', () => {
  it('names the events that say so: opened, three levels, explained, ruled, closed', () => {
    const stream = given(
      ...[explanationsAsked(), ...theWorkInHand, theExplanationSubmitted, theExplanationRuled],
      but(theCompletionSubmitted, { at: '2026-04-10 15:00' }),
    ).stream();
    const [entry] = ledgerOf(stream.events, stream.now, { directory: organisation, calendars });
    const types = entry!.versions.map((version) => stream.events[version - 1]!.type);
    expect(types).toStrictEqual([
      ...['SpellOpened', 'Escalated', 'Escalated', 'ObligationOpened'],
      ...['ExplanationSubmitted', 'ObligationOpened', 'ExplanationRuled', 'SpellClosed'],
    ]);
    expect(entry).toMatchObject({ daysLate: 8, objectiveDays: 3, levels: 2 });
  });

  it('of a leader who was late to decide names the leader', () => {
    // Sent on Fri 27/03: decided by Fri 03/04; late from Mon 06/04.
    const entries = ledgerAt('2026-04-07 12:00', organisation, ...theWorkInHand, theCompletionSubmitted);
    expect(entries.map((one) => [one.kind, ...inWords(one)])).toStrictEqual([
      ['decide-completion', '2026-04-06–2026-04-07 2: binh'],
    ]);
  });
});
