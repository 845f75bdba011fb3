// What is recorded of a release: an authority, and a task for each place in a life, brought there by acts.

const posts = {
  chair: ['ubnd', 'chair'],
  leader: ['ubnd', 'leader'],
  second: ['ubnd', 'leader'],
  monitor: ['ubnd', 'monitor'],
  administrator: ['ubnd', 'administrator'],
  head: ['xa', 'head'],
  deputy: ['xa', 'deputy'],
  staff: ['xa', 'staff'],
  other: ['phong', 'head'],
  administrator: ['ubnd', 'administrator'],
};
const since = '2020-01-01T00:00:00.000Z';

export const organisation = {
  units: [
    { unitId: 'ubnd', parentId: null, name: 'UBND huyện', tree: 'state' },
    { unitId: 'xa', parentId: 'ubnd', name: 'UBND xã', tree: 'state' },
    { unitId: 'phong', parentId: 'ubnd', name: 'Phòng Nội vụ', tree: 'state' },
  ],
  posts: Object.entries(posts).map(([postId, [unitId, role]]) => ({ postId, unitId, role, title: postId })),
  people: [...Object.keys(posts), 'successor'].map((name) => ({ personId: `p-${name}`, name })),
  tenures: Object.keys(posts).map((postId) => ({
    ...{ postId, personId: `p-${postId}`, from: since, to: null, inCharge: false },
  })),
};

const decision = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' };

/** What is decided on units: somebody follows the second leader while a task of theirs is overdue; a unit comes, changes and goes. */
export const unitActs = [
  [
    'ubnd',
    {
      ...{ type: 'AppointPerson', postId: 'second', personId: 'p-successor', inPlaceOf: 'p-second' },
      ...{ effectiveAt: '2026-04-03T00:00:00.000Z', paper: decision },
    },
  ],
  ['to', { type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: 'Tổ công tác', paper: decision }],
  ['to', { type: 'RenameUnit', name: 'Tổ giúp việc', paper: decision }],
  ['to', { type: 'MoveUnit', parentId: 'phong', paper: decision }],
  ['to', { type: 'EstablishPost', postId: 'to-pho', role: 'deputy', name: 'Tổ phó' }],
  ['to', { type: 'RenamePost', postId: 'to-pho', name: 'Phó tổ trưởng' }],
  ['to', { type: 'AppointPerson', postId: 'to-pho', personId: 'p-staff', paper: decision }],
  ['to', { type: 'GiveCharge', postId: 'to-pho', personId: 'p-staff', paper: decision }],
  ['to', { type: 'EndCharge', postId: 'to-pho', personId: 'p-staff' }],
  ['to', { type: 'GiveField', postId: 'to-pho', name: 'Kinh tế', unitIds: ['phong'], paper: decision }],
  ['to', { type: 'EndField', postId: 'to-pho', name: 'Kinh tế', paper: decision }],
  [
    'to',
    {
      ...{ type: 'GiveMandate', postId: 'to-pho', toPersonId: 'p-second', acts: ['SubmitPlan'] },
      ...{ until: '2026-12-31T17:00:00.000Z', paper: decision },
    },
  ],
  ['to', { type: 'EndMandate', paper: decision }],
  ['to', { type: 'BeginCollective', acts: ['WithdrawTask'], paper: decision }],
  ['to', { type: 'EndCollective', paper: decision }],
  ['to', { type: 'RelievePerson', postId: 'to-pho', personId: 'p-staff', paper: decision }],
  ['to', { type: 'EndPost', postId: 'to-pho' }],
  ['to', { type: 'EndUnit', paper: decision }],
];

/** A period that is closed without any task in it. */
export const noTasks = {
  ...{ schemaVersion: 1, authorityId: 'ubnd', from: '2026-02-01', to: '2026-02-28', units: [], tasks: [] },
};

