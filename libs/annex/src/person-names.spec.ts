import { describe, expect, it } from '@jest/globals';
import { personNamer } from './person-names.ts';
import type { PostThen } from './person-names.ts';

const post = (postId: string, title: string, holders: string[], unitName = 'Phòng Nội vụ'): PostThen => ({
  ...{ postId, title, holders, unitName },
  unitId: unitName === 'Phòng Nội vụ' ? 'noi-vu' : 'kon-dao',
});
const posts = [
  post('head', 'Trưởng phòng', ['Nguyễn Văn An']),
  post('deputy', 'Phó Trưởng phòng', ['Lê Thị Thúy Hòa']),
  post('staff-1', 'Chuyên viên', ['Y Nhung']),
  post('staff-2', 'Chuyên viên', ['Trần Văn Bình']),
  post('staff-3', 'Kế toán', ['Trần Văn Bình']),
  post('vacant', 'Văn thư', []),
  post('chair', 'Chủ tịch', ['A Thái'], 'UBND xã Kon Đào'),
];
const who = personNamer(posts);

describe('a person', () => {
  it.each([
    ['Nguyễn Văn An', 'head', 'name'],
    ['NGUYỄN VĂN AN', 'head', 'name'],
    ['Nguyễn\u00a0Văn\u00a0An'.normalize('NFD'), 'head', 'name'],
    ['Đ/c Nguyễn Văn An', 'head', 'name'],
    ['đồng chí Nguyễn Văn An, Trưởng phòng', 'head', 'name'],
    ['Trưởng phòng Nguyễn Văn An', 'head', 'name'],
    ['Bà Lê Thị Thuý Hoà – PTP Nội vụ', 'deputy', 'name'],
    ['Trưởng phòng', 'head', 'title'],
    ['Trưởng phòng Nội vụ', 'head', 'title'],
    ['PTP', 'deputy', 'title'],
    ['Chủ tịch UBND xã Kon Đào', 'chair', 'title'],
    ['Kế toán Trần Văn Bình', 'staff-3', 'name'],
  ])('written as %j is surely %s', (written, postId, by) => {
    expect(who(written)).toEqual({ post: posts.find((one) => one.postId === postId), by });
  });

  it.each([
    ['Nguyen Van An', 'head'],
    ['Y Nhung', 'staff-1'],
    ['chị Hòa', 'deputy'],
    ['truong phong', 'head'],
  ])('written as %j is taken to be %s', (written, postId) => {
    const read = who(written);
    expect('post' in read && read.post.postId).toBe(postId);
  });

  it('of whom no more than a given name is written, or no accents, is only likely', () => {
    expect([who('chị Hòa'), who('Nguyen Van An'), who('Y Nhung')]).toEqual([
      expect.objectContaining({ likely: true }),
      expect.objectContaining({ likely: true }),
      expect.not.objectContaining({ likely: true }),
    ]);
  });

  it.each([
    ['Trần Văn Bình', ['staff-2', 'staff-3']],
    ['Chuyên viên', ['staff-1', 'staff-2']],
  ])('is asked for where %j may be several', (written, postIds) => {
    const read = who(written);
    expect('posts' in read && [read.inDoubt, read.posts.map(({ postId }) => postId)]).toEqual([
      true,
      postIds,
    ]);
  });

  it('with more than a title beside the name is somebody else, and offered first', () => {
    const read = who('Nguyễn Văn An Bình');
    expect('posts' in read && [read.inDoubt, read.posts[0]?.postId]).toEqual([false, 'head']);
    expect(who('Nguyễn Văn')).toMatchObject({ inDoubt: false });
  });

  it('typed with another accent is somebody else', () => {
    expect([who('Nguyễn Văn Ân'), who('bà Hoá'), who('Hoa')]).toEqual([
      expect.objectContaining({ inDoubt: false }),
      expect.objectContaining({ inDoubt: false }),
      expect.objectContaining({ likely: true }),
    ]);
  });

  it('who is unknown may be any who holds a post', () => {
    const read = who('Phạm Quốc');
    expect('posts' in read && [read.inDoubt, read.posts.length]).toEqual([false, 6]);
    expect(personNamer([])('Phạm Quốc')).toEqual({ posts: [], inDoubt: false });
  });
});
