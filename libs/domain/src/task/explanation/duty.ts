import type { Instant, Owner } from '#contracts';
import type { Fact } from '../../decision.ts';
import type { OfSpell } from '../../obligation/explanation.ts';
import { endObligation, openObligation } from '../../obligation/facts.ts';
import { isOpen } from '../../obligation/obligation.ts';
import { scheduleFor, term } from '../../obligation/schedule.ts';
import type { Planning } from '../../obligation/schedule.ts';
import type { IssuedTask } from '../task.ts';
import { dutiesAbout } from './late-spells.ts';

/** What is owed about lateness: to explain it, by the unit, and to rule on that, by a leader. */
type Kind = 'explanation' | 'rule-explanation';
type Circumstances = { task: IssuedTask; at: Instant; planning: Planning };

/** Opens what is owed about a spell of lateness; `also` counts those of its kind that the same act opens before it. */
export const openAbout = (
  kind: Kind,
  { obligationId, spell }: OfSpell,
  owner: Owner,
  { task, at, planning }: Circumstances,
  also = 0,
): Fact<'ObligationOpened'> => {
  const { explanation, terms } = task.policy;
  const days = (kind === 'explanation' ? explanation?.term : explanation?.ruling) ?? terms.decision;
  const { dueOn, counting } = term(at, days, planning.calendar);
  const schedule = scheduleFor(kind, owner.side, dueOn, planning);
  const opened = openObligation(task.obligations, kind, owner, counting, schedule, also);
  return { ...opened, data: { ...opened.data, about: { obligationId, spell } } };
};

/** It has been done, if it was owed. */
export const meetAbout = (kind: Kind, spell: OfSpell, { task, at, planning }: Circumstances): Fact[] =>
  dutiesAbout(task, kind, spell)
    .filter(isOpen)
    .flatMap((one) => endObligation(one, 'met', at, planning.calendar));

/** A new supervising leader rules on what the old one has not ruled on, within a term of their own. */
export const handRulingsOn = (postId: string, circumstances: Circumstances): Fact[] => {
  const { task, at, planning } = circumstances;
  const owner: Owner = { side: 'leader', postId };
  return task.obligations
    .filter(isOpen)
    .filter(
      (one) =>
        one.kind === 'rule-explanation' &&
        one.owner.side === 'leader' &&
        one.owner.postId === task.leaderPostId,
    )
    .flatMap((one, also) =>
      one.about
        ? [
            ...endObligation(one, 'transferred', at, planning.calendar),
            openAbout('rule-explanation', one.about, owner, circumstances, also),
          ]
        : [],
    );
};
