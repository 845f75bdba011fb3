import { Button, Group, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { inTime } from '../words/dates.ts';
import { taskAt } from './audit.ts';
import type { Entry } from './audit.ts';
import { EventCard } from './event.tsx';
import { changesBetween, factsOf } from './facts.ts';
import { Changes, Standing } from './standing.tsx';

type Steps = { entries: Entry[]; version: number; go: (version: number) => void };

/** Forwards and backwards: by the slider with arrows, Home and End, or by the buttons. */
const Stepper = ({ entries, version, go }: Steps) => {
  const { t } = useTranslation();
  const last = entries.length;
  const step = (to: number, name: string, off: boolean) => (
    <Button variant="default" onClick={() => go(to)} disabled={off}>
      {name}
    </Button>
  );
  return (
    <div className="stack">
      <label>
        <Text component="span" fw={600}>
          {t('audit.eventOf', { version, last })}
        </Text>
        <input
          type="range"
          className="slider"
          min={1}
          max={last}
          value={version}
          aria-valuetext={entries[version - 1]?.sentence}
          onChange={(event) => go(Number(event.currentTarget.value))}
        />
      </label>
      <Group gap="xs">
        {step(1, t('audit.first'), version === 1)}
        {step(version - 1, t('audit.back'), version === 1)}
        {step(version + 1, t('audit.forward'), version === last)}
        {step(last, t('audit.last'), version === last)}
      </Group>
    </div>
  );
};

const Timeline = ({ entries, version, go }: Steps) => {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('audit.allEvents', { count: entries.length })}</summary>
      <ol className="plain happened">
        {entries.map((entry) => (
          <li key={entry.version}>
            <button
              type="button"
              className="step"
              aria-current={entry.version === version ? 'step' : undefined}
              onClick={() => go(entry.version)}
            >
              <Text size="sm" c="dimmed" component="span">
                {entry.version} · {inTime(entry.effectiveAt)}
              </Text>
              <br />
              {entry.sentence}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
};

/** A task event by event: the event, what it changed, and the task as it then stood. */
export const StepByStep = ({ taskId, entries, version, go }: Steps & { taskId: string }) => {
  const { t } = useTranslation();
  const now = useQuery(taskAt(taskId, { version }));
  const before = useQuery({ ...taskAt(taskId, { version: version - 1 }), enabled: version > 1 });
  const entry = entries[version - 1];
  const was = version > 1 && before.data ? factsOf(before.data, t) : [];
  const is = now.data ? factsOf(now.data, t) : [];
  const isReady = now.data !== undefined && (version === 1 || before.data !== undefined);
  const changes = isReady ? changesBetween(was, is) : [];
  const error = now.error ?? before.error;
  return (
    <>
      <Stepper entries={entries} version={version} go={go} />
      <Timeline entries={entries} version={version} go={go} />
      {error && <Trouble error={error} again={() => void now.refetch()} />}
      <Part title={t('audit.event.title')}>
        {entry && <EventCard entry={entry} rules={now.data?.rules} />}
      </Part>
      <Part title={t('audit.whatChanged')}>
        {isReady ? (
          <Changes
            changes={version === 1 ? [] : changes}
            none={t(version === 1 ? 'audit.isNew' : 'audit.noChange')}
          />
        ) : (
          <Loader size="sm" aria-label={t('loading')} />
        )}
      </Part>
      <Part title={t('audit.asItStood')}>
        {!isReady && <Loader size="sm" aria-label={t('loading')} />}
        <Standing
          groups={isReady ? is : []}
          changed={new Set(version === 1 ? [] : changes.map(({ key }) => key))}
        />
      </Part>
    </>
  );
};
