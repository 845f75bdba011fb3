import { z } from 'zod';
import { ActName } from './commands.ts';
import { EvidenceNeeded } from './evidence.ts';
import type { ProductKind } from './evidence.ts';
import { SignedAct } from './signed-commands.ts';
import { ObligationKind } from './obligations.ts';
import { ReportRules } from './periods.ts';
import { PostId, UnitId } from './ids.ts';

const workingDays = z.int().min(0).max(400);
const calendarDaysBefore = z.array(z.int().min(0).max(400));

/**
 * In which capacities people sign, where the authority has decided it (Decree 30/2020/NĐ-CP Article 13 leaves it to the working
 * regulations, and what of it could not be read in full is settled here). What is missing means as before.
 */
const capacities = z.strictObject({
  /** Deputies who lead the authority sign KT. only for units in their fields. Missing: for every task that their post supervises. */
  deputiesInField: z.boolean().optional(),
  /** Who signs KT. while the head’s post is vacant: `in_charge` only the deputy in charge. Missing: every deputy. */
  vacantHead: z.enum(['in_charge', 'every_deputy']).optional(),
  /** How the deputy in charge of a vacant post signs. Missing: Q. */
  inCharge: z.enum(['Q', 'KT']).optional(),
  /** The acts that heads of units under the authority do by order (TL.). Missing: none. */
  byOrder: z.array(ActName).optional(),
  /** Whether who has a mandate may pass it on. Missing: no. */
  subMandates: z.boolean().optional(),
});

/**
 * Explanations of lateness (giải trình): from which level of the ladder one is owed, for which duties (missing: for all that a unit owes),
 * the terms of the unit to explain and of the leader to rule, and who rules (missing: the supervising leader). Without this none is asked
 * for; a unit may explain unasked.
 */
const explanation = z.strictObject({
  fromLevel: z.int().min(1).max(20),
  of: z.array(ObligationKind).min(1).optional(),
  term: workingDays,
  ruling: workingDays,
  ruledBy: z.enum(['leader', 'chair']).optional(),
});

/**
 * A score by a published formula: how many points for progress a result has, and how many each spell of its lateness costs, unless the cause
 * was ruled objective for all of its days. Missing: no score is worked out.
 */
const score = z.strictObject({
  basis: z.string().min(1).max(300),
  points: z.int().min(1).max(1000),
  perSpell: z.number().min(0).max(1000),
});

/**
 * Formal reminders (công văn đôn đốc): from which level of the ladder one is proposed, the term of the unit to answer it, and the place that
 * stands before the date of the letter. Missing: none is proposed; a leader may sign one about anything overdue.
 */
const formalReminder = z.strictObject({
  fromLevel: z.int().min(1).max(20),
  answer: workingDays,
  place: z.string().min(1).max(100).optional(),
});
const needed = EvidenceNeeded.optional();
const evidenceFor = z.strictObject({
  document: needed,
  meeting: needed,
  works: needed,
  figures: needed,
  other: needed,
} satisfies Record<ProductKind, z.ZodType>);

/** One who has to sign: the chair, the supervising leader, or whoever holds a post. */
export const Signatory = z.union([
  z.strictObject({ role: z.enum(['chair', 'leader']) }),
  z.strictObject({ postId: PostId }),
]);
export type Signatory = z.infer<typeof Signatory>;

/** What follows when plans of a unit are returned again and again. */
export const PlanReturnAct = z.enum(['tell_chair', 'propose_reassignment']);
export type PlanReturnAct = z.infer<typeof PlanReturnAct>;

