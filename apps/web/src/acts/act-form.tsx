import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askAfterAct } from '../changes/ask-again.ts';
import type { components } from '../client/schema.d.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { leadingOf } from '../sub-tasks/leading.ts';
import { WhatFollows } from '../sub-tasks/what-follows.tsx';
import type { Task } from '../task/task.ts';
import { say } from '../words/phrase.ts';
import { actNames } from './acts.ts';
import type { TaskCommand } from './acts.ts';
import { assigneesIn } from './assignees-input.tsx';
import { CapacityInput, statedCapacity } from './capacity-input.tsx';
import { useDraft } from './draft.ts';
import { DoneBefore } from './done-before.tsx';
import { DraftNote } from './draft-note.tsx';
import { inputs } from './field.tsx';
import { forms } from './forms.ts';
import type { Field } from './form.ts';
import { PaperBeside } from './paper-beside.tsx';
import { PaperInput } from './paper-input.tsx';
import { useSending } from './sending.ts';
import { subjectsOf } from './subjects.ts';
import { wrongIn } from './wrong.ts';

type Given = {
  act: keyof typeof forms;
  task: Task;
  me: Me;
  history: components['schemas']['AuditEntry'][];
  /** The way out without doing it. */
  leave: ReactNode;
  /** It is done, or kept to be decided later; what to say of it. */
  done: (said: string) => void;
};

/** What stands in the fields of a task that is changed: shown in the form. */
const standing = (task: Task): Record<string, unknown> => {
  const { title, content, due, span, leader, monitor } = task;
  return {
    ...{ title: title.text, content: content?.text, dueOn: due.current, leaderPostId: leader.postId, span },
    ...{ monitorPostId: monitor?.post.postId, assignees: assigneesIn(task) },
  };
};

const standingIn = (fields: readonly Field[], before: Record<string, unknown>) =>
  Object.fromEntries(fields.map(({ name }) => [name, before[name]]));

/** Which of several was chosen; the first, until somebody chooses. */
const place = (chosen: unknown): number => (typeof chosen === 'number' ? chosen : 0);

const choicesOf = ({ task, act }: Given) => task.capacities.find((one) => one.act === act)?.choices ?? [];

/** Who has no capacity of their own for an act enters it from the paper of somebody else. */
const paperOf = (given: Given): 'needed' | 'possible' | 'none' => {
  const { task, act, me } = given;
  if (choicesOf(given).length === 0 || act === 'IssueFormalReminder' || act === 'VoidSpell') return 'needed';
  const byLeader = me.post.role === 'leader' || me.post.role === 'chair';
  return byLeader && task.allowed.includes(act) ? 'possible' : 'none';
};

/** The form of one act: what it asks for, in which capacity, by which paper. */
export const ActForm = (given: Given) => {
  const { act, task, me, history, leave } = given;
  const { taskId } = task;
  const { t } = useTranslation();
  const drafted = useDraft(me.person.personId, taskId, act);
  const { draft, set, clear } = drafted;
  const {
    fields,
    about,
    prefilled,
  }: { fields: readonly Field[]; about?: Parameters<typeof subjectsOf>[0]; prefilled?: true | 'whole' } =
    forms[act];
  const subjects = subjectsOf(about, task, history);
  const capacities = choicesOf(given);
  const before = prefilled ? standing(task) : {};
  const subject = subjects === 'none' ? undefined : (subjects[place(draft.values['subject'])] ?? subjects[0]);

  const body = (): TaskCommand => {
    const { subject: _, capacityChosen: __, effectiveOn: ___, ...values } = draft.values;
    return {
      type: act,
      ...(prefilled === 'whole' ? standingIn(fields, before) : {}),
      ...values,
      ...subject?.values,
      ...statedCapacity(capacities, draft.values),
    } as TaskCommand;
  };
  const leaveWith = async (what: string) => {
    clear();
    await askAfterAct();
    given.done(what);
  };
  const name = say(actNames[act]);
  const sending = useSending({
    ...{ taskId, drafted, act: body },
    became: async (what) => {
      if (what !== 'done-before')
        await leaveWith(what === 'kept' ? t('task.kept') : t('task.done', { act: name }));
    },
  });
  const unplaced = sending.error && !fields.some(({ name }) => wrongIn(sending.error, name) !== undefined);
  const paper = paperOf(given);
  const paperInput = (
    <PaperInput values={draft.values} set={set} leading={leadingOf(task)} needed={paper === 'needed'} />
  );
  return (
    <PaperBeside values={draft.values}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <Stack maw={640}>
          {subjects !== 'none' && subjects.length > 1 && (
            <Radio.Group
              label={say(actNames[act])}
              value={String(place(draft.values['subject']))}
              onChange={(chosen) => set({ subject: Number(chosen) })}
            >
              <Stack gap="xs" mt="xs">
                {subjects.map(({ label }, index) => (
                  <Radio key={index} value={String(index)} label={label} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {subjects !== 'none' && subjects.length === 1 && subject && <Text>{subject.label}</Text>}
          {paper === 'needed' && paperInput}
          <WhatFollows act={act} task={task} dueOn={draft.values['dueOn']} />
          {fields.map(({ name, input, label, optional, clears }) => {
            const InputOf = inputs[input];
            const error = wrongIn(sending.error, name);
            return (
              <InputOf
                key={name}
                label={optional ? `${say(label)} (${t('act.optional')})` : say(label)}
                required={!optional}
                task={task}
                value={name in draft.values ? draft.values[name] : before[name]}
                set={(value) => set({ [name]: clears && value === undefined ? null : value })}
                {...(error === undefined ? {} : { error })}
              />
            );
          })}
          {paper === 'possible' && paperInput}
          <CapacityInput choices={capacities} values={draft.values} set={set} />
          {unplaced && <Trouble error={sending.error} />}
          {sending.data === 'done-before' && (
            <DoneBefore act={name} leave={() => void leaveWith(t('task.done', { act: name }))} />
          )}
          <Group>
            <Button type="submit" loading={sending.isPending}>
              {say(actNames[act])}
            </Button>
            {leave}
          </Group>
          <DraftNote draft={draft} clear={clear} />
        </Stack>
      </form>
    </PaperBeside>
  );
};
