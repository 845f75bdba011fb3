import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  directiveRejections,
  handoverRejections,
  problemTexts,
  rejections,
  unitRejections,
} from '#contracts';
import type { ProblemCode, RejectionCode } from '#contracts';

/** What a route is for and what it answers, for the OpenAPI document. */
export const Answers = (schema: z.ZodType, summary: string, description = '') =>
  applyDecorators(
    ApiOperation({ summary, ...(description ? { description } : {}) }),
    ApiResponse({ status: 200, description: schema.description ?? summary, standardSchema: schema }),
  );

/** What a route is for that has nothing to say when it is done. */
export const AnswersNothing = (summary: string, description: string) =>
  applyDecorators(
    HttpCode(204),
    ApiOperation({ summary, description }),
    ApiResponse({ status: 204, description: summary }),
  );

/** What a route is for that answers with a file, in one of some media types. */
export const AnswersFile = (types: readonly string[], summary: string, description: string) =>
  applyDecorators(
    ApiOperation({ summary, description }),
    ApiResponse({
      status: 200,
      description: summary,
      content: Object.fromEntries(
        types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
      ),
    }),
  );

/** What a route is for that answers with events, each with data of a shape, for as long as it is open. */
export const AnswersEvents = (schema: z.ZodType, summary: string, description: string) =>
  applyDecorators(
    ApiOperation({ summary, description }),
    ApiResponse({
      status: 200,
      description: schema.description ?? summary,
      content: {
        'text/event-stream': { schema: { $ref: `#/components/schemas/${schema.meta()?.id ?? ''}` } },
      },
    }),
  );

const problemResponse = (status: number, codes: ProblemCode[]) =>
  ApiResponse({
    status,
    description: codes.map((code) => `\`${code}\`: ${problemTexts[code].en}`).join('\n\n'),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });

/** The problems that a route answers with, by status; several declarations on one route add up. */
export const Fails = (...codes: ProblemCode[]) => {
  const statuses = [...new Set(codes.map((code) => problemTexts[code].status))];
  const ofStatus = (status: number) => codes.filter((code) => problemTexts[code].status === status);
  return applyDecorators(...statuses.map((status) => problemResponse(status, ofStatus(status))));
};

const everywhere: readonly RejectionCode[] = ['not-permitted', 'not-holding-post'];
const ofUnits = Object.keys(unitRejections) as RejectionCode[];
const ofHandovers = Object.keys(handoverRejections) as RejectionCode[];
const ofDirectives = Object.keys(directiveRejections) as RejectionCode[];

/** What the rules may answer to an act on a task, a unit or a directive, beside what every route for some roles does. */
export const refusals = (Object.keys(rejections) as RejectionCode[]).filter(
  (code) => ![...everywhere, ...ofUnits, ...ofHandovers, ...ofDirectives].includes(code),
);
export const unitRefusals: RejectionCode[] = [
  ...ofUnits,
  'unknown-unit',
  'unit-ended',
  'effective-too-early',
  'unprocessable',
];
export const directiveRefusals: RejectionCode[] = [
  ...ofDirectives,
  'unknown-unit',
  'paper-required',
  'signer-not-entitled',
  'choose-capacity',
  'capacity-not-held',
  'mandate-not-covering',
  'mandate-passed-on',
  'post-vacant',
  'unprocessable',
];
