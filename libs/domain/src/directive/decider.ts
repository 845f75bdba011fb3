import type {
  DirectiveChange,
  DirectiveCommand,
  DirectiveEventType,
  DirectiveOrder,
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
import { isOwed } from './dissemination.ts';
import { endsBy } from './ends.ts';
import type { Directive } from './directive.ts';
import { evolveDirective } from './evolve.ts';
import { identityOf } from './identity.ts';
import type { Identifying } from './identity.ts';

type Received = ReceivedCommand<DirectiveCommand | DirectiveOrder>;

/** The units that still owe something, and who asked for it: asked about only where something is to be said of it. */
const toTell = (directive: Directive, command: Received | undefined) =>
  command?.body.type === 'TellOfDisseminations' && isRecorded(directive)
    ? directive.disseminations.filter(isOwed)
    : [];

const referencesOf = (directive: Directive, command?: Received): References => ({
  unitIds: [
    ...(isRecorded(directive) ? [directive.said.authorityId] : []),
    ...toTell(directive, command).map(({ unitId }) => unitId),
    ...idAt(command, 'body', 'issuer', 'unitId'),
    ...idAt(command, 'body', 'unitId'),
    ...idsAt(command, 'body', 'unitIds'),
    ...idAt(directive, 'said', 'issuer', 'unitId'),
  ],
  postIds: [
    ...toTell(directive, command).map(({ askedBy }) => askedBy),
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
const identitiesAfter = (directive: Directive, command: Received): string[] => {
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
const askedForChange = (directive: Directive, command: Received, type: Change): DirectivesAsked => {
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
const asked = (directive: Directive, command: Received): DirectivesAsked | undefined => {
  const type = command.body.type;
  if (isChange(type)) return askedForChange(directive, command, type);
  if (type !== 'RecordDirective' && type !== 'CorrectDirective') return undefined;
  const named = [...uuidsAt(command, 'body', 'carriesOut'), ...uuidsAt(directive, 'said', 'carriesOut')];
  return { directiveIds: [command.streamId, ...named], identities: identitiesAfter(directive, command) };
};

/** Its stream has no agenda, and waits for commands alone: what falls due of disseminations comes to it as an order. */
export const directiveDecider: Decider<Directive, DirectiveCommand | DirectiveOrder, DirectiveEventType> = {
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
  calendarVersion: (_, command) =>
    command?.body.type === 'TellOfDisseminations' ? command.body.calendarVersion : undefined,
  directives: asked,
  family: () => undefined,
};
