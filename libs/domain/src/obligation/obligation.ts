import type {
  Counting,
  Instant,
  LocalDate,
  ObligationId,
  ObligationKind,
  Owner,
  Paper,
  Period,
  Schedule,
} from '#contracts';
import type { Explanation, OfSpell } from './explanation.ts';

/** One stretch of lateness. It opens and closes as events and is never worked out again. */
export type Spell = {
  spell: number;
  openedAt: Instant;
  /** The day after which its working days count. */
  lateFrom: LocalDate;
  closedAt: Instant | null;
  daysLate: number | null;
  /** Who was told at level 1, 2, …; null where nobody was (merged or vacant). */
  levels: (string | null)[];
  /** Why, as the unit says; nothing as long as it does not. */
  explanation?: Explanation;
  /** The paper that made it void; it then stays on record and counts for nothing. */
  voided: Pick<Paper, 'number' | 'issuedOn'> | null;
};

/** What one side owes the other by an instant. */
export type Obligation = {
  obligationId: ObligationId;
  kind: ObligationKind;
  owner: Owner;
  /** Who owed it before, until when, where a unit was succeeded. */
  formerly: { owner: Owner; until: Instant }[];
  /** Of what there may be several at a time: which one, by its number. */
  numbered?: number;
  openedAt: Instant;
  counting: Counting;
  schedule: Schedule;
  /** Everything up to and with this instant has been reminded of. */
  remindedAt: Instant | null;
  /** When the unit was chased about it. */
  chasedAt: Instant[];
  spells: Spell[];
  /** What an explanation or the ruling on it is about. */
  about?: OfSpell;
  /** Of a periodic report: for which period it is owed, and whether the clock has said that its data are cut off. */
  period?: Period;
  closed?: boolean;
  ended: { how: 'met' | 'missed' | 'released' | 'transferred' | 'deemed'; at: Instant } | null;
};

/** Who owed it at an instant. */
export const ownerAt = ({ owner, formerly }: Pick<Obligation, 'owner' | 'formerly'>, at: Instant): Owner =>
  formerly.find(({ until }) => at < until)?.owner ?? owner;

/** Everybody who owes it or did. */
export const ownersOf = ({ owner, formerly }: Pick<Obligation, 'owner' | 'formerly'>): Owner[] => [
  owner,
  ...formerly.map((one) => one.owner),
];

export const isOpen = (obligation: Obligation): boolean => obligation.ended === null;

/** How many steps of the ladder have been said in the stretch that runs: it may have begun with a higher level than the first. */
export const levelsSaid = (obligation: Obligation): number =>
  Math.max(0, (openSpell(obligation)?.levels.length ?? 0) - ((obligation.schedule.fromLevel ?? 1) - 1));

/** The stretch of lateness still running, if any. */
export const openSpell = (obligation: Obligation): Spell | undefined => {
  const last = obligation.spells.at(-1);
  return last && last.closedAt === null ? last : undefined;
};
