import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { perform } from '../acts/perform.ts';
import { askAfterAct } from '../changes/ask-again.ts';
import { useKeptFocus } from '../shell/kept-focus.ts';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { say } from '../words/phrase.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Line } from './desk.ts';
import type { Stroke } from './keys.ts';
import { LineRow } from './line.tsx';

/** To acknowledge says only that it was received: that is done on the spot. Sent twice, it is still once. */
const acknowledge = async ({ taskId }: Line): Promise<void> => {
  await perform(taskId, crypto.randomUUID(), { type: 'AcknowledgeTask' });
  await askAfterAct();
};

type Given = {
  title: string;
  lines: Line[];
  chosen: ReadonlySet<string>;
  choose: (ids: string[], on: boolean) => void;
  said: (what: string) => void;
  showKeys: () => void;
  /** What stands here where there is no line. */
  children: ReactNode;
};

type Doing = { line: Line; act: Act; place: number };

/** Things to do, one below the other: gone through and done by mouse, by touch or with the keyboard alone, without leaving the list. */
export const Lines = ({ title, lines, chosen, choose, said, showKeys, children }: Given) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const rows = useRef(new Map<string, HTMLDivElement>());
  const [at, setAt] = useState(0);
  const [lastChosen, setLastChosen] = useState(0);
  const [doing, setDoing] = useState<Doing>();
  const last = lines.length - 1;
  const current = Math.max(0, Math.min(at, last));
  const { hold, around } = useKeptFocus(() => {
    if (doing) return undefined;
    const line = lines[current];
    return line ? rows.current.get(line.id) : list.current;
  });

  const go = (to: number) => {
    const place = Math.max(0, Math.min(to, last));
    setAt(place);
    const line = lines[place];
    if (line) rows.current.get(line.id)?.focus();
  };
  /** Back to where the line was: the next one comes up, if it is done. */
  const comeBack = (place: number) => {
    setDoing(undefined);
    setAt(place);
    hold();
  };
  const acknowledging = useMutation({ mutationFn: acknowledge });
  const start = (line: Line, act: Act, place: number) => {
    if (act !== 'AcknowledgeTask') return setDoing({ line, act, place });
    acknowledging.mutate(line, {
      onSuccess: () => {
        said(`${line.code}: ${t('task.done', { act: say(actNames[act]) })}`);
        comeBack(place);
      },
    });
  };
  const chooseAt = (place: number, on: boolean, range: boolean) => {
    const [from, to] = range ? [Math.min(lastChosen, place), Math.max(lastChosen, place)] : [place, place];
    setLastChosen(place);
    choose(
      lines.slice(from, to + 1).map(({ id }) => id),
      on,
    );
  };
  const strike = (stroke: Stroke, line: Line, place: number) => {
    switch (stroke) {
      case 'next':
        return go(place + 1);
      case 'previous':
        return go(place - 1);
      case 'first':
        return go(0);
      case 'last':
        return go(last);
      case 'open':
        return void navigate({ to: '/tasks/$taskId', params: { taskId: line.taskId } });
      case 'choose':
        return chooseAt(place, !chosen.has(line.id), false);
      case 'choose-next':
      case 'choose-previous': {
        const to = Math.max(0, Math.min(place + (stroke === 'choose-next' ? 1 : -1), last));
        choose(
          [place, to].flatMap((one) => lines[one]?.id ?? []),
          true,
        );
        setLastChosen(to);
        return go(to);
      }
      case 'choose-all':
        return choose(
          lines.map(({ id }) => id),
          true,
        );
      case 'keys':
        return showKeys();
      default:
        return undefined;
    }
  };
  return (
    <Part title={title}>
      {acknowledging.error && <Trouble error={acknowledging.error} />}
      <div ref={list} tabIndex={-1} {...around}>
        {lines.length === 0 && children}
        {lines.length > 0 && (
          <div role="grid" aria-label={title} aria-multiselectable className="stack">
            {lines.map((line, place) => (
              <LineRow
                key={line.id}
                line={line}
                current={place === current}
                chosen={chosen.has(line.id)}
                hold={(row) => (row ? rows.current.set(line.id, row) : rows.current.delete(line.id))}
                focused={() => setAt(place)}
                choose={(on, range) => chooseAt(place, on, range)}
                act={(act) => start(line, act, place)}
                strike={(stroke) => strike(stroke, line, place)}
              />
            ))}
          </div>
        )}
      </div>
      {doing && (
        <ActDialog
          {...doing}
          close={() => comeBack(doing.place)}
          done={(what) => {
            said(what);
            comeBack(doing.place);
          }}
        />
      )}
      {acknowledging.isPending && (
        <Text size="sm" role="status">
          {t('loading')}
        </Text>
      )}
    </Part>
  );
};
