import { ofFamilies } from './found-in-families.ts';
import { ofFiles } from './found-in-files.ts';
import { same } from './found-said.ts';
import type { Said } from './found-said.ts';
import type { Language } from './words.ts';

/** What is said of a command, which an event or a place in a stream does not name by itself. */
const ofCommand = ({ commandId }: { commandId: string }, vi: string, en: string): Said => ({
  vi: `yêu cầu ${commandId}: ${vi}`,
  en: `command ${commandId}: ${en}`,
});

type OfCommand = { commandId: string };
type OfWords = { seal: string };

/** The chain of a stream, and the text of each event. */
const ofRecord = {
  'event-missing': same('thiếu sự kiện này', 'the event is missing'),
  'chain-broken': same(
    'sự kiện này hoặc sự kiện ngay trước đã bị sửa: chuỗi băm đứt tại đây',
    'the event or one before it was changed: the chain breaks here',
  ),
  'stream-missing': same('có sự kiện mà không có dòng hồ sơ', 'events without a stream'),
  'head-differs': ({ endsAt, head }: { endsAt: number; head: number }) => ({
    vi: `các sự kiện kết thúc ở số ${endsAt}, trong khi mã băm cuối ghi số ${head} hoặc có giá trị khác`,
    en: `the stream ends at ${endsAt}, its head says ${head}`,
  }),
  'event-not-canonical': same('sự kiện không còn ở dạng đã ghi', 'the event is not in canonical form'),
  'event-unreadable': ({ error }: { error: string }) => ({
    vi: `không đọc được sự kiện: ${error}`,
    en: `the event cannot be read: ${error}`,
  }),
  'event-misshapen': ({ type }: { type: string }) => ({
    vi: `sự kiện không đúng cấu trúc của loại ${type}`,
    en: `the event has not the shape of ${type}`,
  }),
  'columns-differ': same(
    'các cột ghi kèm không khớp với sự kiện',
    'the columns beside the event contradict it',
  ),
};

/** What people sent, held against the events and the words that came of it. */
const ofInbox = {
  'refused-with-events': (one: OfCommand) =>
    ofCommand(one, 'không được chấp nhận nhưng lại có sự kiện', 'it was not accepted, yet it has events'),
  'unchanged-with-events': (one: OfCommand) =>
    ofCommand(one, 'không thay đổi gì nhưng lại có sự kiện', 'it changed nothing, yet it has events'),
  'events-gone': (one: OfCommand & { accepted: number }) =>
    ofCommand(
      one,
      `đã được chấp nhận ở số ${one.accepted} nhưng các sự kiện của nó không còn`,
      `it was accepted as version ${one.accepted}, and its events are gone`,
    ),
  'events-end-elsewhere': (one: OfCommand & { accepted: number; endsAt: number }) =>
    ofCommand(
      one,
      `đã được chấp nhận ở số ${one.accepted} nhưng các sự kiện của nó kết thúc ở số ${one.endsAt}`,
      `it was accepted as version ${one.accepted}, and its events end at ${one.endsAt}`,
    ),
  'words-changed': (one: OfCommand & OfWords) =>
    ofCommand(
      one,
      `nội dung có niêm phong ${one.seal} đã bị sửa`,
      `the words behind seal ${one.seal} were changed`,
    ),
  'words-gone': (one: OfCommand & OfWords) =>
    ofCommand(
      one,
      `nội dung có niêm phong ${one.seal} không còn`,
      `the words behind seal ${one.seal} are gone`,
    ),
  'words-added': (one: OfCommand & OfWords) =>
    ofCommand(
      one,
      `chưa từng có nội dung mang niêm phong ${one.seal}`,
      `it never had the words behind seal ${one.seal}`,
    ),
  'words-of-nobody': ({ seal }: OfWords) => ({
    vi: `nội dung có niêm phong ${seal} không thuộc yêu cầu nào`,
    en: `the words behind seal ${seal} belong to no command`,
  }),
  'salt-gone': (one: OfCommand) =>
    ofCommand(
      one,
      'chuỗi muối không còn, dù không nội dung nào được xóa',
      'its salt is gone, and none of its words were erased',
    ),
  'command-changed': (one: OfCommand) =>
    ofCommand(one, 'không còn như khi tiếp nhận', 'it is not what was received'),
  'outcome-out-of-time': (one: OfCommand) =>
    ofCommand(
      one,
      'kết quả và thời điểm có kết quả mâu thuẫn nhau',
      'its outcome and the time of its outcome contradict each other',
    ),
  'act-of-no-command': same(
    'là việc của một người nhưng không có yêu cầu nào',
    'it is the act of a person, and of no command',
  ),
  'command-missing': ({ commandId }: OfCommand) => ({
    vi: `yêu cầu ${commandId} của sự kiện không có trong số đã tiếp nhận của hồ sơ này`,
    en: `its command ${commandId} is not in the inbox of this stream`,
  }),
  'act-of-another': same(
    'người thực hiện không phải người đã gửi yêu cầu',
    'it is not the act of whoever sent its command',
  ),
  'recorded-out-of-time': same(
    'thời điểm ghi nhận khác thời điểm tiếp nhận yêu cầu',
    'it was not recorded when its command was received',
  ),
};

