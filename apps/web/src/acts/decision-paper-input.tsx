import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { DateInput, LineInput } from './inputs.tsx';

type Paper = components['schemas']['DecisionPaper'];
/** A paper as far as it is written. */
export type PaperDraft = { [Field in keyof Paper]?: Paper[Field] | undefined };

/** The paper, once nothing of it is missing. */
export const wholePaper = ({ number, issuedOn, issuedBy }: PaperDraft): Paper | undefined =>
  number && issuedOn && issuedBy ? { number, issuedOn, issuedBy } : undefined;

type Given = { paper: PaperDraft; set: (paper: PaperDraft) => void };

/** Number, date and issuer of a paper. */
export const DecisionPaperInput = ({ paper, set }: Given) => {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <LineInput
        label={t('successions.number')}
        required
        value={paper.number}
        set={(number) => set({ ...paper, number: number as string | undefined })}
      />
      <DateInput
        label={t('act.paperDate')}
        required
        value={paper.issuedOn}
        set={(issuedOn) => set({ ...paper, issuedOn: issuedOn as string | undefined })}
      />
      <LineInput
        label={t('successions.issuedBy')}
        required
        value={paper.issuedBy}
        set={(issuedBy) => set({ ...paper, issuedBy: issuedBy as string | undefined })}
      />
    </Stack>
  );
};
