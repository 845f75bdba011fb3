import { z } from 'zod';
import {
  DecideSuspension,
  FileName,
  IssueTask,
  LocalDate,
  PeriodToClose,
  PostId,
  rejections,
  TaskCommand,
} from '#contracts';
import type { RejectionCode } from '#contracts';
import { OrganisationData } from '#organisation';

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

const seat = { at: LocalTime, post: PostId };

/** A year of the demo: an organisation, tasks issued together, and what people then did. All times are local. */
export const DemoData = z.strictObject({
  title: z.string().min(1),
  about: z.string().min(1),
  starts: LocalTime,
  ends: LocalTime,
  /** When a leader looks at how all tasks stand. The end is always looked at. */
  reviews: z.array(LocalTime),
  issue: z.strictObject(seat),
  organisation: OrganisationData,
  tasks: z.array(DemoTask).min(1),
  acts: z.array(DemoAct),
  /** Decisions that suspend the tasks of many units. */
  suspensions: z.array(z.strictObject({ ...seat, decision: DecideSuspension })).default([]),
  /** Reporting periods that are closed. */
  closings: z.array(z.strictObject({ ...seat, period: PeriodToClose })).default([]),
  /** What is in the files that acts name: plain text. Whoever does the act uploads them first. */
  files: z.array(z.strictObject({ fileName: FileName, text: z.string().min(1) })).default([]),
});
export type DemoData = z.infer<typeof DemoData>;
