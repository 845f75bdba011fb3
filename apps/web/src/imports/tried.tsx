import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { stopping } from './imports.ts';
import type { Preview } from './imports.ts';
import { Items } from './items.tsx';
import { Found } from './mend.tsx';
import type { Mending } from './mend.tsx';

type Given = {
  preview: Preview;
  mending: Mending;
  isBusy: boolean;
  /** Without rows, all of it. */
  importRows: (rows: number[] | undefined) => void;
};

const Standing = ({ preview }: { preview: Preview }) => {
  const { t } = useTranslation();
  const { found, right, items, findings } = preview;
  const wrong = items.filter((one) => !one.right).length;
  return (
    <Alert color={right ? 'green' : 'orange'} variant="light" role="status">
      {right
        ? t('imports.allRight', { found })
        : t('imports.notRight', { found, wrong, whole: stopping(findings).length })}
    </Alert>
  );
};

/** What a dry run found, the means to mend it, and the import of what is right. */
export const Tried = ({ preview, mending, isBusy, importRows }: Given) => {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { items, right, findings } = preview;
  const fit = items.filter((one) => one.right).map(({ row }) => row);
  const chosen = new Set(fit.filter((row) => !left.has(row)));
  const choose = (row: number) =>
    setLeft(left.has(row) ? new Set([...left].filter((one) => one !== row)) : new Set([...left, row]));
  const isAll = right && chosen.size === items.length;
  return (
    <Part title={t('imports.tried')}>
      <Standing preview={preview} />
      {findings.length > 0 && (
        <Stack gap={4}>
          {findings.map((finding) => (
            <Found key={`${finding.code} ${finding.detail}`} finding={finding} mending={mending} />
          ))}
        </Stack>
      )}
      <Items items={items} chosen={chosen} choose={choose} mending={mending} />
      <Group>
        <Button
          loading={isBusy}
          disabled={chosen.size === 0}
          onClick={() => importRows(isAll ? undefined : [...chosen])}
        >
          {t('imports.import', { count: chosen.size })}
        </Button>
        <Text size="sm" c="dimmed">
          {t('imports.once')}
        </Text>
      </Group>
    </Part>
  );
};
