import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { problemIn } from '#contracts';
import type { Language, VerificationView } from '#contracts';
import type { Finding } from '#event-store';
import { tasksCalled } from '#read-models';

/** Findings as people read them, each with the task that it is of, where there is one. */
export const findingViews = async (
  database: DataSource,
  findings: readonly Finding[],
  language: Language,
): Promise<z.infer<typeof VerificationView>['findings']> => {
  const called = await tasksCalled(
    database,
    findings.map(({ streamId }) => streamId),
  );
  const tasks = new Set(called.map(({ taskId }) => taskId));
  return findings.map(({ streamId, version, problem }) => {
    const { code, ...details } = problem;
    return {
      ...{ streamId, taskId: tasks.has(streamId) ? streamId : null, version, code, details },
      ...{ problem: problemIn(problem, 'en'), text: problemIn(problem, language) },
    };
  });
};
