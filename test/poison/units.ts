import { randomUUID } from 'node:crypto';
import type { UnitAct } from '#contracts';
import type { System } from '../support/system.ts';

export type UnitActName = UnitAct['type'];
type ActOf<Name extends UnitActName> = Extract<UnitAct, { type: Name }>;

const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' };
const until = '2026-12-31T00:00:00.000Z';

/** A unit as it is founded, given posts and a deputy. What names posts is a function of the unit’s id. */
const founded = (unitId: string): UnitAct[] => [
  { type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: `Đơn vị ${unitId}`, paper },
];
const withPosts = (unitId: string): UnitAct[] => [
  ...founded(unitId),
  { type: 'EstablishPost', postId: `${unitId}-head`, role: 'head', name: 'Trưởng phòng' },
  { type: 'EstablishPost', postId: `${unitId}-deputy`, role: 'deputy', name: 'Phó trưởng phòng' },
];
const personId = 'p-kon-dao-deputy';
const deputy = (unitId: string) => ({ postId: `${unitId}-deputy` });
const staffed = (unitId: string): UnitAct[] => [
  ...withPosts(unitId),
  { type: 'AppointPerson', ...deputy(unitId), personId, paper },
];
const field = { name: 'Giảm nghèo', unitIds: ['kon-dao'], paper };
const mandate = { acts: ['SignOff' as const], toPersonId: 'p-noi-vu-head', until, paper };

type Story = (unitId: string) => UnitAct[];
const charged: Story = (id) => [...staffed(id), { type: 'GiveCharge', ...deputy(id), personId, paper }];
const fielded: Story = (id) => [...staffed(id), { type: 'GiveField', ...deputy(id), ...field }];
const mandated: Story = (id) => [...staffed(id), { type: 'GiveMandate', ...deputy(id), ...mandate }];
const asBody: Story = (id) => [...founded(id), { type: 'BeginCollective', paper }];

/** After what, and with what words, each act on a unit is possible. The last act before is known by its command. */
const possible: {
  [Name in UnitActName]: {
    after: Story;
    says: (unitId: string, lastCommand: string) => Omit<ActOf<Name>, 'type'>;
  };
} = {
  FoundUnit: { after: () => [], says: () => ({ parentId: 'ubnd', tree: 'state', name: 'Phòng mới', paper }) },
  RenameUnit: { after: founded, says: () => ({ name: 'Tên khác', paper }) },
  MoveUnit: { after: founded, says: () => ({ parentId: 'noi-vu', paper }) },
  EndUnit: { after: founded, says: () => ({ paper }) },
  EstablishPost: { after: founded, says: (id) => ({ postId: `${id}-head`, role: 'head', name: 'Trưởng' }) },
  RenamePost: { after: withPosts, says: (id) => ({ ...deputy(id), name: 'Phó trưởng ban' }) },
  EndPost: { after: withPosts, says: (id) => deputy(id) },
  AppointPerson: { after: withPosts, says: (id) => ({ ...deputy(id), personId, paper }) },
  RelievePerson: { after: staffed, says: (id) => ({ ...deputy(id), personId, paper }) },
  GiveCharge: { after: staffed, says: (id) => ({ ...deputy(id), personId, paper }) },
  EndCharge: { after: charged, says: (id) => ({ ...deputy(id), personId }) },
  GiveField: { after: staffed, says: (id) => ({ ...deputy(id), ...field }) },
  EndField: { after: fielded, says: (id) => ({ ...deputy(id), name: field.name, paper }) },
  GiveMandate: { after: staffed, says: (id) => ({ ...deputy(id), ...mandate }) },
  EndMandate: { after: mandated, says: (_, mandateId) => ({ mandateId, paper }) },
  BeginCollective: { after: founded, says: () => ({ paper }) },
  EndCollective: { after: asBody, says: () => ({ paper }) },
};

let units = 0;

/** A unit of its own on which an act is possible, and the act as it should be. */
export const wellDoneOnUnit = async (
  system: System,
  act: UnitActName,
): Promise<{ unitId: string; body: UnitAct }> => {
  const unitId = `moi-${(units += 1)}`;
  const { after, says } = possible[act];
  let last = randomUUID();
  for (const step of after(unitId)) {
    last = randomUUID();
    const sent = await system.administer(unitId, step, last);
    if (sent === 'unknown' || 'failed' in sent || 'rejected' in sent.outcome)
      throw new Error(`${step.type} on ${unitId} was not accepted: ${JSON.stringify(sent)}`);
  }
  return { unitId, body: { ...says(unitId, last), type: act } as UnitAct };
};

/** The units that do not decide a good act at once. */
export const stuckUnits = async (system: System, unitIds: readonly string[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const unitId of unitIds) {
    const from = performance.now();
    const sent = await system.administer(unitId, { type: 'RenameUnit', name: 'Còn làm việc', paper });
    const ms = Math.round(performance.now() - from);
    const rejected =
      sent !== 'unknown' && 'outcome' in sent && 'rejected' in sent.outcome && sent.outcome.rejected.code;
    if (sent === 'unknown' || 'failed' in sent || rejected === 'unprocessable' || ms > 1000)
      wrong.push(`${unitId} after ${ms} ms: ${JSON.stringify(sent)}`);
  }
  return wrong;
};
