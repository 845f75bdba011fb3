import { randomUUID } from 'node:crypto';
import type { Instant, TaskCommand } from '#contracts';
import { addDays, addWorkingDays, localDateOf, vietnamCalendar } from '#domain';
import { seedOrganisation } from '#organisation';
import { connectOwner } from '#platform';
import { ApiClient } from './demo/api-client.ts';
import { demoPassword, ownFile, readData } from './demo/data.ts';
import type { DemoData, DemoTask } from './demo/data-schema.ts';
import { PlainError } from './supervise/plain-error.ts';

/** Whose office the database holds: the demo’s, brought just now or earlier, or the user’s own. */
export type Office = 'new' | 'demo' | 'own';

/** Brings the demo office into a database without any unit, unless DONDOC_DEMO is `no`. */
export const seedOffice = async (databaseUrl: string): Promise<Office> => {
  const { organisation } = readData(ownFile());
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

const issueOf = (
  { asWritten: _, illustrative: __, ...task }: DemoTask,
  dueOn: string,
  today: string,
): TaskCommand => ({
  ...task,
  type: 'IssueTask',
  note: 'Nhiệm vụ minh họa khi khởi động lần đầu.',
  dueOn,
  reportOn: [addDays(today, 14)],
});

const play = async (api: ApiClient, data: DemoData, index: number, now: Instant): Promise<void> => {
  const task = data.tasks[index];
  const story = stories[index];
  if (!task || !story) return;
  const today = localDateOf(now, vietnamCalendar);
  const steps: Step[] = [
    [data.issue.post, issueOf(task, addDays(today, 30 + 15 * index), today)],
    ...story(task, today),
  ];
  const taskId = randomUUID();
  for (const [postId, command] of steps) {
    const answer = await api.act({ postId, at: now }, taskId, command);
    if (answer !== 'done')
      throw new PlainError(`The demo data could not be brought (${command.type}): ${answer.sentence}`);
  }
};

/** Issues a few tasks with dates from today on, over the API as people would, so that there is something to look at. */
export const seedTasks = async (api: string, now: Instant): Promise<void> => {
  const data = readData(ownFile());
  const client = new ApiClient(api, data.organisation, demoPassword);
  for (const index of stories.keys()) await play(client, data, index, now);
};
