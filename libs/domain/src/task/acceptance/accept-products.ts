import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import { paperIn, planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import type { Folds } from '../folds.ts';
import type { IssuedTask } from '../task.ts';
import { oweAgain } from '../completion.ts';
import { meet, openDecision } from '../duties.ts';
import { unitHead } from '../recipients.ts';
import { pendingCompletions, verificationOf } from './completions.ts';
import { inOrder, numbersOf, stray } from './products.ts';
import { releaseVerification, verificationRefusal } from './verify.ts';

type Decided = Case<'AcceptProducts'> | Case<'ReturnProducts'>;

/** What lies with the leader after some of it was decided, and whether the office has still to verify any of it. */
const left = ({ task, body }: Decided) => {
  const pending = task.products.filter(
    ({ number, state }) => state === 'submitted' && !body.products.includes(number),
  );
  const verified = (completion: number | null) =>
    pendingCompletions(task).some((one) => one.number === completion && one.verification !== null);
  return {
    any: pending.length > 0,
    unverified: verificationOf(task) !== undefined && pending.some(({ completion }) => !verified(completion)),
  };
};

/** The leader has decided; on what is left they decide within a new term, and the office verifies what it has not seen. */
const decided = (the: Decided): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  const rest = left(the);
  return [
    ...meet(task, 'decide-completion', at, planning),
    ...(rest.unverified ? [] : releaseVerification(the)),
    ...(rest.any && !rest.unverified ? [openDecision(task, 'decide-completion', at, planning)] : []),
  ];
};

/** The result is owed again where it had all been sent, and some of it is now owed. */
const owedAfter = (the: Decided, owed: readonly number[]): Fact[] =>
  owed.length > 0 && the.task.stage === 'completion_submitted' ? oweAgain(the) : [];

const notSubmitted = ({ task, body }: Decided) => {
  const unknown = stray(task, body.products, 'submitted');
  return unknown === undefined ? undefined : reject('product-not-submitted', { product: unknown });
};

/** The leader accepts some products. The last ones are accepted by the sign-off, which grades the whole. */
export const acceptProducts = (the: Case<'AcceptProducts'>): Verdict => {
  const { body, task, at, facts } = the;
  const refused = notSubmitted(the) ?? verificationRefusal(the);
  if (refused) return refused;
  const left = task.products.filter(
    ({ number, state }) => state !== 'accepted' && !body.products.includes(number),
  );
  if (left.length === 0) return reject('sign-off-instead');
  const remark = body.remark === undefined ? {} : { remark: body.remark };
  return accept(
    {
      type: 'ProductsAccepted',
      told: unitHead(task.unitId, at, facts.directory),
      data: { products: inOrder(body.products), ...remark, ...paperIn(body) },
    },
    ...decided(the),
    ...owedAfter(the, numbersOf(task.products, 'owed')),
  );
};

/** The leader sends some products back. They are owed again: by the date of the task, or at once if it has passed. */
export const returnProducts = (the: Case<'ReturnProducts'>): Verdict => {
  const { body, task, at, facts } = the;
  const refused = notSubmitted(the);
  if (refused) return refused;
  return accept(
    {
      type: 'ProductsReturned',
      told: unitHead(task.unitId, at, facts.directory),
      data: { products: inOrder(body.products), reason: body.reason, ...paperIn(body) },
    },
    ...decided(the),
    ...owedAfter(the, body.products),
  );
};

/** Where something is owed again, the task is in hand. */
const inHand = (task: IssuedTask): IssuedTask => ({
  ...task,
  stage: numbersOf(task.products, 'owed').length > 0 ? 'in_progress' : task.stage,
});

export const acceptanceFolds: Folds = {
  ProductsAccepted: inHand,
  ProductsReturned: (task) => ({ ...inHand(task), completion: { ...task.completion, returned: true } }),
};
