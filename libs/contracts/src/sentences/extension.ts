import { nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import type { DataOf } from '../stream-events.ts';
import { inDate } from '../words.ts';
import type { Names } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

/** A request after the due day says so, and who decides on it, if not the supervising leader. */
const lateNote = ({ late, decidedBy }: DataOf<'ExtensionRequested'>, names: Names): Both => {
  if (!late) return nothing;
  return decidedBy === undefined
    ? { vi: ' (đề nghị khi đã quá hạn)', en: ' (when already overdue)' }
    : {
        vi: ` (đề nghị khi đã quá hạn, do ${names.post(decidedBy)} quyết định)`,
        en: ` (when already overdue; ${names.post(decidedBy)} decides)`,
      };
};

export const extensionSentences: SentencesOf<'ExtensionRequested' | 'ExtensionGranted' | 'ExtensionRefused'> =
  {
    ExtensionRequested: ({ data }, names) => ({
      vi: `${names.unit(data.unitId)} đề nghị gia hạn lần ${data.request} đến ngày ${inDate(data.dueOn)}${lateNote(data, names).vi}`,
      en: `${names.unit(data.unitId)} asked for extension no. ${data.request} until ${inDate(data.dueOn)}${lateNote(data, names).en}`,
    }),
    ExtensionGranted: decision<'ExtensionGranted'>(({ before, dueOn }) => ({
      vi: `đồng ý gia hạn từ ngày ${inDate(before)} đến ngày ${inDate(dueOn)}`,
      en: `granted an extension from ${inDate(before)} to ${inDate(dueOn)}`,
    })),
    ExtensionRefused: decision<'ExtensionRefused'>(({ request }) => ({
      vi: `không đồng ý gia hạn (đề nghị lần ${request})`,
      en: `refused extension no. ${request}`,
    })),
  };
