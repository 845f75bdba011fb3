import type { TaskEvent } from '#contracts';
import type { Obligation } from '../../obligation/obligation.ts';
import type { IssuedTask } from '../task.ts';

type Level = { obligationId: string; spell: number; level: number; personId: string };

/** The levels of a succession recorded late, with whom they were for. */
const levelsIn = ({ notices }: IssuedTask, { data }: TaskEvent<'NoticesCorrected'>): Level[] =>
  data.corrected.flatMap(({ version, told: { personId } }) => {
    const said = notices.find((one) => one.version === version);
    if (!said || said.spell === null) return [];
    return [{ obligationId: said.obligationId, spell: said.spell, level: said.level, personId }];
  });

/** Whoever learns that a level was not theirs is told again of one that is; when a level was said stays as it was. */
export const withRightLevels = (
  obligations: Obligation[],
  task: IssuedTask,
  event: TaskEvent,
): Obligation[] => {
  if (event.type !== 'NoticesCorrected' || event.data.succeededUnitIds === undefined) return obligations;
  return levelsIn(task, event).reduce(
    (all, { obligationId, spell, level, personId }) =>
      all.map((one) =>
        one.obligationId === obligationId
          ? {
              ...one,
              spells: one.spells.map((each) =>
                each.spell === spell
                  ? {
                      ...each,
                      levels: each.levels.map((told, index) => (index === level - 1 ? personId : told)),
                    }
                  : each,
              ),
            }
          : one,
      ),
    obligations,
  );
};
