import type { Instant } from '#contracts';
import type { OrganisationData } from '#organisation';
import { demoPassword } from '../demo/data.ts';
import { holderAt } from '../demo/holders.ts';

/** Somebody in a post, signed in. */
export type Seat = { postId: string; personId: string; token: string };

const authority = 'ubnd-dak-to';
export const leaders = [`${authority}-leader-1`, `${authority}-leader-2`] as const;
export const units = ['noi-vu', 'tu-phap', 'xa-kon-dao'] as const;
export const chairPost = `${authority}-chair`;
export const monitorPost = 'van-phong-monitor-1';

const posts = [
  chairPost,
  monitorPost,
  ...leaders,
  ...units.flatMap((unit) => [`${unit}-head`, `${unit}-deputy`, `${unit}-staff`]),
];

/** A token outlives the API that gave it: everybody signs in once, before the first kill. */
export const takeSeats = async (
  api: string,
  organisation: OrganisationData,
  now: Instant,
): Promise<Map<string, Seat>> => {
  const seats = new Map<string, Seat>();
  for (const postId of posts) {
    const holder = holderAt(organisation, postId, now);
    if (!holder?.login) throw new Error(`Nobody holds ${postId}.`);
    const response = await fetch(`${api}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: holder.login, password: demoPassword, postId }),
    });
    if (!response.ok) throw new Error(`${holder.login} cannot sign in: ${await response.text()}`);
    const { token } = (await response.json()) as { token: string };
    seats.set(postId, { postId, personId: holder.personId, token });
  }
  return seats;
};
