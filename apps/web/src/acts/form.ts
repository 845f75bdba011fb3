import type { Both } from '../words/phrase.ts';
import type { Act, BodyOf } from './acts.ts';
import type { Input } from './input.ts';

type KeysOf<Body> = Body extends unknown ? keyof Body : never;
type FieldName<Type extends Act> = Exclude<
  KeysOf<BodyOf<Type>>,
  'type' | 'capacity' | 'mandateId' | 'paper' | 'effectiveAt'
>;

export type Field<Name extends PropertyKey = string> = {
  readonly name: Name;
  readonly input: Input;
  readonly label: Both;
  readonly optional?: true;
  /** What stands is taken off by clearing the field. */
  readonly clears?: true;
};

/** Which thing of the task an act is about, where there may be several. */
type Subject =
  | 'lateness'
  | 'explanation'
  | 'overdue'
  | 'owed'
  | 'voidable'
  | 'reminder'
  | 'signing'
  | 'entry'
  | 'contribution'
  | 'declined-contribution'
  | 'impediment'
  | 'milestone';

/** What one act on a task asks for. */
export type Form<Type extends Act> = {
  readonly fields: readonly Field<FieldName<Type>>[];
  readonly about?: Subject;
  /** Its fields begin with what stands; it sends what was changed of it, or the whole. */
  readonly prefilled?: true | 'whole';
};
