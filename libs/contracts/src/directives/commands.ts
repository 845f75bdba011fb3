import { z } from 'zod';
import { act, reason } from '../commands/act.ts';
import { freeText } from '../text.ts';
import { AmendDirective, EndDirective, ReplaceDirective } from './changes.ts';
import { contents, partNumber } from './contents.ts';
import {
  CorrectDissemination,
  ReleaseDissemination,
  ReportDissemination,
  RequireDissemination,
} from './dissemination.ts';
import { header } from './header.ts';
import { TargetReading } from './targets.ts';

export const RecordDirective = act(
  'RecordDirective',
  'A directive is put on record: by a leader, or by the monitoring office from its paper, with who signed it',
  { ...header, ...contents },
);

export const AddContents = act(
  'AddContents',
  'Clauses, annexes, targets or groups are added to a directive, numbered after those that are there',
  contents,
);

const { issuer, ...others } = header;

export const CorrectDirective = act(
  'CorrectDirective',
  'What was entered of a directive is put right; what stood before stays on record',
  {
    ...z.object(others).partial().shape,
    issuer: issuer.optional(),
    reason,
  },
);

export const ReadTarget = act('ReadTarget', 'Somebody says how a target is to be read', {
  target: partNumber,
  reading: TargetReading,
  note: freeText(1000).optional(),
});

export const DirectiveCommand = z
  .discriminatedUnion('type', [
    RecordDirective,
    AddContents,
    CorrectDirective,
    ReadTarget,
    AmendDirective,
    ReplaceDirective,
    EndDirective,
    RequireDissemination,
    ReleaseDissemination,
    ReportDissemination,
    CorrectDissemination,
  ])
  .meta({ id: 'DirectiveCommand', description: 'One act of a person on a directive' });
export type DirectiveCommand = z.infer<typeof DirectiveCommand>;
export type DirectiveAct = DirectiveCommand['type'];
export type DirectiveCommandOf<Type extends DirectiveAct> = Extract<DirectiveCommand, { type: Type }>;

/** The names of all commands on directives. */
export const directiveCommandNames: DirectiveAct[] = DirectiveCommand.options.map(
  ({ shape }) => shape.type.value,
);
