import { api, said } from '../client/client.ts';
import { isAnswer, Problem } from '../client/problem.ts';
import type { ProblemBody } from '../client/problem.ts';
import type { components } from '../client/schema.d.ts';
import type { TaskCommand } from './acts.ts';

type Command = components['schemas']['Command'];
type DirectiveCommand = components['schemas']['DirectiveCommand'];

/** Whether it is decided, or kept to be decided once the system is ready. */
export type Outcome = 'decided' | 'kept';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const refusal = ({ rejection }: Command): Problem =>
  new Problem({
    ...{ type: 'about:blank', title: '', status: 409 },
    detail: rejection?.detail ?? '',
    code: (rejection?.code ?? 'unprocessable') as ProblemBody['code'],
  });

const lookMs = 1500;

/** Looks for a while what became of an act that was kept; a refusal is what it became. */
const looked = async (commandId: string, firstMs = lookMs): Promise<Outcome | Problem> => {
  for (let looks = 0; looks < 10; looks++) {
    await wait(looks === 0 ? firstMs : lookMs);
    const command = said(await api.GET('/api/commands/{commandId}', { params: { path: { commandId } } }));
    if (command.state === 'accepted') return 'decided';
    if (command.state === 'rejected') return refusal(command);
  }
  return 'kept';
};

/** The act is received: whatever stands in the way of looking, it is kept, and is not to go out as another one. */
const settled = async (commandId: string): Promise<Outcome> => {
  const became = await looked(commandId).catch((): Outcome => 'kept');
  if (became instanceof Problem) throw became;
  return became;
};

/** What became of an act whose answer was lost; `not` where it never arrived, or was refused. */
export const becameOf = async (commandId: string): Promise<'done' | 'not'> => {
  try {
    return (await looked(commandId, 0)) instanceof Problem ? 'not' : 'done';
  } catch (error) {
    if (isAnswer(error)) return 'not';
    throw error;
  }
};

/** Does an act. The same key with the same act is the same act, however often it is sent. */
export const perform = async (taskId: string, key: string, act: TaskCommand): Promise<Outcome> => {
  const { response } = await api.POST('/api/tasks/{taskId}/commands', {
    params: { path: { taskId }, header: { 'Idempotency-Key': key } },
    body: act,
  });
  return response.status === 202 ? settled(key) : 'decided';
};

/** The same for a directive. */
export const performOnDirective = async (
  directiveId: string,
  key: string,
  act: DirectiveCommand,
): Promise<Outcome> => {
  const { response } = await api.POST('/api/directives/{directiveId}/commands', {
    params: { path: { directiveId }, header: { 'Idempotency-Key': key } },
    body: act,
  });
  return response.status === 202 ? settled(key) : 'decided';
};