/** Recorded in April: the second leader had stayed, and was not told of what fell due meanwhile. */
export const recordedLate = [
  'ubnd',
  {
    ...{ type: 'AppointPerson', postId: 'second', personId: 'p-second', inPlaceOf: 'p-successor' },
    ...{ effectiveAt: '2026-04-03T00:00:00.000Z', paper: decision },
  },
];

const byPaper = {
  effectiveAt: '2026-02-27T02:00:00.000Z',
  paper: {
    ...{ number: '15/QĐ-UBND', issuedOn: '2026-02-27' },
    signer: { personId: 'p-leader', postId: 'leader', capacity: 'holder' },
  },
};
const ofTheChair = {
  ...{ number: '21/KL-UBND', issuedOn: '2026-04-08' },
  signer: { personId: 'p-chair', postId: 'chair', capacity: 'holder' },
};
const issue = (by, more = {}) => [
  by,
  {
    ...{ type: 'IssueTask', title: 'Giảm tỷ lệ hộ nghèo', content: 'Theo kế hoạch năm', unitId: 'xa' },
    ...{ leaderPostId: 'leader', dueOn: '2026-03-31', reportOn: ['2026-03-16'], ...more },
  },
];
/** In place of the date of `issue`: by what else a task is timed. */
const timeless = { dueOn: undefined, reportOn: [] };
const reason = 'Theo đề nghị của đơn vị';
const plan = [
  'head',
  {
    type: 'SubmitPlan',
    lines: [
      { work: 'Rà soát', assignee: 'Tổ rà soát', from: '2026-03-02', to: '2026-03-20', product: 'Danh sách' },
    ],
  },
];
/** Acts name files by hash and size alone; a record holds none. */
const file = { sha256: 'ab'.repeat(32), size: 2000, fileName: '15-QD-UBND.pdf' };
const [, { lines }] = plan;
const datedPlan = [
  'head',
  { type: 'SubmitPlan', lines: lines.map((line) => ({ ...line, milestone: true })) },
];
const returnedPlan = ['leader', { type: 'ReturnPlan', reason }];
const approval = ['leader', { type: 'ApprovePlan', remark: 'Đồng ý' }];
const report = ['staff', { type: 'ReportProgress', percent: 40, summary: 'Đã rà soát' }];
const completion = ['head', { type: 'SubmitCompletion', summary: 'Đã hoàn thành' }];
const askPhong = (dueOn) => [
  'staff',
  { type: 'RequestContribution', unitId: 'phong', question: 'Ý kiến về danh sách?', dueOn },
];
const impediment = [
  'head',
  { type: 'RaiseImpediment', content: 'Thiếu người làm', proposal: 'Đề nghị tăng cường cán bộ' },
];
const unclear = ['head', { type: 'RequestClarification', points: ['scope'], question: 'Những thôn nào?' }];
const refused = (by, body, code) => [by, body, code];
/** Time goes by until 08/04/2026: reminders are sent, terms pass, and the ladder is climbed. */
export const untilApril = 'until April';

/** The first step issues the task, under the name of the story as its code. */
const recountVersion = 'vn-2026.2';

