import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { command } from './command.ts';
import { ActName } from './commands.ts';
import { ReceiveHandover, SignHandover } from './handovers.ts';
import { MandateId, PersonId, PostId, UnitId } from './ids.ts';
import { Role } from './role.ts';
import { freeText } from './text.ts';
import { Instant } from './time.ts';
import { ClosePeriod, SucceedUnit } from './unit-orders.ts';
import type { UnitOrder } from './unit-orders.ts';

const when = {
  effectiveAt: Instant.optional().meta({
    description: 'When the decision takes effect: earlier or later than now; now if left out',
  }),
};
const byDecision = { ...when, paper: DecisionPaper };
const byPaper = { ...when, paper: DecisionPaper.optional() };

const name = (max: number) =>
  freeText(max).meta({ description: 'As people call it, from then on; earlier names stay on record' });

export const FoundUnit = command('FoundUnit', 'A unit is founded under another one', {
  parentId: UnitId.meta({ description: 'The unit above' }),
  tree: z.enum(['state', 'party']),
  name: name(300),
  ...byDecision,
});

export const RenameUnit = command('RenameUnit', 'A unit gets another name', {
  name: name(300),
  ...byDecision,
});

export const MoveUnit = command('MoveUnit', 'A unit comes under another one', {
  parentId: UnitId,
  ...byDecision,
});

export const EndUnit = command(
  'EndUnit',
  'A unit is dissolved; its posts are to be vacant by then',
  byDecision,
);

export const EstablishPost = command('EstablishPost', 'A unit gets a post', {
  postId: PostId,
  role: Role,
  name: name(200),
  ...byPaper,
});

export const RenamePost = command('RenamePost', 'A post gets another name', {
  postId: PostId,
  name: name(200),
  ...byPaper,
});

export const EndPost = command('EndPost', 'A post is abolished; it is to be vacant by then', {
  postId: PostId,
  ...byPaper,
});

export const AppointPerson = command('AppointPerson', 'A person is appointed to a post', {
  postId: PostId,
  personId: PersonId,
  acting: z.literal(true).optional().meta({ description: 'As acting head (quyền)' }),
  inPlaceOf: PersonId.optional().meta({ description: 'Whom the same decision relieves of the post' }),
  ...byDecision,
});

export const RelievePerson = command('RelievePerson', 'A person is relieved of a post', {
  postId: PostId,
  personId: PersonId,
  ...byDecision,
});

export const GiveCharge = command(
  'GiveCharge',
  'A deputy is put in charge of the unit while nobody holds the post that heads it',
  { postId: PostId, personId: PersonId, ...byDecision },
);

export const EndCharge = command('EndCharge', 'A deputy is no longer in charge of the unit', {
  postId: PostId,
  personId: PersonId,
  ...byPaper,
});

const scope = {
  acts: z.array(ActName).min(1).max(50).optional().meta({ description: 'Only these acts; all if left out' }),
  unitIds: z.array(UnitId).min(1).max(200).optional().meta({
    description: 'Only what concerns these units and all below them; any unit if left out',
  }),
};

export const GiveField = command('GiveField', 'A deputy gets a field to see to', {
  postId: PostId,
  name: freeText(300).meta({ description: 'What the decision calls the field' }),
  unitIds: z
    .array(UnitId)
    .min(1)
    .max(200)
    .meta({ description: 'The units that belong to it, and all below them' }),
  ...byDecision,
});

export const EndField = command('EndField', 'A deputy no longer sees to a field', {
  postId: PostId,
  name: freeText(300),
  ...byDecision,
});

export const GiveMandate = command(
  'GiveMandate',
  'The holder of a post authorises somebody in writing, for some acts or units, until an instant',
  {
    postId: PostId.meta({ description: 'Whose powers they are' }),
    toPostId: PostId.optional().meta({ description: 'To whoever holds this post; this or toPersonId' }),
    toPersonId: PersonId.optional(),
    ...scope,
    until: Instant.meta({ description: 'From this instant on the mandate no longer holds' }),
    ...byDecision,
  },
);

export const EndMandate = command('EndMandate', 'A mandate is taken back before its time', {
  mandateId: MandateId,
  ...byDecision,
});

export const BeginCollective = command('BeginCollective', 'A unit decides as a body from then on', {
  acts: scope.acts,
  ...byDecision,
});

export const EndCollective = command('EndCollective', 'A unit no longer decides as a body', byDecision);

export const UnitAct = z
  .discriminatedUnion('type', [
    FoundUnit,
    RenameUnit,
    MoveUnit,
    EndUnit,
    EstablishPost,
    RenamePost,
    EndPost,
    AppointPerson,
    RelievePerson,
    GiveCharge,
    EndCharge,
    GiveField,
    EndField,
    GiveMandate,
    EndMandate,
    BeginCollective,
    EndCollective,
  ])
  .meta({
    id: 'UnitAct',
    description:
      'One act of an administrator on a unit, its posts, who holds them, and in which capacities they act',
  });
export type UnitAct = z.infer<typeof UnitAct>;

/** A command on a unit: the act or order, and the unit in whose address it came. */
export type UnitCommand = (UnitAct | UnitOrder) & { unitId: UnitId };
export type UnitCommandOf<Type extends UnitCommand['type']> = Extract<UnitCommand, { type: Type }>;

/** The names of all commands on units. */
export const unitCommandNames: UnitCommand['type'][] = [
  ...UnitAct.options.map(({ shape }) => shape.type.value),
  ClosePeriod.shape.type.value,
  SucceedUnit.shape.type.value,
  SignHandover.shape.type.value,
  ReceiveHandover.shape.type.value,
];
