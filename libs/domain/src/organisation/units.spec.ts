import { describe, expect, it } from '@jest/globals';
import {
  aStranger,
  givenUnit,
  paper,
  theChair,
  theDirectory,
  theUnitId,
} from '../../../../test/support/domain/units.ts';
import type { UnitStep } from '../../../../test/support/domain/units.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { isFounded } from './unit.ts';

const founded: UnitStep = {
  at: '2026-03-02 08:00',
  act: { type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: 'Phòng Y tế', paper },
};
const renamed = (at: string, name: string, effectiveAt?: string): UnitStep => ({
  at,
  act: { type: 'RenameUnit', name, paper, ...(effectiveAt ? { effectiveAt: local(effectiveAt) } : {}) },
});
const headPost: UnitStep = {
  at: '2026-03-02 09:00',
  act: { type: 'EstablishPost', postId: 'tp-y-te', role: 'head', name: 'Trưởng phòng' },
};
const headAppointed: UnitStep = {
  at: '2026-03-02 10:00',
  act: { type: 'AppointPerson', postId: 'tp-y-te', personId: 'an', paper },
};
const ended: UnitStep = { at: '2026-06-30 08:00', act: { type: 'EndUnit', paper } };

describe('a unit is founded', () => {
  it('from the receipt of the decision, or from when the decision says, before or after', () => {
    const data = { parentId: 'ubnd', tree: 'state', name: 'Phòng Y tế' } as const;
    givenUnit().when(founded).then({ type: 'UnitFounded', data });
    for (const at of ['2026-02-01 00:00', '2026-07-01 00:00'])
      givenUnit()
        .when({ ...founded, act: { ...founded.act, effectiveAt: local(at) } })
        .then({ type: 'UnitFounded', data, effectiveAt: local(at) });
  });

  it('once', () => givenUnit(founded).when(founded).thenRejected('unit-exists', { unitId: theUnitId }));

  it('by an administrator, under a unit of their own authority', () => {
    givenUnit()
      .when({ ...founded, by: theChair })
      .thenRejected('not-permitted');
    givenUnit()
      .when({ ...founded, by: aStranger })
      .thenRejected('not-permitted');
    givenUnit()
      .when({ ...founded, act: { ...founded.act, parentId: 'dang-uy' } as UnitStep['act'] })
      .thenRejected('not-permitted');
    givenUnit()
      .when({ ...founded, by: { ...theChair, postId: 'quan-tri' } })
      .thenRejected('not-holding-post');
  });

  it('under a unit that is there by then, of the same tree', () => {
    const under = (parentId: string, tree: 'state' | 'party' = 'state') =>
      ({ ...founded, act: { ...founded.act, parentId, tree } }) as UnitStep;
    const [ubnd] = theDirectory.units;
    const until = { ...theDirectory, units: [{ ...ubnd!, to: local('2026-03-01 00:00') }] };
    const later = { ...theDirectory, units: [{ ...ubnd!, from: local('2026-04-01 00:00') }] };
    givenUnit().when(under('khong-co')).thenRejected('unknown-unit', { unitId: 'khong-co' });
    givenUnit().when(under('ubnd', 'party')).thenRejected('another-tree');
    givenUnit()
      .when({ ...founded, directory: until })
      .thenRejected('unit-ended');
    givenUnit()
      .when({ ...founded, directory: later })
      .thenRejected('effective-too-early', { earliest: local('2026-04-01 00:00') });
  });
});

describe('a unit is renamed', () => {
  it('and keeps its earlier names; what was recorded later of an earlier day counts for its own days', () => {
    const story = givenUnit(
      founded,
      renamed('2026-05-04 08:00', 'Phòng Y tế và Dân số'),
      renamed('2026-05-06 08:00', 'Phòng Y tế huyện', '2026-04-01 00:00'),
    );
    story
      .when(renamed('2026-06-01 08:00', 'Phòng Dân số'))
      .then({ type: 'UnitRenamed', data: { before: 'Phòng Y tế và Dân số', name: 'Phòng Dân số' } });
    story.when(renamed('2026-06-01 08:00', 'Phòng Y tế', '2026-04-15 00:00')).then({
      type: 'UnitRenamed',
      data: { before: 'Phòng Y tế huyện', name: 'Phòng Y tế' },
      effectiveAt: local('2026-04-15 00:00'),
    });
  });

  it('and of two names from the very same instant the one recorded later counts, alone', () => {
    const unit = givenUnit(
      founded,
      renamed('2026-05-04 08:00', 'Phòng Y té', '2026-05-01 00:00'),
      renamed('2026-05-05 08:00', 'Phòng Y tế huyện', '2026-05-01 00:00'),
    ).unit();
    expect(isFounded(unit) && unit.names).toEqual([
      { from: local('2026-03-02 08:00'), is: 'Phòng Y tế' },
      { from: local('2026-05-01 00:00'), is: 'Phòng Y tế huyện' },
    ]);
  });

  it('to nothing new if it is called so already', () =>
    givenUnit(founded).when(renamed('2026-05-04 08:00', 'Phòng Y tế')).thenNothing());

  it('not before it was founded, nor after it ended, nor where there is none', () => {
    givenUnit(founded)
      .when(renamed('2026-05-04 08:00', 'Phòng Dân số', '2026-03-01 00:00'))
      .thenRejected('effective-too-early', { earliest: local('2026-03-02 08:00') });
    givenUnit(founded, ended).when(renamed('2026-07-01 08:00', 'Phòng Dân số')).thenRejected('unit-ended');
    givenUnit().when(renamed('2026-05-04 08:00', 'Phòng Dân số')).thenRejected('unknown-unit');
  });
});

