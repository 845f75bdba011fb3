import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { DraftNote } from '../acts/draft-note.tsx';
import { useDirectiveAct } from './directive-act.ts';
import type { OnDraft } from './directive-act.ts';
import { WhatBecame } from './what-became.tsx';

type Given = OnDraft & {
  name: string;
  children: (set: (patch: object) => void, error: Error | null) => ReactNode;
};

/** The form of an act on a directive. What was begun is kept on the device until it is on record. */
export const DirectiveForm = ({ name, children, ...onDraft }: Given) => {
  const { performing, patch } = useDirectiveAct(onDraft);
  const { draft, clear } = onDraft.drafted;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        performing.mutate();
      }}
    >
      <Stack maw={640}>
        {children(patch, performing.error)}
        <WhatBecame {...performing} />
        <Button type="submit" w="fit-content" loading={performing.isPending} disabled={!onDraft.act}>
          {name}
        </Button>
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
