import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { Sha256 } from '../files.ts';
import { HandedDissemination, HandedTask } from '../handovers.ts';
import { Instant, LocalDate } from '../time.ts';
import { DirectiveLine } from './directives.ts';
import { NamedPerson, NamedPost, NamedUnit, ofTask, Words } from './names.ts';
import { page, view } from './view.ts';

const about = {
  post: NamedPost,
  unit: NamedUnit,
  from: NamedPerson.meta({ description: 'Who hands over' }),
  since: Instant.meta({ description: 'Since when they have answered for the post' }),
  until: Instant.nullable().meta({ description: 'Until when; null while no end is known' }),
  to: NamedPerson.nullable().meta({
    description: 'Who answers for the post now, if that is somebody else; null if nobody does',
  }),
  signedAt: Instant.nullable(),
  receivedAt: Instant.nullable(),
};

const item = view('HandedTask', 'One open task or duty that goes over with a post', {
  ...HandedTask.shape,
  ...ofTask,
});

const dissemination = view(
  'HandedDissemination',
  'One directive to be disseminated that goes over with a post',
  {
    ...HandedDissemination.omit({ directiveId: true, unitId: true }).shape,
    directive: DirectiveLine,
    unit: NamedUnit,
  },
);

export const HandoverView = view(
  'Handover',
  'What goes over with a post from somebody who answers or answered for it: the list that was signed, or else the one of now',
  {
    ...about,
    list: Sha256.meta({ description: 'SHA-256 of the list that is shown: this is what is signed' }),
    asOn: LocalDate.meta({ description: 'The day on which it stood so' }),
    signed: Sha256.nullable().meta({ description: 'The list that was signed, which may be an earlier one' }),
    receipt: view('HandoverReceipt', 'Who received it', {
      by: NamedPerson,
      at: Instant,
      remark: Words.nullable(),
      paper: DecisionPaper.nullable(),
    }).nullable(),
    may: z
      .enum(['sign', 'receive'])
      .nullable()
      .meta({ description: 'What the reader may do about it by their tenure' }),
    items: z.array(item),
    disseminations: z.array(dissemination),
  },
);

export const HandoversView = view('Handovers', 'Posts that went over within a year, and what hangs on each', {
  own: z
    .array(view('OwnHandover', 'A post for which the reader answers', { post: NamedPost, unit: NamedUnit }))
    .meta({ description: 'What the reader could hand over' }),
  ...page(
    'HandoverPage',
    'Those not received first, then the latest first',
    view('HandoverLine', 'A post that somebody has left', {
      ...about,
      tasks: z.int().meta({ description: 'Open tasks and duties that go over' }),
      inherited: z.int().meta({ description: 'Of these, how many they had inherited themselves' }),
      disseminations: z.int().meta({ description: 'Directives still to be disseminated that go over' }),
    }),
  ).shape,
});
