import { SetMetadata } from '@nestjs/common';

/** As many requests may be under way in this process at once; the rest are refused before anything is done for them. */
export const mostRequests = 300;

/** As many commands may wait for their decision in this process at once. */
export const mostCommands = 100;

/** As many commands may be kept without a decision; then no more are kept until some have theirs. */
export const mostUndecided = 10_000;

/** As many passwords are checked at once, and as many more wait: it is made to take time and memory. */
export const passwordsAtOnce = 2;
export const passwordsWaiting = 40;

/** After this time a request is answered in any case. */
export const answerWithinMs = 5500;

/** Before then, a caller whose command awaits its decision is told where to look for it. */
export const lookWithinMs = 5000;

export const limitsKey = 'dondoc:limits';
export type Limits = { places?: false; time?: false };

/** The route is served however many requests are under way: whoever watches the process must get through. */
export const AlwaysServed = () => SetMetadata<string, Limits>(limitsKey, { places: false });

/** The route may take as long as its work takes. */
export const TakesItsTime = () => SetMetadata<string, Limits>(limitsKey, { time: false });
