import { Alert, Button, Fieldset, Loader, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionPaperInput, wholePaper } from '../acts/decision-paper-input.tsx';
import type { PaperDraft } from '../acts/decision-paper-input.tsx';
import { queries } from '../client/queries.ts';
import { handovers } from '../handovers/handovers.ts';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { departures, needsPaper, performAll } from './departures.ts';
import type { Chosen, Departures } from './departures.ts';
import { AccountLine, MandateLine, PostLine, UnitLine } from './lines.tsx';

const Group = ({ title, children }: { title: string; children: ReactNode[] }) =>
  children.length === 0 ? null : (
    <Fieldset legend={title}>
      <ul className="plain stack">{children}</ul>
    </Fieldset>
  );

const isEmpty = ({ posts, units, mandates, accounts }: Departures): boolean =>
  posts.length + units.length + mandates.length + accounts.length === 0;

const Found = ({ found }: { found: Departures }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({});
  const [paper, setPaper] = useState<PaperDraft>({});
  const [run] = useState(() => ({ keys: new Map<string, string>() }));
  const count = Object.values(chosen).filter(Boolean).length;
  const whole = wholePaper(paper);
  // One key for one thing and what is chosen for it: what was refused half-way goes on where it stopped.
  const keyOf = (what: string) => {
    const key = run.keys.get(what) ?? crypto.randomUUID();
    run.keys.set(what, key);
    return key;
  };
  const performing = useMutation({
    mutationFn: () => performAll(chosen, keyOf, whole),
    onSuccess: () => setChosen({}),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: departures.queryKey });
      await queries.invalidateQueries({ queryKey: handovers.queryKey });
    },
  });
  const choose = (what: string, remedy: Chosen[string]) => {
    run.keys.delete(what);
    setChosen((now) => ({ ...now, [what]: remedy }));
  };
  return (
    <Stack gap="sm">
      <Group title={t('departures.posts')}>
        {found.posts.map((one) => (
          <PostLine key={one.post.postId} of={one} choose={choose} />
        ))}
      </Group>
      <Group title={t('departures.units')}>
        {found.units.map((one) => (
          <UnitLine key={one.unit.unitId} of={one} />
        ))}
      </Group>
      <Group title={t('departures.mandates')}>
        {found.mandates.map((one) => (
          <MandateLine key={one.mandateId} of={one} choose={choose} />
        ))}
      </Group>
      <Group title={t('departures.accounts')}>
        {found.accounts.map((one) => (
          <AccountLine key={one.person.personId} of={one} choose={choose} />
        ))}
      </Group>
      {needsPaper(chosen) && (
        <Fieldset legend={t('successions.paper')}>
          <DecisionPaperInput
            paper={paper}
            set={(next) => {
              run.keys.clear();
              setPaper(next);
            }}
          />
        </Fieldset>
      )}
      {performing.error && <Trouble error={performing.error} />}
      <Button
        w="fit-content"
        disabled={count === 0 || (needsPaper(chosen) && !whole)}
        loading={performing.isPending}
        onClick={() => performing.mutate()}
      >
        {t('departures.perform', { count })}
      </Button>
    </Stack>
  );
};

/** Rà soát người đã thôi giữ chức vụ: what nobody is left for, and what to do about each; nothing is done before it is confirmed. */
export const Sweep = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(departures);
  return (
    <Part title={t('departures.title')}>
      <Text size="sm" c="dimmed">
        {t('departures.hint')}
      </Text>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('loading')} />}
      {data && isEmpty(data) && (
        <Alert color="green" variant="light" role="status">
          {t('departures.nothing')}
        </Alert>
      )}
      {data && !isEmpty(data) && <Found found={data} />}
    </Part>
  );
};
