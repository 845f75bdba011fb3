import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { leadersOf } from '../acts/directory.ts';
import { FilesInput } from '../acts/files-input.tsx';
import { DateInput, LeaderInput } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { TakenOverInput } from '../issue/taken-over-input.tsx';
import { SpanInput } from '../spans/span-input.tsx';
import { askedIn, nothingMended, templateFile } from './imports.ts';
import type { Values } from './imports.ts';

type Given = {
  values: Values;
  set: (patch: Record<string, unknown>) => void;
  authorityId: string;
  isBusy: boolean;
  send: () => void;
};

/** The file, its paper, and what holds where a cell says nothing. */
export const AnnexForm = ({ values, set, authorityId, isBusy, send }: Given) => {
  const leading = leadersOf(authorityId);
  const { t } = useTranslation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <FilesInput
          label={t('imports.file')}
          required
          value={values['file']}
          set={(files) => set({ file: (files as unknown[] | undefined)?.slice(-1), ...nothingMended })}
        />
        <a href={templateFile} download>
          {t('imports.template')}
        </a>
        <TakenOverInput label={t('imports.kind')} values={values} set={set} />
        <PaperInput values={values} set={set} leading={leading} needed />
        <LeaderInput
          label={t('imports.leader')}
          required
          value={values['leaderPostId']}
          set={(leaderPostId) => set({ leaderPostId })}
          leading={leading}
        />
        <DateInput
          label={`${t('imports.reviewOn')} (${t('act.optional')})`}
          required={false}
          value={values['reviewOn']}
          set={(reviewOn) => set({ reviewOn })}
        />
        <SpanInput
          label={`${t('spans.ofPaper')} (${t('act.optional')})`}
          hint={t('spans.ofPaperHint')}
          required={false}
          value={values['span']}
          set={(span) => set({ span })}
        />
        <Group>
          <Button type="submit" loading={isBusy} disabled={askedIn(values) === undefined}>
            {t('imports.tryOut')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
