import { expect } from '@jest/globals';
import { eventSchema } from '#contracts';
import type {
  Actor,
  DataOf,
  Directory,
  Instant,
  ReceivedCommand,
  RejectionCode,
  ReceiveHandover,
  SignHandover,
  SucceedUnit,
  UnitAct,
  UnitCommand,
  UnitEvent,
  UnitEventType,
} from '#contracts';
import { default1, place, unitDecider, vietnamCalendar } from '#domain';
import type { UnitRecord } from '#domain';
import { aStranger, organisation, theChair } from './organisation.ts';
import { local } from './time.ts';

export const theAdministrator: Actor = { personId: 'phuong', postId: 'quan-tri', capacity: 'TL' };
export { aStranger, theChair };

/** The paper of every decision in these stories. */
export const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện Đăk Tô' };

/** The organisation of the stories with somebody who administers it, and the people whom the directory knows. */
export const theDirectory: Directory = {
  ...organisation,
  posts: [
    ...organisation.posts,
    { postId: 'quan-tri', unitId: 'ubnd', role: 'administrator', title: 'Quản trị' },
  ],
  tenures: [
    ...organisation.tenures,
    { postId: 'quan-tri', personId: 'phuong', from: local('2025-01-01 00:00'), to: null, inCharge: false },
  ],
  people: ['an', 'binh', 'cuc', 'giang', 'hanh', 'phuong'],
};

/** One act on the unit of a story: when it was received, what was decided, and by whom if not by the administrator. */
export type UnitStep<Act = UnitAct | SucceedUnit> = {
  at: string;
  act: Act;
  by?: Actor;
  directory?: Directory;
};
/** An act of a decision, or of people on their own posts. */
type AnyStep = UnitStep | HandoverStep;
export type HandoverStep = UnitStep<SignHandover | ReceiveHandover>;

export const theUnitId = 'phong-y-te';
const streamId = '0e000000-0000-5000-8000-000000000001';

type Story = { unit: UnitRecord; events: UnitEvent[]; commands: number };

/** The id of the n-th command of a story. */
export const commandIdOf = (n: number) => `0c000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const received = ({ commands }: Story, { at, act, by = theAdministrator }: AnyStep) =>
  ({
    commandId: commandIdOf(commands + 1),
    streamId,
    actor: by,
    receivedAt: local(at),
    body: { ...act, unitId: theUnitId },
  }) satisfies ReceivedCommand<UnitCommand>;

const decided = (story: Story, step: AnyStep) => {
  const facts = {
    calendar: vietnamCalendar,
    policy: default1,
    directory: step.directory ?? theDirectory,
  };
  return unitDecider.decide(received(story, step), story.unit, facts);
};

const beginning = (): Story => ({ unit: unitDecider.initial(streamId), events: [], commands: 0 });

/** Plays one act, if it is accepted; says with what if it is not. */
export const playUnit = (story: Story, step: AnyStep): Story | { refused: RejectionCode } => {
  const decision = decided(story, step);
  if ('rejection' in decision) return { refused: decision.rejection.code };
  const events = place(decision.events, streamId, story.unit.version) as UnitEvent[];
  return {
    unit: events.reduce(unitDecider.evolve, story.unit),
    events: [...story.events, ...events],
    commands: story.commands + 1,
  };
};

const played = (story: Story, step: AnyStep): Story => {
  const next = playUnit(story, step);
  if ('refused' in next) throw new Error(`the story breaks off: ${step.act.type} ${next.refused}`);
  return next;
};

type Expected = {
  [T in UnitEventType]: { type: T; data: Omit<DataOf<T>, 'unitId' | 'paper'>; effectiveAt?: Instant };
}[UnitEventType];

/** The unit of the story, founded and given its posts, then whatever else happened to it. */
export const givenUnit = (...story: AnyStep[]) => {
  const before = story.reduce(played, beginning());
  return {
    unit: () => before.unit,
    events: () => before.events,
    when: (step: AnyStep) => {
      const decision = decided(before, step);
      return {
        then: (...expected: Expected[]) => {
          if ('rejection' in decision) throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
          const { receivedAt, commandId, actor } = received(before, step);
          expect(decision.events).toStrictEqual(
            expected.map(({ effectiveAt = receivedAt, data, type }, index) => ({
              type,
              data: { unitId: theUnitId, ...('paper' in step.act ? { paper: step.act.paper } : {}), ...data },
              ...{ told: [], eventId: `${commandId}/${index + 1}`, effectiveAt, recordedAt: receivedAt },
              ...{ actor, commandId },
            })),
          );
          for (const event of place(decision.events, streamId, before.unit.version))
            expect(eventSchema(event.type).safeParse(event).error).toBeUndefined();
        },
        thenRejected: (code: RejectionCode, details?: Record<string, string | number>) => {
          if (!('rejection' in decision)) throw new Error(`accepted: ${JSON.stringify(decision.events)}`);
          expect(decision.rejection).toStrictEqual({ code, details: details ?? decision.rejection.details });
        },
        thenNothing: () => expect(decision).toStrictEqual({ events: [] }),
      };
    },
  };
};

export const beginningOfUnit = beginning;

/** An act as it is received, and from when it counts if not from then. */
export const step = (at: string, act: UnitStep['act'], effectiveAt?: string): UnitStep => ({
  at,
  act: effectiveAt ? { ...act, effectiveAt: local(effectiveAt) } : act,
});
/** A unit with its head’s post and a deputy’s. */
export const theUnit = [
  step('2026-01-05 08:00', {
    ...{ type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: 'Phòng Y tế', paper },
  }),
  step('2026-01-05 08:00', {
    ...{ type: 'EstablishPost', postId: 'tp-y-te', role: 'head', name: 'Trưởng phòng' },
  }),
  step('2026-01-05 08:00', {
    ...{ type: 'EstablishPost', postId: 'ptp-y-te', role: 'deputy', name: 'Phó Trưởng phòng' },
  }),
];
