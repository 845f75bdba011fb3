import { randomUUID } from 'node:crypto';
import type { CommandOf, Instant, TaskCommand } from '#contracts';
import { addDays, addWorkingDays, localDateOf, vietnamCalendar } from '#domain';
import { seedOrganisation } from '#organisation';
import { connectOwner } from '#platform';
import { ApiClient } from './demo/api-client.ts';
import { demoPassword, ownFile, readData } from './demo/data.ts';
import type { DemoData, DemoTask } from './demo/data-schema.ts';
import { clerkOfDakTo, papersOfDakTo, servedBy } from './demo/districts/dak-to.ts';
import { partyOfDakrong } from './demo/districts/dakrong-party.ts';
import { clerkOfDakrong, papersOfDakrong } from './demo/districts/dakrong.ts';
import { together } from './demo/districts/office.ts';
import { recordPapers } from './demo/districts/papers.ts';
import type { OnRecord } from './demo/districts/papers.ts';
import { PlainError } from './supervise/plain-error.ts';

/** Whose office the database holds: the demo’s, brought just now or earlier, or the user’s own. */
export type Office = 'new' | 'demo' | 'own';

/** The offices of both districts: of Đăk Tô State and Party, of Đakrông the Party. */
const bothDistricts = ({ organisation }: DemoData) => together(organisation, partyOfDakrong);

/** Brings the demo offices into a database without any unit, unless DONDOC_DEMO is `no`. */
export const seedOffice = async (databaseUrl: string): Promise<Office> => {
  const organisation = bothDistricts(readData(ownFile()));
  const owner = await connectOwner(databaseUrl);
  try {
    const units = await owner.query<{ unit_id: string }[]>('SELECT unit_id FROM org.unit');
    if (units.length > 0)
      return units.some(({ unit_id }) => unit_id === organisation.units[0]?.unitId) ? 'demo' : 'own';
    if (process.env['DONDOC_DEMO'] === 'no') return 'own';
    await seedOrganisation(owner, organisation, demoPassword);
    return 'new';
  } finally {
    await owner.destroy();
  }
};

type Step = [post: string, command: TaskCommand];

const planFor = (task: DemoTask, today: string): Step => [
  `${task.unitId}-head`,
  {
    type: 'SubmitPlan',
    lines: [
      {
        work: 'Rà soát, lập danh mục công việc',
        assignee: 'Bộ phận chuyên môn',
        from: today,
        to: addWorkingDays(today, 10, vietnamCalendar),
        product: 'Danh mục công việc',
      },
    ],
  },
];

/** What has happened so far to the first tasks; the others have only been issued. */
const stories: ((task: DemoTask, today: string) => Step[])[] = [
  () => [],
  (task) => [[`${task.unitId}-staff`, { type: 'AcknowledgeTask' }]],
  (task, today) => [planFor(task, today)],
  (task, today) => [
    planFor(task, today),
    [task.leaderPostId, { type: 'ApprovePlan' }],
    [`${task.unitId}-staff`, { type: 'ReportProgress', percent: 40, summary: 'Đã hoàn thành bước rà soát.' }],
  ],
  (task, today) => [
    planFor(task, today),
    [task.leaderPostId, { type: 'ApprovePlan' }],
    [`${task.unitId}-head`, { type: 'SubmitCompletion', summary: 'Đã hoàn thành, gửi kèm sản phẩm.' }],
  ],
  (task, today) => [
    planFor(task, today),
    [task.leaderPostId, { type: 'ApprovePlan' }],
    [`${task.unitId}-head`, { type: 'SubmitCompletion', summary: 'Đã hoàn thành toàn bộ nội dung.' }],
    [task.leaderPostId, { type: 'SignOff', grade: 'good' }],
  ],
];

type Illustrated = { dueOn: string; today: string; serves: CommandOf<'IssueTask'>['serves'] };

const issueOf = (
  { asWritten: _, illustrative: __, ...task }: DemoTask,
  { dueOn, today, serves }: Illustrated,
): TaskCommand => ({
  ...task,
  type: 'IssueTask',
  note: 'Nhiệm vụ minh họa khi khởi động lần đầu.',
  dueOn,
  serves,
  reportOn: [addDays(today, 14)],
});

type Scene = { api: ApiClient; data: DemoData; now: Instant; onRecord: OnRecord };

const play = async ({ api, data, now, onRecord }: Scene, index: number): Promise<void> => {
  const task = data.tasks[index];
  const story = stories[index];
  if (!task || !story) return;
  const today = localDateOf(now, vietnamCalendar);
  const steps: Step[] = [
    [
      data.issue.post,
      issueOf(task, { dueOn: addDays(today, 30 + 15 * index), today, serves: servedBy(onRecord, index) }),
    ],
    ...story(task, today),
  ];
  const taskId = randomUUID();
  for (const [postId, command] of steps) {
    const answer = await api.act({ postId, at: now }, taskId, command);
    if (answer !== 'done')
      throw new PlainError(`The demo data could not be brought (${command.type}): ${answer.sentence}`);
  }
};

/**
 * Puts the papers of both districts on record and issues a few tasks with dates from today on, over the API as people would, so that there
 * is something to look at.
 */
export const seedWork = async (address: string, now: Instant): Promise<void> => {
  const data = readData(ownFile());
  const api = new ApiClient(address, bothDistricts(data), demoPassword);
  const [onRecord] = await Promise.all([
    recordPapers(api, { postId: clerkOfDakTo, at: now }, papersOfDakTo(data.tasks)),
    recordPapers(api, { postId: clerkOfDakrong, at: now }, papersOfDakrong),
  ]);
  for (const index of stories.keys()) await play({ api, data, now, onRecord }, index);
};
