import type { DirectiveCommand, DirectiveEventType, DirectivesAsked, ReceivedCommand } from '#contracts';
import { idAt, uuidsAt, valueAt } from '../decider.ts';
import type { Decider, References } from '../decider.ts';
import { effectiveAtOf } from './act.ts';
import { decideOnDirective } from './decide.ts';
import { isRecorded, notRecorded } from './directive.ts';
import type { Directive } from './directive.ts';
import { evolveDirective } from './evolve.ts';
import { identityOf } from './identity.ts';
import type { Identifying } from './identity.ts';

const referencesOf = (directive: Directive, command?: ReceivedCommand<DirectiveCommand>): References => ({
  unitIds: [
    ...(isRecorded(directive) ? [directive.said.authorityId] : []),
    ...idAt(command, 'body', 'issuer', 'unitId'),
    ...idAt(directive, 'said', 'issuer', 'unitId'),
  ],
  postIds: [
    ...idAt(command, 'actor', 'postId'),
    ...idAt(command, 'body', 'signer', 'postId'),
    ...idAt(directive, 'said', 'signer', 'postId'),
  ],
});

/** Of anything else, forged or broken, the store could not be asked. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,300}$/u.test(value);

/** What a directive would be known by after a command; nothing where a forged one does not say. */
const identitiesAfter = (directive: Directive, command: ReceivedCommand<DirectiveCommand>): string[] => {
  const said = isRecorded(directive) ? directive.said : {};
  const head = { ...said, ...command.body } as Partial<Identifying>;
  const texts = [
    head.kind,
    head.number,
    head.issuedOn,
    valueAt(head, ['issuer', 'name']),
    valueAt(head, ['issuer', 'tree']),
  ];
  return texts.every(isText) ? [identityOf(head as Identifying)].filter(isText) : [];
};

/** The others with which a directive might be confused, and those that it is to carry out. */
const asked = (
  directive: Directive,
  command: ReceivedCommand<DirectiveCommand>,
): DirectivesAsked | undefined => {
  const type = command.body.type;
  if (type !== 'RecordDirective' && type !== 'CorrectDirective') return undefined;
  const named = [...uuidsAt(command, 'body', 'carriesOut'), ...uuidsAt(directive, 'said', 'carriesOut')];
  return { directiveIds: [command.streamId, ...named], identities: identitiesAfter(directive, command) };
};

/** Nothing falls due for a directive: its stream has no agenda, and waits for commands alone. */
export const directiveDecider: Decider<Directive, DirectiveCommand, DirectiveEventType> = {
  kind: 'directive',
  initial: notRecorded,
  evolve: evolveDirective,
  isClosed: () => false,
  canRest: () => true,
  effectiveAtOf,
  decide: decideOnDirective,
  agenda: () => [],
  decideClock: () => [],
  references: referencesOf,
  calendarVersion: () => undefined,
  directives: asked,
};
