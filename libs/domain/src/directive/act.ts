import type {
  DirectiveAct,
  DirectiveCommand,
  DirectiveCommandOf,
  DirectiveOrder,
  Instant,
  ReceivedCommand,
} from '#contracts';
import type { RecordedDirective } from './directive.ts';

/** One act in hand: what was asked, on which directive. */
export type DirectiveCase<Type extends DirectiveAct> = {
  body: DirectiveCommandOf<Type>;
  directive: RecordedDirective;
};

/** An act on a directive counts from its receipt: the dates of the paper stand in what is recorded of it. */
export const effectiveAtOf = ({ receivedAt }: ReceivedCommand<DirectiveCommand | DirectiveOrder>): Instant =>
  receivedAt;
