import { identityOf } from '#annex';
import type { Annex, Understood } from '#annex';
import { stopsItem } from '#contracts';
import type { AnnexToImport, CommandOf, Instant } from '#contracts';
import { namedUuid } from '#event-store';

/** A task that an item comes to: the act by which it is issued, and the first row of the item. */
export type AnnexTask = { row: number; taskId: string; body: CommandOf<'IssueTask'> };

/** The namespace of tasks that come from annexes; it never changes. */
const namespace = '6a1f0c5e-3d0b-5b7a-9c1e-2f6f0d7a4b90';

/** A paper is known by its authority, number and date, however its number is typed. */
const paperKey = (authorityId: string, { paper }: AnnexToImport): string =>
  namedUuid(
    namespace,
    JSON.stringify([authorityId, paper.number.toUpperCase().replace(/\s/g, ''), paper.issuedOn]),
  );

/** The persons of its own unit, or of one that coordinates; those of another lead unit are named in that unit's task. */
const assigneesFor = (
  { draft, assignees }: Understood,
  unitId: string,
): Pick<CommandOf<'IssueTask'>, 'assignees'> => {
  const unitIds = [unitId, ...(draft.coordinatingUnitIds ?? [])];
  const own = assignees
    .filter(({ post }) => unitIds.includes(post.unitId))
    .map(({ postId, work }) => ({ postId, work }));
  return own.length === 0 ? {} : { assignees: own };
};

/**
 * The tasks of an item. The id of each follows from the paper and what the item says to which unit: so an annex that is read again, in
 * another order or from another file, comes to the same tasks. What is taken over counts from the day of its paper (`since`), unless it is
 * said from when.
 */
export const tasksOf = (
  one: Understood,
  authorityId: string,
  since: Instant,
  asked: AnnexToImport,
): AnnexTask[] => {
  const { paper, takenOver, capacity, mandateId } = asked;
  const effectiveAt = asked.effectiveAt ?? (takenOver && since);
  return one.unitIds.map((unitId) => ({
    row: one.item.row,
    taskId: namedUuid(paperKey(authorityId, asked), identityOf(one, unitId)),
    body: {
      ...{ ...one.draft, unitId, paper },
      ...assigneesFor(one, unitId),
      ...(takenOver === undefined ? {} : { takenOver }),
      ...(effectiveAt === undefined ? {} : { effectiveAt }),
      ...(capacity === undefined ? {} : { capacity }),
      ...(mandateId === undefined ? {} : { mandateId }),
    },
  }));
};

/** Whether an item says all that is needed, and nothing that is in doubt. */
export const isClear = ({ found, unitIds }: Understood): boolean =>
  unitIds.length > 0 && !found.some(({ finding }) => stopsItem(finding));

/** Whether there is nothing about the annex as a whole that stops it. */
export const isWhole = ({ items, found }: Annex): boolean =>
  items.length > 0 && !found.some(({ finding }) => stopsItem(finding));
