import { joined, nothing, spanName } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import type { Names } from '../words.ts';
import type { Changed } from '../events.ts';
import type { DataOf } from '../stream-events.ts';
import { secrecyMarks } from '../secrecy.ts';
import { neededNote, newlyNeeded } from '../evidence-words.ts';
import { addedProducts, productsNote } from '../product-words.ts';
import { dueNote, newDate, timedBy } from '../timings.ts';
import { inDate } from '../words.ts';
import { assigneesNote } from './assignees.ts';
import { decision } from './decision.ts';
import { reportingChanges, reportingNote } from './reporting.ts';
import type { SentencesOf } from './sentence.ts';
import { takenOverNote } from './taking-over.ts';

const secrecyNote = (secrecy: DataOf<'TaskIssued'>['secrecy']): Both =>
  secrecy === undefined
    ? nothing
    : { vi: `, độ mật: ${secrecyMarks[secrecy]}`, en: `, secret (${secrecyMarks[secrecy]})` };

/** What follows in the sentence of an issue where it says for which years. */
const spanNote = ({ span }: DataOf<'TaskIssued'>): Both =>
  span ? { vi: `, thực hiện ${spanName(span).vi}`, en: `, for ${spanName(span).en}` } : nothing;

const noYears: Both = { vi: 'không nêu năm', en: 'none' };

/** The years that a task is for, in place of others or of none; or none in place of these. */
const newSpan = (before: Changed['span'], after: NonNullable<Changed['span']> | null): Both => {
  const [from, to] = [before && spanName(before), after ? spanName(after) : noYears];
  return {
    vi: `thời gian thực hiện từ ${from?.vi ?? '–'} thành ${to.vi}`,
    en: `the years that it is for from ${from?.en ?? '–'} to ${to.en}`,
  };
};

/** On what ground a sub-task was issued that nobody issued by hand. */
const plannedNote = (planned: NonNullable<DataOf<'TaskIssued'>['parent']>['planned']): Both =>
  planned
    ? {
        vi: ` theo đầu việc ${planned.line} của kế hoạch lần ${planned.plan} đã được phê duyệt`,
        en: ` by line ${planned.line} of the approved plan no. ${planned.plan}`,
      }
    : nothing;

const newCoordinators = (unitIds: string[], names: Names): Both => {
  const units = unitIds.map(names.unit).join(', ');
  return {
    vi: `đơn vị phối hợp thành ${units || '(không có)'}`,
    en: `the coordinating units to ${units || '(none)'}`,
  };
};

/** What follows in the sentence of an issue where other units coordinate. */
const coordinatedBy = (unitIds: string[] = [], names: Names): Both => {
  const units = unitIds.map(names.unit).join(', ');
  return units ? { vi: `, phối hợp: ${units}`, en: `, coordinating: ${units}` } : nothing;
};

/** What follows in the sentence of an issue that somebody follows. */
const followedBy = (monitorPostId: string | undefined, names: Names): Both =>
  monitorPostId === undefined
    ? nothing
    : {
        vi: `, theo dõi: ${names.post(monitorPostId)}`,
        en: `, followed by ${names.post(monitorPostId)}`,
      };

const supervisor: Both = { vi: 'lãnh đạo phụ trách', en: 'the supervising leader' };
const officer: Both = { vi: 'chuyên viên theo dõi', en: 'the monitoring officer' };

type Holder = string | null | undefined;

const changedPost = (called: Both, from: Holder, to: string | null, names: Names): Both => {
  const before = from ? names.post(from) : '–';
  return {
    vi: `${called.vi} từ ${before} sang ${to === null ? '(không có)' : names.post(to)}`,
    en: `${called.en} from ${before} to ${to === null ? '(none)' : names.post(to)}`,
  };
};

