import type { Check } from './checks/check.ts';
import type { Lateness } from './checks/clock.ts';
import type { Asked, Evidence } from './checks/evidence.ts';
import type { FailpointCounts } from './failpoints.ts';
import type { Line } from './record.ts';
import type { Storm } from './storm.ts';

/** The object that --json prints. */
export type Figures = {
  seed: string;
  seconds: number;
  kills: Record<string, number>;
  freezes: Record<string, number>;
  restarts: Record<string, number>;
  endedUnasked: Record<string, number>;
  idleTemporal: number;
  failpoints: FailpointCounts;
  continueAsNewForced: number;
  commands: number;
  requests: number;
  acknowledged: number;
  refused: number;
  accepted202: number;
  unavailable503: number;
  unanswered: number;
  retries: number;
  tasks: number;
  events: number;
  clockActs: number;
  maxLatenessMs: number;
  maxLatenessBeyondOutageMs: number;
  secondsToSettle: number;
  behind: number;
  rebuilt: number;
  checks: Record<string, { checked: number; failures: string[] }>;
  ok: boolean;
};

export type Findings = {
  seed: string;
  seconds: number;
  storm: Storm;
  failpoints: FailpointCounts;
  evidence: Evidence;
  record: readonly Line[];
  clockActs: number;
  lateness: Lateness;
  secondsToSettle: number;
  /** Workflows that did not know the last of what was written, and were woken. */
  behind: number;
  /** Workflows that the watchdog ended and started anew from the store. */
  rebuilt: number;
  checks: readonly Check[];
};

const has =
  (status: (status: number) => boolean) =>
  ({ answers }: Asked) =>
    answers.some((answer) => status(answer.status));

export const figuresOf = (found: Findings): Figures => {
  const { storm, evidence, record, checks } = found;
  const asked = [...evidence.asked.values()];
  const lines = (test: (line: Line) => boolean) => record.filter(test).length;
  const answered = (status: number) => lines((line) => line.kind === 'answered' && line.status === status);
  const events = [...evidence.streams.values()].reduce((sum, stream) => sum + stream.events.length, 0);
  return {
    seed: found.seed,
    seconds: found.seconds,
    ...storm.faults,
    endedUnasked: storm.endedUnasked,
    idleTemporal: storm.idleTemporal,
    failpoints: found.failpoints,
    continueAsNewForced: storm.renewals,
    commands: asked.length,
    requests: lines(({ kind }) => kind === 'sent'),
    acknowledged: asked.filter(has((status) => status === 200)).length,
    refused: asked.filter(has((status) => status >= 400 && status < 500)).length,
    accepted202: answered(202),
    unavailable503: answered(503),
    unanswered: lines(({ kind }) => kind === 'unanswered'),
    retries: lines((line) => line.kind === 'sent' && line.attempt > 1),
    tasks: evidence.streams.size,
    events,
    clockActs: found.clockActs,
    maxLatenessMs: found.lateness.maxMs,
    maxLatenessBeyondOutageMs: found.lateness.maxBeyondOutageMs,
    secondsToSettle: found.secondsToSettle,
    behind: found.behind,
    rebuilt: found.rebuilt,
    checks: Object.fromEntries(checks.map(({ name, checked, failures }) => [name, { checked, failures }])),
    ok: checks.every(({ failures }) => failures.length === 0),
  };
};
