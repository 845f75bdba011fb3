import { SetMetadata } from '@nestjs/common';

/** As many commands may be on their way to a decision in this process at once. */
export const mostCommands = 100;

/**
 * As many requests may be under way in this process at once; the rest are refused before anything is done for them. Acts have places of
 * their own, so that a flood of them leaves reads alone: those on their way to a decision, and some more, which are answered if they
 * were kept before. Files that come in or go out hold theirs as long as their bytes flow, streams of changes as long as they are open.
 */
export const mostRequests = { acts: mostCommands + 20, reads: 100, files: 20, streams: 1000 };

/**
 * As many streams of changes may be open for one session. A browser opens six connections to one address where there is no HTTP/2: some must
 * be left for what is asked.
 */
export const mostStreamsOfOne = 4;

/** As many commands may be kept without a decision; then no more are kept until some have theirs. */
export const mostUndecided = 10_000;

/** As many passwords are checked at once, and as many more wait: it is made to take time and memory. */
export const passwordsAtOnce = 2;
export const passwordsWaiting = 40;

/** As many annexes are read at once, and as many more wait: each is read in a process of its own. */
export const annexesAtOnce = 1;
export const annexesWaiting = 10;

/**
 * How many acts may be under way in a process that is so far behind: what comes in now has waited that long before anything here saw it,
 * and letting in many at once would keep the next ones waiting longer still.
 */
export const actsWhenBehind = [
  { byMs: 800, acts: 0 },
  { byMs: 200, acts: 20 },
];

/** After this time a request is answered in any case: six seconds for the caller, less what it may have waited to be seen. */
export const answerWithinMs = 4800;

/** Before then, a caller whose command awaits its decision is told where to look for it. */
export const lookWithinMs = 4300;

/** How long the body of a request may be on its way. */
export const bodyWithinMs = { file: 600_000, other: 10_000 };

export const limitsKey = 'dondoc:limits';
export type Limits = { places?: keyof typeof mostRequests | 'none'; time?: 'any' };

/** The route takes acts in. */
export const TakesActs = () => SetMetadata<string, Limits>(limitsKey, { places: 'acts' });

/** The route is served however many requests are under way: whoever watches the process must get through. */
export const AlwaysServed = () => SetMetadata<string, Limits>(limitsKey, { places: 'none' });

/** The route may take as long as its work takes. */
export const TakesItsTime = () => SetMetadata<string, Limits>(limitsKey, { time: 'any' });

/** The route takes in or gives out a file. */
export const MovesFile = () => SetMetadata<string, Limits>(limitsKey, { places: 'files', time: 'any' });

/** The route stays open, and says something now and then. */
export const StaysOpen = () => SetMetadata<string, Limits>(limitsKey, { places: 'streams', time: 'any' });
