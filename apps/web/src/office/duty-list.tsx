import { Loader, Stack, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { More } from '../shell/more.tsx';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import type { Duties } from './duties.ts';
import type { Duty } from './office.ts';

/** An obligation has its id within its task. */
export const keyOf = ({ taskId, obligationId }: Duty): string => `${taskId} ${obligationId}`;

/** The units of a list in the order in which they come, each with its lines. */
const byUnit = (duties: readonly Duty[]): { unit: Duty['unit']; duties: Duty[] }[] => {
  const groups = new Map<string, { unit: Duty['unit']; duties: Duty[] }>();
  for (const duty of duties) {
    const group = groups.get(duty.unit.unitId);
    if (group) group.duties.push(duty);
    else groups.set(duty.unit.unitId, { unit: duty.unit, duties: [duty] });
  }
  return [...groups.values()];
};

type Given = {
  title: string;
  duties: Duties;
  /** What stands here before the lines, or in their place. */
  hint: string | undefined;
  line: (duty: Duty) => ReactNode;
};

/** One list of the desk under its heading, unit by unit. */
export const DutyList = ({ title, duties, hint, line }: Given) => {
  const { t } = useTranslation();
  const { items, isPending, error, again, paging } = duties;
  return (
    <Part title={title}>
      {hint !== undefined && !isPending && (
        <Text c="dimmed" size="sm">
          {hint}
        </Text>
      )}
      {isPending && <Loader size="sm" aria-label={t('loading')} />}
      {error && <Trouble error={error} again={again} />}
      {byUnit(items).map(({ unit, duties: ofUnit }) => (
        <Stack gap="xs" key={unit.unitId}>
          <Title order={3} size="h5">
            {unit.name}
          </Title>
          <ul className="plain stack">
            {ofUnit.map((duty) => (
              <Fragment key={keyOf(duty)}>{line(duty)}</Fragment>
            ))}
          </ul>
        </Stack>
      ))}
      <More {...paging} />
    </Part>
  );
};
