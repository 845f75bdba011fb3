import { Alert, Button, Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { FilesInput } from '../acts/files-input.tsx';
import { DateInput, LineInput, TextInputs } from '../acts/inputs.tsx';
import { PlanInput } from '../acts/plan-input.tsx';
import type { Uploaded } from '../client/files.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { inDate } from '../words/dates.ts';
import { PlanTrouble, Refusals } from './refusals.tsx';
import { askAfterPlan, preview, submit } from './unit-plans.ts';
import type { Owed, ToSend } from './unit-plans.ts';

type Line = ToSend['parts'][number]['lines'][number];
type Paper = NonNullable<ToSend['paper']>;
type Values = {
  /** The tasks that are left out. */
  without?: string[];
  lines?: Record<string, Partial<Line>[]>;
  paper?: Partial<Paper> | undefined;
  note?: string;
  files?: Uploaded[];
};

const isWhole = (paper: Partial<Paper> | undefined): paper is Paper =>
  paper?.number !== undefined && paper.issuedOn !== undefined;

/** What the draft would send; the form itself asks for what is missing in lines. */
const toSend = ({ lines = {}, paper, note, files }: Values, chosen: readonly Owed[]): ToSend => ({
  parts: chosen.map(({ taskId }) => ({ taskId, lines: (lines[taskId] ?? [{}]) as Line[] })),
  ...(isWhole(paper) ? { paper } : {}),
  ...(note === undefined ? {} : { note }),
  ...(files === undefined ? {} : { files }),
});

type Given = { values: Values; set: (patch: Values) => void };

const PaperOfPlan = ({ values: { paper }, set }: Given) => {
  const { t } = useTranslation();
  const change = (patch: Partial<Paper>) => set({ paper: { ...paper, ...patch } });
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('unitPlans.paper')}
        checked={paper !== undefined}
        onChange={(event) => set({ paper: event.currentTarget.checked ? {} : undefined })}
      />
      {paper && (
        <Fieldset legend={t('unitPlans.paper')}>
          <LineInput
            label={t('act.paperNumber')}
            required
            value={paper.number}
            set={(number) => change({ number: number as string })}
          />
          <DateInput
            label={t('act.paperDate')}
            required
            value={paper.issuedOn}
            set={(issuedOn) => change({ issuedOn: issuedOn as string })}
          />
        </Fieldset>
      )}
    </Stack>
  );
};

const Chosen = ({ owed, values, set }: Given & { owed: readonly Owed[] }) => {
  const { t } = useTranslation();
  const { without = [] } = values;
  const others = (taskId: string) => without.filter((one) => one !== taskId);
  return (
    <Fieldset legend={t('unitPlans.choose')}>
      <Stack gap="xs">
        {owed.map(({ taskId, code, title, planDueOn }) => (
          <Checkbox
            key={taskId}
            label={`${code}: ${title.text ?? ''}`}
            description={t('unitPlans.planDue', { date: inDate(planDueOn) })}
            checked={!without.includes(taskId)}
            onChange={(event) =>
              set({ without: [...others(taskId), ...(event.currentTarget.checked ? [] : [taskId])] })
            }
          />
        ))}
      </Stack>
    </Fieldset>
  );
};

/** One plan for many tasks: tried first, then sent as a whole. */
export const SendForm = ({ me, directiveId, owed, done }: SendGiven) => {
  const { t } = useTranslation();
  const { draft, set, clear } = useDraft(me.person.personId, directiveId, 'SubmitUnitPlan');
  const values = draft.values as Values;
  const { without = [], lines = {} } = values;
  const chosen = owed.filter(({ taskId }) => !without.includes(taskId));
  const called = (taskId: string) => owed.find((one) => one.taskId === taskId)?.code ?? taskId;
  const body = toSend(values, chosen);
  const asked = JSON.stringify(body);
  const [tried, setTried] = useState<string>();
  const trying = useMutation({
    mutationFn: () => preview(directiveId, body),
    onSuccess: () => setTried(asked),
  });
  const sending = useMutation({
    mutationFn: () => submit(directiveId, draft.key, body),
    onSuccess: async ({ unitPlanId }) => {
      clear();
      done(unitPlanId);
      await askAfterPlan();
    },
  });
  const patch = (change: Values) => {
    sending.reset();
    set(change);
  };
  const refused = tried === asked ? trying.data : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        trying.mutate();
      }}
    >
      <Stack>
        <Chosen owed={owed} values={values} set={patch} />
        {chosen.map(({ taskId, code, title, dueOn, unit }) => (
          <Fieldset key={taskId} legend={`${code}: ${title.text ?? ''}`}>
            {dueOn !== null && (
              <Text size="sm" c="dimmed">
                {t('due.on', { date: inDate(dueOn) })}
              </Text>
            )}
            <PlanInput
              unitId={unit.unitId}
              label={t('unitPlans.linesOf', { code })}
              required
              value={lines[taskId]}
              set={(written) => patch({ lines: { ...lines, [taskId]: written as Partial<Line>[] } })}
            />
          </Fieldset>
        ))}
        <PaperOfPlan values={values} set={patch} />
        <FilesInput
          label={`${t('unitPlans.files')} (${t('act.optional')})`}
          required={false}
          value={values.files}
          set={(files) => patch({ files: files as Uploaded[] })}
        />
        <TextInputs
          label={`${t('unitPlans.note')} (${t('act.optional')})`}
          required={false}
          value={values.note}
          set={(note) => patch({ note: note as string })}
        />
        <Button
          type="submit"
          variant="default"
          w="fit-content"
          loading={trying.isPending}
          disabled={chosen.length === 0}
        >
          {t('unitPlans.try')}
        </Button>
        {trying.error && <Trouble error={trying.error} />}
        {refused && refused.length > 0 && <Refusals refused={refused} called={called} />}
        {refused?.length === 0 && (
          <>
            <Alert color="green" variant="light" role="status">
              {t('unitPlans.taken', { count: chosen.length })}
            </Alert>
            {sending.error && <PlanTrouble error={sending.error} called={called} />}
            <Button w="fit-content" loading={sending.isPending} onClick={() => sending.mutate()}>
              {t('unitPlans.send')}
            </Button>
          </>
        )}
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
type SendGiven = {
  me: Me;
  directiveId: string;
  owed: readonly Owed[];
  done: (unitPlanId: string) => void;
};
