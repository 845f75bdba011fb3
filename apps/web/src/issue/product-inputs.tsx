import { Button, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choice } from '../acts/inputs.tsx';
import type { Given } from '../acts/inputs.tsx';
import { Several } from '../acts/marked-inputs.tsx';
import type { components } from '../client/schema.d.ts';
import { evidenceKinds } from '../words/evidence.ts';
import { say } from '../words/phrase.ts';
import type { Both } from '../words/phrase.ts';
import { productsIn } from './issue.ts';
import type { Values } from './issue.ts';

type Quantity = components['schemas']['Quantity'];

const productKinds: Record<components['schemas']['ProductKind'], Both> = {
  document: { vi: 'văn bản', en: 'document' },
  meeting: { vi: 'hội nghị, cuộc họp', en: 'meeting' },
  works: { vi: 'công trình', en: 'works' },
  figures: { vi: 'chỉ tiêu, số liệu', en: 'figures' },
  other: { vi: 'khác', en: 'other' },
};

export const ProductKindInput = ({ value, set, label, error }: Given) => {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      error={error}
      maw={280}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
      data={[
        { value: '', label: t('act.choose') },
        ...Object.entries(productKinds).map(([kind, name]) => ({ value: kind, label: say(name) })),
      ]}
    />
  );
};

type Drafted = { values: Values; set: (patch: Values) => void; error?: string };

/** Products that are accepted one by one: a line for each. */
export const ProductLines = ({ values, set, error }: Drafted) => {
  const { t } = useTranslation();
  const lines = productsIn(values);
  const keep = (products: string[]) => set({ products: products.length === 0 ? undefined : products });
  return (
    <Stack gap="xs" role="group" aria-label={t('issue.products')}>
      {lines.map((line, place) => (
        <Group key={place} gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            className="grow"
            label={t('issue.productLine', { number: place + 1 })}
            value={line}
            error={error}
            onChange={({ currentTarget }) => keep(lines.with(place, currentTarget.value))}
          />
          <Button
            variant="default"
            aria-label={t('issue.removeProduct', { number: place + 1 })}
            onClick={() => keep(lines.toSpliced(place, 1))}
          >
            ×
          </Button>
        </Group>
      ))}
      <Button variant="default" w="fit-content" onClick={() => keep([...lines, ''])}>
        {t('issue.addProduct')}
      </Button>
    </Stack>
  );
};

/** Which evidence completion must carry: what the policy asks for, or what is ticked here. */
export const EvidenceNeededInput = ({ values, set, error }: Drafted) => {
  const { t } = useTranslation();
  const given = (name: string, label: string): Given => ({
    ...{ label, required: false, value: values[name], set: (value) => set({ [name]: value }) },
  });
  return (
    <Stack gap="xs">
      <Choice
        {...given('evidenceBy', t('issue.evidence'))}
        value={values['evidenceBy'] ?? 'policy'}
        of={{
          policy: {
            vi: 'theo quy định đối với loại sản phẩm',
            en: 'as the policy asks for the kind of product',
          },
          these: { vi: 'chỉ các loại đánh dấu dưới đây', en: 'just those ticked below' },
        }}
      />
      {values['evidenceBy'] === 'these' && (
        <Several
          {...given('evidenceNeeded', t('issue.evidenceKinds'))}
          {...(error === undefined ? {} : { error })}
          read={(kind) => kind}
          of={Object.entries(evidenceKinds).map(([value, name]) => ({ value, label: say(name) }))}
        />
      )}
    </Stack>
  );
};

/** What is counted, and how much of it is to be reached. */
export const QuantityInput = ({ value, set, error }: Given) => {
  const { t } = useTranslation();
  const { measuredIn = '', amount } = (value ?? {}) as Partial<Quantity>;
  const change = (next: { measuredIn: string; amount?: number | undefined }) =>
    set(next.measuredIn === '' && next.amount === undefined ? undefined : next);
  return (
    <Group gap="sm" align="flex-start">
      <NumberInput
        label={t('issue.amount')}
        min={0}
        decimalScale={3}
        decimalSeparator=","
        thousandSeparator="."
        maw={200}
        value={amount ?? ''}
        onChange={(number) => change({ measuredIn, amount: typeof number === 'number' ? number : undefined })}
      />
      <TextInput
        label={t('issue.measuredIn')}
        description={t('issue.measuredHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={error}
        maw={240}
        value={measuredIn}
        onChange={({ currentTarget }) => change({ measuredIn: currentTarget.value, amount })}
      />
    </Group>
  );
};
