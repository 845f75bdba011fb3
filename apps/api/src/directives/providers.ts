import { ChangePreviews } from './change-preview.ts';
import { ChangeRounds } from './change-rounds.ts';
import { Directives } from './directives.ts';
import { Disseminations } from './disseminations.ts';
import { TellingRounds } from './telling-rounds.ts';

/** What reads directives, works out what a change of one means and does it to tasks, and sees to what falls due. */
export const directiveProviders = [Directives, Disseminations, ChangePreviews, ChangeRounds, TellingRounds];