/** Whether what is written can have come about by the rules. */
const ofRetracing = {
  'out-of-place': ({ place }: { place: number }) => ({
    vi: `không phải là sự kiện thứ ${place} của yêu cầu`,
    en: `it is not event ${place} of its command`,
  }),
  'counts-otherwise': same(
    'không có hiệu lực từ thời điểm mà yêu cầu nêu',
    'it does not count from when its command says',
  ),
  'not-due-by-clock': same(
    'vào thời điểm đó hệ thống không có việc này phải tự thực hiện',
    'the clock had no such act to do',
  ),
  'no-calendar-ordered': same(
    'yêu cầu của sự kiện không áp dụng lịch nào',
    'no calendar was applied by its command',
  ),
  'no-calendar-due': same('khi đó không có lịch nào phải áp dụng', 'no calendar was to be applied then'),
  'replanned-otherwise': same(
    'lịch này không làm thay đổi các thời hạn của nhiệm vụ như đã ghi',
    'the calendar does not replan the task so',
  ),
  'no-correction-ordered': same(
    'yêu cầu của sự kiện không phải để đính chính như thế',
    'its command is not to correct notices so',
  ),
  'corrected-otherwise': same(
    'các thông báo được đính chính khi đó không gửi đến những người như đã ghi',
    'the notices that it corrects had not told whom it says',
  ),
  'dissemination-told-otherwise': same(
    'khi đó chưa đến lúc nhắc hoặc báo cáo việc quán triệt như đã ghi',
    'nothing such was due to be said of the dissemination then',
  ),
  'of-another-unit': ({ unitId }: { unitId: string }) => ({
    vi: `là của đơn vị ${unitId}, có hồ sơ khác`,
    en: `it is of unit ${unitId}, whose stream is another`,
  }),
  'not-installed-here': same('không được cài đặt tại đây', 'it was not installed here'),
  'recorded-ahead': same(
    'được ghi nhận vào thời điểm chưa đến',
    'it is recorded as of a time that has not come',
  ),
  'marked-closed': same(
    'hồ sơ được đánh dấu là đã kết thúc, nhưng nhiệm vụ thì chưa',
    'the stream is marked as closed, and its task is not',
  ),
  'marked-open': same(
    'hồ sơ được đánh dấu là chưa kết thúc, nhưng nhiệm vụ thì đã kết thúc',
    'the stream is marked as open, and its task is not',
  ),
  'not-foldable': ({ error }: { error: string }) => ({
    vi: `không dựng lại được từ các sự kiện: ${error}`,
    en: `it cannot be folded: ${error}`,
  }),
};

const ofFigures = {
  'figures-gone': same('số liệu của kỳ không còn', 'the figures of the period are gone'),
  'figures-changed': same(
    'số liệu của kỳ không phải số liệu đã chốt',
    'the figures of the period are not those that were frozen',
  ),
  'figures-misshapen': same(
    'số liệu của kỳ không đúng cấu trúc',
    'the figures of the period have not the form of figures',
  ),
  'figures-of-another-period': same('số liệu là của kỳ khác', 'the figures are of another period'),
  'figures-do-not-add-up': same(
    'số liệu của kỳ không khớp với các nhiệm vụ kèm theo',
    'the figures of the period do not add up',
  ),
};

const ofHandovers = {
  'handed-list-gone': same('danh sách bàn giao không còn', 'the list that went over with the post is gone'),
  'handed-list-changed': same(
    'danh sách bàn giao không phải danh sách đã ký',
    'the list that went over with the post is not the one that was signed',
  ),
  'handed-list-misshapen': same(
    'danh sách bàn giao không đúng cấu trúc',
    'the list that went over with the post has not the form of one',
  ),
  'handed-list-of-another': same(
    'danh sách bàn giao là của chức vụ hoặc người khác',
    'the list is of another post or person',
  ),
};

const ofRules = {
  'rule-changed': same('không còn như khi được nhập', 'it is not as it was entered'),
  'rule-not-as-released': same(
    'không phải bản của phiên bản phần mềm này',
    'it is not the one of this release',
  ),
  'rule-out-of-force': ({ last }: { last: string }) => ({
    vi: `bản được áp dụng sau cùng là ${last}`,
    en: `${last} was the last to be put in force`,
  }),
  'rule-not-as-pinned': same(
    'không phải bản mà các nhiệm vụ đã được giao theo',
    'it is not the one that tasks were issued by',
  ),
  'calendar-gone': same('không còn, trong khi có nhiệm vụ tính theo', 'it is gone, and tasks go by it'),
};

/** What a check can find, by a stable code: the sentence for it, made of its details. A code without both languages does not compile. */
const foundProblems = {
  ...ofRecord,
  ...ofInbox,
  ...ofRetracing,
  ...ofFamilies,
  ...ofFigures,
  ...ofHandovers,
  ...ofRules,
  ...ofFiles,
  'row-differs': same('không đúng với nội dung các sự kiện', 'it is not what the events say'),
} satisfies Record<string, (details: never) => Said>;

export type FoundProblemCode = keyof typeof foundProblems;

type DetailsOf<C extends FoundProblemCode> =
  Parameters<(typeof foundProblems)[C]> extends [infer Details] ? Details : unknown;

/** Something that is not as it should be: its code, with the details that its sentence names. */
export type FoundProblem = { [C in FoundProblemCode]: { code: C } & DetailsOf<C> }[FoundProblemCode];

export const foundProblemCodes = Object.keys(foundProblems) as [FoundProblemCode, ...FoundProblemCode[]];

/** What was found, as a sentence. */
export const problemIn = (problem: FoundProblem, language: Language): string =>
  (foundProblems[problem.code] as (details: FoundProblem) => Said)(problem)[language];
