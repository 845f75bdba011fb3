import { isProblem } from '../client/problem.ts';

/** What the server found wrong with a field, by the field’s name. */
export const wrongIn = (error: Error | null, name: string): string | undefined => {
  if (!isProblem(error, 'invalid-request')) return undefined;
  const errors = (error.body['errors'] ?? []) as { path: string; message: string }[];
  return errors.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message;
};

/** The same as an input takes it. */
export const errorIn = (error: Error | null, name: string): { error?: string } => {
  const said = wrongIn(error, name);
  return said === undefined ? {} : { error: said };
};
