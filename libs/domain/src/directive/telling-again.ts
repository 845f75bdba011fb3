import type { Actor, DirectiveEvent, DirectiveEventType } from '#contracts';
import type { Fact } from '../decision.ts';
import { once } from '../task/recipients.ts';
import type { Dissemination } from './dissemination.ts';

type Because = DirectiveEvent<'DisseminationNoticesCorrected'>['data']['because'];

/**
 * What people were told of a dissemination is not so any more: those who were told are told, in the post in which they were, once for all of
 * it. Whoever says so needs no notice; the first notices stay as they were.
 */
export const tellAgain = (
  { unitId, notices }: Pick<Dissemination, 'unitId' | 'notices'>,
  because: Because,
  { personId }: Pick<Actor, 'personId'>,
): Fact<DirectiveEventType>[] => {
  const others = notices.filter(({ told }) => told.personId !== personId);
  const told = once(others.map((one) => one.told));
  if (told.length === 0) return [];
  const corrected = [...new Set(others.map(({ version }) => version))];
  return [{ type: 'DisseminationNoticesCorrected', told, data: { unitId, because, corrected } }];
};
