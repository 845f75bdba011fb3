import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drafted } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { performOnDirective } from '../acts/perform.ts';
import { queries } from '../client/queries.ts';
import type { components } from '../client/schema.d.ts';
import { Trouble } from '../shell/trouble.tsx';

type Given = {
  directiveId: string;
  drafted: Drafted;
  /** What the draft comes to; nothing while something is missing. */
  act: components['schemas']['DirectiveCommand'] | undefined;
  name: string;
  done: () => void;
  children: (error: Error | null, set: (patch: object) => void) => ReactNode;
};

/** An act on a directive that is written in a form. What was begun is kept on the device until it is on record. */
export const DirectiveForm = ({ directiveId, drafted, act, name, done, children }: Given) => {
  const { t } = useTranslation();
  const { draft, set, clear } = drafted;
  const performing = useMutation({
    mutationFn: () =>
      act
        ? performOnDirective(directiveId, draft.key, act)
        : Promise.reject(new Error('Something is missing.')),
    onSuccess: async (outcome) => {
      if (outcome === 'kept') return;
      clear();
      await queries.invalidateQueries({ queryKey: ['directives'] });
      done();
    },
  });
  const patch = (values: object) => {
    performing.reset();
    set({ ...values });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        performing.mutate();
      }}
    >
      <Stack>
        {children(performing.error, patch)}
        {performing.error && <Trouble error={performing.error} />}
        {performing.data === 'kept' && <Alert role="status">{t('task.kept')}</Alert>}
        <Button type="submit" w="fit-content" loading={performing.isPending} disabled={!act}>
          {name}
        </Button>
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
