import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryDir } from '../embedded/paths.ts';
import { PlainError } from '../supervise/plain-error.ts';
import { firstContradiction } from './data-checks.ts';
import { DemoData } from './data-schema.ts';

export type { DemoAct, DemoData, DemoTask } from './data-schema.ts';

/** With what everybody of the demo office signs in. It is printed wherever the office is served: it protects nothing. */
export const demoPassword = 'dondoc-2021';

/** The year that comes with the product. */
export const ownFile = (): string => join(repositoryDir(), 'infra', 'demo', 'dak-to-2021.json');

const placeOf = (path: PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const wrong = (file: string, problem: string) =>
  new PlainError(`The demo file ${file} cannot be used: ${problem}; mend it and start again.`);

const parseJson = (file: string): unknown => {
  const text = readText(file);
  if (text !== text.normalize('NFC'))
    throw wrong(file, 'it holds decomposed letters, save it in Unicode NFC');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong(file, (error as Error).message);
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PlainError(
      `The demo file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}): name another one.`,
    );
  }
};

/** Reads and checks a year, or throws one sentence that names the place of the first mistake. */
export const readData = (file: string): DemoData => {
  const read = DemoData.safeParse(parseJson(file));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw wrong(file, `${placeOf(issue?.path ?? []) || 'the whole'}: ${issue?.message}`);
  }
  const contradiction = firstContradiction(read.data);
  if (contradiction) throw wrong(file, contradiction);
  return read.data;
};
