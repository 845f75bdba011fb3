import type { z } from 'zod';
import type { Instant, Language, Names, ObligationView, WorkingCalendar } from '#contracts';
import { countedAs } from '#contracts';
import { localDateOf, openSpell, workingDaysAfter } from '#domain';
import type { Obligation } from '#domain';

/** What is looked at besides the obligation: names, the calendar to count by, now, and the reader’s language. */
export type Looking = { names: Names; calendar: WorkingCalendar; now: Instant; language: Language };

const namedPerson = (personId: string | null, { person }: Names) =>
  personId && { personId, name: person(personId) };

const spellsOf = (obligation: Obligation, { names, calendar, now }: Looking) =>
  obligation.spells.map(({ spell, openedAt, closedAt, daysLate, levels }) => ({
    ...{ spell, openedAt, closedAt, daysLate },
    daysSoFar:
      closedAt === null
        ? workingDaysAfter(obligation.schedule.lateFrom, localDateOf(now, calendar), calendar)
        : null,
    told: levels.map((personId) => namedPerson(personId, names) || null),
  }));

/** An obligation with names and spells; late as soon as its instant has passed, even before the clock has said so. */
export const obligationView = (obligation: Obligation, looking: Looking): z.infer<typeof ObligationView> => {
  const { obligationId, kind, owner, openedAt, counting, schedule, remindedAt, ended } = obligation;
  const { names, now, language } = looking;
  return {
    ...{ obligationId, kind, openedAt, remindedAt },
    unit: owner.side === 'unit' ? { unitId: owner.unitId, name: names.unit(owner.unitId) } : null,
    post: owner.side === 'leader' ? { postId: owner.postId, title: names.post(owner.postId) } : null,
    dueOn: schedule.dueOn,
    dueAt: schedule.dueAt,
    counting,
    why: countedAs(counting)[language],
    state: ended?.how ?? 'open',
    endedAt: ended?.at ?? null,
    overdue: ended === null && (openSpell(obligation) !== undefined || now >= schedule.overdueAt),
    spells: spellsOf(obligation, looking),
  };
};
