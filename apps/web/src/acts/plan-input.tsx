import { Button, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from './acts.ts';
import { DateInput, LineInput } from './inputs.tsx';
import type { Given } from './inputs.tsx';

type PlanLine = Partial<BodyOf<'SubmitPlan'>['lines'][number]>;

/** What is no milestone says nothing of it. */
const unmarked = ({ milestone: _, ...line }: PlanLine): PlanLine => line;

/** The lines of an action plan: work, who does it, from when to when, what comes of it, and whether it is a milestone. */
export const PlanInput = ({ value, set, label, error }: Given) => {
  const { t } = useTranslation();
  const lines = Array.isArray(value) ? (value as PlanLine[]) : [{}];
  const replace = (place: number, by: PlanLine) =>
    set(lines.map((line, index) => (index === place ? by : line)));
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Text fw={600} size="sm">
        {label}
      </Text>
      {lines.map((line, place) => {
        const field = (name: keyof PlanLine, called: string) => ({
          label: called,
          required: true,
          value: line[name],
          set: (written: unknown) => replace(place, { ...line, [name]: written }),
        });
        return (
          <Fieldset key={place} legend={t('act.planLine', { number: place + 1 })}>
            <Stack gap="xs">
              <LineInput {...field('work', t('task.work'))} />
              <LineInput {...field('assignee', t('task.assignee'))} />
              <Group gap="sm">
                <DateInput {...field('from', t('act.from'))} />
                <DateInput {...field('to', t('act.to'))} />
              </Group>
              <LineInput {...field('product', t('task.product'))} />
              <Checkbox
                label={t('act.milestone')}
                description={t('act.milestoneMeans')}
                checked={line.milestone === true}
                onChange={(event) =>
                  replace(place, event.currentTarget.checked ? { ...line, milestone: true } : unmarked(line))
                }
              />
              {lines.length > 1 && (
                <Button
                  variant="default"
                  size="compact-sm"
                  w="fit-content"
                  onClick={() => set(lines.filter((_, index) => index !== place))}
                >
                  {t('act.removeLine', { number: place + 1 })}
                </Button>
              )}
            </Stack>
          </Fieldset>
        );
      })}
      {error && (
        <Text c="red" size="sm">
          {error}
        </Text>
      )}
      <Button variant="default" w="fit-content" onClick={() => set([...lines, {}])}>
        {t('act.addLine')}
      </Button>
    </Stack>
  );
};
