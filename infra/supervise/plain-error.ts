/** A failure that the user can mend: the message is one sentence that says what to do, shown without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
