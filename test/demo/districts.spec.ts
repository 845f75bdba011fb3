import { describe, expect, it } from '@jest/globals';
import { DirectiveCommand, Unit } from '#contracts';
import { ownFile, readData } from '../../infra/demo/data.ts';
import { papersOfDakTo } from '../../infra/demo/districts/dak-to.ts';
import { collectivesOfDakrong, partyOfDakrong } from '../../infra/demo/districts/dakrong-party.ts';
import { papersOfDakrong } from '../../infra/demo/districts/dakrong.ts';
import {
  communesOfDakrong,
  communesOfDakTo,
  newCommunesOfDakrong,
  newCommunesOfDakTo,
} from '../../infra/demo/districts/mergers.ts';
import type { Paper } from '../../infra/demo/districts/papers.ts';

const year = readData(ownFile());
const [dakTo, dakrong] = [papersOfDakTo(year.tasks), papersOfDakrong];
const last = (papers: Paper[]) => papers.at(-1)?.act;

describe.each([
  ['Đăk Tô', dakTo],
  ['Đakrông', dakrong],
])('the papers of %s', (_, papers) => {
  it('can be entered, each after what it carries out', () => {
    papers.forEach(({ key, carriesOut, act }, at) => {
      const body = { type: 'RecordDirective', ...act };
      expect([key, DirectiveCommand.safeParse(body).error?.issues]).toEqual([key, undefined]);
      expect(carriesOut.filter((one) => !papers.slice(0, at).some((before) => before.key === one))).toEqual(
        [],
      );
    });
  });

  it('say of themselves what is made up', () => {
    for (const { act } of papers) expect(act.title).toContain('minh họa');
  });
});

describe('what flows from what in Đăk Tô', () => {
  it('is a graph with two roots that meet in the action plan and its 27 contents', () => {
    expect(dakTo.filter(({ carriesOut }) => carriesOut.length === 0).map(({ key }) => key)).toEqual([
      'district-resolution',
      'province-resolution',
    ]);
    expect(last(dakTo)).toMatchObject({ declaredCount: 27 });
    expect([last(dakTo)?.clauses?.length, last(dakTo)?.targets?.length]).toEqual([27, 11]);
  });

  it('has the words of the conference, and says what is made up beside them', () => {
    const contents = last(dakTo)?.clauses?.map(({ content }) => content) ?? [];
    const named = year.tasks.flatMap(({ asWritten }) => asWritten ?? []);
    expect(contents.slice(0, 11)).toEqual(named);
    expect(last(dakTo)?.targets?.map(({ asWritten }) => asWritten)).toEqual(named);
    for (const content of contents.slice(11)) expect(content).toMatch(/^Minh họa: /);
  });
});

describe('what Đakrông set out to do', () => {
  const { targets = [], groups = [], clauses = [], themes } = last(dakrong) ?? {};
  const titlesOf = (kind: string) => groups.filter((one) => one.kind === kind).map(({ title }) => title);

  it('has fifteen targets to the letter, one of which nobody can read yet', () => {
    expect(targets).toHaveLength(15);
    expect(targets.find(({ label }) => label === 'ĐKR-07')?.asWritten).toContain('01- 02 sản phẩm');
    expect(targets.filter(({ reading }) => reading?.is !== 'read').map(({ label }) => label)).toEqual([
      'ĐKR-05',
    ]);
  });

  it('has seven projects, four breakthrough areas, seven ways to hold people to it, and a theme for 2021', () => {
    expect(titlesOf('project')).toHaveLength(7);
    expect(titlesOf('project')[4]).toContain('Nghị quyết 02/NQ/TU của Tỉnh ủy (Khóa XVI)');
    expect(titlesOf('breakthrough-area')).toHaveLength(4);
    expect(clauses).toHaveLength(7);
    expect(themes).toMatchObject([{ year: 2021 }]);
  });

  it('has a Party side of its own, whose collectives sign commitments', () => {
    expect(collectivesOfDakrong).toHaveLength(12 + 13);
    for (const unit of partyOfDakrong.units) expect(Unit.safeParse(unit).success).toBe(true);
    for (const kind of ['people', 'posts', 'units'] as const) {
      const ids = [...year.organisation[kind], ...partyOfDakrong[kind]].map((one) => Object.values(one)[0]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the mergers of 01/07/2025', () => {
  it.each([
    ['nine', communesOfDakTo, 9, newCommunesOfDakTo, 3],
    ['thirteen', communesOfDakrong, 13, newCommunesOfDakrong, 5],
  ])('make few communes out of %s, each in one of them', (_, old, many, merged, few) => {
    expect([old.length, merged.length]).toEqual([many, few]);
    expect(merged.flatMap(({ outOf }) => outOf).sort()).toEqual(old.map(({ unitId }) => unitId).sort());
    for (const { unitId } of merged) expect(old.map((one) => one.unitId)).not.toContain(unitId);
  });

  it('name the communes of the year as it does', () => {
    const names = new Map(year.organisation.units.map(({ unitId, name }) => [unitId, name]));
    for (const { unitId, place } of communesOfDakTo) expect(names.get(unitId)).toBe(`UBND ${place}`);
  });
});
