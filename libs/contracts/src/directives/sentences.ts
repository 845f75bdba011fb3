import type { Both } from '../phrases.ts';
import { signing } from '../signing.ts';
import type { DataOf, DirectiveEvent } from '../stream-events.ts';
import { count, inDate } from '../words.ts';
import { lateNote, toldWhom, vacantNote, whomTold } from '../who-is-told.ts';
import type { Names } from '../words.ts';
import type { DirectiveEventType } from './events.ts';
import { directiveKindNames, numberSaid } from './names.ts';
import { readingInWords } from './reading-words.ts';

/** What nobody did: time has passed. */
type OfTheClock = 'DisseminationReminded' | 'DisseminationEscalated' | 'DisseminationNoticesCorrected';
type Sayings = {
  [Type in Exclude<DirectiveEventType, OfTheClock>]: (data: DataOf<Type>, names: Names) => Both;
};

/** What an event adds, one after the other: 27 nội dung, 15 chỉ tiêu. */
const added = ({ clauses, annexes, targets, groups }: DataOf<'ContentsAdded'>): Both => {
  const said = [
    { n: clauses?.length, vi: 'nội dung', one: 'clause', more: 'clauses' },
    { n: annexes?.length, vi: 'phụ lục', one: 'annex', more: 'annexes' },
    { n: targets?.length, vi: 'chỉ tiêu', one: 'target', more: 'targets' },
    { n: groups?.length, vi: 'chương trình, dự án, lĩnh vực', one: 'group', more: 'groups' },
  ].flatMap(({ n, vi, one, more }) =>
    n === undefined ? [] : [{ vi: `${n} ${vi}`, en: `${n} ${n === 1 ? one : more}` }],
  );
  return { vi: said.map(({ vi }) => vi).join(', '), en: said.map(({ en }) => en).join(', ') };
};

