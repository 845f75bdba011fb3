import type { DataOf, TaskEvent } from '../stream-events.ts';
import type { Both } from '../phrases.ts';
import { inPost, toldWhom } from '../who-is-told.ts';
import { inInstant } from '../words.ts';
import type { Names } from '../words.ts';

type Corrected = DataOf<'NoticesCorrected'>['corrected'][number];

/** Entries that went from the same people to the same one are said together. */
const together = (corrected: readonly Corrected[]): { entries: number[]; one: Corrected }[] => {
  const key = ({ told, notTheirs }: Corrected) => JSON.stringify([told, notTheirs]);
  return [...new Set(corrected.map(key))].flatMap((each) => {
    const same = corrected.filter((one) => key(one) === each);
    const [one] = same;
    return one ? [{ entries: same.map(({ version }) => version), one }] : [];
  });
};

const correction = (entries: number[], { told, notTheirs = [] }: Corrected, names: Names): Both => {
  const right = inPost(told, names);
  const numbers = entries.join(', ');
  const wrong = notTheirs.map((one) => inPost(one, names)).join(', ');
  const en =
    entries.length > 1 ? `the notices of entries ${numbers} were` : `the notice of entry ${numbers} was`;
  if (wrong === '')
    return {
      vi: `thông báo ở mục số ${numbers} thuộc trách nhiệm của ${right}`,
      en: `${en} for ${right}`,
    };
  return {
    vi: `thông báo ở mục số ${numbers} không thuộc trách nhiệm của ${wrong} mà thuộc trách nhiệm của ${right}`,
    en: `${en} not for ${wrong}, but for ${right}`,
  };
};

/** Units were succeeded by a decision that was recorded later than it counts: whose the notices in between were, and whose not. */
export const correctedBySuccession = (
  event: TaskEvent<'NoticesCorrected'>,
  succeededUnitIds: readonly string[],
  names: Names,
): Both => {
  const { from, corrected } = event.data;
  const told = toldWhom(event, names);
  const units = succeededUnitIds.map(names.unit).join(', ');
  const said = together(corrected).map(({ entries, one }) => correction(entries, one, names));
  return {
    vi: `Thông báo đính chính gửi ${told}: theo quyết định sắp xếp đơn vị (${units}) có hiệu lực từ ${inInstant(from, 'vi')}, ghi nhận sau, ${said.map(({ vi }) => vi).join('; ')}`,
    en: `Corrective notice to ${told}: by a decision on the succession of units (${units}) that counts from ${inInstant(from, 'en')} and was recorded later, ${said.map(({ en }) => en).join('; ')}`,
  };
};
