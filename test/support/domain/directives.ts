import { expect } from '@jest/globals';
import { eventSchema } from '#contracts';
import type {
  Actor,
  DirectiveCommand,
  DirectiveCommandOf,
  DirectiveEvent,
  DirectiveOrder,
  Directory,
  Instant,
  KnownDirective,
  RejectionCode,
} from '#contracts';
import {
  default1,
  directiveDecider,
  foldDirective,
  isRecorded,
  notRecorded,
  place,
  vietnamCalendar,
} from '#domain';
import type { RecordedDirective } from '#domain';
import { organisation, theMonitor } from './organisation.ts';
import { local } from './time.ts';

export const directiveId = '0d000000-0000-4000-8000-000000000001';
export const anotherId = '0d000000-0000-4000-8000-000000000002';

/** Behind the API words are seals; here each word has one of its own. */
export const sealed = (n: number): string => n.toString(16).padStart(64, '0');

/** A resolution from above the directory, as the monitoring office enters it. */
export const theResolution: DirectiveCommandOf<'RecordDirective'> = {
  type: 'RecordDirective',
  kind: 'resolution',
  number: '02/NQ/TU',
  issuer: { name: 'Tỉnh ủy (Khóa XVI)', tree: 'party', level: 'province' },
  issuedOn: '2021-05-14',
  title: sealed(1),
  declaredCount: 27,
  clauses: [{ label: 'I', content: sealed(2) }, { content: sealed(3) }],
  targets: [{ label: 'ĐKR-05', asWritten: sealed(4), clause: 2 }],
  groups: [{ kind: 'project', title: sealed(5), clauses: [1] }],
};

/** The plan of the authority itself, signed by its chair. */
export const thePlan: DirectiveCommandOf<'RecordDirective'> = {
  type: 'RecordDirective',
  kind: 'plan',
  number: '01/KH-UBND',
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
  issuedOn: '2026-01-22',
  signer: { personId: 'an', postId: 'ct-ubnd', capacity: 'holder' },
  title: sealed(6),
};

export type DirectiveStep = {
  act: DirectiveCommand | DirectiveOrder;
  by?: Actor;
  /** When it was received: on the Monday on which the story is told, where nothing is said. */
  at?: Instant;
  known?: KnownDirective[];
  directory?: Directory;
};

/** Another directive of the authority, as decisions know it. */
export const known = (said: Partial<KnownDirective> = {}): KnownDirective => ({
  directiveId: anotherId,
  authorityId: 'ubnd',
  identity: 'another',
  level: 'province',
  parts: { clause: 0, target: 0, group: 0 },
  above: [],
  levelsBelow: [],
  ...{ number: '03/KH-UBND', issuedOn: '2026-02-02', ends: [], over: null, undecided: 0 },
  ...said,
});

const decided = (
  events: DirectiveEvent[],
  { act, by = theMonitor, at = local('2026-03-02 08:00'), known: directives = [], directory }: DirectiveStep,
) => {
  const n = events.length + 1;
  const command = {
    commandId: `0c000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    streamId: directiveId,
    actor: by,
    receivedAt: at,
    body: act,
  };
  const facts = {
    calendar: vietnamCalendar,
    policy: default1,
    directory: directory ?? organisation,
    directives,
  };
  return directiveDecider.decide(command, foldDirective(notRecorded(directiveId), events), facts);
};

const played = (events: DirectiveEvent[], step: DirectiveStep): DirectiveEvent[] => {
  const decision = decided(events, step);
  if ('rejection' in decision)
    throw new Error(`the story breaks off: ${step.act.type} ${decision.rejection.code}`);
  const placed = place(decision.events, directiveId, events.length);
  for (const event of placed) expect(eventSchema(event.type).safeParse(event).error).toBeUndefined();
  return [...events, ...placed] as DirectiveEvent[];
};

const foldedFrom = (events: DirectiveEvent[]): RecordedDirective => {
  const directive = foldDirective(notRecorded(directiveId), events);
  if (!isRecorded(directive)) throw new Error('Nothing is on record.');
  return directive;
};

/** A directive to which these acts were done, then one more. */
export const givenDirective = (...story: DirectiveStep[]) => {
  const before = story.reduce(played, []);
  return {
    events: () => before,
    directive: () => foldedFrom(before),
    when: (step: DirectiveStep) => ({
      thenRejected: (code: RejectionCode) =>
        expect(decided(before, step)).toMatchObject({ rejection: { code } }),
      thenNothing: () => expect(decided(before, step)).toStrictEqual({ events: [] }),
      then: (...types: DirectiveEvent['type'][]): RecordedDirective => {
        const after = played(before, step);
        expect(after.slice(before.length).map(({ type }) => type)).toEqual(types);
        return foldedFrom(after);
      },
    }),
  };
};
