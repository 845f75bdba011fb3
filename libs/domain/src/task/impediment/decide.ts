import { accept, reject } from '../../decision.ts';
import type { Verdict } from '../../decision.ts';
import { numberedAs, endObligation } from '../../obligation/facts.ts';
import { paperIn, planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import { openDecision } from '../duties.ts';
import { leader, unitHead } from '../recipients.ts';
import type { Conditions } from '../stages.ts';
import { openObligationOf } from '../task.ts';
import type { IssuedTask } from '../task.ts';

/** The unit puts a difficulty to the leader, who owes an answer. The unit’s own terms run on. */
export const raiseImpediment = (the: Case<'RaiseImpediment'>): Verdict => {
  const { body, task, at, facts } = the;
  const { content, proposal } = body;
  const impediment = task.impediments.length + 1;
  return accept(
    {
      type: 'ImpedimentRaised',
      told: leader(task, at, facts.directory),
      data: { impediment, unitId: task.unitId, content, proposal },
    },
    numberedAs(openDecision(task, 'decide-impediment', at, planningOf(the)), impediment),
  );
};

export const answerImpediment = ({ body, task, at, facts }: Case<'AnswerImpediment'>): Verdict => {
  const { impediment, content } = body;
  const owed = openObligationOf(task, 'decide-impediment', impediment);
  if (!owed) return reject('no-impediment-open', { impediment });
  return accept(
    {
      type: 'ImpedimentAnswered',
      told: unitHead(task.unitId, at, facts.directory),
      data: { impediment, content, ...paperIn(body) },
    },
    ...endObligation(owed, 'met', at, facts.calendar),
  );
};

/** It is solved, or no longer stands in the way. A leader who was late to answer was late until now. */
export const withdrawImpediment = ({ body, task, at, facts }: Case<'WithdrawImpediment'>): Verdict => {
  const { impediment, reason } = body;
  const owed = openObligationOf(task, 'decide-impediment', impediment);
  if (!owed) return reject('no-impediment-open', { impediment });
  return accept(
    {
      type: 'ImpedimentWithdrawn',
      told: leader(task, at, facts.directory),
      data: { impediment, unitId: task.unitId, reason },
    },
    ...endObligation(owed, 'released', at, facts.calendar),
  );
};

const open = (task: IssuedTask) =>
  openObligationOf(task, 'decide-impediment') ? undefined : 'no-impediment-open';

export const impedimentConditions: Conditions = { AnswerImpediment: open, WithdrawImpediment: open };
