import { signedActs } from '../phrases.ts';
import { count } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const signatureSentences: SentencesOf<'SignatureGiven' | 'SignaturesVoided'> = {
  SignatureGiven: decision<'SignatureGiven'>(({ act, signature, awaited }, names) => {
    const { vi, en } = signedActs[act];
    const posts = awaited.map(names.post).join(', ');
    return {
      vi: `ký ${vi} (chữ ký thứ ${signature})${posts ? `, còn chờ chữ ký của ${posts}` : ''}`,
      en: `signed ${en} (signature no. ${signature})${posts ? `; awaited: ${posts}` : ''}`,
    };
  }),
  SignaturesVoided: ({ data }) => ({
    vi: `Nội dung đã thay đổi: ${data.signatures} chữ ký đã có về việc ${signedActs[data.act].vi} không còn giá trị`,
    en: `What was to be signed has changed: ${count(data.signatures, 'signature')} on ${signedActs[data.act].en} no longer ${data.signatures === 1 ? 'counts' : 'count'}`,
  }),
};
