import type { Act } from './commands.ts';
import type { StreamEvent, UnitEvent } from './stream-events.ts';
import { actNames } from './phrases.ts';
import type { Both } from './phrases.ts';
import type { UnitEventType } from './unit-events.ts';
import { inDate, inInstant } from './words.ts';
import type { Names } from './words.ts';

/** A person’s own acts; the others somebody enters. */
const signed: ReadonlySet<UnitEventType> = new Set(['HandoverSigned', 'HandoverReceived']);

/** Which paper carries the decision, and who entered or signed it. */
const noteOf = ({ type, data: { paper }, actor }: UnitEvent, names: Names): Both => {
  if (typeof actor === 'string')
    return { vi: ' (nhập khi thiết lập hệ thống)', en: ' (entered when the system was installed)' };
  const clerk = `${names.post(actor.postId)} ${names.person(actor.personId)}`;
  const vi = paper
    ? `, theo văn bản số ${paper.number} ngày ${inDate(paper.issuedOn)} của ${paper.issuedBy}`
    : '';
  const en = paper ? `, by paper ${paper.number} of ${inDate(paper.issuedOn)} of ${paper.issuedBy}` : '';
  return signed.has(type)
    ? { vi: `${vi} (${clerk} ký)`, en: `${en} (signed by ${clerk})` }
    : { vi: `${vi} (${clerk} nhập)`, en: `${en} (entered by ${clerk})` };
};

const unitsOf = (unitIds: readonly string[], names: Names): string => unitIds.map(names.unit).join(', ');

/** Of what a mandate or a body’s decisions are: some acts, some units, or everything. */
const scopeOf = (
  acts: readonly Act[] | undefined,
  unitIds: readonly string[] | undefined,
  names: Names,
): Both => {
  const done = acts?.map((act) => actNames[act]);
  const of = unitIds ? unitsOf(unitIds, names) : undefined;
  return {
    vi: (done ? `: ${done.map(({ vi }) => vi).join(', ')}` : '') + (of ? ` (đối với ${of})` : ''),
    en: (done ? `: ${done.map(({ en }) => en).join(', ')}` : '') + (of ? ` (as far as ${of})` : ''),
  };
};

type Sayings = { [Type in UnitEventType]: (data: StreamEvent<Type>['data'], names: Names) => Both };

