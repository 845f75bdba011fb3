import type { Act, CommandOf, Directory } from '#contracts';
import { seal, theTaskIssued } from './acts.ts';
import type { Step } from './acts.ts';
import { konDaoHead, organisation, theHead, theLeader, theStaff } from './organisation.ts';
import { local } from './time.ts';

const step = <Type extends Act>(by: Step['by'], at: string, body: CommandOf<Type>) => ({ by, at, body });

/** Mon 02/03/2026 09:00: as ever, and xa-kon-dao coordinates. */
export const theCoordinatedTaskIssued = {
  ...theTaskIssued,
  body: { ...theTaskIssued.body, coordinatingUnitIds: ['xa-kon-dao'] },
};

/** Thu 12/03/2026: phong-noi-vu asks xa-kon-dao, by Fri 20/03/2026. */
export const theContributionRequested = step<'RequestContribution'>(theStaff, '2026-03-12 09:00', {
  type: 'RequestContribution',
  unitId: 'xa-kon-dao',
  question: seal('how many households?'),
  dueOn: '2026-03-20',
});

/** Tue 17/03/2026. */
export const theContributionGiven = step<'GiveContribution'>(konDaoHead, '2026-03-17 10:00', {
  type: 'GiveContribution',
  request: 1,
  content: seal('forty'),
});

/** Fri 13/03/2026. */
export const theContributionDeclined = step<'DeclineContribution'>(konDaoHead, '2026-03-13 10:00', {
  type: 'DeclineContribution',
  request: 1,
  reason: seal('not our field'),
});

/** Mon 16/03/2026: it is owed by Tue 24/03/2026. */
export const theContributionRequired = step<'RuleOnContribution'>(theLeader, '2026-03-16 10:00', {
  type: 'RuleOnContribution',
  request: 1,
  ruling: { outcome: 'required', dueOn: '2026-03-24' },
  reason: seal('it is'),
});

/** Mon 16/03/2026. */
export const theRequestWithdrawn = step<'WithdrawContributionRequest'>(theStaff, '2026-03-16 09:00', {
  type: 'WithdrawContributionRequest',
  request: 1,
  reason: seal('found elsewhere'),
});

/** Thu 12/03/2026. */
export const theImpedimentRaised = step<'RaiseImpediment'>(theHead, '2026-03-12 11:00', {
  type: 'RaiseImpediment',
  content: seal('no money'),
  proposal: seal('some money'),
});

/** Mon 16/03/2026. */
export const theImpedimentAnswered = step<'AnswerImpediment'>(theLeader, '2026-03-16 11:00', {
  type: 'AnswerImpediment',
  impediment: 1,
  content: seal('here it is'),
});

/** Mon 16/03/2026. */
export const theImpedimentWithdrawn = step<'WithdrawImpediment'>(theHead, '2026-03-16 11:00', {
  type: 'WithdrawImpediment',
  impediment: 1,
  reason: seal('solved'),
});

/** Tue 03/03/2026. */
export const theClarificationRequested = step<'RequestClarification'>(theHead, '2026-03-03 10:00', {
  type: 'RequestClarification',
  points: ['content', 'scope'],
  question: seal('which communes?'),
});

/** Thu 05/03/2026. */
export const theClarificationRuled = step<'RuleOnClarification'>(theLeader, '2026-03-05 10:00', {
  type: 'RuleOnClarification',
  content: seal('all of them'),
});

/** Thu 05/03/2026. */
export const theClarificationWithdrawn = step<'WithdrawClarification'>(theHead, '2026-03-05 10:00', {
  type: 'WithdrawClarification',
  reason: seal('found out'),
});

const finance = 'phong-tai-chinh';
export const theFinanceHead = { personId: 'quy', postId: 'tp-tai-chinh', capacity: 'holder' as const };

/** The organisation with one more unit under the authority. */
export const withFinance: Directory = {
  ...organisation,
  units: [
    ...organisation.units,
    { unitId: finance, parentId: 'ubnd', name: 'Phòng Tài chính', tree: 'state' },
  ],
  posts: [
    ...organisation.posts,
    { postId: theFinanceHead.postId, unitId: finance, role: 'head', title: theFinanceHead.postId },
  ],
  tenures: [
    ...organisation.tenures,
    {
      ...{ personId: theFinanceHead.personId, postId: theFinanceHead.postId },
      ...{ from: local('2025-01-01 00:00'), to: null, inCharge: false },
    },
  ],
};
