import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { problemTexts, rejections } from '#contracts';
import type { ProblemCode, RejectionCode } from '#contracts';

/** What a route is for and what it answers, for the OpenAPI document. */
export const Answers = (schema: z.ZodType, summary: string, description = '') =>
  applyDecorators(
    ApiOperation({ summary, ...(description ? { description } : {}) }),
    ApiResponse({ status: 200, description: schema.description ?? summary, standardSchema: schema }),
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

/** What the rules may answer to an act, beside what every route for some roles does. */
export const refusals = (Object.keys(rejections) as RejectionCode[]).filter(
  (code) => code !== 'not-permitted' && code !== 'not-holding-post',
);