export const stories = {
  issued: [issue('leader')],
  'from-paper': [issue('monitor', byPaper)],
  declined: [issue('leader'), ['head', { type: 'DeclineTask', reason }]],
  ruled: [
    issue('leader'),
    ['head', { type: 'DeclineTask', reason }],
    ['leader', { type: 'RuleOnDecline', ruling: { outcome: 'kept' }, reason }],
  ],
  'given-to-another': [
    issue('leader'),
    ['head', { type: 'DeclineTask', reason }],
    ['leader', { type: 'RuleOnDecline', ruling: { outcome: 'reassigned', unitId: 'phong' }, reason }],
  ],
  reassigned: [issue('leader'), plan, ['leader', { type: 'ReassignTask', unitId: 'phong', reason }]],
  acknowledged: [
    issue('leader'),
    ['head', { type: 'AcknowledgeTask' }],
    ['head', { type: 'AcknowledgeTask' }],
    refused('leader', { type: 'ApprovePlan' }, 'no-plan-to-decide'),
    refused('other', { type: 'SubmitCompletion', summary: 'Xong' }, 'not-permitted'),
  ],
  amended: [
    issue('leader'),
    ['leader', { type: 'CorrectEntry', version: 1, dueOn: '2026-03-30', note: 'Nhầm ngày' }],
    ['leader', { type: 'AmendTask', title: 'Giảm nghèo bền vững', dueOn: '2026-04-29', reason }],
  ],
  'plan-submitted': [issue('leader'), plan],
  'plan-returned': [issue('leader'), plan, ['leader', { type: 'ReturnPlan', reason }], plan],
  'in-progress': [issue('leader'), plan, approval, report],
  'milestone-reached': [
    ...[issue('leader'), datedPlan, approval],
    ['staff', { type: 'ReportMilestone', line: 1, note: 'Đã rà soát xong' }],
  ],
  'milestone-missed': [issue('leader'), datedPlan, approval, untilApril],
  reviewed: [
    issue('leader'),
    plan,
    approval,
    report,
    ['leader', { type: 'ReviewProgress', remark: 'Cần nhanh hơn' }],
  ],
  overdue: [issue('second', { leaderPostId: 'second' }), plan, ['second', approval[1]], untilApril],
  extended: [
    ...[issue('leader'), plan, approval, untilApril],
    ['head', { type: 'RequestExtension', dueOn: '2026-05-29', reason }],
    ['chair', { type: 'GrantExtension', dueOn: '2026-05-29', reason }],
  ],
  'extension-refused': [
    ...[issue('leader'), plan, approval],
    ['head', { type: 'RequestExtension', dueOn: '2026-05-29', reason }],
    ['leader', { type: 'RefuseExtension', reason }],
  ],
  'completion-submitted': [issue('leader'), plan, approval, untilApril, completion],
  'completion-returned': [
    ...[issue('leader'), plan, approval, completion],
    ['leader', { type: 'ReturnCompletion', reason }],
  ],
  'signed-off': [
    ...[issue('leader'), plan, approval, completion],
    ['leader', { type: 'SignOff', grade: 'good', remark: 'Tốt' }],
  ],
  'signed-off-late': [
    ...[issue('leader'), plan, approval, untilApril, completion],
    ['leader', { type: 'SignOff', grade: 'satisfactory' }],
  ],
  explained: [
    ...[issue('leader'), plan, approval, untilApril],
    [
      'head',
      {
        ...{ type: 'SubmitExplanation', obligationId: 'completion-1', spell: 1, cause: 'disaster' },
        ...{ reason: 'Mưa lũ chia cắt đường', evidence: 'Công điện số 03/CĐ-UBND', files: [file] },
      },
    ],
  ],
  'reminded-formally': [
    ...[issue('leader'), plan, approval, untilApril],
    [
      'monitor',
      {
        ...{ type: 'IssueFormalReminder', obligationId: 'completion-1', spell: 1 },
        paper: {
          ...{ number: '7/UBND-VP', issuedOn: '2026-04-08' },
          signer: { personId: 'p-leader', postId: 'leader', capacity: 'holder' },
        },
      },
    ],
    ['head', { type: 'AnswerFormalReminder', reminder: 1, summary: 'Đang thực hiện' }],
  ],
  'unit-chased': [
    ...[issue('leader'), plan, approval],
    ['monitor', { type: 'ChaseUnit', obligationId: 'completion-1', remark: 'Đề nghị báo cáo ngay' }],
  ],
  'explanation-ruled': [
    ...[issue('leader'), plan, approval, untilApril],
    [
      'head',
      { type: 'SubmitExplanation', obligationId: 'completion-1', spell: 1, cause: 'no-staff', reason },
    ],
    [
      'leader',
      {
        ...{ type: 'RuleOnExplanation', obligationId: 'completion-1', spell: 1, reason },
        objective: { extent: 'number', days: 2 },
      },
    ],
  ],
  recounted: [
    issue('leader', { dueOn: undefined, dueIn: { by: 'working_days', length: 40 } }),
    ...[plan, approval, untilApril],
    [
      'administrator',
      {
        ...{ type: 'ApplyCalendar', application: 1, calendarVersion: recountVersion },
        appliedAt: '2026-04-08T01:00:00.000Z',
      },
    ],
  ],
  suspended: [
    ...[issue('leader'), plan, approval],
    ['leader', { type: 'SuspendTask', until: '2026-03-18', reason: 'Mưa lũ' }],
    ['leader', { type: 'SuspendTask', until: '2026-03-20', reason: 'Mưa lũ kéo dài' }],
  ],
  resumed: [
    ...[issue('leader'), plan, approval],
    ['leader', { type: 'SuspendTask', until: '2026-03-18', reason: 'Mưa lũ' }],
    ['leader', { type: 'ResumeTask', reason: 'Nước đã rút' }],
  ],
  'went-on': [
    ...[issue('leader'), plan, approval],
    ['leader', { type: 'SuspendTask', until: '2026-03-18', reason: 'Mưa lũ' }],
    untilApril,
  ],
  'not-late-after-all': [
    ...[issue('leader'), plan, approval, untilApril],
    ['chair', { type: 'VoidSpell', obligationId: 'completion-1', spell: 1, reason, paper: ofTheChair }],
  ],
  // Issued in January by its paper: what was owed for that month was missed when February’s report was owed.
  'reporting-on-periods': [
    issue('monitor', {
      ...{ ...byPaper, effectiveAt: '2026-01-05T02:00:00.000Z', dueOn: '2026-12-31', reportOn: [] },
      paper: { ...byPaper.paper, issuedOn: '2026-01-05' },
      ...{ reportEvery: ['month', 'quarter'], quantity: { measuredIn: 'hộ', amount: 500 } },
    }),
    ...[plan, approval, ['staff', { ...report[1], total: 120.5 }], untilApril],
    ['staff', { ...report[1], total: 100, reason }],
  ],
  evidenced: [
    issue('leader', { productKind: 'document', evidenceNeeded: ['document'] }),
    [plan[0], { ...plan[1], files: [file] }],
    ...[approval, [report[0], { ...report[1], files: [file] }]],
    ['leader', { type: 'AmendTask', evidenceNeeded: ['document', 'photos'], reason }],
    refused(...completion, 'evidence-missing'),
    [
      completion[0],
      {
        ...completion[1],
        evidence: [
          {
            ...{ kind: 'document', number: '15/QĐ-UBND', issuedOn: '2026-02-27', issuedBy: 'UBND xã' },
            files: [file],
          },
          { kind: 'photos', note: 'Ba ảnh', files: [file] },
        ],
      },
    ],
  ],
  withdrawn: [issue('leader'), ['leader', { type: 'WithdrawTask', reason }]],
  erased: [issue('leader', { note: 'Lời sẽ bị xoá' }), plan],
  urgent: [issue('leader', { ...timeless, urgent: true })],
  'urgent-planned': [issue('leader', { ...timeless, urgent: true }), plan, approval],
  standing: [issue('leader', { ...timeless, reviewOn: '2026-03-31' }), plan, approval, untilApril],
  'standing-reviewed': [
    ...[issue('leader', { ...timeless, reviewOn: '2026-03-31' }), plan, approval],
    [
      'leader',
      { type: 'ReviewTask', conclusion: { outcome: 'continued', reviewOn: '2026-06-30' }, remark: 'Tốt' },
    ],
  ],
  'standing-ended': [
    ...[issue('leader', { ...timeless, reviewOn: '2026-03-31' }), plan, approval],
    ['leader', { type: 'ReviewTask', conclusion: { outcome: 'ended', grade: 'good' }, remark: 'Tốt' }],
  ],
  undated: [issue('leader', { ...timeless, undated: true }), plan, approval],
  'undated-dated': [
    ...[issue('leader', { ...timeless, undated: true }), plan, approval],
    ['leader', { type: 'AmendTask', dueOn: '2026-03-31', reason }],
  ],
  contributed: [
    ...[issue('leader', { coordinatingUnitIds: ['phong'] }), plan, approval, askPhong('2026-03-20')],
    ['other', { type: 'DeclineContribution', request: 1, reason }],
    [
      'leader',
      {
        type: 'RuleOnContribution',
        request: 1,
        ruling: { outcome: 'required', dueOn: '2026-03-25' },
        reason,
      },
    ],
    ...[askPhong('2026-03-27'), ['staff', { type: 'WithdrawContributionRequest', request: 2, reason }]],
    untilApril,
    ['other', { type: 'GiveContribution', request: 1, content: 'Thống nhất' }],
  ],
  'deemed-agreed': [
    ...[
      issue('leader', { coordinatingUnitIds: ['phong'] }),
      plan,
      approval,
      askPhong('2026-03-20'),
      untilApril,
    ],
  ],
  'signed-once': [
    ...[issue('leader'), plan, approval, completion, ['leader', { type: 'SignOff', grade: 'good' }]],
    ['leader', { type: 'SignOff', grade: 'excellent' }],
  ],
  impeded: [
    ...[issue('leader'), plan, approval, impediment, impediment],
    ['leader', { type: 'AnswerImpediment', impediment: 2, content: 'Giao Phòng Nội vụ hướng dẫn' }],
    ['head', { type: 'WithdrawImpediment', impediment: 1, reason }],
    impediment,
  ],
  unclear: [issue('leader'), unclear],
  clarified: [issue('leader'), unclear, ['leader', { type: 'RuleOnClarification', content: 'Toàn xã' }]],
  'clarification-withdrawn': [issue('leader'), unclear, ['head', { type: 'WithdrawClarification', reason }]],
  'plan-returned-thrice': [issue('leader'), ...Array(3).fill([plan, returnedPlan]).flat()],
  'product-by-product': [
    ...[issue('leader', { products: [{ product: 'Báo cáo' }, { product: 'Bản đồ' }] }), plan, approval],
    ['head', { type: 'SubmitCompletion', summary: 'Báo cáo đã xong', products: [1] }],
    ['leader', { type: 'AcceptProducts', products: [1] }],
    completion,
    ['leader', { type: 'ReturnProducts', products: [2], reason }],
  ],
  reopened: [
    ...[issue('leader'), plan, approval, untilApril, completion],
    ['leader', { type: 'SignOff', grade: 'good' }],
    ['leader', { type: 'ReopenTask', dueOn: '2026-05-29', reason }],
  ],
  'taken-over': [issue('monitor', { ...byPaper, takenOver: 'in_progress', reportOn: [] }), untilApril],
  'left-waiting': [issue('leader'), plan],
};

/** What the policy in force says otherwise when a story begins. */
export const policies = {
  'deemed-agreed': { coordination: { silence: 'agrees' } },
  'signed-once': { signatories: [{ acts: ['SignOff'], of: [{ role: 'leader' }, { role: 'chair' }] }] },
};

/** A calendar version that is put in force in April; the day is made up. */
export const recount = {
  changes: {
    ...{ version: recountVersion, base: 'vn-2026.1', change: [], remove: [] },
    add: [{ date: '2026-04-24', kind: 'holiday', name: 'Ngày nghỉ', basis: 'giả định' }],
    paper: { number: '1/QĐ', issuedOn: '2026-04-08', issuedBy: 'giả định' },
  },
  by: { personId: 'p-administrator', postId: 'administrator', capacity: 'TL' },
};

/** Received when no worker is there any more: recorded without an outcome. */
export const leftWaiting = { story: 'left-waiting', by: 'leader', body: approval[1] };
