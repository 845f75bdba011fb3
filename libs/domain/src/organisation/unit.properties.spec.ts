import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Role, UnitAct } from '#contracts';
import { addDays } from '#domain';
import {
  beginningOfUnit,
  commandIdOf,
  paper,
  playUnit,
  theUnitId,
} from '../../../../test/support/domain/units.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { covers } from './directory.ts';
import { evolveUnit } from './evolve.ts';
import { isFounded } from './unit.ts';
import type { UnitRecord } from './unit.ts';

const posts = ['truong', 'pho-1', 'pho-2'];
const roles: Role[] = ['head', 'deputy', 'deputy'];
const people = ['an', 'binh', 'nguoi-la'];

/** A decision, recorded on a day of the story, that counts from so many days before or after. */
const move = fc.record({
  days: fc.nat(20),
  act: fc.nat(34),
  counts: fc.oneof(fc.integer({ min: -5, max: 0 }), fc.integer({ min: -40, max: 20 })),
  post: fc.nat(2),
  person: fc.nat(people.length - 1),
  other: fc.option(fc.nat(people.length - 1)),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

const actOf = ({ act, post, person, other }: Move, effectiveAt: string): UnitAct => {
  const postId = posts[post] ?? '';
  const personId = people[person] ?? '';
  const on = { postId, personId, effectiveAt, paper };
  const acts: UnitAct[] = [
    { type: 'RenameUnit', name: `Tên ${person}`, effectiveAt, paper },
    { type: 'EstablishPost', postId, role: roles[post] ?? 'staff', name: `Chức vụ ${person}`, effectiveAt },
    { type: 'RenamePost', postId, name: `Chức vụ ${person}`, effectiveAt },
    { type: 'EndPost', postId, effectiveAt },
    { type: 'RelievePerson', ...on },
    { type: 'GiveCharge', ...on },
    { type: 'EndCharge', ...on },
    { type: 'EndUnit', effectiveAt, paper },
  ];
  const appointing: UnitAct = {
    ...{ type: 'AppointPerson', ...on },
    ...(other === null ? {} : { inPlaceOf: people[other] ?? '' }),
  };
  // A unit ends once, and seldom; who holds what changes often.
  const charges = [5, 5, 5, 5, 6, 6, 6, 6, 1, 1, 4];
  const capacities: UnitAct[] = [
    { type: 'GiveField', postId, name: `Lĩnh vực ${person}`, unitIds: ['xa-kon-dao'], effectiveAt, paper },
    { type: 'EndField', postId, name: `Lĩnh vực ${person}`, effectiveAt, paper },
    {
      ...{ type: 'GiveMandate', postId, toPersonId: personId, acts: ['SignOff'], effectiveAt, paper },
      until: local('2026-06-30 17:00'),
    },
    { type: 'EndMandate', mandateId: commandIdOf(2 + post + person), effectiveAt, paper },
    { type: 'BeginCollective', effectiveAt, paper },
    { type: 'EndCollective', effectiveAt, paper },
  ];
  if (act > 28) return capacities[(act - 29) % 6] ?? appointing;
  return acts[act < 8 ? act : (charges[act - 8] ?? -1)] ?? appointing;
};

const founded = {
  at: '2026-01-05 08:00',
  act: { type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: 'Phòng Y tế', paper } as const,
};

/** Plays what is accepted of random decisions; what is refused is no story. */
const played = (moves: Move[]) => {
  let story = playUnit(beginningOfUnit(), founded);
  let day = '2026-02-01';
  for (const one of moves) {
    if ('refused' in story) throw new Error(story.refused);
    day = addDays(day, one.days);
    const effectiveAt = local(`${addDays(day, one.counts)} 00:00`);
    const next = playUnit(story, { at: `${day} 09:00`, act: actOf(one, effectiveAt) });
    if (!('refused' in next)) story = next;
  }
  if ('refused' in story) throw new Error(story.refused);
  return story;
};

const foundedUnit = (unit: UnitRecord) => {
  if (!isFounded(unit)) throw new Error(`${theUnitId} is not founded`);
  return unit;
};

describe('whatever is decided on a unit, and however late it is recorded', () => {
  const stories = fc.array(move, { maxLength: 40, size: 'max' });
  const always = (check: (story: ReturnType<typeof played>) => void) =>
    fc.assert(
      fc.property(stories, (moves) => check(played(moves))),
      { numRuns: 300 },
    );

  it('a post has one holder at most at any instant, within its life, and a unit one deputy in charge', () => {
    always(({ unit }) => {
      const { tenures, posts: own } = foundedUnit(unit);
      for (const { from } of tenures) {
        const then = tenures.filter((tenure) => covers(tenure, from));
        for (const { postId } of own)
          expect(then.filter((one) => one.postId === postId).length).toBeLessThanOrEqual(1);
        expect(then.filter(({ inCharge }) => inCharge).length).toBeLessThanOrEqual(1);
      }
      for (const { postId, from, to } of tenures) {
        const post = own.find((one) => one.postId === postId);
        expect(post && post.from <= from && (post.to === null || (to !== null && to <= post.to))).toBe(true);
      }
    });
  });

  it('a post has a field once at any instant, a unit decides as a body once, and no capacity outlives its post', () => {
    always(({ unit }) => {
      const { fields, mandates, collectives, posts: own } = foundedUnit(unit);
      const runs = ({ from, to }: { from: string; to: string | null }, at: string) =>
        from <= at && (to === null || at < to);
      for (const { postId, name, from } of fields)
        expect(
          fields.filter((one) => one.postId === postId && one.name === name && runs(one, from)),
        ).toHaveLength(1);
      for (const { from } of collectives)
        expect(collectives.filter((one) => runs(one, from))).toHaveLength(1);
      const ofPosts = [...fields, ...mandates.map((one) => ({ ...one, postId: one.fromPostId }))];
      for (const { postId, from, to } of ofPosts) {
        const post = own.find((one) => one.postId === postId);
        expect(to === null || from < to).toBe(true);
        expect(post && post.from <= from && (post.to === null || (to !== null && to <= post.to))).toBe(true);
      }
    });
  });

  it('one post heads the unit at any instant, and everything lies within the life of the unit', () => {
    always(({ unit }) => {
      const { posts: own, from, to, names } = foundedUnit(unit);
      for (const post of own) {
        const heads = own.filter(
          (one) => one.role === 'head' && one.from <= post.from && (one.to === null || post.from < one.to),
        );
        expect(heads.length).toBeLessThanOrEqual(1);
        expect(post.from >= from && (to === null || (post.to !== null && post.to <= to))).toBe(true);
      }
      expect(names.map((name) => name.from)).toEqual(names.map((name) => name.from).sort());
      expect(names.every((name) => name.from >= from)).toBe(true);
    });
  });

  it('the unit is the fold of its events, one version after the other, and nothing of it is lost by a repeat', () => {
    always(({ unit, events }) => {
      expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
      expect(events.reduce(evolveUnit, beginningOfUnit().unit)).toEqual(unit);
    });
  });

  it('goes through every kind of decision', () => {
    const types = new Set(
      fc
        .sample(fc.array(move, { minLength: 40, maxLength: 60, size: 'max' }), { seed: 7, numRuns: 900 })
        .flatMap((moves) => played(moves).events.map(({ type }) => type)),
    );
    expect(types).toContain('PersonAppointed');
    expect(types).toContain('PersonRelieved');
    expect(types).toContain('ChargeGiven');
    expect(types).toContain('ChargeEnded');
    expect(types).toContain('FieldEnded');
    expect(types).toContain('MandateEnded');
    expect(types).toContain('CollectiveEnded');
    expect(types).toContain('PostEnded');
    expect(types).toContain('UnitEnded');
  });
});
