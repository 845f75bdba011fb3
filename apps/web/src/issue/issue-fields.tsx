import { Fieldset, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CapacityInput } from '../acts/capacity-input.tsx';
import { AssigneesInput } from '../acts/assignees-input.tsx';
import { DatesInput, LeaderInput, LineInput, MonitorInput, TextInputs } from '../acts/inputs.tsx';
import type { Given } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { UnitInput, UnitsInput } from '../acts/unit-inputs.tsx';
import type { Me } from '../session/session.ts';
import { isEachYear } from '../spans/years.ts';
import { YearDues, YearsInput } from '../spans/years-input.tsx';
import type { Task } from '../task/task.ts';
import type { Words } from '../words/vi/index.ts';
import { secrecyIn, unitsIn, wrongWith } from './issue.ts';
import type { Issuing, Values } from './issue.ts';
import { EvidenceNeededInput, ProductKindInput, ProductLines, QuantityInput } from './product-inputs.tsx';
import { PeriodsInput } from './report-inputs.tsx';
import { SecrecyInput } from './secrecy-input.tsx';
import { TakenOverInput } from './taken-over-input.tsx';
import { TimingInput } from './timing-input.tsx';

const names = [
  ...(['code', 'title', 'content', 'unitId', 'leaderPostId', 'coordinatingUnitIds', 'timing'] as const),
  ...(['monitorPostId', 'assignees'] as const),
  ...(['dueOn', 'dueIn', 'reviewOn', 'reportOn', 'reportEvery', 'product', 'productKind'] as const),
  ...(['products', 'evidenceNeeded', 'quantity', 'note', 'paper', 'secrecy', 'takenOver', 'span'] as const),
];

/** Whether what went wrong is said at a field. */
export const isPlaced = (error: Error): boolean => names.some((name) => wrongWith(error, name) !== undefined);

type Fields = {
  me: Me;
  issuing: Issuing;
  /** The task of which a sub-task is issued, if one is. */
  parent: Task | undefined;
  values: Values;
  set: (patch: Values) => void;
  error: Error | null;
};

/** All that an issue may say, what it must say first. */
export const IssueFields = ({ me, issuing, parent, values, set, error }: Fields) => {
  const { t } = useTranslation();
  const wrong = (name: string): { error?: string } => {
    const message = wrongWith(error, name);
    return message === undefined ? {} : { error: message };
  };
  const needed = (name: string, label: keyof Words['issue']): Given => ({
    ...{ label: t(`issue.${label}`), required: true, value: values[name] },
    ...{ set: (value) => set({ [name]: value }), ...wrong(name) },
  });
  const optional = (name: string, label: keyof Words['issue']): Given => ({
    ...needed(name, label),
    ...{ label: `${t(`issue.${label}`)} (${t('act.optional')})`, required: false },
  });
  const leading = { unitId: (parent?.unit ?? me.authority).unitId, ofSubTask: parent !== undefined };
  const isSecret = secrecyIn(values) !== undefined;
  const concerned = unitsIn(values);
  const paper = (
    <PaperInput values={values} set={set} leading={leading} needed={issuing.onlyByPaper} unfiled={isSecret} />
  );
  return (
    <>
      {issuing.onlyByPaper && paper}
      <Fieldset legend={t('issue.what')}>
        <Stack gap="sm">
          <LineInput {...needed('code', 'code')} />
          <SecrecyInput values={values} set={set} {...wrong('secrecy')} />
          {!isSecret && (
            <>
              <LineInput {...needed('title', 'title')} />
              <TextInputs {...optional('content', 'content')} />
            </>
          )}
          {issuing.onlyByPaper && (
            <TakenOverInput label={t('issue.kind')} values={values} set={set} {...wrong('takenOver')} />
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('issue.who')}>
        <Stack gap="sm">
          <UnitInput {...needed('unitId', 'unit')} belowUnitId={parent?.unit.unitId} />
          {!parent && (
            <>
              <UnitsInput
                {...optional('alsoUnitIds', 'code')}
                label={`${t('cohorts.also')} (${t('act.optional')})`}
              />
              <Text size="sm" c="dimmed">
                {t('cohorts.alsoHint')}
              </Text>
            </>
          )}
          <LeaderInput {...needed('leaderPostId', 'leader')} leading={leading} />
          <UnitsInput {...optional('coordinatingUnitIds', 'coordinating')} />
          <MonitorInput {...optional('monitorPostId', 'monitor')} authorityId={me.authority.unitId} />
          {!isSecret && concerned.length > 0 && (
            <AssigneesInput {...optional('assignees', 'assignees')} unitIds={concerned} />
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('issue.when')}>
        <Stack gap="sm">
          <YearsInput values={values} set={set} onlyOne={parent !== undefined} {...wrong('span')} />
          <TimingInput
            values={values}
            set={set}
            wrong={wrong}
            dueLabel={t(isEachYear(values) ? 'spans.firstDue' : 'issue.dueOn')}
          />
          <YearDues values={values} set={set} />
          <DatesInput {...optional('reportOn', 'reportOn')} />
          <PeriodsInput {...optional('reportEvery', 'reportEvery')} />
        </Stack>
      </Fieldset>
      {!isSecret && (
        <Fieldset legend={t('issue.result')}>
          <Stack gap="sm">
            <TextInputs {...optional('product', 'product')} />
            <ProductKindInput {...optional('productKind', 'productKind')} />
            <ProductLines values={values} set={set} {...wrong('products')} />
            <EvidenceNeededInput values={values} set={set} {...wrong('evidenceNeeded')} />
            <QuantityInput {...optional('quantity', 'amount')} />
            <TextInputs {...optional('note', 'note')} />
          </Stack>
        </Fieldset>
      )}
      {!issuing.onlyByPaper && paper}
      <CapacityInput choices={issuing.choices} values={values} set={set} />
    </>
  );
};
