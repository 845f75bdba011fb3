import type { DataSource } from 'typeorm';
import { verify } from '#event-store';
import type { Verification } from '#event-store';
import { compare } from '#read-models';
import type { Difference } from '#read-models';
import { closedFiguresFindings } from './closed-figures.ts';
import { handedListFindings } from './handed-lists.ts';
import { retrace } from './retrace.ts';
import type { RuleFinding } from './rules.ts';

/** What was checked, and everything that is not as it was: in the streams, in the rules they go by, in the rows folded from them. */
export type Audit = Verification & { rules: RuleFinding[]; differences: Difference[] };

/**
 * All that can be told from the database alone, of one task or all: whether everything is as it was written (`verify`), can have come
 * about (`retrace`), and is what people are shown (`compare`); of all tasks, also whether the figures of closed periods and the lists of handovers are those that were kept. Needs the owner of the database; changes nothing and stops nobody.
 */
export const audit = async (
  database: Pick<DataSource, 'transaction'>,
  taskId: string | null = null,
): Promise<Audit> => {
  const verified = await verify(database, taskId);
  const { findings, rules } = await retrace(database, taskId);
  const differences = await compare(database, taskId);
  const figures = taskId === null ? await database.transaction(closedFiguresFindings) : [];
  const lists = taskId === null ? await database.transaction(handedListFindings) : [];
  return {
    ...verified,
    findings: [...verified.findings, ...findings, ...figures, ...lists],
    rules,
    differences,
  };
};
