import type {
  DirectiveChange,
  DirectiveCommand,
  DirectiveEventType,
  DirectivesAsked,
  PartChange,
  ReceivedCommand,
  ServedPart,
} from '#contracts';
import { idAt, idsAt, uuidsAt, valueAt } from '../decider.ts';
import type { Decider, References } from '../decider.ts';
import { effectiveAtOf } from './act.ts';
import { decideOnDirective } from './decide.ts';
import { isRecorded, notRecorded } from './directive.ts';
import { endsBy } from './ends.ts';
import type { Directive } from './directive.ts';
import { evolveDirective } from './evolve.ts';
import { identityOf } from './identity.ts';
import type { Identifying } from './identity.ts';

const referencesOf = (directive: Directive, command?: ReceivedCommand<DirectiveCommand>): References => ({
  unitIds: [
    ...(isRecorded(directive) ? [directive.said.authorityId] : []),
    ...idAt(command, 'body', 'issuer', 'unitId'),
    ...idAt(command, 'body', 'unitId'),
    ...idsAt(command, 'body', 'unitIds'),
    ...idAt(directive, 'said', 'issuer', 'unitId'),
  ],
  postIds: [
    ...idAt(command, 'actor', 'postId'),
    ...idAt(command, 'body', 'signer', 'postId'),
    ...idAt(command, 'body', 'paper', 'signer', 'postId'),
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

const listAt = (value: unknown, ...place: string[]): unknown[] => {
  const list = valueAt(value, place);
  return Array.isArray(list) ? list : [];
};

const servedParts: readonly ServedPart[] = ['clause', 'target', 'group'];

const isPart = (value: unknown): value is PartChange => {
  const [part, number] = [valueAt(value, ['part']), Number(valueAt(value, ['number']))];
  return servedParts.some((one) => one === part) && Number.isInteger(number) && number > 0 && number <= 1000;
};

type Change = DirectiveChange['type'];

const isChange = (type: string): type is Change =>
  type === 'AmendDirective' || type === 'ReplaceDirective' || type === 'EndDirective';

/** The later directive, those that tasks are to serve instead, and which tasks would be left without ground. */
const askedForChange = (
  directive: Directive,
  command: ReceivedCommand<DirectiveCommand>,
  type: Change,
): DirectivesAsked => {
  const tasks = listAt(command, 'body', 'tasks');
  const instead = tasks.flatMap((task) => listAt(task, 'serves').map((one) => valueAt(one, ['directiveId'])));
  const parts = type === 'EndDirective' ? [] : listAt(command, 'body', 'parts').filter(isPart);
  const whole = type !== 'AmendDirective';
  const ends = isRecorded(directive) ? endsBy(directive, { whole, parts }) : [];
  return {
    directiveIds: [command.streamId, ...uuidsAt([valueAt(command, ['body', 'by']), ...new Set(instead)])],
    identities: [],
    ending: {
      gone: ends
        .filter(({ becomes }) => becomes === undefined)
        .map(({ part, number }) => ({ directiveId: command.streamId, part, number })),
      decided: uuidsAt(tasks.map((task) => valueAt(task, ['taskId']))),
    },
  };
};

/** The others with which a directive might be confused, and those that it is to carry out. */
const asked = (
  directive: Directive,
  command: ReceivedCommand<DirectiveCommand>,
): DirectivesAsked | undefined => {
  const type = command.body.type;
  if (isChange(type)) return askedForChange(directive, command, type);
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
  family: () => undefined,
};
