import { Checkbox, Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { instantOf } from '../words/dates.ts';
import type { Uploaded } from '../client/files.ts';
import { leaderPosts } from './directory.ts';
import type { Leading } from './directory.ts';
import { FilesInput } from './files-input.tsx';
import { DateInput, leaveTabAlone } from './inputs.tsx';

type Paper = components['schemas']['Paper'];
type Draft = Partial<Paper>;

/** What of a paper stands in a draft. */
export const paperIn = (values: Record<string, unknown>): Draft | undefined =>
  values['paper'] as Draft | undefined;

type Given = {
  values: Record<string, unknown>;
  set: (patch: Record<string, unknown>) => void;
  leading: Leading;
  /** The monitoring office decides nothing: what it enters carries its paper. */
  needed: boolean;
  /** The act says itself from when it counts. */
  dated?: boolean;
  /** Nothing of the paper itself may be kept here. */
  unfiled?: boolean;
};

/** The paper by which an act is entered: number and symbol, date, signer, and from when it counts. */
export const PaperInput = ({ values, set, leading, needed, dated = false, unfiled = false }: Given) => {
  const { t } = useTranslation();
  const { data: leaders } = useQuery(leaderPosts(leading));
  const paper = paperIn(values);
  const change = (patch: Draft) => set({ paper: { ...paper, ...patch } });
  const signed = (postId: string) => {
    const leader = leaders?.find((one) => one.postId === postId);
    if (leader)
      change({
        signer: {
          personId: leader.personId,
          postId,
          capacity: leader.role === 'chair' || leader.role === 'head' ? 'holder' : 'KT',
        },
      });
  };
  return (
    <Stack gap="xs">
      {!needed && (
        <Checkbox
          label={t('act.byPaper')}
          checked={paper !== undefined}
          onChange={(event) => set({ paper: event.currentTarget.checked ? {} : undefined })}
        />
      )}
      {(needed || paper) && (
        <Fieldset legend={t('act.byPaper')}>
          <Stack gap="xs">
            {!unfiled && (
              <FilesInput
                label={`${t('act.paperFile')} (${t('act.optional')})`}
                required={false}
                value={paper?.file && [paper.file]}
                set={(files) => set({ paper: { ...paper, file: (files as Uploaded[] | undefined)?.at(-1) } })}
              />
            )}
            <TextInput
              label={t('act.paperNumber')}
              required
              value={paper?.number ?? ''}
              onChange={(event) => change({ number: event.currentTarget.value })}
            />
            <DateInput
              label={t('act.paperDate')}
              required
              value={paper?.issuedOn}
              set={(issuedOn) => change({ issuedOn: issuedOn as string })}
            />
            <NativeSelect
              label={t('act.paperSigner')}
              required
              value={paper?.signer?.postId ?? ''}
              onChange={(event) => signed(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                ...(leaders ?? []).map(({ postId, title, name }) => ({
                  value: postId,
                  label: `${title}: ${name}`,
                })),
              ]}
            />
            {needed && !dated && (
              <TextInput
                type="datetime-local"
                onKeyDown={leaveTabAlone}
                label={`${t('act.effectiveAt')} (${t('act.optional')})`}
                maw={260}
                value={typeof values['effectiveOn'] === 'string' ? values['effectiveOn'] : ''}
                onChange={({ currentTarget: { value } }) =>
                  set({ effectiveOn: value, effectiveAt: value === '' ? undefined : instantOf(value) })
                }
              />
            )}
          </Stack>
        </Fieldset>
      )}
    </Stack>
  );
};
