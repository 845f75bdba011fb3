import type { PostId } from '#contracts';
import { accept, reject } from '../../decision.ts';
import type { Verdict } from '../../decision.ts';
import { answersFor, headPostOf } from '../../organisation/directory.ts';
import { ledBy } from '../family/leader.ts';
import { attached, planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import type { IssuedTask } from '../task.ts';
import { meetAbout, openAbout } from './duty.ts';
import { lateSpell } from './late-spells.ts';

/** The post that rules on explanations: the supervising leader’s or, where the policy says so, the chair’s. */
export const rulingPost = (
  task: IssuedTask,
  { at, facts }: Pick<Case<'SubmitExplanation'>, 'at' | 'facts'>,
): PostId => {
  const chair = headPostOf(facts.directory, ledBy(task), at)?.postId;
  return task.policy.explanation?.ruledBy === 'chair' && chair !== undefined ? chair : task.leaderPostId;
};

/** The unit says why it was late: asked or unasked, once for each spell of lateness. The leader then owes a ruling. */
export const submitExplanation = (the: Case<'SubmitExplanation'>): Verdict => {
  const { body, task, at, facts } = the;
  const { obligationId, cause, reason, evidence } = body;
  const late = lateSpell(task, body);
  if (!late) return reject('no-such-spell', { obligationId, spell: body.spell });
  if (late.spell.explanation) return reject('already-explained');
  const postId = rulingPost(task, the);
  const circumstances = { task, at, planning: planningOf(the) };
  const told = answersFor(facts.directory, postId, at);
  return accept(
    {
      type: 'ExplanationSubmitted',
      told: told ? [told] : [],
      data: {
        ...{ obligationId, spell: body.spell, unitId: late.unitId, cause, reason },
        ...(evidence === undefined ? {} : { evidence }),
        ...attached(body),
      },
    },
    ...meetAbout('explanation', body, circumstances),
    openAbout('rule-explanation', body, { side: 'leader', postId }, circumstances),
  );
};
