import { z } from 'zod';
import {
  AmendTask,
  ApprovePlan,
  GrantExtension,
  ReassignTask,
  RefuseExtension,
  ReturnCompletion,
  ReturnPlan,
  ReviewTask,
  RuleOnDecline,
  SignOff,
  WithdrawTask,
} from './commands.ts';

/** The decisions that a policy may ask several people to sign. */
export const SignedCommand = z.discriminatedUnion('type', [
  AmendTask,
  ReassignTask,
  WithdrawTask,
  RuleOnDecline,
  ReturnPlan,
  ApprovePlan,
  ReviewTask,
  GrantExtension,
  RefuseExtension,
  ReturnCompletion,
  SignOff,
]);
export type SignedCommand = z.infer<typeof SignedCommand>;
const signedActs = SignedCommand.options.map((option) => option.shape.type.value);
export const SignedAct = z.enum(signedActs as [(typeof signedActs)[number], ...typeof signedActs]);
export type SignedAct = z.infer<typeof SignedAct>;
