import type { components } from './schema.d.ts';

/** What the server says went wrong, and what to do about it, in the reader's language (RFC 9457). */
export type ProblemBody = components['schemas']['Problem'] & Record<string, unknown>;

/** An answer that is no success. Its message is for the reader. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.detail);
  }

  get code(): string {
    return this.body.code;
  }
}

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);

/** Whether an error is the answer to what was sent; a server in trouble may have kept it all the same. */
export const isAnswer = (error: unknown): boolean => isProblem(error) && error.body.status < 500;
