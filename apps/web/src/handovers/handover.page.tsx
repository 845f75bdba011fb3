import { Alert, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Hash } from '../audit/hash.tsx';
import { whoAmI } from '../session/session.ts';
import { Page, Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate, inTime } from '../words/dates.ts';
import { HandedDisseminations, HandedTasks } from './handed-tasks.tsx';
import { handoverOf } from './handovers.ts';
import type { Handover } from './handovers.ts';
import { ReceiveForm } from './receive-form.tsx';
import { SignButton } from './sign-button.tsx';

const route = getRouteApi('/signed-in/handovers/$postId/$personId');

const Receipt = ({ of: { by, at, remark, paper } }: { of: NonNullable<Handover['receipt']> }) => {
  const { t } = useTranslation();
  return (
    <Alert color="green" variant="light" role="status">
      {t('handovers.receivedBy', { name: by.name, at: inTime(at) })}
      {paper &&
        ` ${t('handovers.byMinutes', { number: paper.number, day: inDate(paper.issuedOn), issuedBy: paper.issuedBy })}`}
      {remark && (
        <Text size="sm" mt={4}>
          {t('handovers.remark')}: <Written words={remark} />
        </Text>
      )}
    </Alert>
  );
};

/** Whether it was signed, and whether what is shown is what was signed. */
const Standing = ({ of }: { of: Handover }) => {
  const { t } = useTranslation();
  const { receipt, signedAt, signed, list } = of;
  if (receipt) return <Receipt of={receipt} />;
  const said =
    signedAt === null
      ? t('handovers.unsigned')
      : t(signed === list ? 'handovers.signedAt' : 'handovers.changedSince', { at: inTime(signedAt) });
  return (
    <Alert color={signed === list ? 'green' : 'yellow'} variant="light" role="status">
      {said}
    </Alert>
  );
};

const Whose = ({ of: { unit, from, to, since, until, asOn, list } }: { of: Handover }) => {
  const { t } = useTranslation();
  const begun = inDate(dayOf(since));
  return (
    <Stack gap={4}>
      <Text>
        {unit.name} · {t('handovers.from')}: <b>{from.name}</b> (
        {until === null
          ? t('handovers.since', { from: begun })
          : t('handovers.time', { from: begun, to: inDate(dayOf(until)) })}
        )
      </Text>
      {until !== null && (
        <Text>
          {t('handovers.to')}: <b>{to?.name ?? t('handovers.nobody')}</b>
        </Text>
      )}
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t('handovers.asOn', { day: inDate(asOn) })}
        </Text>
        <Hash value={list} />
      </Group>
    </Stack>
  );
};

/** Bàn giao một chức vụ: what goes over, inherited and own; to be signed by whoever leaves, and received by whoever follows. */
export const HandoverPage = () => {
  const { t } = useTranslation();
  const { postId, personId } = route.useParams();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(handoverOf(postId, personId));
  const standing = (which: 'inherited' | 'own') =>
    data?.items.filter((item) => item.standing === which) ?? [];
  const inherited = standing('inherited');
  const own = standing('own');
  return (
    <Page title={data ? t('handovers.ofPost', { post: data.post.title }) : t('handovers.title')}>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('loading')} />}
      {data && (
        <>
          <Whose of={data} />
          <Standing of={data} />
          <HandedTasks title={t('handovers.inherited', { count: inherited.length })} tasks={inherited} />
          <HandedTasks title={t('handovers.own', { count: own.length })} tasks={own} />
          <HandedDisseminations of={data.disseminations} />
          {data.may === 'sign' && data.signed !== data.list && (
            <Part title={t('handovers.sign')}>
              <SignButton of={data} />
            </Part>
          )}
          {me && data.may === 'receive' && (
            <Part title={t('handovers.receive')}>
              <ReceiveForm me={me} of={data} />
            </Part>
          )}
        </>
      )}
    </Page>
  );
};
