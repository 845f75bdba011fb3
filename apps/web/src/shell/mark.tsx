import type { ReactNode } from 'react';

/** How good or bad it is: the words say it too, nobody has to see colours. */
export type Tone = 'bad' | 'soon' | 'good' | 'plain';

/** A short word on how something stands. */
export const Mark = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`mark ${tone}`}>{children}</span>
);
