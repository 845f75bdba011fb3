import { queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';

export type Task = components['schemas']['Task'];
export type Obligation = components['schemas']['Obligation'];

const of = (taskId: string) => ({ params: { path: { taskId } } });

const lookSoonMs = 2000;

/** Whether sub-tasks of its plan are being issued. That is news of theirs, of which the page of the parent is not told. */
const isIssuing = ({ plan }: Task): boolean =>
  plan?.lines.some(({ subTask }) => subTask?.state === 'underway') ?? false;

/** One task as it stands, with what the reader may do. */
export const taskOf = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId],
    queryFn: async () => said(await api.GET('/api/tasks/{taskId}', of(taskId))),
    // Others act on it too: what one may do was never looked up long ago.
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isIssuing(state.data) ? lookSoonMs : false),
  });

/** Where a file is that an act on a task has brought. */
export const fileOfTask = (taskId: string, sha256: string): string => `/api/tasks/${taskId}/files/${sha256}`;

/** Everything that happened with it, in order. */
export const historyOf = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId, 'history'],
    queryFn: async () => said(await api.GET('/api/tasks/{taskId}/history', of(taskId))),
  });

/** What comes by itself if nobody acts. */
export const forecastOf = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId, 'forecast'],
    queryFn: async () => said(await api.GET('/api/tasks/{taskId}/forecast', of(taskId))),
  });
