import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const extensionSentences: SentencesOf<'ExtensionRequested' | 'ExtensionGranted' | 'ExtensionRefused'> =
  {
    ExtensionRequested: ({ data }, names) => ({
      vi: `${names.unit(data.unitId)} đề nghị gia hạn lần ${data.request} đến ngày ${inDate(data.dueOn)}${data.late ? ' (đề nghị khi đã quá hạn)' : ''}`,
      en: `${names.unit(data.unitId)} asked for extension no. ${data.request} until ${inDate(data.dueOn)}${data.late ? ' (when already overdue)' : ''}`,
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
