import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, ReceivedCommand, SucceedTask, TaskEvent } from '#contracts';
import { taskDecider } from '#domain';
import type { Task } from '#domain';
import { theAdministrator, theStaff, to } from '../../../test/support/domain/index.ts';
import { playAll, stories } from '../../../test/support/domain/random.ts';
import type { Stream } from '../../../test/support/domain/stream.ts';
import { correctionProblem } from './corrected.ts';

type Found = { event: TaskEvent<'NoticesCorrected'>; before: Task; command: ReceivedCommand<Command> };

const orderOf = ({ streamId, commandId, recordedAt, data, actor }: Found['event']): Found['command'] => {
  const { decision: decisionId, from: effectiveAt } = data;
  const paper = { number: '1', issuedOn: '2026-03-02', issuedBy: 'UBND' };
  const body: SucceedTask = { type: 'SucceedTask', decisionId, effectiveAt, handings: [], paper };
  return {
    ...{ streamId, commandId: commandId ?? '', receivedAt: recordedAt, body },
    actor: actor === 'clock' ? theAdministrator : actor,
  };
};

/** Every corrective notice of a story, with the task as it stood before. */
const correctionsIn = ({ events }: Stream): Found[] => {
  const found: Found[] = [];
  let task = taskDecider.initial(events[0]?.streamId ?? '');
  for (const event of events) {
    if (event.type === 'NoticesCorrected') found.push({ event, before: task, command: orderOf(event) });
    task = taskDecider.evolve(task, event);
  }
  return found;
};

type Forge = (event: Found['event']) => Found['event'];
const saying = (event: Found['event'], data: Partial<Found['event']['data']>) => ({
  ...event,
  data: { ...event.data, ...data },
});
const forgeries: Forge[] = [
  (event) => saying(event, { decision: '0d000000-0000-4000-8000-00000000000f' }),
  (event) => saying(event, { from: '2026-01-01T00:00:00.000Z' }),
  (event) => saying(event, { unitId: 'ubnd' }),
  (event) => saying(event, { succeededUnitIds: ['ubnd'] }),
  (event) => saying(event, { corrected: event.data.corrected.map((one) => ({ ...one, version: 4000 })) }),
  (event) => saying(event, { corrected: event.data.corrected.map((one) => ({ ...one, before: 'khac' })) }),
  (event) =>
    saying(event, {
      corrected: event.data.corrected.map((one) => ({
        ...one,
        notTheirs: [{ ...to(theStaff), personId: 'khac' }],
      })),
    }),
  (event) => saying(event, { corrected: event.data.corrected.slice(1) }),
  (event) => saying(event, { corrected: [...event.data.corrected, ...event.data.corrected] }),
  (event) => ({ ...event, told: [] }),
  (event) => ({ ...event, told: [...event.told, { ...to(theStaff), personId: 'khac' }] }),
];

/** With one entry taken away nobody else may be told: then it says less, and contradicts nothing. */
const saysLess = ({ event }: Found, forged: Found['event']) =>
  forged.data.corrected.length > 0 && forged.data.corrected.length < event.data.corrected.length;

describe('a corrective notice after a succession', () => {
  let seen = 0;

  it('can be what the rules wrote, and nothing else', () => {
    const property = fc.property(stories, (story) => {
      for (const one of correctionsIn(playAll(story))) {
        seen += 1;
        expect(correctionProblem(one.event, one.before, one.command)).toBeUndefined();
        for (const forge of forgeries) {
          const forged = forge(one.event);
          if (saysLess(one, forged)) continue;
          expect(correctionProblem(forged, one.before, one.command)).toBeDefined();
        }
      }
    });
    fc.assert(property, { seed: 19, numRuns: 150 });
    expect(seen).toBeGreaterThan(2);
  });

  it('comes of no other command', () => {
    const [one] = fc
      .sample(stories, { seed: 19, numRuns: 150 })
      .flatMap((story) => correctionsIn(playAll(story)));
    if (!one) throw new Error('no story has one');
    const command = { ...one.command, body: { type: 'WithdrawTask', reason: '' } as never };
    expect(correctionProblem(one.event, one.before, command)).toEqual({ code: 'no-correction-ordered' });
  });
});