/** Terms, reminders and the ladder. Pinned by value in the event that issues a task, so a later version changes no old task. */
export const Policy = z
  .strictObject({
    version: z.string(),
    /** Terms in working days. */
    terms: z.strictObject({
      acknowledge: workingDays,
      plan: workingDays,
      decision: workingDays,
      resend: workingDays,
      correction: workingDays,
    }),
    /**
     * Terms in working days of a task that is urgent; where nothing is said, the product's own. Without `completion` the result is owed by
     * the last day of the approved plan.
     */
    urgent: z
      .strictObject({ acknowledge: workingDays, plan: workingDays, completion: workingDays.optional() })
      .optional(),
    /** Whether a date that somebody names stays on its day, which it does where nothing is said, or moves from a day off to the next working day. */
    namedDates: z.enum(['stay', 'roll']).optional(),
    /** How many months before and after the years that a task is for it may be due. Missing: the product’s own. */
    spans: z
      .strictObject({ monthsBefore: z.int().min(0).max(24), monthsAfter: z.int().min(0).max(24) })
      .optional(),
    /** Calendar days before the due day; 0 is the due day itself. */
    remindBefore: z.strictObject({
      completion: calendarDaysBefore,
      plan: calendarDaysBefore,
      other: calendarDaysBefore,
    }),
    /** Minutes after local midnight at which reminders and escalations go out. */
    sendAtMinute: z.int().min(0).max(1439),
    /** Working days of grace before each level: [level 1, level 2, …]. */
    grace: z.strictObject({ unit: z.array(workingDays).min(1), leader: z.array(workingDays).min(1) }),
    /** What becomes of a task marked secret: it is refused, or held as a stub without words. Missing: refused. */
    secretTasks: z.enum(['refuse', 'stub']).optional(),
    explanation: explanation.optional(),
    score: score.optional(),
    formalReminder: formalReminder.optional(),
    /** How coordinating units are asked. */
    coordination: z
      .strictObject({
        /** What it means that the day of a contribution passes in silence. Missing: the unit is late. */
        silence: z.enum(['late', 'agrees']).optional(),
        /** The working days that a coordinating unit is given at least. Missing: until the day after it is asked. */
        leastDays: z.int().min(1).max(400).optional(),
      })
      .optional(),
    /** Working days for the supervising leader’s answer to what units ask. What is missing is the term for decisions. */
    answers: z
      .strictObject({
        contribution: workingDays.optional(),
        impediment: workingDays.optional(),
        clarification: workingDays.optional(),
      })
      .optional(),
    /** How often a unit may ask for clarification before it acknowledges. Missing: once. */
    clarifications: z.int().min(0).max(20).optional(),
    /**
     * Two steps of acceptance: this office verifies a result within a term of working days, then the leader signs off. Missing: the leader
     * alone.
     */
    verification: z.strictObject({ unitId: UnitId, term: workingDays }).optional(),
    /**
     * Working days that the unit had left when it sent a result that is returned: `given_back`, they run on from the return; `counted`, as where
     * nothing is said, the date stands.
     */
    daysUnderReview: z.enum(['counted', 'given_back']).optional(),
    /** What follows when plans of a unit have been returned so many times, and at each return after that. Missing: nothing. */
    planReturns: z.strictObject({ times: z.int().min(1).max(20), act: PlanReturnAct }).optional(),
    capacities: capacities.optional(),
    /**
     * Rules of later dates. With them, a request after the due day is decided by the chair, and after a new date the ladder goes on from
     * the highest level that was reached. Missing: the supervising leader decides on every request, there is no cap, and each date begins
     * a ladder of its own.
     */
    extensions: z
      .strictObject({
        /** How many may be granted on a task. Missing: no cap. */
        most: z.int().min(0).max(100).optional(),
        /** How many working days all of them together may add. Missing: no cap. */
        days: workingDays.optional(),
      })
      .optional(),
    /** How many working days a task can be suspended at most. Missing: the product’s own. */
    suspension: z.strictObject({ longest: z.int().min(1).max(400) }).optional(),
    /** The evidence that completion must carry, by the kind of product. Missing: none. A task may say otherwise when it is issued. */
    evidenceFor: evidenceFor.optional(),
    /** Decisions that take effect with the last of several signatures. */
    signatories: z
      .array(z.strictObject({ acts: z.array(SignedAct).min(1), of: z.array(Signatory).min(2) }))
      .optional(),
    /**
     * Sub-tasks: how many levels of them there may be, and how many working days before its parent one is due at least when it is issued.
     * The policy of the parent counts. Missing: one level, and no later than the parent.
     */
    subTasks: z.strictObject({ depth: z.int().min(0).max(5), margin: workingDays }).optional(),
    /** Periodic reports, and totals that fall. Missing: the product’s own rules. */
    reports: ReportRules.optional(),
    /** Acts for which four eyes are needed: who proposed, who entered and who decides are different people. */
    fourEyes: z.array(ActName).optional(),
  })
  .meta({ id: 'Policy', description: 'Terms, reminders and the ladder of escalation, pinned at issue' });
export type Policy = z.infer<typeof Policy>;
