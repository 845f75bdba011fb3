import type { Finding, LocalDate, ObjectiveDays, WorkingCalendar } from '#contracts';
import { addDays, localDateOf, workingDaysAfter } from '../../calendar/index.ts';
import { accept, reject } from '../../decision.ts';
import type { Verdict } from '../../decision.ts';
import type { Spell } from '../../obligation/obligation.ts';
import { later } from '../../obligation/schedule.ts';
import { paperIn, planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import { unitHead } from '../recipients.ts';
import { canBe } from './causes.ts';
import { meetAbout } from './duty.ts';
import { lateSpell } from './late-spells.ts';

/** The days late as they stand: settled when the stretch closed, counted up to today while it runs. */
const daysLateOf = ({ daysLate, lateFrom }: Spell, today: LocalDate, calendar: WorkingCalendar): number =>
  daysLate ?? workingDaysAfter(lateFrom, today, calendar);

/** The working days late between two dates, both included. */
const lateBetween = (
  { lateFrom, closedAt }: Spell,
  { from, to }: { from: LocalDate; to: LocalDate },
  today: LocalDate,
  calendar: WorkingCalendar,
): number => {
  const last = closedAt === null ? today : localDateOf(closedAt, calendar);
  return workingDaysAfter(later(addDays(from, -1), lateFrom), to < last ? to : last, calendar);
};

/** How many of the days late were found objective. */
const objectiveOf = (
  spell: Spell,
  objective: ObjectiveDays,
  today: LocalDate,
  calendar: WorkingCalendar,
): number => {
  if (objective.extent === 'all') return daysLateOf(spell, today, calendar);
  if (objective.extent === 'dates') return lateBetween(spell, objective, today, calendar);
  return objective.extent === 'number' ? objective.days : 0;
};

const findingOf = (objective: ObjectiveDays, days: number, late: number): Finding => {
  if (objective.extent === 'all') return 'objective';
  if (objective.extent === 'none') return 'subjective';
  return days < late ? 'partly' : 'objective';
};

/**
 * The leader says for which of the days late the cause lay outside the unit. It is about the days up to the ruling: for those to come
 * there are extensions and suspensions. Once ruled, it stays with the spell of lateness for good.
 */
export const ruleOnExplanation = (the: Case<'RuleOnExplanation'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const { obligationId, objective, reason } = body;
  const late = lateSpell(task, body);
  const explanation = late?.spell.explanation;
  if (!late || !explanation) return reject('no-explanation-to-rule');
  if (explanation.ruling) return reject('explanation-ruled');
  if (at < explanation.at) return reject('effective-too-early', { earliest: explanation.at });
  const cause = body.cause ?? explanation.cause;
  const daysLate = daysLateOf(late.spell, today, facts.calendar);
  const objectiveDays = objectiveOf(late.spell, objective, today, facts.calendar);
  const outcome = findingOf(objective, objectiveDays, daysLate);
  if (!canBe(cause, outcome === 'subjective' ? 'subjective' : 'objective'))
    return reject('cause-not-so', { cause });
  const named = objective.extent === 'dates' || objective.extent === 'number';
  if (named && (objectiveDays === 0 || objectiveDays > daysLate))
    return reject('no-such-days-late', { daysLate });
  const dates = objective.extent === 'dates' ? { from: objective.from, to: objective.to } : {};
  return accept(
    {
      type: 'ExplanationRuled',
      told: unitHead(late.unitId, at, facts.directory),
      data: {
        ...{ obligationId, spell: body.spell, cause, outcome, objectiveDays, daysLate },
        ...{ ...dates, reason, ...paperIn(body) },
      },
    },
    ...meetAbout('rule-explanation', body, { task, at, planning: planningOf(the) }),
  );
};
