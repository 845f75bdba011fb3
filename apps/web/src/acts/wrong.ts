import { isProblem } from '../client/problem.ts';

/** What the server found wrong with a field, by the field’s name. */
export const wrongIn = (error: Error | null, name: string): string | undefined => {
  if (!isProblem(error, 'invalid-request')) return undefined;
  const errors = (error.body['errors'] ?? []) as { path: string; message: string }[];
  return errors.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message;
};
