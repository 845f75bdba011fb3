import { Button, Fieldset, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { units } from '../acts/directory.ts';
import { UnitInput, UnitsInput } from '../acts/unit-inputs.tsx';
import type { Line } from './successions.ts';

/** One of several successors has all that is not handed to another by name. */
const RestTo = ({ line, set }: { line: Line; set: (patch: Line) => void }) => {
  const { t } = useTranslation();
  const { data } = useQuery(units);
  const { successorIds = [], restTo = '' } = line;
  if (successorIds.length < 2) return null;
  const nameOf = (id: string) => data?.items.find(({ unitId }) => unitId === id)?.name ?? id;
  return (
    <NativeSelect
      label={t('successions.restTo')}
      required
      value={restTo}
      onChange={(event) => set({ restTo: event.currentTarget.value })}
      data={[
        { value: '', label: t('act.choose') },
        ...successorIds.map((value) => ({ value, label: nameOf(value) })),
      ]}
    />
  );
};

type Given = { lines: Line[]; set: (lines: Line[]) => void };

/** Which units are succeeded, and by which. */
export const LineInputs = ({ lines, set }: Given) => {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {lines.map((line, index) => {
        const change = (patch: Line) =>
          set(lines.map((one, at) => (at === index ? { ...one, ...patch } : one)));
        return (
          <Fieldset key={index} legend={t('successions.line', { number: index + 1 })}>
            <Stack gap="xs">
              <UnitInput
                label={t('successions.unit')}
                required
                value={line.unitId}
                set={(unitId) => change({ unitId: unitId as string })}
              />
              <UnitsInput
                label={t('successions.successors')}
                required={false}
                value={line.successorIds}
                set={(ids) => change({ successorIds: (ids as string[] | undefined) ?? [] })}
              />
              <Text size="sm" c="dimmed">
                {t('successions.goesOnHint')}
              </Text>
              <RestTo line={line} set={change} />
              {lines.length > 1 && (
                <Button
                  variant="default"
                  size="xs"
                  w="fit-content"
                  onClick={() => set(lines.filter((_, at) => at !== index))}
                >
                  {t('successions.removeLine', { number: index + 1 })}
                </Button>
              )}
            </Stack>
          </Fieldset>
        );
      })}
      <Button variant="default" w="fit-content" onClick={() => set([...lines, {}])}>
        {t('successions.addLine')}
      </Button>
    </Stack>
  );
};
