import type { Inbox } from '#event-store';
import { everyRound, resend } from '#platform';
import type { CommandGateway } from '#platform';

/** Commands younger than this are still in the hands of the API that received them. */
const olderThanMs = 6000;
const everyMs = 2000;

/** Sends again, for as long as the process lives, whatever was received and got no outcome. Returns the way to stop it. */
export const startRelay = (inbox: Inbox, gateway: CommandGateway): (() => Promise<void>) =>
  everyRound('relay', everyMs, () => resend(inbox, gateway, olderThanMs));
