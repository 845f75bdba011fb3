import type { KeyboardEvent } from 'react';

/**
 * Enter takes what is marked. The kit forgets what it has marked where the list opens while somebody types fast: Enter would then do nothing, or
 * send the form.
 */
export const takeMarked = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const list = (event.target as HTMLElement).getAttribute('aria-controls');
  const marked = list && document.getElementById(list)?.querySelector('[data-combobox-selected]');
  if (!(marked instanceof HTMLElement)) return;
  event.preventDefault();
  event.stopPropagation();
  marked.click();
};
