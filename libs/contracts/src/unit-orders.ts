import { z } from 'zod';
import { Sha256 } from './files.ts';
import { DecisionPaper } from './actor.ts';
import { command } from './command.ts';
import type { ReceiveHandover, SignHandover } from './handovers.ts';
import { CommandId } from './ids.ts';
import { successors } from './successions.ts';
import { Instant, LocalDate } from './time.ts';

/** What somebody who closes a reporting period (chốt số liệu) says of it. */
export const PeriodToClose = z
  .strictObject({
    from: LocalDate.meta({ description: 'The first day of the period' }),
    to: LocalDate.meta({ description: 'Its last day, which must be over' }),
    paper: DecisionPaper.optional().meta({
      description: 'The paper by which it is closed; the monitoring office needs one',
    }),
  })
  .refine(({ from, to }) => from <= to, {
    error: 'from phải trước hoặc trùng to (from is after to)',
    path: ['to'],
  })
  .meta({ id: 'PeriodToClose', description: 'A reporting period that is to be closed' });
export type PeriodToClose = z.infer<typeof PeriodToClose>;

/** A reporting period of an authority is closed with the figures that were worked out as of an instant. */
export const ClosePeriod = command('ClosePeriod', 'A reporting period is closed, with its figures', {
  ...PeriodToClose.shape,
  asOf: Instant,
  figures: Sha256.meta({ description: 'The digest of the canonical JSON of the figures' }),
});
export type ClosePeriod = z.infer<typeof ClosePeriod>;

/** By a decision on many units this one ends, or gives something up, and others succeed it. */
export const SucceedUnit = command('SucceedUnit', 'A decision on many units says who succeeds this one', {
  decisionId: CommandId,
  ...successors,
  effectiveAt: Instant,
  paper: DecisionPaper,
});
export type SucceedUnit = z.infer<typeof SucceedUnit>;

/**
 * What comes to a unit’s stream by a route of its own: figures are worked out, a succession is decided for many units at once, and the list
 * that is handed over is the one that was shown.
 */
export type UnitOrder = ClosePeriod | SucceedUnit | SignHandover | ReceiveHandover;
