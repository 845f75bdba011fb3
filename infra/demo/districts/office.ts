import type { Post, Role, Unit } from '#contracts';
import type { OrganisationData } from '#organisation';

/** A post of an office, by role: what it is called, and as whom its holder signs in. */
type Seat = { role: Role; title: string; login?: string };

/** A unit of an office, with its posts. */
export type Staffed = Unit & { seats: Seat[] };

const surnames = ['Hồ', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Phan', 'Đinh', 'Bùi', 'Lý'];
const givenNames = [
  ...['Minh Quang', 'Thị Lan', 'Văn Thành', 'Thu Hằng', 'Đức Anh', 'Thị Hoa', 'Quốc Bảo', 'Ngọc Ánh'],
  ...['Văn Sơn', 'Thị Hương', 'Thanh Tùng', 'Mỹ Dung', 'Công Hậu'],
];

/** A name that is made up; the 143 first are all different. */
export const madeUpName = (n: number): string =>
  `${surnames[n % surnames.length]} ${givenNames[n % givenNames.length]}`;

/** The people of an office, one for each post since a day, all made up. Post `x-head` is the head’s of unit `x`; ids of people begin with `prefix`. */
export const officeOf = (units: readonly Staffed[], prefix: string, since: string): OrganisationData => {
  const held = units.flatMap(({ unitId, seats }) => seats.map((seat) => ({ ...seat, unitId })));
  const withPeople = held.map(({ role, title, login, unitId }, n) => {
    const post: Post = { postId: `${unitId}-${role}`, ...{ unitId, role, title } };
    const personId = `${prefix}-${String(n + 1).padStart(3, '0')}`;
    const person = { personId, name: madeUpName(n), login: login ?? `${post.postId}` };
    return { post, person };
  });
  return {
    units: units.map(({ seats: _, ...unit }) => unit),
    posts: withPeople.map(({ post }) => post),
    people: withPeople.map(({ person }) => person),
    tenures: withPeople.map(({ post, person }) => ({
      ...{ postId: post.postId, personId: person.personId, from: since, to: null, inCharge: false },
    })),
  };
};

/** Several offices as one file. */
export const together = (...offices: OrganisationData[]): OrganisationData => ({
  units: offices.flatMap(({ units }) => units),
  posts: offices.flatMap(({ posts }) => posts),
  people: offices.flatMap(({ people }) => people),
  tenures: offices.flatMap(({ tenures }) => tenures),
});
