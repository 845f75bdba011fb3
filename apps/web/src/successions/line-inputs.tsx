import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { units } from '../acts/directory.ts';
import { Lines } from '../acts/lines.tsx';
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
    <Lines
      {...{ lines, set }}
      label={t('successions.lines')}
      atLeast={1}
      blank={{}}
      words={{
        line: (number) => t('successions.line', { number }),
        remove: (number) => t('successions.removeLine', { number }),
        add: t('successions.addLine'),
      }}
    >
      {(line, replace) => {
        const change = (patch: Line) => replace({ ...line, ...patch });
        return (
          <>
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
          </>
        );
      }}
    </Lines>
  );
};
