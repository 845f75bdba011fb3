import { Button, Fieldset, NativeSelect, Stack, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../session/session.ts';
import { queries } from '../client/queries.ts';
import type { Task } from '../task/task.ts';
import type { BodyOf } from './acts.ts';
import { people } from './directory.ts';
import { LineInput } from './inputs.tsx';
import type { Given } from './inputs.tsx';

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
  const lines = Array.isArray(value) ? (value as Assignee[]) : [];
  const change = (place: number, patch: Assignee) =>
    set(lines.map((line, index) => (index === place ? { ...line, ...patch } : line)));
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Text fw={600} size="sm">
        {label}
      </Text>
      {lines.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('act.noAssignees')}
        </Text>
      )}
      {lines.map((line, place) => (
        <Fieldset key={place} legend={t('act.person', { number: place + 1 })}>
          <Stack gap="xs">
            <NativeSelect
              label={t('act.assignee')}
              required
              value={line.postId ?? ''}
              onChange={(event) => change(place, { postId: event.currentTarget.value })}
              data={[{ value: '', label: '–' }, ...options]}
            />
            <LineInput
              label={t('act.assigneeWork')}
              required
              value={line.work}
              set={(work) => change(place, { work: work as string })}
            />
            <Button
              variant="default"
              size="compact-sm"
              w="fit-content"
              onClick={() => set(lines.filter((_, index) => index !== place))}
            >
              {t('act.removePerson', { number: place + 1 })}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      {error && (
        <Text c="red" size="sm">
          {error}
        </Text>
      )}
      <Button variant="default" w="fit-content" onClick={() => set([...lines, {}])}>
        {t('act.addPerson')}
      </Button>
    </Stack>
  );
};