describe('a unit is moved under another', () => {
  const moved = (parentId: string, directory = theDirectory): UnitStep => ({
    at: '2026-05-04 08:00',
    act: { type: 'MoveUnit', parentId, paper },
    directory,
  });
  const own = { unitId: theUnitId, parentId: 'ubnd', name: 'Phòng Y tế', tree: 'state' } as const;

  it('of the same authority', () => {
    givenUnit(founded)
      .when(moved('xa-kon-dao'))
      .then({ type: 'UnitMoved', data: { before: 'ubnd', parentId: 'xa-kon-dao' } });
    givenUnit(founded).when(moved('ubnd')).thenNothing();
    givenUnit(founded).when(moved('dang-uy')).thenRejected('not-permitted');
  });

  it('never under itself, nor under what is below it, now or by a decision that is to come', () => {
    const below = { ...own, unitId: 'to-tiem-chung', parentId: theUnitId };
    const now = { ...theDirectory, units: [...theDirectory.units, own, below] };
    givenUnit(founded).when(moved(theUnitId, now)).thenRejected('unit-under-itself');
    givenUnit(founded).when(moved('to-tiem-chung', now)).thenRejected('unit-under-itself');
    const parents = [
      { parentId: 'ubnd', from: local('2026-03-01 00:00') },
      { parentId: theUnitId, from: local('2026-09-01 00:00') },
    ];
    const soon = { ...theDirectory, units: [...theDirectory.units, own, { ...below, parents }] };
    givenUnit(founded).when(moved('to-tiem-chung', soon)).thenRejected('unit-under-itself');
  });
});

describe('a unit ends', () => {
  it('when nobody holds a post in it and no unit is under it', () => {
    givenUnit(founded, headPost).when(ended).then({ type: 'UnitEnded', data: {} });
    givenUnit(founded, headPost, headAppointed)
      .when(ended)
      .thenRejected('post-still-held', { postId: 'tp-y-te', personId: 'an' });
    const own = { unitId: theUnitId, parentId: 'ubnd', name: 'Phòng Y tế', tree: 'state' } as const;
    const below = { ...own, unitId: 'to-tiem-chung', parentId: theUnitId };
    const units = [...theDirectory.units, own, below];
    givenUnit(founded)
      .when({ ...ended, directory: { ...theDirectory, units } })
      .thenRejected('unit-has-units', { unitId: 'to-tiem-chung' });
    const gone = [...theDirectory.units, own, { ...below, to: local('2026-06-01 00:00') }];
    givenUnit(founded)
      .when({ ...ended, directory: { ...theDirectory, units: gone } })
      .then({ type: 'UnitEnded', data: {} });
  });

  it('with its posts', () => {
    givenUnit(founded, headPost, ended)
      .when({ ...headAppointed, at: '2026-07-01 08:00' })
      .thenRejected('unit-ended', { unitId: theUnitId });
  });
});

describe('a post', () => {
  it('is established under an id that no other post has', () => {
    givenUnit(founded)
      .when(headPost)
      .then({ type: 'PostEstablished', data: { postId: 'tp-y-te', role: 'head', name: 'Trưởng phòng' } });
    givenUnit(founded, headPost).when(headPost).thenRejected('post-exists', { postId: 'tp-y-te' });
    givenUnit(founded)
      .when({ ...headPost, act: { ...headPost.act, postId: 'tp-noi-vu' } as UnitStep['act'] })
      .thenRejected('post-exists', { postId: 'tp-noi-vu' });
  });

  it('that heads the unit is one, until it ends', () => {
    const second = { ...headPost, act: { ...headPost.act, postId: 'gd-y-te' } as UnitStep['act'] };
    givenUnit(founded, headPost).when(second).thenRejected('head-post-exists', { postId: 'tp-y-te' });
    const over: UnitStep = { at: '2026-04-01 08:00', act: { type: 'EndPost', postId: 'tp-y-te' } };
    givenUnit(founded, headPost, over)
      .when({ ...second, at: '2026-04-02 08:00' })
      .then({ type: 'PostEstablished', data: { postId: 'gd-y-te', role: 'head', name: 'Trưởng phòng' } });
  });

  it('is renamed, and ends when nobody holds it', () => {
    const called: UnitStep = {
      at: '2026-04-01 08:00',
      act: { type: 'RenamePost', postId: 'tp-y-te', name: 'Giám đốc' },
    };
    const over: UnitStep = { at: '2026-04-01 08:00', act: { type: 'EndPost', postId: 'tp-y-te' } };
    givenUnit(founded, headPost)
      .when(called)
      .then({
        type: 'PostRenamed',
        data: { postId: 'tp-y-te', before: 'Trưởng phòng', name: 'Giám đốc' },
      });
    givenUnit(founded, headPost, called)
      .when({ ...called, at: '2026-04-02 08:00' })
      .thenNothing();
    givenUnit(founded, headPost)
      .when(over)
      .then({ type: 'PostEnded', data: { postId: 'tp-y-te' } });
    givenUnit(founded, headPost, headAppointed).when(over).thenRejected('post-still-held');
    givenUnit(founded).when(called).thenRejected('unknown-post', { postId: 'tp-y-te' });
    givenUnit(founded, headPost, over)
      .when({ ...called, at: '2026-04-02 08:00' })
      .thenRejected('post-ended', { postId: 'tp-y-te' });
  });
});
