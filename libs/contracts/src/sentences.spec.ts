import { describe, expect, it } from '@jest/globals';
import { default1, vietnamCalendar } from '#domain';
import {
  theTaskTakenOver,
  anotherLeader,
  appointed,
  but,
  enteredFromPaper,
  explanationsAsked,
  inTheOrganisation,
  nobodyActsUntil,
  organisation,
  theCalendarApplied,
  theClarificationRequested,
  theClarificationRuled,
  theClarificationWithdrawn,
  theCompletionReturned,
  seal,
  theCompletionSubmitted,
  theContributionDeclined,
  theContributionGiven,
  theContributionRequested,
  theContributionRequired,
  theCoordinatedTaskIssued,
  theImpedimentAnswered,
  theImpedimentRaised,
  theImpedimentWithdrawn,
  theRequestWithdrawn,
  theCompletionVerified,
  theEngineIsAwayUntil,
  theEntryCorrected,
  theExplanationRuled,
  theExplanationSubmitted,
  theFormalReminderAnswered,
  theFormalReminderIssued,
  theAssigneesNamed,
  theUnitChased,
  theExtensionGranted,
  theExtensionRefused,
  theExtensionRequested,
  theFirstProductAccepted,
  theFirstProductReturned,
  theHead,
  theMonitor,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theMilestonesReached,
  theProgressReported,
  theProgressReviewed,
  theRefusedLine,
  theTaskAmended,
  countersigned,
  theChair,
  theWorkInHand,
  twoSignatures,
  underThePolicy,
  theTaskDeclined,
  theTaskIssued,
  theStandingTaskIssued,
  theTaskReassigned,
  theTaskResumed,
  theTaskOfThreeProductsIssued,
  theTaskReopened,
  theTaskReviewed,
  theUndatedTaskIssued,
  theUrgentTaskIssued,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUnitKeepsIt,
  theSpellVoided,
  theTaskAcknowledged,
  withFinance,
  withTheCalendar,
  vacated,
} from '../../../test/support/domain/index.ts';
import type { Order, Step } from '../../../test/support/domain/index.ts';
import { succeeded, theTaskSucceeded } from '../../../test/support/domain/succession.ts';
import { emptyStream, play } from '../../../test/support/domain/stream.ts';
import type { Circumstance } from '../../../test/support/domain/stream.ts';
import type { Directory } from './directory.ts';
import { taskEventData } from './events.ts';
import type { TaskEvent } from './stream-events.ts';
import { sentenceFor } from './sentences.ts';
import type { Names } from './words.ts';

const titles: Record<string, string> = {
  'ct-ubnd': 'Chủ tịch',
  'pct-1': 'Phó Chủ tịch',
  'tp-noi-vu': 'Trưởng phòng Nội vụ',
  'theo-doi': 'Chuyên viên',
};
const people: Record<string, string> = {
  binh: 'Trần Thanh Bình',
  giang: 'Vũ Hương Giang',
  phuc: 'Đặng Hồng Phúc',
  dung: 'Phạm Tiến Dũng',
};
const names: Names = {
  unit: (id) => withFinance.units.find(({ unitId }) => unitId === id)?.name ?? id,
  post: (id) => titles[id] ?? id,
  person: (id) => people[id] ?? id,
};

const story = (...parts: (Step | Order | Circumstance)[]): TaskEvent[] =>
  parts.reduce(play, emptyStream()).events;
const said = (events: TaskEvent[], type: TaskEvent['type'], language: 'vi' | 'en' = 'vi') =>
  events.filter((event) => event.type === type).map((event) => sentenceFor(event, names, language));

const withMarch12 = {
  ...vietnamCalendar,
  version: 'vn-2026.2',
  days: [
    ...vietnamCalendar.days,
    { date: '2026-03-12', kind: 'holiday' as const, name: 'Ngày thử', basis: 'thử' },
  ],
};

const twoSteps = underThePolicy({
  ...default1,
  verification: { unitId: 'ubnd', term: 3 },
  planReturns: { times: 1, act: 'tell_chair' },
});

/** Two steps, products one by one, and a task that is reopened. */
const acceptance = story(
  ...[twoSteps, theTaskOfThreeProductsIssued, thePlanSubmitted, thePlanReturned],
  ...[but(thePlanSubmitted, { at: '2026-03-12 09:00' }), but(thePlanApproved, { at: '2026-03-13 09:00' })],
  ...[but(theCompletionSubmitted, { products: [1, 2] }), theCompletionVerified, theFirstProductAccepted],
  but(theFirstProductReturned, { at: '2026-03-30 11:00', products: [2] }),
  but(theCompletionSubmitted, { at: '2026-03-31 15:00' }),
  but(theCompletionVerified, { at: '2026-04-01 15:00', finding: 'falls_short' }),
  but(theTaskSignedOff, { at: '2026-04-02 10:00', remark: 'aa'.repeat(32) }),
  but(theTaskReopened, { products: [2, 3] }),
  but(theTaskAmended, { at: '2026-04-21 09:00', title: undefined, products: [{ product: 'bb'.repeat(32) }] }),
);

