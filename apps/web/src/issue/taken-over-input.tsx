import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';

type TakenOver = NonNullable<components['schemas']['IssueTask']['takenOver']>;

const kinds = ['new', 'not_started', 'in_progress'] as const;

const isTakenOver = (value: unknown): value is TakenOver =>
  value === 'not_started' || value === 'in_progress';

/** How far what was given on an earlier day is; nothing for what is given now. */
export const takenOverIn = ({ takenOver }: Record<string, unknown>): { takenOver?: TakenOver } =>
  isTakenOver(takenOver) ? { takenOver } : {};

type Given = {
  label: string;
  values: Record<string, unknown>;
  set: (patch: { takenOver: string }) => void;
  error?: string;
};

/** Whether it is given now, or was given before it came on record. */
export const TakenOverInput = ({ label, values, set, error }: Given) => {
  const { t } = useTranslation();
  const kind = takenOverIn(values).takenOver ?? 'new';
  return (
    <Radio.Group
      label={label}
      error={error}
      value={kind}
      onChange={(takenOver) => set({ takenOver })}
      description={kind === 'new' ? undefined : t('issue.takenOverNote')}
    >
      <Stack gap="xs" mt="xs">
        {kinds.map((one) => (
          <Radio key={one} value={one} label={t(`tasks.kinds.${one}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
};
