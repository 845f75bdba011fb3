import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../session/session.ts';
import { queries } from '../client/queries.ts';
import type { Task } from '../task/task.ts';
import type { BodyOf } from './acts.ts';
import { people } from './directory.ts';
import { LineInput } from './inputs.tsx';
import type { Given } from './inputs.tsx';
import { Lines } from './lines.tsx';

type Assignee = Partial<BodyOf<'NameAssignees'>['assignees'][number]>;

/** For which unit the reader names persons: their own where it coordinates, else the one that has the task. */
export const unitNaming = ({ unit, coordinatingUnits }: Task): string => {
  const own = queries.getQueryData(whoAmI.queryKey)?.post.unitId;
  return coordinatingUnits.find(({ unitId }) => unitId === own)?.unitId ?? unit.unitId;
};

/** Who is named for that unit now. */
export const assigneesIn = (task: Task): Assignee[] =>
  task.assignees
    .filter(({ unit }) => unit.unitId === unitNaming(task))
    .map(({ post, work }) => ({ postId: post.postId, ...(work.text === null ? {} : { work: work.text }) }));

/** Who of some units can be named, each in the post that they hold. */
const usePeople = (unitIds: readonly string[]) =>
  useQueries({
    queries: unitIds.map(people),
    combine: (all) =>
      all.flatMap(({ data }) =>
        (data ?? [])
          .filter(({ role }) => ['head', 'deputy', 'staff'].includes(role))
          .map(({ postId, title, name }) => ({ value: postId, label: `${title}: ${name}` })),
      ),
  });

/** Who does what: some of the people of the units, each with their part of the work. Nobody is an answer, too. */
export const AssigneesInput = ({
  value,
  set,
  label,
  error,
  unitIds,
}: Given & { unitIds: readonly string[] }) => {
  const { t } = useTranslation();
  const options = usePeople(unitIds);
  const assignees = Array.isArray(value) ? (value as Assignee[]) : [];
  return (
    <Stack gap="xs">
      <Lines
        {...{ label, error, set }}
        lines={assignees}
        atLeast={0}
        blank={{}}
        words={{
          line: (number) => t('act.person', { number }),
          remove: (number) => t('act.removePerson', { number }),
          add: t('act.addPerson'),
        }}
      >
        {(assignee, replace) => (
          <>
            <NativeSelect
              label={t('act.assignee')}
              required
              value={assignee.postId ?? ''}
              onChange={(event) => replace({ ...assignee, postId: event.currentTarget.value })}
              data={[{ value: '', label: '–' }, ...options]}
            />
            <LineInput
              label={t('act.assigneeWork')}
              required
              value={assignee.work}
              set={(work) => replace({ ...assignee, work: work as string })}
            />
          </>
        )}
      </Lines>
      {assignees.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('act.noAssignees')}
        </Text>
      )}
    </Stack>
  );
};
