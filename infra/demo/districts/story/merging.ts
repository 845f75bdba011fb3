import type { z } from 'zod';
import type { DecideSuccession, SuccessionPreview, SuccessionView } from '#contracts';
import type { OrganisationData } from '#organisation';
import { instantOf } from '../../local-time.ts';
import { communesOfDakTo, mergedOn, newCommunesOfDakrong, newCommunesOfDakTo } from '../mergers.ts';
import type { NewCommune } from '../mergers.ts';
import { department, district, firstHead, headOf, province, villageOf } from './offices.ts';
import type { Done, Stage } from './stage.ts';

type View = z.infer<typeof SuccessionView>;

/** Who decides the merger of whose communes, under which unit, by which resolution. */
type Merger = {
  administrator: string;
  under: string;
  merged: NewCommune[];
  paper: DecideSuccession['paper'];
};

const effectiveAt = instantOf(mergedOn);
const ofAssembly = { issuedOn: '2025-06-16', issuedBy: 'Uỷ ban Thường vụ Quốc hội' };

const ofDakTo: Merger = {
  ...{ administrator: 'van-phong-administrator', under: 'ubnd-dak-to', merged: newCommunesOfDakTo },
  paper: { number: '1677/NQ-UBTVQH15', ...ofAssembly },
};
const ofDakrong: Merger = {
  ...{ administrator: `${province}-administrator`, under: province, merged: newCommunesOfDakrong },
  paper: { number: '1680/NQ-UBTVQH15', ...ofAssembly },
};

const found = async (
  stage: Stage,
  old: OrganisationData,
  { administrator, under, paper, merged }: Merger,
) => {
  for (const commune of merged) {
    const { unitId, place } = commune;
    const personId = firstHead(old, commune);
    for (const act of [
      { type: 'FoundUnit', parentId: under, tree: 'state', name: `UBND ${place}`, effectiveAt, paper },
      ...[
        {
          type: 'EstablishPost',
          postId: headOf(unitId),
          role: 'head',
          name: `Chủ tịch UBND ${place}`,
          effectiveAt,
        },
      ],
      ...[{ type: 'AppointPerson', postId: headOf(unitId), personId, effectiveAt, paper }],
    ])
      await stage.api.post(stage.seat(administrator), `/units/${unitId}/commands`, act);
  }
};

const heirOf = (merged: readonly NewCommune[], unitId: string): string =>
  merged.find(({ outOf }) => outOf.includes(unitId))?.unitId ?? '';

/** The villages go on as they are, under the new commune. */
const moveVillages = async (stage: Stage) => {
  for (const commune of communesOfDakTo)
    await stage.api.post(stage.seat(ofDakTo.administrator), `/units/${villageOf(commune)}/commands`, {
      ...{ type: 'MoveUnit', parentId: heirOf(ofDakTo.merged, commune.unitId), effectiveAt },
      paper: ofDakTo.paper,
    });
};

/** Before the day: the new communes are founded, with who will head them. */
export const foundCommunes = async (stage: Stage, old: OrganisationData): Promise<Done<undefined>> => {
  await found(stage, old, ofDakTo);
  await found(stage, old, ofDakrong);
  await moveVillages(stage);
  const many = ofDakTo.merged.length + ofDakrong.merged.length;
  return { lines: [`Lập trước ${many} xã mới, có hiệu lực từ 01/07/2025`], gives: undefined };
};

const decisionOn = ({ merged, paper }: Merger, more: DecideSuccession['units']): DecideSuccession => ({
  ...{ effectiveAt, tasks: [], paper },
  units: [
    ...merged.flatMap(({ unitId, outOf }) => outOf.map((one) => ({ unitId: one, successorIds: [unitId] }))),
    ...more,
  ],
});

/** Tried, and decided ahead of its day. */
const decide = async (stage: Stage, merger: Merger, more: DecideSuccession['units'] = []) => {
  const { administrator } = merger;
  const body = decisionOn(merger, more);
  const seat = stage.seat(administrator);
  const dry = await stage.api.post<z.infer<typeof SuccessionPreview>>(seat, '/successions/preview', body);
  const { decisionId } = await stage.api.post<View>(seat, '/successions', body);
  const settled = await stage.until<View>(
    administrator,
    `/successions/${decisionId}`,
    ({ units }) => units.waiting === 0,
  );
  if (settled.units.refused > 0) throw new Error(`${merger.paper.number}: ${JSON.stringify(settled.units)}`);
  const line = `${merger.paper.number}: ${body.units.length} đơn vị kết thúc; xem thử: ${dry.tasks} nhiệm vụ, ${dry.withoutSuccessor} phần việc chưa có đơn vị nhận`;
  return { decisionId, administrator, tasks: dry.tasks, line };
};

export type Decided = Omit<Awaited<ReturnType<typeof decide>>, 'line'>[];

/** The mergers are decided before they count. The district of Đakrông ends with its communes; what it had goes to a department. */
export const decideMergers = async (stage: Stage): Promise<Done<Decided>> => {
  const decided = [
    await decide(stage, ofDakTo),
    await decide(stage, ofDakrong, [{ unitId: district, successorIds: [department] }]),
  ];
  return { lines: decided.map(({ line }) => line), gives: decided };
};

/** From the first moment on tasks go over, each within seconds. */
export const mergersCount = async (stage: Stage, decided: Decided): Promise<Done<undefined>> => {
  const lines: string[] = [];
  for (const { decisionId, administrator, tasks } of decided) {
    const { paper, tasks: moved } = await stage.until<View>(
      administrator,
      `/successions/${decisionId}`,
      (view) => view.tasks.left === 0 && view.tasks.succeeded >= tasks,
    );
    lines.push(
      `${paper.number}: ${moved.succeeded} nhiệm vụ đã chuyển sang đơn vị kế thừa, còn lại ${moved.left}`,
    );
  }
  return { lines, gives: undefined };
};
