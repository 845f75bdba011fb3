import { Text } from '@mantine/core';
import { Written } from '../shell/words.tsx';
import type { Obligation, Task } from './task.ts';

/** For what work a milestone that is owed stands, in the words of the plan; nothing for any other duty. */
export const MilestoneWork = ({ task, owed }: { task: Task; owed: Obligation }) => {
  if (owed.kind !== 'milestone' || owed.state !== 'open' || owed.numbered === null) return null;
  const work = task.plan?.lines[owed.numbered - 1]?.work;
  return work ? (
    <Text size="sm" className="written">
      <Written words={work} />
    </Text>
  ) : null;
};
