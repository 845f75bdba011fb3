import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/**
 * Keeps the focus in a list when what had it is gone: done, here or by somebody else, and drawn no more some time after the answer has come.
 * It holds until the focus goes elsewhere. `next` finds what has come up in its place, or the list itself; nothing while a
 * dialog has the focus.
 */
export const useKeptFocus = (next: () => HTMLElement | null | undefined) => {
  const holds = useRef(false);
  const hold = () => {
    holds.current = true;
  };
  useLayoutEffect(() => {
    if (holds.current && document.activeElement === document.body) next()?.focus();
  });
  /** Without a new place the focus may be lost because only what had it is gone: then the list keeps it. */
  const letGo = ({ target, currentTarget, relatedTarget }: FocusEvent) =>
    queueMicrotask(() => {
      if (target.isConnected && !currentTarget.contains(relatedTarget)) holds.current = false;
    });
  return { hold, around: { onFocus: hold, onBlur: letGo } };
};
