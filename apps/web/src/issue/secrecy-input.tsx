import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paperIn } from '../acts/paper-input.tsx';
import { secrecyIn, wordless } from './issue.ts';
import type { Issue, Values } from './issue.ts';

const degrees = ['confidential', 'secret', 'top_secret'] as const satisfies Issue['secrecy'][];

type Given = { values: Values; set: (patch: Values) => void; error?: string };

/** The paper without the file of it. */
const unfiled = (values: Values) => {
  const { file: _, ...paper } = paperIn(values) ?? {};
  return paperIn(values) ? { paper } : {};
};

/** How secret the task is. Of a secret one no word stays, not in the draft either. */
export const SecrecyInput = ({ values, set, error }: Given) => {
  const { t } = useTranslation();
  const degree = secrecyIn(values);
  return (
    <>
      <NativeSelect
        label={t('issue.secrecy')}
        maw={240}
        value={degree ?? ''}
        error={error}
        onChange={({ currentTarget: { value } }) =>
          set(value === '' ? { secrecy: undefined } : { ...wordless, ...unfiled(values), secrecy: value })
        }
        data={[
          { value: '', label: t('issue.notSecret') },
          ...degrees.map((one) => ({ value: one, label: t(`tasks.secrecy.${one}`) })),
        ]}
      />
      {degree && (
        <Text size="sm" role="status">
          {t('issue.secretNote')}
        </Text>
      )}
    </>
  );
};
