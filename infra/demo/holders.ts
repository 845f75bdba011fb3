import type { Instant } from '#contracts';
import type { OrganisationData } from '#organisation';

/** Who holds a post at an instant, with the login to act by. */
export type Holder = { personId: string; name: string; login?: string | undefined };

/** The holder of a post at an instant; undefined while it is vacant. */
export const holderAt = (organisation: OrganisationData, postId: string, at: Instant): Holder | undefined => {
  const tenure = organisation.tenures.find(
    (one) => one.postId === postId && one.from <= at && (one.to === null || at < one.to),
  );
  return tenure && organisation.people.find(({ personId }) => personId === tenure.personId);
};
