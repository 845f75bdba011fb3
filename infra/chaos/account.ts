import type { Check } from './checks/check.ts';
import type { Figures } from './figures.ts';

const shown = 5;

const counted = (counts: Record<string, number>): string => {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.length === 0 ? 'none' : some.map(([name, count]) => `${name} ${count}`).join(', ');
};

const checkLines = ({ promise, checked, failures }: Check): string[] => [
  `${failures.length === 0 ? 'kept  ' : 'BROKEN'}  ${promise} (${checked} checked, ${failures.length} failures)`,
  ...failures.slice(0, shown).map((failure) => `          ${failure}`),
];

/** What people read at the end of a run. */
export const accountOf = ({ figures, checks }: { figures: Figures; checks: readonly Check[] }): string[] => [
  '',
  `Seed ${figures.seed}, ${figures.seconds} s`,
  `Kill -9:       ${counted(figures.kills)}`,
  `Frozen:        ${counted(figures.freezes)}`,
  `Restarted:     ${counted(figures.restarts)}`,
  `Failpoints:    ${counted(figures.failpoints)}`,
  `Ended by themselves or by a failpoint: ${counted(figures.endedUnasked)}; idle Temporal restarted: ${figures.idleTemporal}`,
  `Continued as new on demand: ${figures.continueAsNewForced}`,
  `Commands ${figures.commands} in ${figures.requests} requests (${figures.retries} of them repeated): ${figures.acknowledged} acknowledged, ` +
    `${figures.refused} refused; ${figures.accepted202} answers were 202, ${figures.unavailable503} were 503, ${figures.unanswered} never came`,
  `Tasks ${figures.tasks}, events ${figures.events}, ${figures.clockActs} of them the clock’s, at most ${figures.maxLatenessMs} ms late ` +
    `(${figures.maxLatenessBeyondOutageMs} ms beside what was away)`,
  `At rest ${figures.secondsToSettle} s after the last fault; ${figures.behind} workflows had missed the last of what was written, and were woken; ` +
    `the watchdog rebuilt ${figures.rebuilt}`,
  '',
  ...checks.flatMap(checkLines),
];
