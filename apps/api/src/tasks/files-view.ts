import type { z } from 'zod';
import { filesIn } from '#contracts';
import type { Evidence, EvidenceView, FileReference, FileView, TaskEvent, TaskView } from '#contracts';
import type { Texts } from '#read-models';

/** A file that an event names, with its name in words. */
export const fileView =
  (texts: Texts) =>
  ({ sha256, size, fileName }: FileReference): z.infer<typeof FileView> => ({
    sha256,
    size,
    fileName: texts(fileName),
  });

/** Evidence as it was given. */
export const evidenceView =
  (texts: Texts) =>
  ({ kind, number, issuedOn, issuedBy, note, files = [] }: Evidence): z.infer<typeof EvidenceView> => ({
    kind,
    number: number ?? null,
    issuedOn: issuedOn ?? null,
    issuedBy: issuedBy ?? null,
    note: note === undefined ? null : texts(note),
    files: files.map(fileView(texts)),
  });

/** Every file that was brought to a task, and by which entry. */
export const taskFiles = (events: readonly TaskEvent[], texts: Texts): TaskView['files'] =>
  events.flatMap(({ version, data }) => filesIn(data).map((file) => ({ ...fileView(texts)(file), version })));
