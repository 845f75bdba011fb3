import { Button, Checkbox, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../client/queries.ts';
import { Trouble } from '../shell/trouble.tsx';
import { handovers, sign } from './handovers.ts';
import type { Handover } from './handovers.ts';

/** Signs the list that is shown, once the reader has said that they have looked it through. */
export const SignButton = ({ of: { post, list, items, disseminations } }: { of: Handover }) => {
  const { t } = useTranslation();
  const [read, setRead] = useState<string>();
  // One key for one list: whoever presses again signs once.
  const key = useMemo(() => ({ list, id: crypto.randomUUID() }), [list]);
  const signing = useMutation({
    mutationFn: () => sign(post.postId, key.id, key.list),
    onSettled: () => queries.invalidateQueries({ queryKey: handovers.queryKey }),
  });
  return (
    <Stack gap="sm">
      <Checkbox
        label={t(disseminations.length === 0 ? 'handovers.lookedThrough' : 'handovers.lookedThroughBoth', {
          ...{ count: items.length, disseminations: disseminations.length },
        })}
        checked={read === list}
        onChange={(event) => setRead(event.currentTarget.checked ? list : undefined)}
      />
      {signing.error && <Trouble error={signing.error} />}
      <Button
        w="fit-content"
        disabled={read !== list}
        loading={signing.isPending}
        onClick={() => signing.mutate()}
      >
        {t('handovers.sign')}
      </Button>
    </Stack>
  );
};
