import type { Both } from '../phrases.ts';
import { signing } from '../signing.ts';
import type { DataOf, DirectiveEvent } from '../stream-events.ts';
import { count, inDate } from '../words.ts';
import type { Names } from '../words.ts';
import type { DirectiveEventType } from './events.ts';
import { directiveKindNames } from './names.ts';
import { readingInWords } from './reading-words.ts';

type Sayings = { [Type in DirectiveEventType]: (data: DataOf<Type>) => Both };

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

const sayings: Sayings = {
  DirectiveRecorded: ({ kind, number, issuer, issuedOn }) => ({
    vi: `nhập ${directiveKindNames[kind].vi} số ${number.trim()} ngày ${inDate(issuedOn)} của ${issuer.name}`,
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
    vi: `ghi nhận văn bản số ${by.number.trim()} sửa đổi, bổ sung ${parts.length} mục, từ ngày ${inDate(from)}`,
    en: `recorded that ${by.number.trim()} amends ${count(parts.length, 'part')} from ${inDate(from)}`,
  }),
  DirectiveReplaced: ({ by, from }) => ({
    vi: `ghi nhận văn bản số ${by.number.trim()} thay thế văn bản này từ ngày ${inDate(from)}`,
    en: `recorded that ${by.number.trim()} replaces the directive from ${inDate(from)}`,
  }),
  DirectiveEnded: ({ because, by, from }) => {
    const day = inDate(from);
    const paper = by && { vi: ` bởi văn bản số ${by.number.trim()}`, en: ` by ${by.number.trim()}` };
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
  TargetRead: ({ target, reading }) => {
    const said = readingInWords(reading);
    return {
      vi: `ghi cách hiểu chỉ tiêu thứ ${target}: ${said.vi}`,
      en: `read target no. ${target} as: ${said.en}`,
    };
  },
};

/** Says in one sentence who did what to a directive, in the capacity in which they did it. */
export const directiveSentence = (event: DirectiveEvent, names: Names): Both => {
  const say = sayings[event.type] as (data: DirectiveEvent['data']) => Both;
  const said = say(event.data);
  const by = signing(event.actor, names);
  return { vi: `${by.vi} ${said.vi}`, en: `${by.en} ${said.en}` };
};
