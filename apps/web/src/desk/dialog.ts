import type { ModalProps } from '@mantine/core';

/**
 * What all dialogs over the list have in common. The page behind may scroll: to hold it still takes a style that the policy of the page
 * does not let in. Where the focus goes afterwards, the list says.
 */
export const dialog = {
  size: 'xl',
  lockScroll: false,
  returnFocus: false,
  withCloseButton: false,
  transitionProps: { duration: 0 },
} as const satisfies Partial<ModalProps>;
