import { describe, expect, it } from '@jest/globals';
import { annexOf } from '../../libs/annex/src/annex.ts';
import { readAnnex } from '../../libs/annex/src/read-annex.ts';
import { ownFile, readData } from '../../infra/demo/data.ts';
import { annexRows, sections, sectionsInSheet } from '../../infra/demo/districts/story/annex-rows.ts';
import { documentAnnex, sheetAnnex } from '../../infra/demo/districts/story/annexes.ts';
import { annexPaper, contentOf } from '../../infra/demo/districts/story/importing.ts';

const { organisation, tasks } = readData(ownFile());
const authority = { unitId: 'ubnd-dak-to', name: 'Ủy ban nhân dân huyện Đăk Tô' };
const holdersOf = (postId: string) =>
  organisation.tenures
    .filter((one) => one.postId === postId)
    .flatMap(({ personId }) => organisation.people.find((one) => one.personId === personId)?.name ?? []);
const understood = (file: Uint8Array) =>
  annexOf(readAnnex(file), {
    ...{ paper: annexPaper, leaderPostId: 'ubnd-dak-to-leader-1', mends: [], units: [] },
    organisation: {
      ...{ authority, units: organisation.units.filter(({ tree }) => tree === 'state') },
      leaders: organisation.posts
        .filter(({ unitId, role }) => unitId === authority.unitId && ['chair', 'leader'].includes(role))
        .map(({ postId, title }) => ({
          ...{ postId, title, holders: holdersOf(postId) },
          ...{ unitId: authority.unitId, unitName: authority.name },
        })),
      ...{ monitors: [], posts: [] },
    },
  });
type Annex = ReturnType<typeof understood>;
const said = ({ items }: Annex) =>
  items.map(({ draft, unitIds }) => [draft.title, unitIds[0], draft.dueOn ?? null]);
const codes = ({ found, items }: Annex) =>
  [...found, ...items.flatMap((one) => one.found)].map(({ finding }) => finding.code);
const inOrder = (rows: typeof annexRows) => rows.map(({ title, unitId, dueOn }) => [title, unitId, dueOn]);

describe('the annexes of Đăk Tô, made for the purpose', () => {
  it('have 27 contents, the eleven of the conference to the letter', () => {
    expect(annexRows).toHaveLength(27);
    const titles = annexRows.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(tasks.flatMap(({ asWritten }) => asWritten ?? [])));
  });

  it('stand for each of the 27 contents of the action plan once', () => {
    const contents = annexRows.map((row) => contentOf(row, tasks)).sort((a, b) => a - b);
    expect(contents).toEqual(Array.from({ length: 27 }, (_, at) => at));
  });

  it('are read as they are meant, in Word', async () => {
    const annex = understood(await documentAnnex());
    expect(said(annex)).toEqual(inOrder(annexRows));
    expect(codes(annex)).toContain('count-agrees');
    expect(annex.items.map(({ draft }) => draft.leaderPostId)).toEqual(
      sections.flatMap(({ number, rows }) => {
        const post = { I: 'leader-1', II: 'leader-2', III: 'chair', IV: 'leader-1' }[number];
        return rows.map(() => `ubnd-dak-to-${post}`);
      }),
    );
  });

  it('are read as they are meant, in the sheet, but for the day that does not exist', async () => {
    const rows = sections.slice(0, sectionsInSheet).flatMap((one) => one.rows);
    const annex = understood(await sheetAnnex());
    const meant = inOrder(rows).map(([title, unit, due]) => [title, unit, due === '2025-11-30' ? null : due]);
    expect(said(annex)).toEqual(meant);
    expect(codes(annex)).toEqual(expect.arrayContaining(['count-agrees', 'no-such-day', 'due-before']));
  });
});
