import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, inDate, inTime } from '../words/dates.ts';
import type { Departures, PostLeft, Remedy } from './departures.ts';
import { PersonInput } from './person-input.tsx';

type Choose = { choose: (what: string, remedy: Remedy | undefined) => void };

const ToDisseminate = ({ count }: { count: number }) => {
  const { t } = useTranslation();
  return count === 0 ? null : <Text size="sm">{t('departures.disseminations', { count })}</Text>;
};

/** Somebody answers for the post again: a deputy who is put in charge, or whoever is appointed. */
export const PostLine = ({ of, choose }: { of: PostLeft } & Choose) => {
  const { t } = useTranslation();
  const { post, unit, ended, lastHolder, leftAt, tasks, disseminations, deputies } = of;
  const [how, setHow] = useState('');
  const remedy = (value: string, personId: string): Remedy | undefined => {
    const deputy = deputies.find(({ postId }) => postId === value);
    if (deputy)
      return {
        unitId: unit.unitId,
        act: (paper) => ({
          type: 'GiveCharge',
          postId: deputy.postId,
          personId: deputy.person.personId,
          paper,
        }),
      };
    if (value !== 'appoint' || personId === '') return undefined;
    return {
      unitId: unit.unitId,
      act: (paper) => ({ type: 'AppointPerson', postId: post.postId, personId, paper }),
    };
  };
  const what = `post ${post.postId}`;
  return (
    <Stack component="li" gap={4}>
      <Text fw={600}>
        {post.title}, {unit.name}
      </Text>
      <Text size="sm">
        {lastHolder && leftAt
          ? t('departures.leftBy', { name: lastHolder.name, day: inDate(dayOf(leftAt)), count: tasks })
          : t('departures.neverHeld', { count: tasks })}
      </Text>
      <ToDisseminate count={disseminations} />
      {ended && <Text size="sm">{t('departures.endedPost')}</Text>}
      {!ended && (
        <NativeSelect
          label={t('departures.remedy', { post: post.title })}
          value={how}
          onChange={({ currentTarget: { value } }) => {
            setHow(value);
            choose(what, remedy(value, ''));
          }}
          data={[
            { value: '', label: t('act.choose') },
            ...deputies.map(({ postId, title, person }) => ({
              value: postId,
              label: t('departures.charge', { post: title, name: person.name }),
            })),
            { value: 'appoint', label: t('departures.appoint') },
          ]}
        />
      )}
      {how === 'appoint' && (
        <PersonInput
          label={t('departures.whom')}
          set={(personId) => choose(what, remedy('appoint', personId))}
        />
      )}
    </Stack>
  );
};

export const MandateLine = ({ of, choose }: { of: Departures['mandates'][number] } & Choose) => {
  const { t } = useTranslation();
  const { mandateId, unit, from, toPost, toPerson, until } = of;
  return (
    <li>
      <Checkbox
        label={t('departures.endMandate', {
          ...{ from: from.title, to: toPerson?.name ?? toPost?.title ?? '', until: inTime(until) },
        })}
        onChange={({ currentTarget: { checked } }) =>
          choose(
            `mandate ${mandateId}`,
            checked
              ? { unitId: unit.unitId, act: (paper) => ({ type: 'EndMandate', mandateId, paper }) }
              : undefined,
          )
        }
      />
    </li>
  );
};

export const AccountLine = ({ of, choose }: { of: Departures['accounts'][number] } & Choose) => {
  const { t } = useTranslation();
  const { person, logins, leftAt } = of;
  const called = { name: person.name, logins: logins.join(', ') };
  return (
    <li>
      <Checkbox
        label={
          leftAt === null
            ? t('departures.closeUnused', called)
            : t('departures.closeAccount', { ...called, day: inDate(dayOf(leftAt)) })
        }
        onChange={({ currentTarget: { checked } }) =>
          choose(`account ${person.personId}`, checked ? { closeAccountOf: person.personId } : undefined)
        }
      />
    </li>
  );
};

export const UnitLine = ({ of }: { of: Departures['units'][number] }) => {
  const { t } = useTranslation();
  const { unit, ended, tasks, disseminations } = of;
  return (
    <li>
      <Text fw={600}>{unit.name}</Text>
      <Text size="sm">{t(ended ? 'departures.endedUnit' : 'departures.headlessUnit', { count: tasks })}</Text>
      <ToDisseminate count={disseminations} />
    </li>
  );
};
