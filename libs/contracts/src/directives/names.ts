import type { DirectiveKind } from './header.ts';

/** How people call the kinds of directives. */
export const directiveKindNames: Record<DirectiveKind, { vi: string; en: string }> = {
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  instruction: { vi: 'Chỉ thị', en: 'Instruction' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  'conclusion-notice': { vi: 'Thông báo kết luận', en: 'Notice of conclusion' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  'official-letter': { vi: 'Công văn', en: 'Official letter' },
  telegram: { vi: 'Công điện', en: 'Telegram' },
  other: { vi: 'Văn bản', en: 'Paper' },
};

/** Number and symbol in a Vietnamese sentence: `số 57-NQ/TW`; as written where it says “số” itself, or names none: `không số`. */
export const numberSaid = (written: string): string => {
  const number = written.trim();
  return /\d/.test(number) && !/^số/iu.test(number) ? `số ${number}` : number;
};
