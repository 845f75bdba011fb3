import { lateNote } from '../who-is-told.ts';
import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const contributionSentences: SentencesOf<
  | 'ContributionRequested'
  | 'ContributionGiven'
  | 'ContributionDeclined'
  | 'ContributionRuled'
  | 'ContributionRequestWithdrawn'
  | 'ContributionDeemed'
> = {
  ContributionRequested: ({ data }, names) => {
    const { request, insteadOf } = data;
    const due = inDate(data.dueOn);
    const [from, to] = [names.unit(data.fromUnitId), names.unit(data.unitId)];
    return insteadOf === undefined
      ? {
          vi: `${from} xin ý kiến phối hợp lần ${request} của ${to}, đề nghị trả lời chậm nhất hết ngày ${due}`,
          en: `${from} asked ${to} for contribution no. ${request}, by the end of ${due}`,
        }
      : {
          vi: `${to} được yêu cầu cho ý kiến phối hợp lần ${request} thay cho lần ${insteadOf}, chậm nhất hết ngày ${due}`,
          en: `${to} was asked for contribution no. ${request} in place of no. ${insteadOf}, by the end of ${due}`,
        };
  },
  ContributionGiven: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} cho ý kiến phối hợp lần ${data.request}`,
    en: `${names.unit(data.unitId)} gave contribution no. ${data.request}`,
  }),
  ContributionDeclined: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} từ chối cho ý kiến phối hợp lần ${data.request}, chờ lãnh đạo kết luận`,
    en: `${names.unit(data.unitId)} declined contribution no. ${data.request}; the leader’s ruling is awaited`,
  }),
  ContributionRuled: decision<'ContributionRuled'>(({ request, unitId, outcome, dueOn }, names) => {
    const unit = names.unit(unitId);
    if (outcome === 'released')
      return {
        vi: `kết luận ${unit} không phải cho ý kiến phối hợp lần ${request}`,
        en: `released ${unit} from contribution no. ${request}`,
      };
    const due = dueOn === undefined ? '–' : inDate(dueOn);
    return {
      vi: `kết luận ${unit} phải cho ý kiến phối hợp lần ${request}, chậm nhất hết ngày ${due}`,
      en: `ruled that ${unit} has to give contribution no. ${request} by the end of ${due}`,
    };
  }),
  ContributionRequestWithdrawn: ({ data }, names) => ({
    vi: `Rút yêu cầu cho ý kiến phối hợp lần ${data.request} gửi ${names.unit(data.unitId)}`,
    en: `The request to ${names.unit(data.unitId)} for contribution no. ${data.request} was withdrawn`,
  }),
  ContributionDeemed: ({ data }, names) => {
    const late = lateNote(data.processedLate);
    return {
      vi: `Hết ngày ${inDate(data.dueOn)}, ${names.unit(data.unitId)} không trả lời: được coi là đồng ý (ý kiến phối hợp lần ${data.request})${late.vi}`,
      en: `${inDate(data.dueOn)} passed without an answer of ${names.unit(data.unitId)}, which is deemed to agree (contribution no. ${data.request})${late.en}`,
    };
  },
};
