import { Fieldset, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextInputs } from '../acts/inputs.tsx';
import { errorIn } from '../acts/wrong.ts';
import { groupKinds } from './contents.ts';
import type { Contents } from './contents.ts';

type Given = { values: Contents; set: (patch: Contents) => void; error: Error | null };

const parts = ['clauses', 'annexes', 'targets'] as const;

/** What a directive is made of: one a line, as it is copied from the paper. */
export const ContentsInputs = ({ values, set, error }: Given) => {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('directives.contents')}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('directives.oneALine')}
        </Text>
        {parts.map((name) => (
          <TextInputs
            key={name}
            label={t(`directives.${name}`)}
            required={false}
            {...errorIn(error, name)}
            value={values[name]}
            set={(lines) => set({ [name]: lines })}
          />
        ))}
        {groupKinds.map((kind) => (
          <TextInputs
            key={kind}
            label={t(`directives.kinds.${kind}`)}
            required={false}
            {...errorIn(error, 'groups')}
            value={values.groups?.[kind]}
            set={(lines) => set({ groups: { ...values.groups, [kind]: lines as string } })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
};
