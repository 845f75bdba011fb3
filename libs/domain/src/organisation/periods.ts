import type { UnitEventType } from '#contracts';
import { endOfDay } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import type { UnitCase } from './act.ts';
import { authorityOf, postOf } from './directory.ts';

/**
 * The chair or a leader closes a period of their authority; the monitoring office enters it with the paper by which it was decided, for it
 * decides nothing itself.
 */
const closingRefusal = ({ body, actor, at, directory }: UnitCase<'ClosePeriod'>) => {
  const post = postOf(directory, actor.postId);
  const isOfAuthority = post && authorityOf(directory, post.unitId, at) === body.unitId;
  if (!isOfAuthority) return reject('not-permitted');
  if (post.role === 'monitor' && !body.paper) return reject('paper-required');
  return ['chair', 'leader', 'monitor'].includes(post.role) ? undefined : reject('not-permitted');
};

/** The figures of a period are frozen, once, when the period is over. What is recorded later stands apart from them. */
export const closePeriod = (the: UnitCase<'ClosePeriod'>): Verdict<UnitEventType> => {
  const { body, unit, calendar } = the;
  const { unitId, from, to, asOf, figures, paper } = body;
  const refused = closingRefusal(the);
  if (refused) return refused;
  if (asOf < endOfDay(to, calendar)) return reject('period-not-over', { to });
  const closed = unit.periods.find((one) => one.from === from && one.to === to);
  if (closed) return reject('period-closed', { from, to, closedAt: closed.closedAt });
  const said = { unitId, from, to, asOf, figures, ...(paper ? { paper } : {}) };
  return accept<UnitEventType>({ type: 'PeriodClosed', data: said });
};