const changesOf = (
  before: Changed,
  after: Changed,
  names: Names,
  products?: DataOf<'TaskAmended'>['products'],
): Both => {
  const parts: Both[] = [];
  if (after.title) parts.push({ vi: 'tên nhiệm vụ', en: 'its title' });
  if (after.content) parts.push({ vi: 'nội dung', en: 'its content' });
  if (after.dueOn) {
    parts.push(newDate(before.dueOn, after.dueOn));
  }
  if (after.reviewOn) {
    const from = before.reviewOn ? inDate(before.reviewOn) : '–';
    const to = inDate(after.reviewOn);
    parts.push({ vi: `ngày rà soát từ ${from} thành ${to}`, en: `the day of review from ${from} to ${to}` });
  }
  if (after.span !== undefined) parts.push(newSpan(before.span, after.span));
  const posts = { leaderPostId: supervisor, monitorPostId: officer };
  for (const name of ['leaderPostId', 'monitorPostId'] as const) {
    const to = after[name];
    if (to !== undefined) parts.push(changedPost(posts[name], before[name], to, names));
  }
  if (after.coordinatingUnitIds) parts.push(newCoordinators(after.coordinatingUnitIds, names));
  if (after.evidenceNeeded) parts.push(newlyNeeded(before.evidenceNeeded, after.evidenceNeeded));
  if (after.serves)
    parts.push({ vi: 'nội dung văn bản chỉ đạo mà nhiệm vụ phục vụ', en: 'what it serves of directives' });
  parts.push(...reportingChanges(after));
  if (products) parts.push(addedProducts(products));
  return joined(parts, '; ');
};

export const issueSentences: SentencesOf<
  'TaskIssued' | 'TaskAmended' | 'EntryCorrected' | 'TaskReassigned' | 'TaskWithdrawn'
> = {
  TaskIssued: decision<'TaskIssued'>((data, names) => {
    const task: Both = data.parent ? { vi: 'nhiệm vụ con', en: 'sub-task' } : { vi: 'nhiệm vụ', en: 'task' };
    const ground = plannedNote(data.parent?.planned);
    const what: Both = {
      vi: `giao ${names.unit(data.unitId)} ${task.vi} ${data.code}${ground.vi}`,
      en: `assigned ${task.en} ${data.code} to ${names.unit(data.unitId)}${ground.en}`,
    };
    const asked = [productsNote(data.products), neededNote(data.evidenceNeeded)];
    const others = coordinatedBy(data.coordinatingUnitIds, names);
    const persons = [assigneesNote(data.assignees, names), followedBy(data.monitorPostId, names)];
    const before = takenOverNote(data.takenOver);
    const secret = secrecyNote(data.secrecy);
    const time = [spanNote(data), timedBy(data)];
    return joined([what, before, secret, ...time, reportingNote(data), ...asked, others, ...persons], '');
  }),
  TaskAmended: decision<'TaskAmended'>(({ before, after, products }, names) => {
    const changes = changesOf(before, after, names, products);
    return { vi: `điều chỉnh ${changes.vi}`, en: `amended ${changes.en}` };
  }),
  EntryCorrected: decision<'EntryCorrected'>(({ corrects, before, after }, names) => {
    const changes = changesOf(before, after, names);
    return {
      vi: `sửa lỗi nhập ở mục số ${corrects}: ${changes.vi}`,
      en: `corrected a slip in entry ${corrects}: ${changes.en}`,
    };
  }),
  TaskReassigned: decision<'TaskReassigned'>((data, names) => ({
    vi: `chuyển nhiệm vụ từ ${names.unit(data.fromUnitId)} sang ${names.unit(data.unitId)}${dueNote(data.dueOn).vi}`,
    en: `reassigned the task from ${names.unit(data.fromUnitId)} to ${names.unit(data.unitId)}${dueNote(data.dueOn).en}`,
  })),
  TaskWithdrawn: decision<'TaskWithdrawn'>(({ withParent, withCohort }) => {
    if (withParent)
      return {
        vi: 'thu hồi nhiệm vụ con theo nhiệm vụ cha đã thu hồi hoặc chuyển giao',
        en: 'withdrew the sub-task with its parent, which was withdrawn or reassigned',
      };
    return withCohort
      ? {
          vi: 'thu hồi nhiệm vụ cùng cả đợt giao đồng loạt',
          en: 'withdrew the task together with the whole assignment to many units',
        }
      : { vi: 'thu hồi nhiệm vụ', en: 'withdrew the task' };
  }),
};
