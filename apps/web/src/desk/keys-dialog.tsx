import { Button, Kbd, Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dialog } from './dialog.ts';
import { listedKeys } from './keys.ts';

/** The keys of the list. */
export const KeysDialog = ({ close }: { close: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal {...dialog} opened onClose={close} size="md" title={t('desk.keysTitle')}>
      <Text size="sm" mb="sm">
        {t('desk.keysWhen')}
      </Text>
      <Table>
        <Table.Tbody>
          {listedKeys.map(([one, other, what]) => (
            <Table.Tr key={what}>
              <Table.Td className="nowrap">
                <Kbd>{one}</Kbd> {other && <Kbd>{other}</Kbd>}
              </Table.Td>
              <Table.Td>{t(`desk.key.${what}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button mt="md" variant="default" onClick={close} data-autofocus>
        {t('desk.close')}
      </Button>
    </Modal>
  );
};
