import type { StreamEvent, UnitEvent } from './stream-events.ts';
import type { Both } from './phrases.ts';
import type { UnitEventType } from './unit-events.ts';
import { inDate } from './words.ts';
import type { Names } from './words.ts';

/** Which paper carries the decision, and who entered it. */
const noteOf = ({ data: { paper }, actor }: UnitEvent, names: Names): Both => {
  if (typeof actor === 'string')
    return { vi: ' (nhập khi thiết lập hệ thống)', en: ' (entered when the system was installed)' };
  const clerk = `${names.post(actor.postId)} ${names.person(actor.personId)}`;
  const vi = paper
    ? `, theo văn bản số ${paper.number} ngày ${inDate(paper.issuedOn)} của ${paper.issuedBy}`
    : '';
  const en = paper ? `, by paper ${paper.number} of ${inDate(paper.issuedOn)} of ${paper.issuedBy}` : '';
  return { vi: `${vi} (${clerk} nhập)`, en: `${en} (entered by ${clerk})` };
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
