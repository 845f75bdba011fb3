import { z } from 'zod';
import { PostId } from '../ids.ts';
import { SignedAct, SignedCommand } from '../signed-commands.ts';
import { byPaper } from './by-paper.ts';

/** What each event about decisions that several sign says, by type. */
export const signatureEvents = {
  SignatureGiven: z.strictObject({
    act: SignedAct,
    office: PostId.meta({ description: 'The post whose signature it is' }),
    signature: z.int().min(1),
    awaited: z.array(PostId).meta({ description: 'The posts whose signatures are still missing' }),
    decision: SignedCommand.optional().meta({ description: 'With the first signature: what is signed' }),
    ...byPaper,
  }),
  SignaturesVoided: z.strictObject({ act: SignedAct, signatures: z.int().min(1) }),
} as const;
