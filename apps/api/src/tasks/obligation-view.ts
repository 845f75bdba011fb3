import type { z } from 'zod';
import type {
  ExplanationView as ExplanationSchema,
  Instant,
  Language,
  NamedPeriod,
  Names,
  ObligationView,
  Period,
  WorkingCalendar,
} from '#contracts';
import { causeNames, countedAs, findings, periodName } from '#contracts';
import { localDateOf, openSpell, workingDaysAfter } from '#domain';
import type { Explanation, Obligation } from '#domain';
import type { Texts } from '#read-models';
import { fileView } from './files-view.ts';

type ExplanationView = z.infer<typeof ExplanationSchema>;

/** What is looked at besides the obligation: names, words, the calendar to count by, now, and the reader’s language. */
export type Looking = {
  names: Names;
  texts: Texts;
  calendar: WorkingCalendar;
  now: Instant;
  language: Language;
};

const namedPerson = (personId: string | null, { person }: Names) =>
  personId && { personId, name: person(personId) };

type Words = Pick<Looking, 'texts' | 'language'>;

const rulingOf = ({ ruling }: Explanation, { texts, language }: Words): ExplanationView['ruling'] =>
  ruling && {
    ...{ outcome: ruling.outcome, cause: ruling.cause, objectiveDays: ruling.objectiveDays, at: ruling.at },
    outcomeName: findings[ruling.outcome][language],
    causeName: causeNames[ruling.cause][language],
    from: ruling.dates?.from ?? null,
    to: ruling.dates?.to ?? null,
    reason: texts(ruling.reason),
  };

/** What a unit says of why it was late, and what was found. */
export const explanationView = (explanation: Explanation, looking: Words): ExplanationView => {
  const { cause, reason, evidence, files, at } = explanation;
  const { texts, language } = looking;
  return {
    ...{ cause, at, reason: texts(reason), evidence: evidence === null ? null : texts(evidence) },
    files: files.map(fileView(texts)),
    causeName: causeNames[cause][language],
    ruling: rulingOf(explanation, looking),
  };
};

const spellsOf = (obligation: Obligation, looking: Looking) => {
  const { names, calendar, now } = looking;
  return obligation.spells.map(({ spell, openedAt, closedAt, daysLate, levels, voided, explanation }) => ({
    ...{ spell, openedAt, closedAt, daysLate, voided },
    daysSoFar:
      closedAt === null
        ? workingDaysAfter(obligation.schedule.lateFrom, localDateOf(now, calendar), calendar)
        : null,
    told: levels.map((personId) => namedPerson(personId, names) || null),
    explanation: explanation ? explanationView(explanation, looking) : null,
  }));
};

/** Late as soon as its instant has passed, even before the clock has said so. */
export const isOverdue = (one: Obligation, now: Instant): boolean => {
  const { ended, schedule } = one;
  if (ended !== null || schedule.deemedAt !== undefined) return false;
  return openSpell(one) !== undefined || now >= schedule.overdueAt;
};

/** A period as it is called. */
export const namedPeriod = (period: Period, language: Language): z.infer<typeof NamedPeriod> => ({
  ...period,
  name: periodName(period)[language],
});

/** An obligation with names and spells; late as soon as its instant has passed, even before the clock has said so. */
export const obligationView = (obligation: Obligation, looking: Looking): z.infer<typeof ObligationView> => {
  const { obligationId, kind, owner, openedAt, counting, schedule, remindedAt, chasedAt, ended } = obligation;
  const { names, now, language } = looking;
  return {
    ...{ obligationId, kind, openedAt, remindedAt, chasedAt, about: obligation.about ?? null },
    unit: owner.side === 'unit' ? { unitId: owner.unitId, name: names.unit(owner.unitId) } : null,
    post: owner.side === 'leader' ? { postId: owner.postId, title: names.post(owner.postId) } : null,
    dueOn: schedule.dueOn,
    dueAt: schedule.dueAt,
    counting,
    why: countedAs(counting)[language],
    numbered: obligation.numbered ?? null,
    state: ended?.how ?? 'open',
    endedAt: ended?.at ?? null,
    overdue: isOverdue(obligation, now),
    period: obligation.period ? namedPeriod(obligation.period, language) : null,
    spells: spellsOf(obligation, looking),
  };
};
