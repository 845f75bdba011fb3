import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/** Several lists stand on a page: whichever of them a dialog was opened from, none takes the focus out of it. */
const isBehindDialog = (): boolean => document.querySelector('[role=dialog][aria-modal=true]') !== null;

/**
 * Keeps the focus in a list when what had it is gone: done, here or by somebody else, and drawn no more some time after the answer has come.
 * It holds until the focus goes elsewhere, and while a dialog is open waits for its end. `next` finds what has come up in its place, or the
 * list itself.
 */
export const useKeptFocus = (next: () => HTMLElement | null | undefined) => {
  const holds = useRef(false);
  const hold = () => {
    holds.current = true;
  };
  useLayoutEffect(() => {
    if (holds.current && document.activeElement === document.body && !isBehindDialog()) next()?.focus();
  });
  /** Without a new place the focus may be lost because only what had it is gone: then the list keeps it. */
  const letGo = ({ target, currentTarget, relatedTarget }: FocusEvent) =>
    queueMicrotask(() => {
      if (target.isConnected && !currentTarget.contains(relatedTarget)) holds.current = false;
    });
  return { hold, around: { onFocus: hold, onBlur: letGo } };
};
