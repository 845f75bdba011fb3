import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { IssueTask, LocalDate, PostId, rejections, TaskCommand } from '#contracts';
import type { RejectionCode } from '#contracts';
import { OrganisationData } from '#organisation';
import { repositoryDir } from '../embedded/paths.ts';
import { PlainError } from '../supervise/plain-error.ts';
import { firstContradiction } from './data-checks.ts';

const LocalTime = z.string().refine((text) => {
  const [date, time, ...rest] = text.split('T');
  return (
    rest.length === 0 && LocalDate.safeParse(date).success && /^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? '')
  );
}, 'a local time such as 2021-01-22T10:30');

const DemoTask = IssueTask.omit({ type: true, paper: true, effectiveAt: true })
  .extend({
    /** The paper’s own words, to the letter; null where the paper has none. They stand in the title or the content. */
    asWritten: z.string().min(1).nullable(),
    illustrative: z.boolean(),
  })
  .strict();
export type DemoTask = z.infer<typeof DemoTask>;

const DemoAct = z.strictObject({
  at: LocalTime,
  post: PostId,
  task: z.string(),
  command: TaskCommand,
  expect: z.enum(Object.keys(rejections) as [RejectionCode, ...RejectionCode[]]).optional(),
});
/** What the holder of a post does to a task, and when. `expect` names the refusal that is meant to come. */
export type DemoAct = z.infer<typeof DemoAct>;

/** A year of the demo: an organisation, tasks issued together, and what people then did. All times are local. */
export const DemoData = z.strictObject({
  title: z.string().min(1),
  about: z.string().min(1),
  starts: LocalTime,
  ends: LocalTime,
  /** When a leader looks at how all tasks stand. The end is always looked at. */
  reviews: z.array(LocalTime),
  issue: z.strictObject({ at: LocalTime, post: PostId }),
  organisation: OrganisationData,
  tasks: z.array(DemoTask).min(1),
  acts: z.array(DemoAct),
});
export type DemoData = z.infer<typeof DemoData>;

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
