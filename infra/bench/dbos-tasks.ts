import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Outcome, ReceivedCommand } from '#contracts';
import { fold, notIssued } from '#domain';
import type { TaskActivities } from '#workflows/activities';
import { settle, writingWith } from './settle.ts';

// As long as dondoc’s own longest timer, and so the workflow has a clock, as dondoc’s has.
const longestWaitSeconds = 30 * 24 * 60 * 60;
// What arrives is told by LISTEN; polling is for what was missed, and many tasks must not poll often.
const pollingIntervalMs = 60_000;

const topic = 'commands';

/** The two shapes in which DBOS can do the work of a task. */
export type DbosTasks = {
  /** Starts the long-lived workflow of a task. */
  open(taskId: string): Promise<void>;
  close(taskId: string): Promise<void>;
  /** Has the task’s own workflow decide. */
  send(command: ReceivedCommand): Promise<Outcome | null>;
  /** Has a short workflow of its own decide. */
  run(command: ReceivedCommand): Promise<Outcome>;
};

/** Registers the workflows; to be called before DBOS is launched. */
export const dbosTasks = (activities: TaskActivities): DbosTasks => {
  const durable: Pick<TaskActivities, 'load' | 'lookUp' | 'append'> = {
    load: (streamId, kind) => DBOS.runStep(() => activities.load(streamId, kind), { name: 'load' }),
    lookUp: (references) => DBOS.runStep(() => activities.lookUp(references), { name: 'lookUp' }),
    append: (entry) => DBOS.runStep(() => activities.append(entry), { name: 'append' }),
  };

  /** The task’s single writer: takes one command after the other, and keeps the task in memory. */
  const life = DBOS.registerWorkflow(
    async (taskId: string): Promise<void> => {
      const { events, ...rules } = await durable.load(taskId, 'task');
      const writing = writingWith(durable, rules);
      let task = fold(notIssued(taskId), events);
      for (;;) {
        const options = { timeoutSeconds: longestWaitSeconds, pollingIntervalMs };
        const command = await DBOS.recv<ReceivedCommand | 'close'>(topic, options);
        if (command === 'close') return;
        if (command === null) continue;
        const settled = await settle(task, command, writing);
        task = settled.task;
        await DBOS.setEvent(command.commandId, settled.outcome);
      }
    },
    { name: 'life' },
  );

  /** One command and nothing else: it reads the stream, decides and writes, all in one step. */
  const once = DBOS.registerWorkflow(
    (command: ReceivedCommand): Promise<Outcome> =>
      DBOS.runStep(
        async () => {
          const { events, ...rules } = await activities.load(command.streamId, 'task');
          const task = fold(notIssued(command.streamId), events);
          return (await settle(task, command, writingWith(activities, rules))).outcome;
        },
        { name: 'settle' },
      ),
    { name: 'once' },
  );

  return {
    async open(taskId) {
      await DBOS.startWorkflow(life, { workflowID: taskId })(taskId);
    },
    close: (taskId) => DBOS.send(taskId, 'close', topic),
    async send(command) {
      await DBOS.send(command.streamId, command, topic, command.commandId);
      return DBOS.getEvent<Outcome>(command.streamId, command.commandId, { timeoutSeconds: 20 });
    },
    async run(command) {
      const handle = await DBOS.startWorkflow(once, { workflowID: command.commandId })(command);
      return handle.getResult();
    },
  };
};