const stories = [
  story(
    ...[theTaskIssued, theEntryCorrected, theTaskAcknowledged, thePlanSubmitted, thePlanReturned],
    but(thePlanSubmitted, { at: '2026-03-12 09:00' }),
    enteredFromPaper(but(thePlanApproved, { at: '2026-03-13 09:00' })),
    ...[theProgressReported, theProgressReviewed, theExtensionRequested, theExtensionRefused],
    ...[theCompletionSubmitted, theCompletionReturned],
    but(theCompletionSubmitted, { at: '2026-03-31 15:00' }),
    but(theTaskSignedOff, { at: '2026-04-02 10:00' }),
  ),
  story(
    theTaskIssued,
    theTaskDeclined,
    theUnitKeepsIt,
    theExtensionRequested,
    theExtensionGranted,
    nobodyActsUntil('2026-05-10 00:00'),
  ),
  story(
    ...[theStandingTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved, theTaskReviewed],
    but(theTaskReviewed, {
      at: '2026-06-30 09:00',
      conclusion: { outcome: 'ended', grade: 'good' },
    }),
  ),
  story(theUrgentTaskIssued, thePlanSubmitted, thePlanApproved),
  story(theUndatedTaskIssued, but(theTaskAmended, { title: undefined, dueOn: '2026-06-30' })),
  story(theTaskIssued, but(theTaskAmended, { dueOn: '2026-04-02', leaderPostId: anotherLeader.postId })),
  story(
    theTaskIssued,
    nobodyActsUntil('2026-03-06 00:00'),
    theTaskReassigned,
    but(theTaskWithdrawn, { at: '2026-03-20 09:00' }),
  ),
  story(
    withTheCalendar(withMarch12),
    theTaskIssued,
    theTaskAcknowledged,
    theCalendarApplied('2026-03-04 09:00', 'vn-2026.2'),
    thePlanSubmitted,
    thePlanApproved,
    withTheCalendar({ ...withMarch12, version: 'vn-2026.3' }),
    theCalendarApplied('2026-03-13 09:00', 'vn-2026.3', 2),
  ),
  story(
    ...[...theWorkInHand, theTaskSuspended],
    but(theTaskSuspended, { at: '2026-03-13 09:00', until: '2026-03-20' }),
    theTaskResumed,
    but(theTaskSuspended, { at: '2026-03-17 09:00', until: '2026-03-18' }),
    nobodyActsUntil('2026-03-20 00:00'),
  ),
  story(...theWorkInHand, nobodyActsUntil('2026-04-08 09:00'), theSpellVoided),
  story(
    but(theTaskIssued, {
      ...{ dueOn: '2026-08-31', reportEvery: ['half_year', 'quarter', 'month'] },
      quantity: { measuredIn: 'ha', amount: 1250.5 },
    }),
    ...[theTaskAcknowledged, thePlanSubmitted, thePlanApproved],
    but(theProgressReported, { at: '2026-05-20 09:00', total: 1000, reason: theTaskIssued.body.title }),
    but(theProgressReported, { at: '2026-06-16 09:00', total: 1100.25 }),
    but(theTaskAmended, {
      ...{ at: '2026-06-17 09:00', title: undefined, reportEvery: [], quantity: { measuredIn: 'km' } },
    }),
  ),
  story(...theRefusedLine),
];
const coordinated = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1)];
const declined = [theContributionDeclined, theContributionRequired];
const coordination = story(
  underThePolicy({ ...default1, coordination: { silence: 'agrees' } }),
  inTheOrganisation(withFinance),
  ...coordinated,
  theContributionRequested,
  but(theContributionRequested, { at: '2026-03-12 09:10', dueOn: '2026-03-23' }),
  but(theContributionRequested, { at: '2026-03-12 09:20' }),
  but(theContributionRequested, { at: '2026-03-12 09:30', dueOn: '2026-03-16' }),
  ...[theImpedimentRaised, but(theImpedimentRaised, { at: '2026-03-12 12:00' })],
  ...declined,
  but(theContributionDeclined, { at: '2026-03-16 10:30', request: 2 }),
  but(theContributionRequired, {
    ...{ at: '2026-03-16 10:40', request: 2 },
    ruling: { outcome: 'released', instead: { unitId: 'phong-tai-chinh', dueOn: '2026-03-25' } },
  }),
  ...[theImpedimentAnswered, but(theImpedimentWithdrawn, { at: '2026-03-16 12:00', impediment: 2 })],
  ...[theContributionGiven, but(theRequestWithdrawn, { at: '2026-03-17 11:00', request: 3 })],
);
const clarified = [
  ...story(theTaskIssued, theClarificationRequested, theClarificationRuled),
  ...story(theTaskIssued, theClarificationRequested, theClarificationWithdrawn),
];
const file = { sha256: 'ab'.repeat(32), size: 2000, fileName: seal('15-QD-UBND.pdf') };
const evidenced = story(
  but(theTaskIssued, { evidenceNeeded: ['document'] }),
  but(thePlanSubmitted, { files: [file, file] }),
  thePlanApproved,
  but(theProgressReported, { files: [file] }),
  but(theTaskAmended, { at: '2026-03-20 09:00', title: undefined, evidenceNeeded: ['document', 'photos'] }),
  but(theTaskAmended, { at: '2026-03-20 10:00', title: undefined, evidenceNeeded: [] }),
  but(theCompletionSubmitted, {
    evidence: [
      {
        ...{ kind: 'document', number: '15/QĐ-UBND', issuedOn: '2026-03-26', issuedBy: 'UBND huyện' },
        files: [file],
      },
      { kind: 'figures', note: seal('note') },
    ],
  }),
);
const signedTwice = [
  underThePolicy({ ...default1, ...twoSignatures }),
  ...[...theWorkInHand, theCompletionSubmitted, theTaskSignedOff],
  but(theTaskSignedOff, { at: '2026-03-30 11:00', grade: 'excellent' }),
];
const signedFirst = story(...signedTwice).findLast(({ type }) => type === 'SignatureGiven');
const signing = story(...signedTwice, countersigned(theChair, '2026-03-31 09:00', signedFirst?.version ?? 0));
const corrected: TaskEvent<'NoticesCorrected'> = {
  ...{ streamId: '0f000000-0000-4000-8000-000000000001', version: 9, type: 'NoticesCorrected' },
  ...{ eventId: '0c000000-0000-4000-8000-000000000009/1', commandId: '0c000000-0000-4000-8000-000000000009' },
  ...{ effectiveAt: '2026-04-04T02:00:00.000Z', recordedAt: '2026-04-04T02:00:00.000Z' },
  ...{ actor: theMonitor, told: [{ personId: 'giang', postId: 'tp-noi-vu', by: 'holder' as const }] },
  data: {
    ...{ unitId: 'phong-noi-vu', decision: '0d000000-0000-4000-8000-000000000001' },
    from: '2026-03-31T17:00:00.000Z',
    corrected: [{ version: 7, before: null, told: { personId: 'giang', postId: 'tp-noi-vu', by: 'holder' } }],
  },
};
const accounted = story(
  ...[explanationsAsked(), ...theWorkInHand, but(theExplanationSubmitted, { files: [file] })],
  ...[theFormalReminderIssued, theUnitChased, but(theAssigneesNamed, { at: '2026-04-08 10:30' })],
  ...[theFormalReminderAnswered, theExplanationRuled],
);
const mergedUnits = inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao']));
const merged = story(...theMilestonesReached, mergedUnits, theTaskSucceeded());
const all = [
  ...[...stories.flat(), ...coordination, ...clarified, ...evidenced, ...acceptance, ...signing, corrected],
  ...[...accounted, ...merged, ...story(theTaskTakenOver, nobodyActsUntil('2026-04-01 08:00'))],
];
const [
  life = [],
  silence = [],
  standing = [],
  urgent = [],
  undated = [],
  ,
  handedOn = [],
  recounted = [],
  suspended = [],
  excused = [],
  reporting = [],
] = stories;
describe('the story of a task', () => {
  it('has a sentence for every kind of event', () => {
    expect([...new Set(all.map(({ type }) => type))].sort()).toEqual(Object.keys(taskEventData).sort());
  });

  it.each(['vi', 'en'] as const)('leaves nothing open in %s', (language) => {
    for (const event of all) {
      const sentence = sentenceFor(event, names, language);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}|\s\s|^\s|\s$/);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  });

  it('names each successor, whom it succeeded, and the paper', () => {
    expect([...said(merged, 'TaskSucceeded'), ...said(merged, 'TaskSucceeded', 'en')]).toEqual([
      'UBND xã Kon Đào kế thừa nhiệm vụ từ Phòng Nội vụ, theo văn bản số 1677/NQ-UBTVQH15 ngày 02/03/2026 của Uỷ ban Thường vụ Quốc hội',
      'UBND xã Kon Đào succeeded to the task of Phòng Nội vụ, by paper 1677/NQ-UBTVQH15 of 02/03/2026 of Uỷ ban Thường vụ Quốc hội',
    ]);
  });

  it('reads as an administration would put it', () => {
    expect(said(life, 'TaskIssued')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình giao Phòng Nội vụ nhiệm vụ 15/KH, hạn hoàn thành ngày 31/03/2026',
    ]);
    expect(said(life, 'PlanSubmitted')).toEqual([
      'Phòng Nội vụ gửi kế hoạch lần 1, gồm 1 đầu việc',
      'Phòng Nội vụ gửi kế hoạch lần 2, gồm 1 đầu việc',
    ]);
    expect(said(life, 'PlanApproved')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình phê duyệt kế hoạch lần 2, theo văn bản số 15/QĐ-UBND ngày 02/03/2026 (Chuyên viên Phạm Tiến Dũng nhập)',
    ]);
    expect(said(life, 'TaskSignedOff')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình xác nhận hoàn thành, đánh giá: hoàn thành tốt nhiệm vụ',
    ]);
    expect(said(handedOn, 'TaskReassigned')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình chuyển nhiệm vụ từ Phòng Nội vụ sang UBND xã Kon Đào, hạn hoàn thành ngày 31/03/2026',
    ]);
  });

  it('says why something was late, and what was found', () => {
    expect(said(accounted, 'ObligationOpened').at(-3)).toBe(
      'Phòng Nội vụ phải giải trình về việc quá hạn (hoàn thành nhiệm vụ, lần quá hạn thứ 1) chậm nhất hết ngày 14/04/2026 ' +
        '(5 ngày làm việc, tính từ sau ngày 07/04/2026; không tính nghỉ hằng tuần 11/04–12/04/2026)',
    );
    expect(said(accounted, 'ExplanationSubmitted')).toEqual([
      'Phòng Nội vụ giải trình lần quá hạn thứ 1 về việc hoàn thành nhiệm vụ; nguyên nhân: chờ ý kiến phối hợp, kèm 1 tệp',
    ]);
    expect(said(accounted, 'FormalReminderIssued')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình ký công văn đôn đốc lần 1 gửi Phòng Nội vụ về việc hoàn thành nhiệm vụ, ' +
        'yêu cầu trả lời chậm nhất hết ngày 15/04/2026, theo văn bản số 7/UBND-VP ngày 08/04/2026',
    ]);
    expect(said(accounted, 'UnitChased')).toEqual([
      'Chuyên viên Phạm Tiến Dũng đôn đốc Phòng Nội vụ (Trưởng phòng Nội vụ Vũ Hương Giang) hoàn thành nhiệm vụ, ' +
        'hạn ngày 31/03/2026, đã quá hạn 6 ngày làm việc; lần thứ 1',
    ]);
    expect(said(accounted, 'FormalReminderAnswered')).toEqual([
      'Phòng Nội vụ trả lời công văn đôn đốc lần 1',
    ]);
    expect(said(accounted, 'ExplanationRuled')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình kết luận nguyên nhân lần quá hạn thứ 1 về việc hoàn thành nhiệm vụ: ' +
        'chờ ý kiến phối hợp, khách quan 3/7 ngày làm việc chậm (từ ngày 02/04/2026 đến ngày 06/04/2026)',
    ]);
    expect(said(accounted, 'ExplanationRuled', 'en')[0]).toContain(
      'objective for 3 of 7 working days late (from 02/04/2026 to 06/04/2026)',
    );
  });

  it('says which evidence is needed and given, and how many files came along', () => {
    expect(said(evidenced, 'TaskIssued')[0]).toMatch(
      /, hạn hoàn thành ngày 31\/03\/2026, minh chứng khi hoàn thành: văn bản$/,
    );
    expect(said(evidenced, 'PlanSubmitted')).toEqual([
      'Phòng Nội vụ gửi kế hoạch lần 1, gồm 1 đầu việc, kèm 2 tệp',
    ]);
    expect(said(evidenced, 'ProgressReported')[0]).toMatch(/%, kèm 1 tệp$/);
    expect(said(evidenced, 'TaskAmended').map((one) => one.replace(/.*điều chỉnh /, ''))).toEqual([
      'minh chứng khi hoàn thành từ "văn bản" thành "văn bản, ảnh"',
      'minh chứng khi hoàn thành từ "văn bản, ảnh" thành "không yêu cầu"',
    ]);
    expect(said(evidenced, 'CompletionSubmitted')).toEqual([
      'Phòng Nội vụ báo cáo hoàn thành lần 1; minh chứng: văn bản số 15/QĐ-UBND ngày 26/03/2026 (1 tệp); số liệu',
    ]);
    expect(said(evidenced, 'CompletionSubmitted', 'en')).toEqual([
      'Phòng Nội vụ reported completion no. 1; evidence: a document 15/QĐ-UBND of 26/03/2026 (1 file); figures',
    ]);
  });

  it('says which dates another calendar moved, and how they are counted now', () => {
    expect(said(recounted, 'CalendarApplied')).toEqual([
      'Áp dụng lịch làm việc vn-2026.2 (thay lịch vn-2026.1): hạn gửi kế hoạch chuyển từ ngày 16/03/2026 sang ngày 17/03/2026 ' +
        '(10 ngày làm việc, tính từ sau ngày 02/03/2026; không tính nghỉ hằng tuần 07/03–08/03/2026, 14/03–15/03/2026; ' +
        'nghỉ lễ, tết 12/03/2026)',
      'Áp dụng lịch làm việc vn-2026.3 (thay lịch vn-2026.2): không hạn nào thay đổi',
    ]);
    expect(said(recounted, 'CalendarApplied', 'en')[1]).toBe(
      'Working calendar vn-2026.3 applied (in place of vn-2026.2): no date changed',
    );
  });

  it('says who coordinates, what each was asked, and what came of it', () => {
    expect(said(coordination, 'TaskIssued')[0]).toMatch(/, phối hợp: UBND xã Kon Đào$/);
    expect(said(coordination, 'ContributionRequested').slice(0, 1)).toEqual([
      'Phòng Nội vụ xin ý kiến phối hợp lần 1 của UBND xã Kon Đào, đề nghị trả lời chậm nhất hết ngày 20/03/2026',
    ]);
    expect(said(coordination, 'ContributionRequested').at(-1)).toBe(
      'Phòng Tài chính được yêu cầu cho ý kiến phối hợp lần 5 thay cho lần 2, chậm nhất hết ngày 25/03/2026',
    );
    expect(said(coordination, 'ObligationOpened').find((one) => one.includes('ý kiến phối hợp'))).toBe(
      'UBND xã Kon Đào phải cho ý kiến phối hợp chậm nhất hết ngày 20/03/2026; không trả lời thì được coi là đồng ý',
    );
    expect(said(coordination, 'ContributionRuled')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình kết luận UBND xã Kon Đào phải cho ý kiến phối hợp lần 1, chậm nhất hết ngày 24/03/2026',
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình kết luận UBND xã Kon Đào không phải cho ý kiến phối hợp lần 2',
    ]);
    expect(said(coordination, 'ContributionDeemed')).toEqual([
      'Hết ngày 16/03/2026, UBND xã Kon Đào không trả lời: được coi là đồng ý (ý kiến phối hợp lần 4)',
    ]);
    expect(said(coordination, 'ImpedimentRaised')[1]).toBe(
      'Phòng Nội vụ báo cáo khó khăn, vướng mắc số 2, chờ lãnh đạo trả lời',
    );
    expect(said(clarified, 'ClarificationRequested')[0]).toBe(
      'Phòng Nội vụ đề nghị làm rõ nội dung, phạm vi trước khi tiếp nhận (lần 1)',
    );
    expect(said(clarified, 'ClarificationRuled')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình kết luận về đề nghị làm rõ lần 1: giải thích, nhiệm vụ giữ nguyên',
    ]);
  });

  it('says which reports are owed, what was reported for which periods, and what was missed', () => {
    expect(said(reporting, 'TaskIssued')[0]).toMatch(
      /hạn hoàn thành ngày 31\/08\/2026, khối lượng 1\.250,5 ha, báo cáo định kỳ hằng tháng, hằng quý, 6 tháng$/,
    );
    expect(said(reporting, 'ObligationOpened')[2]).toBe(
      'Phòng Nội vụ phải gửi báo cáo định kỳ tháng 3/2026 (số liệu từ ngày 15/02/2026 đến hết ngày 14/03/2026), chậm nhất hết ' +
        'ngày 18/03/2026 (3 ngày làm việc, tính từ sau ngày 14/03/2026; không tính nghỉ hằng tuần 15/03/2026)',
    );
    expect(said(reporting, 'PeriodCutOff')[0]).toBe(
      'Chốt số liệu báo cáo tháng 3/2026 (số liệu từ ngày 15/02/2026 đến hết ngày 14/03/2026); báo cáo kỳ sau, tháng 4/2026, ' +
        'gửi chậm nhất hết ngày 17/04/2026 (3 ngày làm việc, tính từ sau ngày 14/04/2026)',
    );
    expect(said(reporting, 'PeriodMissed')[0]).toBe(
      'Phòng Nội vụ không gửi báo cáo định kỳ tháng 3/2026 (số liệu từ ngày 15/02/2026 đến hết ngày 14/03/2026) cho đến khi hết ' +
        'hạn gửi báo cáo kỳ sau, chậm 22 ngày làm việc; người phụ trách khi đến hạn: Trưởng phòng Nội vụ Vũ Hương Giang',
    );
    expect(said(reporting, 'ProgressReported')).toEqual([
      'Phòng Nội vụ báo cáo tiến độ lần 1: đạt 40%, lũy kế 1.000 (có nêu lý do về số liệu); là báo cáo định kỳ quý I/2026, tháng 5/2026',
      'Phòng Nội vụ báo cáo tiến độ lần 2: đạt 40%, lũy kế 1.100,25; là báo cáo định kỳ 6 tháng đầu năm 2026, quý II/2026, tháng 6/2026',
    ]);
    expect(said(reporting, 'ProgressReported', 'en')[1]).toBe(
      'Phòng Nội vụ sent progress report no. 2: 40%, 1,100.25 in total; it is the report of the first half of 2026, ' +
        'quarter 2 of 2026, month 6 of 2026',
    );
    expect(said(reporting, 'TaskAmended')[0]).toMatch(
      /điều chỉnh báo cáo định kỳ: không báo cáo định kỳ; khối lượng: km$/,
    );
  });

  it('says whom a corrective notice tells, by which decision, and what it corrects', () => {
    expect(said([corrected], 'NoticesCorrected')).toEqual([
      'Thông báo đính chính gửi Trưởng phòng Nội vụ Vũ Hương Giang: theo quyết định về Phòng Nội vụ có hiệu lực từ ' +
        '00:00 ngày 01/04/2026, ghi nhận sau, thông báo ở mục số 7 đã gửi đến người khác',
    ]);
  });

  it('says what was owed, when it was late, and who was told', () => {
    expect(said(silence, 'ObligationOpened')[0]).toBe(
      'Phòng Nội vụ phải tiếp nhận nhiệm vụ chậm nhất hết ngày 04/03/2026 (2 ngày làm việc, tính từ sau ngày 02/03/2026)',
    );
    expect(said(silence, 'ObligationOpened')[1]).toBe(
      'Phòng Nội vụ phải gửi kế hoạch chậm nhất hết ngày 16/03/2026 (10 ngày làm việc, tính từ sau ngày 02/03/2026; ' +
        'không tính nghỉ hằng tuần 07/03–08/03/2026, 14/03–15/03/2026)',
    );
    const completion = (type: TaskEvent['type']) =>
      said(silence, type).find((one) => one.includes('hoàn thành nhiệm vụ'));
    expect(completion('SpellOpened')).toBe(
      'Phòng Nội vụ quá hạn hoàn thành nhiệm vụ (hạn ngày 15/04/2026), lần quá hạn thứ 1; ' +
        'người phụ trách khi đến hạn: Trưởng phòng Nội vụ Vũ Hương Giang',
    );
    expect(completion('Escalated')).toBe(
      'Báo cáo lên cấp trên, cấp 1: Phòng Nội vụ quá hạn hoàn thành nhiệm vụ; báo Trưởng phòng Nội vụ Vũ Hương Giang',
    );
    expect(completion('Reminded')).toBe(
      'Nhắc Trưởng phòng Nội vụ Vũ Hương Giang hoàn thành nhiệm vụ, hạn ngày 31/03/2026',
    );
  });

  it('says by what a task without a date is timed, and what comes of it', () => {
    expect(said(urgent, 'TaskIssued')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình giao Phòng Nội vụ nhiệm vụ 15/KH, yêu cầu khẩn trương thực hiện, hạn hoàn thành theo kế hoạch được phê duyệt',
    ]);
    expect(said(urgent, 'PlanApproved')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình phê duyệt kế hoạch lần 1, hạn hoàn thành ngày 30/03/2026',
    ]);
    expect(said(urgent, 'ObligationOpened').at(-1)).toBe(
      'Phòng Nội vụ phải hoàn thành nhiệm vụ chậm nhất hết ngày 30/03/2026 (ngày cuối của kế hoạch lần 1 đã được phê duyệt)',
    );
    expect(said(standing, 'TaskIssued')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình giao Phòng Nội vụ nhiệm vụ 15/KH, nhiệm vụ thường xuyên, rà soát ngày 31/03/2026',
    ]);
    expect(said(standing, 'TaskReviewed')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình rà soát nhiệm vụ lần 1: tiếp tục thực hiện, rà soát lần sau ngày 30/06/2026',
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình rà soát nhiệm vụ lần 2: kết thúc nhiệm vụ thường xuyên',
    ]);
    expect(said(undated, 'TaskIssued', 'en')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình assigned task 15/KH to Phòng Nội vụ, with no due date',
    ]);
    expect(said(undated, 'TaskAmended')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình điều chỉnh hạn hoàn thành: ấn định ngày 30/06/2026 (trước đó chưa có hạn)',
    ]);
  });

  it('says until when a task stands still, what dates it gets back, and that it goes on', () => {
    expect(said(suspended, 'TaskSuspended')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình tạm dừng nhiệm vụ đến hết ngày 18/03/2026: hạn hoàn thành nhiệm vụ chuyển từ ngày ' +
        '31/03/2026 sang ngày 07/04/2026 (ngày được ấn định là 31/03/2026; cộng 5 ngày làm việc tạm dừng (12/03–18/03/2026))',
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình kéo dài thời gian tạm dừng từ hết ngày 18/03/2026 đến hết ngày 20/03/2026: hạn hoàn ' +
        'thành nhiệm vụ chuyển từ ngày 07/04/2026 sang ngày 09/04/2026 (ngày được ấn định là 31/03/2026; cộng 7 ngày làm việc tạm dừng ' +
        '(12/03–20/03/2026))',
      expect.stringContaining('tạm dừng nhiệm vụ đến hết ngày 18/03/2026') as unknown,
    ]);
    expect(said(suspended, 'TaskResumed')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình cho tiếp tục nhiệm vụ (đã tạm dừng từ ngày 12/03/2026 đến ngày 16/03/2026): hạn hoàn ' +
        'thành nhiệm vụ chuyển từ ngày 09/04/2026 sang ngày 03/04/2026 (ngày được ấn định là 31/03/2026; cộng 3 ngày làm việc tạm dừng ' +
        '(12/03–16/03/2026))',
      'Hết thời gian tạm dừng (từ ngày 17/03/2026 đến hết ngày 18/03/2026), nhiệm vụ tiếp tục',
    ]);
    expect(said(suspended, 'TaskResumed', 'en')[1]).toBe(
      'The suspension (17/03/2026 to 18/03/2026) has run out, and the task goes on',
    );
  });

  it('says by which paper lateness is void, and that it stays on record', () => {
    expect(said(excused, 'SpellVoided')).toEqual([
      'Chủ tịch an huỷ lần quá hạn thứ 1 về việc hoàn thành nhiệm vụ; lần quá hạn vẫn được lưu nhưng không tính, theo văn bản số 21/KL-UBND ngày 10/04/2026',
    ]);
    expect(said(excused, 'SpellVoided', 'en')).toEqual([
      'Chủ tịch an made spell no. 1 of being late to complete the task void; it stays on record and is not counted, by paper 21/KL-UBND of 10/04/2026',
    ]);
  });

  it('names every signature on a decision, those that no longer count, and what comes with the last', () => {
    expect(said(signing, 'SignatureGiven')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình ký xác nhận hoàn thành (chữ ký thứ 1), còn chờ chữ ký của Chủ tịch',
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình ký xác nhận hoàn thành (chữ ký thứ 1), còn chờ chữ ký của Chủ tịch',
      'Chủ tịch an ký xác nhận hoàn thành (chữ ký thứ 2)',
    ]);
    expect(said(signing, 'SignaturesVoided')).toEqual([
      'Nội dung đã thay đổi: 1 chữ ký đã có về việc xác nhận hoàn thành không còn giá trị',
    ]);
    expect(said(signing, 'TaskSignedOff')).toEqual([
      'Chủ tịch an xác nhận hoàn thành, đánh giá: hoàn thành xuất sắc nhiệm vụ',
    ]);
  });

  it('says what was verified, accepted by itself, returned again and again, and undone', () => {
    expect(said(acceptance, 'PlanReturnedRepeatedly')).toEqual([
      'Kế hoạch của Phòng Nội vụ đã bị trả lại 1 lần: báo cáo người đứng đầu cơ quan',
    ]);
    expect(said(acceptance, 'CompletionVerified')).toEqual([
      'UBND huyện thẩm tra báo cáo hoàn thành lần 1: đạt yêu cầu',
      'UBND huyện thẩm tra báo cáo hoàn thành lần 2: chưa đạt yêu cầu',
    ]);
    expect(said(acceptance, 'TaskIssued')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình giao Phòng Nội vụ nhiệm vụ 15/KH, hạn hoàn thành ngày 31/03/2026, nghiệm thu từng sản phẩm (3 sản phẩm)',
    ]);
    expect(said(acceptance, 'CompletionSubmitted')).toEqual([
      'Phòng Nội vụ báo cáo hoàn thành lần 1, sản phẩm số 1, 2',
      'Phòng Nội vụ báo cáo hoàn thành lần 2, sản phẩm số 2, 3',
    ]);
    expect(said(acceptance, 'TaskAmended', 'en')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình amended its products: 1 more',
    ]);
    expect(said(acceptance, 'ProductsAccepted')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình chấp nhận sản phẩm số 1',
    ]);
    expect(said(acceptance, 'ProductsReturned', 'en')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình returned product no. 2 to be redone',
    ]);
    expect(said(acceptance, 'TaskReopened')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình mở lại nhiệm vụ lần 1, huỷ xác nhận hoàn thành, làm lại sản phẩm số 2, 3, hạn hoàn thành ngày 14/05/2026',
    ]);
  });

  it('says what was processed late, and who answered for it then, if not whoever is told', () => {
    const leaves = vacated('2026-04-02 00:00', theHead).from(organisation);
    const lateStory = (directory: Directory) =>
      story(inTheOrganisation(directory), ...theWorkInHand, theEngineIsAwayUntil('2026-04-02 10:00'));
    const followed = lateStory(appointed('2026-04-02 00:00', { ...theHead, personId: 'phuc' }).to(leaves));
    expect(said(followed, 'Reminded').at(-1)).toBe(
      'Nhắc Trưởng phòng Nội vụ Đặng Hồng Phúc hoàn thành nhiệm vụ, hạn ngày 31/03/2026; xử lý muộn',
    );
    expect(said(followed, 'SpellOpened')).toEqual([
      'Phòng Nội vụ quá hạn hoàn thành nhiệm vụ (hạn ngày 31/03/2026), lần quá hạn thứ 1; xử lý muộn; ' +
        'người phụ trách khi đến hạn: Trưởng phòng Nội vụ Vũ Hương Giang',
    ]);
    expect(said(followed, 'Escalated')).toEqual([
      'Báo cáo lên cấp trên, cấp 1: Phòng Nội vụ quá hạn hoàn thành nhiệm vụ; báo Trưởng phòng Nội vụ Đặng Hồng Phúc; ' +
        'xử lý muộn; người phụ trách khi đến hạn: Trưởng phòng Nội vụ Vũ Hương Giang',
    ]);
    expect(said(followed, 'Escalated', 'en')).toEqual([
      'Escalated to level 1: Phòng Nội vụ is late to complete the task; Trưởng phòng Nội vụ Đặng Hồng Phúc was told; ' +
        'processed late; Trưởng phòng Nội vụ Vũ Hương Giang answered for it when it fell due',
    ]);
    expect(said(lateStory(organisation), 'Escalated', 'en')).toEqual([
      'Escalated to level 1: Phòng Nội vụ is late to complete the task; Trưởng phòng Nội vụ Vũ Hương Giang was told; processed late',
    ]);
    const deserted = lateStory(vacated('2026-03-20 00:00', theHead).from(organisation));
    expect(said(deserted, 'SpellOpened')[0]).toMatch(/; xử lý muộn; khi đến hạn không có người phụ trách$/);
    expect(said(deserted, 'SpellOpened', 'en')[0]).toMatch(/; nobody answered for it when it fell due$/);
  });

  it('says of a reminder that was passed over why nobody got it', () => {
    const reminder = silence.find((event) => event.type === 'Reminded')!;
    const event = { ...reminder, told: [], data: { ...reminder.data, passedOver: true } } as TaskEvent;
    expect(sentenceFor(event, names, 'vi')).toMatch(
      /^Không gửi lần nhắc .+, hạn ngày \d\d\/03\/2026: khi xử lý đã đến lần nhắc sau$/,
    );
    expect(sentenceFor(event, names, 'en')).toMatch(
      /was not sent: when it was processed, the next one was due$/,
    );
  });

  it('says of a spell of 0.1.0, which did not name anybody, what it says', () => {
    const spell = silence.find((event) => event.type === 'SpellOpened')!;
    const { answerable: _, processedLate: __, ...data } = spell.data;
    const sentence = sentenceFor({ ...spell, data }, names, 'vi');
    expect(sentence).toBe('Phòng Nội vụ quá hạn gửi kế hoạch (hạn ngày 19/03/2026), lần quá hạn thứ 1');
  });

  it('is told in English too', () => {
    expect(said(life, 'ExtensionRefused', 'en')).toEqual([
      'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình refused extension no. 1',
    ]);
    expect(said(handedOn, 'SpellClosed', 'en')[0]).toMatch(
      /^Spell no\. 1 of being late to acknowledge the task ended because it passed on: \d+ working days? late$/,
    );
  });
});
