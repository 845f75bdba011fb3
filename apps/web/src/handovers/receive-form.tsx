import { Button, Fieldset, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DecisionPaperInput, wholePaper } from '../acts/decision-paper-input.tsx';
import type { PaperDraft } from '../acts/decision-paper-input.tsx';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { TextInputs } from '../acts/inputs.tsx';
import { queries } from '../client/queries.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { handovers, receive } from './handovers.ts';
import type { Handover } from './handovers.ts';

type Values = { remark?: string; paper?: PaperDraft };

/** Receives a post by the list that is shown; by the minutes on paper where it was not signed here. */
export const ReceiveForm = ({ me, of }: { me: Me; of: Handover }) => {
  const { t } = useTranslation();
  const { post, from, list, signed } = of;
  const { draft, set, clear, failed } = useDraft(
    me.person.personId,
    `${post.postId} ${from.personId}`,
    'ReceiveHandover',
  );
  const { remark, paper = {} } = draft.values as Values;
  const minutes = signed === null ? wholePaper(paper) : undefined;
  const receiving = useMutation({
    mutationFn: () =>
      receive(post.postId, draft.key, {
        ...{ personId: from.personId, list },
        ...(remark === undefined ? {} : { remark }),
        ...(minutes ? { paper: minutes } : {}),
      }),
    onSuccess: clear,
    onError: failed,
    onSettled: () => queries.invalidateQueries({ queryKey: handovers.queryKey }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        receiving.mutate();
      }}
    >
      <Stack gap="sm">
        <TextInputs
          label={t('handovers.remark')}
          required={false}
          value={remark}
          set={(value) => set({ remark: value })}
        />
        {signed === null && (
          <Fieldset legend={t('handovers.minutes')}>
            <DecisionPaperInput paper={paper} set={(value) => set({ paper: value })} />
          </Fieldset>
        )}
        {receiving.error && <Trouble error={receiving.error} />}
        <Button type="submit" w="fit-content" loading={receiving.isPending}>
          {t('handovers.receive')}
        </Button>
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