/** What a correction can reach, as people call it. What follows from it by itself is not named. */
const fieldNames: Record<string, Both> = {
  kind: { vi: 'loại văn bản', en: 'kind' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  issuedOn: { vi: 'ngày ban hành', en: 'date of issue' },
  title: { vi: 'trích yếu', en: 'title' },
  signer: { vi: 'người ký', en: 'signer' },
  effectiveOn: { vi: 'ngày có hiệu lực', en: 'effective date' },
  term: { vi: 'nhiệm kỳ, giai đoạn', en: 'term' },
  themes: { vi: 'chủ đề năm', en: 'theme of the year' },
  declaredCount: { vi: 'số nội dung ghi trong văn bản', en: 'declared count' },
  carriesOut: { vi: 'văn bản được triển khai', en: 'directives carried out' },
  files: { vi: 'tệp đính kèm', en: 'files' },
};

const corrected = ({ after }: DataOf<'DirectiveCorrected'>): Both => {
  const names = Object.keys(after).flatMap((field) => fieldNames[field] ?? []);
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
};

const fewUnits = 3;

/** Some units by name, many by their number. */
const unitsIn = (unitIds: readonly string[], names: Names): Both => {
  const called = unitIds.map(names.unit).join(', ');
  return unitIds.length <= fewUnits
    ? { vi: called, en: called }
    : { vi: `${unitIds.length} đơn vị`, en: count(unitIds.length, 'unit') };
};

type Held = DataOf<'DisseminationReported'>['held'];

const attendance = ({ heldOn, attended, expected }: Held): Both => ({
  vi: `tổ chức ngày ${inDate(heldOn)}, ${attended}/${expected} người dự`,
  en: `held on ${inDate(heldOn)}, attended by ${attended} of ${expected}`,
});

const sayings: Sayings = {
  DirectiveRecorded: ({ kind, number, issuer, issuedOn }) => ({
    vi: `nhập ${directiveKindNames[kind].vi} ${numberSaid(number)} ngày ${inDate(issuedOn)} của ${issuer.name}`,
    en: `put ${directiveKindNames[kind].en} ${number.trim()} of ${inDate(issuedOn)} of ${issuer.name} on record`,
  }),
  ContentsAdded: (data) => {
    const said = added(data);
    return { vi: `bổ sung ${said.vi}`, en: `added ${said.en}` };
  },
  DirectiveCorrected: (data) => {
    const said = corrected(data);
    return { vi: `đính chính ${said.vi}`, en: `corrected ${said.en}` };
  },
  DirectiveAmended: ({ by, parts, from }) => ({
    vi: `ghi nhận văn bản ${numberSaid(by.number)} sửa đổi, bổ sung ${parts.length} mục, từ ngày ${inDate(from)}`,
    en: `recorded that ${by.number.trim()} amends ${count(parts.length, 'part')} from ${inDate(from)}`,
  }),
  DirectiveReplaced: ({ by, from }) => ({
    vi: `ghi nhận văn bản ${numberSaid(by.number)} thay thế văn bản này từ ngày ${inDate(from)}`,
    en: `recorded that ${by.number.trim()} replaces the directive from ${inDate(from)}`,
  }),
  DirectiveEnded: ({ because, by, from }) => {
    const day = inDate(from);
    const paper = by && { vi: ` bởi văn bản ${numberSaid(by.number)}`, en: ` by ${by.number.trim()}` };
    return because === 'repealed'
      ? {
          vi: `ghi nhận văn bản bị bãi bỏ${paper?.vi ?? ''} từ ngày ${day}`,
          en: `recorded that the directive is repealed${paper?.en ?? ''} from ${day}`,
        }
      : {
          vi: `ghi nhận văn bản hết thời hạn có hiệu lực từ ngày ${day}`,
          en: `recorded that the term of the directive is over from ${day}`,
        };
  },
  DisseminationRequired: ({ unitIds, dueOn }, names) => {
    const units = unitsIn(unitIds, names);
    return {
      vi: `giao ${units.vi} tổ chức quán triệt, học tập văn bản, hạn ${inDate(dueOn)}`,
      en: `had ${units.en} disseminate the directive by ${inDate(dueOn)}`,
    };
  },
  DisseminationReleased: ({ unitIds }, names) => {
    const units = unitsIn(unitIds, names);
    return {
      vi: `thôi giao ${units.vi} tổ chức quán triệt văn bản`,
      en: `released ${units.en} from disseminating the directive`,
    };
  },
  DisseminationReported: ({ unitId, held }, names) => {
    const said = attendance(held);
    return {
      vi: `báo cáo ${names.unit(unitId)} đã quán triệt văn bản: ${said.vi}`,
      en: `reported the dissemination by ${names.unit(unitId)}: ${said.en}`,
    };
  },
  DisseminationCorrected: ({ unitId, before, after }, names) => {
    const [was, is] = [attendance(before), attendance(after)];
    return {
      vi: `đính chính báo cáo quán triệt của ${names.unit(unitId)}: ${is.vi} (trước đó ghi ${was.vi})`,
      en: `corrected the report of dissemination by ${names.unit(unitId)}: ${is.en} (before: ${was.en})`,
    };
  },
  TargetRead: ({ target, reading }) => {
    const said = readingInWords(reading);
    return {
      vi: `ghi cách hiểu chỉ tiêu thứ ${target}: ${said.vi}`,
      en: `read target no. ${target} as: ${said.en}`,
    };
  },
};

const reminded = (event: DirectiveEvent<'DisseminationReminded'>, names: Names): Both => {
  const { unitId, dueOn, vacant, processedLate } = event.data;
  const [told, unit, due] = [toldWhom(event, names), names.unit(unitId), inDate(dueOn)];
  const [empty, late] = [vacantNote(vacant, names), lateNote(processedLate)];
  return {
    vi: `Nhắc ${told || '(không có người nhận)'}: ${unit} tổ chức quán triệt, học tập văn bản, hạn ngày ${due}${empty.vi}${late.vi}`,
    en: `Reminded ${told || '(nobody was there)'} that ${unit} has to disseminate the directive by ${due}${empty.en}${late.en}`,
  };
};

const escalated = (event: DirectiveEvent<'DisseminationEscalated'>, names: Names): Both => {
  const { unitId, dueOn, level, daysLate, vacant, mergedInto, processedLate } = event.data;
  const [unit, due, said] = [names.unit(unitId), inDate(dueOn), whomTold(toldWhom(event, names), mergedInto)];
  const [empty, late] = [vacantNote(vacant, names), lateNote(processedLate)];
  return {
    vi: `Báo cáo lên cấp trên, cấp ${level}: ${unit} quá hạn quán triệt văn bản (hạn ngày ${due}), chậm ${daysLate} ngày làm việc; ${said.vi}${empty.vi}${late.vi}`,
    en: `Escalated to level ${level}: ${unit} is late to disseminate the directive (due on ${due}), by ${count(daysLate, 'working day')}; ${said.en}${empty.en}${late.en}`,
  };
};

const why: Record<DataOf<'DisseminationNoticesCorrected'>['because'], Both> = {
  'held-in-time': {
    vi: 'đơn vị báo cáo đã tổ chức đúng hạn',
    en: 'the unit has reported that it was held in time',
  },
  corrected: {
    vi: 'báo cáo quán triệt đã được đính chính',
    en: 'what was reported of it has been put right',
  },
  released: { vi: 'đơn vị đã được thôi giao', en: 'the unit has been released' },
};

const corrective = (event: DirectiveEvent<'DisseminationNoticesCorrected'>, names: Names): Both => {
  const { unitId, because, corrected } = event.data;
  const [told, unit, entries] = [toldWhom(event, names), names.unit(unitId), corrected.join(', ')];
  return {
    vi: `Thông báo đính chính gửi ${told}: ${why[because].vi}; thông báo trước đây về việc quán triệt văn bản của ${unit} (mục số ${entries}) được hiểu theo nội dung mới`,
    en: `Corrective notice to ${told}: ${why[because].en}; read what was told of the dissemination by ${unit} before (entry ${entries}) accordingly`,
  };
};

/** Says in one sentence who did what to a directive, in the capacity in which they did it; or whom the clock told. */
export const directiveSentence = (event: DirectiveEvent, names: Names): Both => {
  if (event.type === 'DisseminationReminded') return reminded(event, names);
  if (event.type === 'DisseminationEscalated') return escalated(event, names);
  if (event.type === 'DisseminationNoticesCorrected') return corrective(event, names);
  const say = sayings[event.type] as (data: DirectiveEvent['data'], names: Names) => Both;
  const said = say(event.data, names);
  const by = signing(event.actor, names);
  return { vi: `${by.vi} ${said.vi}`, en: `${by.en} ${said.en}` };
};
