import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import type { Language } from '#contracts';
import { issueWords } from './issue-words.ts';
import { Problem } from './problem.ts';

/** Nobody reads more than this, and a hostile body could have thousands. */
const issuesShown = 50;

/** A request that is not as its schema says; each issue is worded in the caller’s language. */
export class InvalidRequest extends Problem {
  constructor(
    private readonly issues: readonly z.core.$ZodIssue[],
    private readonly parameter: string | undefined,
  ) {
    super('invalid-request');
  }

  override detailsIn(language: Language) {
    const pathOf = (issue: z.core.$ZodIssue) =>
      [...(this.parameter ? [this.parameter] : []), ...issue.path].join('.');
    const errors = this.issues.map((issue) => ({
      path: pathOf(issue),
      message: issueWords(issue, language),
    }));
    return { errors: errors.slice(0, issuesShown) };
  }
}

/** Checks whatever a route declares with a schema: body, query, path. Nest’s own pipe gives no input to the wording of issues. */
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { schema, data }: ArgumentMetadata): unknown {
    if (!schema) return value;
    const read = (schema as unknown as z.ZodType).safeParse(value, { reportInput: true });
    if (read.success) return read.data;
    throw new InvalidRequest(read.error.issues, data);
  }
}
