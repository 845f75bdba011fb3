/** What can be done with the keyboard while a line has the focus. */
export type Stroke =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'choose'
  | 'choose-next'
  | 'choose-previous'
  | 'choose-all'
  | 'act'
  | 'other-act'
  | 'extend'
  | 'keys';

type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const alone: Record<string, Stroke> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'choose',
  a: 'act',
  r: 'other-act',
  e: 'extend',
  '?': 'keys',
};

const withShift: Record<string, Stroke> = {
  ArrowDown: 'choose-next',
  ArrowUp: 'choose-previous',
  '?': 'keys',
};

/** What a press means; nothing, if it is not ours. */
export const strokeOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Stroke | undefined => {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key === 'a' ? 'choose-all' : undefined;
  return shiftKey ? withShift[key] : alone[key];
};

/** The keys, as they are listed for whoever asks. */
export const listedKeys = [
  ['↓ ↑', 'j k', 'move'],
  ['Home', 'End', 'ends'],
  ['Enter', null, 'open'],
  ['a', null, 'act'],
  ['r', null, 'otherAct'],
  ['e', null, 'extend'],
  ['Space', null, 'choose'],
  ['Shift + ↓', 'Shift + ↑', 'chooseRange'],
  ['Ctrl + A', null, 'chooseAll'],
  ['?', null, 'keys'],
] as const;