const sayings: Sayings = {
  UnitFounded: ({ name, parentId }, names) =>
    parentId === null
      ? { vi: `Thành lập ${name}`, en: `${name} was founded` }
      : {
          vi: `Thành lập ${name}, trực thuộc ${names.unit(parentId)}`,
          en: `${name} was founded under ${names.unit(parentId)}`,
        },
  UnitRenamed: ({ before, name }) => ({
    vi: `Đổi tên ${before} thành ${name}`,
    en: `${before} was renamed ${name}`,
  }),
  UnitMoved: ({ unitId, before, parentId }, names) => ({
    vi: `Chuyển ${names.unit(unitId)}${before === null ? '' : ` từ ${names.unit(before)}`} về trực thuộc ${names.unit(parentId)}`,
    en: `${names.unit(unitId)} was moved${before === null ? '' : ` from ${names.unit(before)}`} under ${names.unit(parentId)}`,
  }),
  UnitEnded: ({ unitId }, names) => ({
    vi: `Giải thể ${names.unit(unitId)}`,
    en: `${names.unit(unitId)} was dissolved`,
  }),
  SuccessorsNamed: ({ unitId, successorIds, restTo }, names) => {
    const heirs = unitsOf(successorIds, names);
    const rest = restTo !== undefined && successorIds.length > 1 ? names.unit(restTo) : undefined;
    const vi = rest === undefined ? '' : `; việc không giao riêng thuộc ${rest}`;
    const en = rest === undefined ? '' : `; what is not handed on by name goes to ${rest}`;
    return successorIds.length === 0
      ? {
          vi: `${names.unit(unitId)} không có đơn vị kế thừa`,
          en: `${names.unit(unitId)} has no successor`,
        }
      : {
          vi: `Nhiệm vụ của ${names.unit(unitId)} do ${heirs} kế thừa${vi}`,
          en: `${heirs} succeeded to the tasks of ${names.unit(unitId)}${en}`,
        };
  },
  PostEstablished: ({ unitId, name }, names) => ({
    vi: `Đặt chức vụ ${name} tại ${names.unit(unitId)}`,
    en: `${names.unit(unitId)} got the post ${name}`,
  }),
  PostRenamed: ({ before, name }) => ({
    vi: `Đổi tên chức vụ ${before} thành ${name}`,
    en: `The post ${before} was renamed ${name}`,
  }),
  PostEnded: ({ postId }, names) => ({
    vi: `Bãi bỏ chức vụ ${names.post(postId)}`,
    en: `The post ${names.post(postId)} was abolished`,
  }),
  PersonAppointed: ({ postId, personId, acting }, names) => ({
    vi: acting
      ? `Giao ${names.person(personId)} quyền ${names.post(postId)}`
      : `Bổ nhiệm ${names.person(personId)} giữ chức vụ ${names.post(postId)}`,
    en: `${names.person(personId)} was appointed ${acting ? 'acting ' : ''}${names.post(postId)}`,
  }),
  PersonRelieved: ({ postId, personId }, names) => ({
    vi: `Miễn nhiệm ${names.person(personId)} khỏi chức vụ ${names.post(postId)}`,
    en: `${names.person(personId)} was relieved as ${names.post(postId)}`,
  }),
  ChargeGiven: ({ unitId, postId, personId }, names) => ({
    vi: `Giao ${names.post(postId)} ${names.person(personId)} phụ trách ${names.unit(unitId)}`,
    en: `${names.post(postId)} ${names.person(personId)} was put in charge of ${names.unit(unitId)}`,
  }),
  FieldGiven: ({ postId, name, unitIds }, names) => ({
    vi: `Phân công ${names.post(postId)} phụ trách lĩnh vực ${name} (${unitsOf(unitIds, names)})`,
    en: `${names.post(postId)} was given the field ${name} (${unitsOf(unitIds, names)})`,
  }),
  FieldEnded: ({ postId, name }, names) => ({
    vi: `${names.post(postId)} thôi phụ trách lĩnh vực ${name}`,
    en: `${names.post(postId)} no longer sees to the field ${name}`,
  }),
  MandateGiven: ({ postId, toPostId, toPersonId, acts, unitIds, until }, names) => {
    const to = toPostId === undefined ? names.person(toPersonId ?? '') : names.post(toPostId);
    const scope = scopeOf(acts, unitIds, names);
    return {
      vi: `${names.post(postId)} uỷ quyền cho ${to} đến trước ${inInstant(until, 'vi')}${scope.vi}`,
      en: `${names.post(postId)} gave ${to} a mandate until ${inInstant(until, 'en')}${scope.en}`,
    };
  },
  MandateEnded: ({ postId }, names) => ({
    vi: `Chấm dứt uỷ quyền của ${names.post(postId)}`,
    en: `A mandate of ${names.post(postId)} was taken back`,
  }),
  CollectiveBegun: ({ unitId, acts }, names) => {
    const scope = scopeOf(acts, undefined, names);
    return {
      vi: `${names.unit(unitId)} làm việc theo chế độ tập thể${scope.vi}`,
      en: `${names.unit(unitId)} decides as a body${scope.en}`,
    };
  },
  CollectiveEnded: ({ unitId }, names) => ({
    vi: `${names.unit(unitId)} thôi làm việc theo chế độ tập thể`,
    en: `${names.unit(unitId)} no longer decides as a body`,
  }),
  HandoverSigned: ({ postId, personId, list }, names) => ({
    vi: `${names.person(personId)} bàn giao chức vụ ${names.post(postId)} (SHA-256: ${list.slice(0, 12)}…)`,
    en: `${names.person(personId)} handed over the post ${names.post(postId)} (SHA-256: ${list.slice(0, 12)}…)`,
  }),
  HandoverReceived: ({ postId, personId, list }, names) => ({
    vi: `Nhận bàn giao chức vụ ${names.post(postId)} từ ${names.person(personId)} (SHA-256: ${list.slice(0, 12)}…)`,
    en: `The post ${names.post(postId)} was received from ${names.person(personId)} (SHA-256: ${list.slice(0, 12)}…)`,
  }),
  PeriodClosed: ({ unitId, from, to, figures }, names) => ({
    vi: `Chốt số liệu kỳ báo cáo từ ngày ${inDate(from)} đến ngày ${inDate(to)} của ${names.unit(unitId)} (SHA-256: ${figures.slice(0, 12)}…)`,
    en: `The period from ${inDate(from)} to ${inDate(to)} of ${names.unit(unitId)} was closed (SHA-256: ${figures.slice(0, 12)}…)`,
  }),
  ChargeEnded: ({ unitId, postId, personId }, names) => ({
    vi: `${names.post(postId)} ${names.person(personId)} thôi phụ trách ${names.unit(unitId)}`,
    en: `${names.post(postId)} ${names.person(personId)} is no longer in charge of ${names.unit(unitId)}`,
  }),
};

/** Says in one sentence what became of a unit. */
export const unitSentence = (event: UnitEvent, names: Names): Both => {
  const say = sayings[event.type] as (data: UnitEvent['data'], names: Names) => Both;
  const said = say(event.data, names);
  const note = noteOf(event, names);
  return { vi: said.vi + note.vi, en: said.en + note.en };
};
