import { Checkbox, Fieldset, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { leaderPosts, leadersOf } from '../acts/directory.ts';
import { LineInput } from '../acts/inputs.tsx';
import type { Me } from '../session/session.ts';
import { levels, trees } from './recording.ts';
import type { Values } from './recording.ts';

type Given = { values: Values; set: (patch: Values) => void; me: Me };

/** One of the leaders of the reader’s own authority. */
const OwnSigner = ({ values: { signer }, set, me }: Given) => {
  const { t } = useTranslation();
  const { data: leaders = [] } = useQuery(leaderPosts(leadersOf(me.authority.unitId)));
  const signed = (postId: string) => {
    const leader = leaders.find((one) => one.postId === postId);
    if (!leader) return;
    const capacity = leader.role === 'chair' ? 'holder' : 'KT';
    set({ signer: { personId: leader.personId, postId, capacity } });
  };
  return (
    <NativeSelect
      label={t('directives.signer')}
      required={me.follows}
      value={signer && 'postId' in signer ? signer.postId : ''}
      onChange={(event) => signed(event.currentTarget.value)}
      data={[
        { value: '', label: t('act.choose') },
        ...leaders.map(({ postId, title, name }) => ({ value: postId, label: `${title}: ${name}` })),
      ]}
    />
  );
};

/** Who issued and signed it: the reader’s own authority and one of its leaders, or somebody else, in words. */
export const IssuerInputs = (given: Given) => {
  const { values, set, me } = given;
  const { t } = useTranslation();
  const choose = { value: '', label: t('act.choose') };
  return (
    <Fieldset legend={t('directives.issuer')}>
      <Stack gap="xs">
        <Checkbox
          label={t('directives.issuedByUs', { authority: me.authority.name })}
          checked={values.isOwn ?? false}
          onChange={(event) => set({ isOwn: event.currentTarget.checked })}
        />
        {!values.isOwn && (
          <LineInput
            label={t('directives.issuedBy')}
            required
            value={values.issuedBy}
            set={(issuedBy) => set({ issuedBy: issuedBy as string })}
          />
        )}
        <NativeSelect
          label={t('directives.tree')}
          required
          value={values.tree ?? ''}
          onChange={(event) => set({ tree: event.currentTarget.value as (typeof trees)[number] })}
          data={[
            ...(values.tree ? [] : [choose]),
            ...trees.map((tree) => ({ value: tree, label: t(`directives.trees.${tree}`) })),
          ]}
        />
        <NativeSelect
          label={t('directives.level')}
          required
          value={values.level ?? ''}
          onChange={(event) => set({ level: event.currentTarget.value as (typeof levels)[number] })}
          data={[
            ...(values.level ? [] : [choose]),
            ...levels.map((level) => ({ value: level, label: t(`directives.levels.${level}`) })),
          ]}
        />
        {values.isOwn ? (
          <OwnSigner {...given} />
        ) : (
          <LineInput
            label={`${t('directives.signer')} (${t('act.optional')})`}
            required={false}
            value={values.signedBy}
            set={(signedBy) => set({ signedBy: signedBy as string })}
          />
        )}
      </Stack>
    </Fieldset>
  );
};
