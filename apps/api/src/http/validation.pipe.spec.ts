import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import { TaskCommand, TaskId } from '#contracts';
import { bodyOf, Problem } from './problem.ts';
import { ValidationPipe } from './validation.pipe.ts';

const pipe = new ValidationPipe();
const metadata = (schema: unknown, data?: string) =>
  ({ type: 'body', schema, data }) as unknown as ArgumentMetadata;

const problemOf = (value: unknown, about: ArgumentMetadata): Problem => {
  try {
    pipe.transform(value, about);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('it was taken');
};

describe('a request', () => {
  it('that is as its schema says comes out as the schema reads it', () => {
    const body = { type: 'DeclineTask', reason: '  Kho\u0301 kha\u0306n ' };
    expect(pipe.transform(body, metadata(TaskCommand))).toEqual({ type: 'DeclineTask', reason: 'Khó khăn' });
  });

  it('without a schema is left alone', () => {
    expect(pipe.transform({ a: 1 }, metadata(undefined))).toEqual({ a: 1 });
  });

  it('that is not says where, in both languages', () => {
    const problem = problemOf({ type: 'ReportProgress', percent: 101 }, metadata(TaskCommand));
    expect(bodyOf(problem, 'en')['errors']).toEqual([
      { path: 'percent', message: 'At most 100' },
      { path: 'summary', message: 'This is missing; add it' },
    ]);
    expect(bodyOf(problem, 'vi')['errors']).toEqual([
      { path: 'percent', message: 'Không được quá 100' },
      { path: 'summary', message: 'Chưa có mục này; hãy bổ sung' },
    ]);
  });

  it('says what a field must be', () => {
    const body = { type: 'SubmitPlan', lines: [{ work: 1, assignee: ' ', from: '09/03', to: '2026-03-20' }] };
    expect(bodyOf(problemOf(body, metadata(TaskCommand)), 'vi')['errors']).toMatchObject([
      { path: 'lines.0.work', message: 'Phải là chữ' },
      { path: 'lines.0.assignee', message: 'Không được để trống' },
      { path: 'lines.0.from', message: 'Phải là một ngày, ghi như 2026-03-31' },
      { path: 'lines.0.product', message: 'Chưa có mục này; hãy bổ sung' },
    ]);
    const graded = problemOf({ type: 'SignOff', grade: 'tốt' }, metadata(TaskCommand));
    expect(bodyOf(graded, 'en')['errors']).toEqual([
      { path: 'grade', message: expect.stringMatching(/^Must be one of: excellent, good, /) },
    ]);
    const unplanned = problemOf({ type: 'SubmitPlan', lines: [] }, metadata(TaskCommand));
    expect(bodyOf(unplanned, 'en')['errors']).toEqual([{ path: 'lines', message: 'Must not be empty' }]);
    const wordy = problemOf({ type: 'DeclineTask', reason: 'x'.repeat(20_000) }, metadata(TaskCommand));
    expect(bodyOf(wordy, 'vi')['errors']).toEqual([
      { path: 'reason', message: expect.stringMatching(/^Không được quá \d+ ký tự$/) },
    ]);
  });

  it('names the parameter that is wrong', () => {
    expect(bodyOf(problemOf('x', metadata(TaskId, 'taskId')), 'en')['errors']).toEqual([
      { path: 'taskId', message: 'Must be a UUID' },
    ]);
  });

  it('with a field too many is refused, identity above all', () => {
    const body = {
      type: 'AcknowledgeTask',
      actor: { personId: 'an', postId: 'ct-ubnd', capacity: 'holder' },
    };
    expect(bodyOf(problemOf(body, metadata(TaskCommand)), 'en')['errors']).toEqual([
      { path: '', message: 'There is no field actor; remove it or correct its name' },
    ]);
  });
});
