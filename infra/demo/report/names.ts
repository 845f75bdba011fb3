import type { Names } from '#contracts';
import type { OrganisationData } from '#organisation';

/** How units, posts and people of the file are called. */
export const namesIn = ({ units, posts, people }: OrganisationData): Names => {
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const postTitles = new Map(posts.map(({ postId, title }) => [postId, title]));
  const personNames = new Map(people.map(({ personId, name }) => [personId, name]));
  return {
    unit: (id) => unitNames.get(id) ?? id,
    post: (id) => postTitles.get(id) ?? id,
    person: (id) => personNames.get(id) ?? id,
  };
};
