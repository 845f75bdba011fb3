import { Button, Fieldset, Radio, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { leadersOf } from '../acts/directory.ts';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { TextInputs } from '../acts/inputs.tsx';
import { PaperInput, paperIn } from '../acts/paper-input.tsx';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { WillIssue } from '../sub-tasks/of-line.tsx';
import { PlanTrouble } from './refusals.tsx';
import { askAfterPlan, decide } from './unit-plans.ts';
import type { Decision, UnitPlan, UnitPlanPart } from './unit-plans.ts';

const choices = ['approve', 'return', 'later'] as const;
type Choice = (typeof choices)[number];
type Values = {
  chosen?: Record<string, Choice>;
  reasons?: Record<string, string | undefined>;
  remark?: string | undefined;
  paper?: unknown;
  effectiveAt?: string;
};

/** The decision that the draft comes to. */
const decisionIn = (values: Values, mine: readonly UnitPlanPart[]): Decision => {
  const { chosen = {}, reasons = {}, remark, effectiveAt } = values;
  const of = (choice: Choice) =>
    mine.flatMap(({ taskId }) => ((chosen[taskId] ?? 'approve') === choice ? [taskId] : []));
  const paper = paperIn(values) as Decision['paper'];
  return {
    approved: of('approve'),
    returned: of('return').map((taskId) => ({ taskId, reason: reasons[taskId] ?? '' })),
    ...(remark === undefined ? {} : { remark }),
    ...(paper === undefined ? {} : { paper }),
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
  };
};

type Given = { part: UnitPlanPart; values: Values; set: (patch: Values) => void };

const PartDecision = ({ part: { taskId, code, title, lines }, values, set }: Given) => {
  const { t } = useTranslation();
  const { chosen = {}, reasons = {} } = values;
  const choice = chosen[taskId] ?? 'approve';
  return (
    <Fieldset legend={`${code}: ${title.text ?? ''}`}>
      <Radio.Group
        label={t('unitPlans.decision', { code })}
        value={choice}
        onChange={(value) => set({ chosen: { ...chosen, [taskId]: value } })}
      >
        <Stack gap="xs" my="xs">
          {choices.map((one) => (
            <Radio key={one} value={one} label={t(`unitPlans.choices.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {choice === 'approve' && <WillIssue lines={lines} />}
      {choice === 'return' && (
        <TextInputs
          label={t('unitPlans.reason', { code })}
          required
          value={reasons[taskId]}
          set={(reason) => set({ reasons: { ...reasons, [taskId]: reason as string } })}
        />
      )}
    </Fieldset>
  );
};

/** One decision on the parts that the reader may decide on: approved but where it is said otherwise. */
export const DecideForm = ({ me, plan }: { me: Me; plan: UnitPlan }) => {
  const { t } = useTranslation();
  const { unitPlanId, parts } = plan;
  const mine = parts.filter(({ mayDecide }) => mayDecide);
  const { draft, set, clear } = useDraft(me.person.personId, unitPlanId, 'DecideUnitPlan');
  const values = draft.values as Values;
  const decision = decisionIn(values, mine);
  const deciding = useMutation({
    mutationFn: () => decide(unitPlanId, draft.key, decision),
    onSuccess: async () => {
      clear();
      await askAfterPlan();
    },
  });
  const patch = (change: Values) => {
    deciding.reset();
    set(change);
  };
  const called = (taskId: string) => parts.find((one) => one.taskId === taskId)?.code ?? taskId;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        deciding.mutate();
      }}
    >
      <Stack>
        {mine.length < parts.length && <Text>{t('unitPlans.decides', { count: mine.length })}</Text>}
        {mine.map((part) => (
          <PartDecision key={part.taskId} part={part} values={values} set={patch} />
        ))}
        {decision.approved.length > 0 && (
          <TextInputs
            label={`${t('unitPlans.remark')} (${t('act.optional')})`}
            required={false}
            value={values.remark}
            set={(remark) => patch({ remark: remark as string })}
          />
        )}
        <PaperInput
          values={values}
          set={patch}
          leading={leadersOf(me.authority.unitId)}
          needed={entersPapers(me)}
        />
        {deciding.error && <PlanTrouble error={deciding.error} called={called} />}
        <Button
          type="submit"
          w="fit-content"
          loading={deciding.isPending}
          disabled={decision.approved.length + decision.returned.length === 0}
        >
          {t('unitPlans.decide')}
        </Button>
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
