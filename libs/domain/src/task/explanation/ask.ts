import type { Instant, Policy, WorkingCalendar } from '#contracts';
import type { Fact } from '../../decision.ts';
import type { OnObligation } from '../../obligation/agenda.ts';
import { openSpell } from '../../obligation/obligation.ts';
import type { Obligation } from '../../obligation/obligation.ts';
import { openObligations } from '../task.ts';
import type { IssuedTask } from '../task.ts';
import { openAbout } from './duty.ts';
import { dutiesAbout, isAccountable } from './late-spells.ts';

type Rules = NonNullable<Policy['explanation']>;
type Item = OnObligation & { act: 'AskExplanation' };

const isAsked = (one: Obligation, { of }: Rules): boolean =>
  isAccountable(one) && (of === undefined || of.includes(one.kind));

/**
 * When explanations will be asked for if nobody acts: of each thing that a unit owes, together with the level of escalation that the
 * policy names. Once for each spell of lateness, and not where the unit has explained it unasked.
 */
export const explanationsToAsk = (task: IssuedTask): Item[] => {
  const rules = task.policy.explanation;
  if (!rules) return [];
  return openObligations(task)
    .filter((one) => isAsked(one, rules))
    .flatMap((one): Item[] => {
      const { obligationId, schedule, spells } = one;
      const running = openSpell(one);
      const spell = running?.spell ?? spells.length + 1;
      const at = schedule.levelAt[Math.max(0, rules.fromLevel - (schedule.fromLevel ?? 1))];
      const settled =
        running?.explanation !== undefined ||
        (running !== undefined && running.voided !== null) ||
        dutiesAbout(task, 'explanation', { obligationId, spell }).length > 0;
      return at === undefined || settled ? [] : [{ act: 'AskExplanation', obligationId, spell, at }];
    });
};

/** The duty to explain, owed by the unit that was late. Its term runs from when it is asked for: before that nobody knew of it. */
export const askForExplanation = (
  item: Item,
  askedAt: Instant,
  task: IssuedTask,
  { owner }: Obligation,
  calendar: WorkingCalendar,
): Fact<'ObligationOpened'> => {
  const planning = { policy: task.policy, calendar, plannedAt: askedAt };
  return openAbout('explanation', item, owner, { task, at: askedAt, planning });
};
