import { describe, expect, it } from '@jest/globals';
import type { DirectiveCommandOf, KnownDirective } from '#contracts';
import {
  anotherId,
  directiveId,
  givenDirective,
  known,
  sealed,
  thePlan,
  theResolution,
} from '../../../../test/support/domain/directives.ts';
import { theChair, theHead, theLeader, vacated } from '../../../../test/support/domain/index.ts';
import { organisation } from '../../../../test/support/domain/organisation.ts';
import { directiveDecider } from './decider.ts';
import { foldDirective } from './evolve.ts';
import { effectOn } from './ends.ts';
import { notRecorded } from './directive.ts';

const clauses = [{ content: sealed(11) }, { content: sealed(12) }, { content: sealed(13) }];
const onRecord = { act: { ...thePlan, clauses }, by: theChair };
const later = (said: Partial<KnownDirective> = {}) =>
  known({ level: 'district', parts: { clause: 2, target: 0, group: 0 }, ...said });
const paper = { number: '15/QĐ-UBND', issuedOn: '2026-02-27', signer: theChair };
const clause = (number: number) => ({ part: 'clause' as const, number });
const taskId = '0f000000-0000-4000-8000-000000000001';

const replaced: DirectiveCommandOf<'ReplaceDirective'> = {
  type: 'ReplaceDirective',
  ...{ by: anotherId, from: '2026-03-02', reason: sealed(14) },
  parts: [{ ...clause(1), becomes: clause(2) }],
};
const amended: DirectiveCommandOf<'AmendDirective'> = {
  type: 'AmendDirective',
  ...{ by: anotherId, from: '2026-03-02', reason: sealed(14) },
  parts: [{ ...clause(1), becomes: clause(2) }, clause(3)],
};
const ended: DirectiveCommandOf<'EndDirective'> = {
  type: 'EndDirective',
  ...{ because: 'term-over', from: '2026-03-02', reason: sealed(14) },
};
const replacing = { act: replaced, by: theChair, known: [later()] };
const amending = { act: amended, by: theChair, known: [later()] };
const ending = { act: ended, by: theChair };

describe('a directive counts no longer', () => {
  it('where a later one replaces it: all its parts end, and some stand in the later one', () => {
    const { changes } = givenDirective(onRecord).when(replacing).then('DirectiveReplaced');
    expect(changes).toMatchObject([
      {
        ...{ is: 'replaced', by: anotherId, from: '2026-03-02', countsFrom: '2026-03-01T17:00:00.000Z' },
        ends: [{ ...clause(1), becomes: clause(2) }, clause(2), clause(3)],
      },
    ]);
  });

  it('in the parts that a later one amends or repeals; the others end with it later', () => {
    const { changes } = givenDirective(onRecord, amending).when(ending).then('DirectiveEnded');
    expect(changes).toMatchObject([
      { is: 'amended', ends: [{ ...clause(1), becomes: clause(2) }, clause(3)] },
      { is: 'term-over', by: null, ends: [clause(2)] },
    ]);
  });

  it('once: what has ended is neither changed nor added to', () => {
    const over = givenDirective(onRecord, ending);
    for (const step of [ending, replacing, amending]) over.when(step).thenRejected('directive-over');
    over.when({ act: { type: 'AddContents', clauses }, by: theChair }).thenRejected('directive-over');
    givenDirective(onRecord, amending).when(amending).thenRejected('part-over');
  });

  it('by those who lead the authority, or by its office from a paper that one of them signed', () => {
    const story = givenDirective(onRecord);
    story.when({ ...ending, by: theLeader }).then('DirectiveEnded');
    story.when({ ...ending, by: theHead }).thenRejected('not-permitted');
    story.when({ act: ended }).thenRejected('paper-required');
    story.when({ act: { ...ended, paper } }).then('DirectiveEnded');
    const byHead = { ...ended, paper: { ...paper, signer: theHead } };
    story.when({ act: byHead }).thenRejected('signer-not-entitled');
    const directory = vacated('2026-02-20 00:00', theChair).from(organisation);
    story.when({ act: { ...ended, paper }, directory }).thenRejected('signer-not-entitled');
  });

  it.each([
    ['is not on record', [], 'unknown-directive'],
    ['is of another authority', [later({ authorityId: 'dang-uy' })], 'unknown-directive'],
    ['is of a lower level', [later({ level: 'commune' })], 'changed-from-below'],
    [
      'is over itself',
      [later({ over: { from: '2026-03-01', countsFrom: '2026-02-28T17:00:00.000Z', by: null } })],
      'directive-over',
    ],
    ['was issued after the day', [later({ issuedOn: '2026-03-03' })], 'change-before-paper'],
    ['has no such clause', [later({ parts: { clause: 1, target: 0, group: 0 } })], 'unknown-clause'],
  ] as const)('by no directive that %s', (_, others, code) => {
    givenDirective(onRecord)
      .when({ ...replacing, known: [...others] })
      .thenRejected(code);
  });

  it('neither by itself, nor before it was issued, nor in parts that it has not', () => {
    const story = givenDirective(onRecord);
    story.when({ ...replacing, act: { ...replaced, by: directiveId } }).thenRejected('changes-itself');
    story.when({ ...ending, act: { ...ended, from: '2026-01-21' } }).thenRejected('change-before-paper');
    const act = { ...amended, parts: [clause(4)] };
    story.when({ ...amending, act }).thenRejected('unknown-clause');
  });

  it('with no open task left without ground that nobody has decided on', () => {
    const own = known({ directiveId, undecided: 2 });
    givenDirective(onRecord)
      .when({ ...ending, known: [own] })
      .thenRejected('tasks-undecided');
    const tasks = [{ taskId, comesTo: 'goes-over' as const, serves: [{ directiveId, ...clause(2) }] }];
    const own2 = known({ directiveId, parts: { clause: 3, target: 0, group: 0 } });
    givenDirective(onRecord)
      .when({ ...amending, act: { ...amended, tasks }, known: [later(), own2] })
      .then('DirectiveAmended');
    givenDirective(onRecord)
      .when({ ...ending, act: { ...ended, tasks }, known: [own2] })
      .thenRejected('ground-over');
  });
});

describe('what a change asks the store', () => {
  const asked = (act: typeof amended | typeof replaced | typeof ended) => {
    const directive = foldDirective(notRecorded(directiveId), givenDirective(onRecord).events());
    const command = {
      commandId: anotherId,
      streamId: directiveId,
      actor: theChair,
      receivedAt: '',
      body: act,
    };
    return directiveDecider.directives(directive, command)?.ending;
  };
  const gone = (...numbers: number[]) => numbers.map((number) => ({ directiveId, ...clause(number) }));

  it('is which tasks would have nothing left, but for those decided on', () => {
    expect(asked(amended)).toEqual({ gone: gone(3), decided: [] });
    expect(asked(replaced)).toEqual({ gone: gone(2, 3), decided: [] });
    const tasks = [{ taskId, comesTo: 'withdrawn' as const }];
    expect(asked({ ...ended, tasks })).toEqual({ gone: gone(1, 2, 3), decided: [taskId] });
  });

  it('is nothing that could break it, whatever is forged', () => {
    const forged = { ...amended, parts: 7, tasks: [null, { taskId: '; DROP' }, { serves: 1 }] };
    expect(asked(forged as never)).toEqual({ gone: [], decided: [] });
    const parts = [{ part: 'annex', number: 1 }, { part: 'clause', number: 2 ** 53 }, 'x'];
    expect(asked({ ...amended, parts } as never)?.gone).toEqual([]);
  });
});

describe('a task whose grounds change', () => {
  const change = { directiveId, by: anotherId, ends: [{ ...clause(1), becomes: clause(2) }, clause(3)] };
  const own = (number: number) => ({ directiveId, ...clause(number) });
  const ground = (number: number, gone = false) => ({ ...own(number), gone });

  it.each([
    ['serves no part that ends, and goes on', [ground(2)], 'goes-on', [own(2)]],
    ['goes over to what takes its place', [ground(1)], 'goes-over', [{ ...own(2), directiveId: anotherId }]],
    ['goes on with what is left', [ground(2), ground(3)], 'goes-on', [own(2)]],
    ['waits for a decision where nothing is left', [ground(3)], 'undecided', [own(3)]],
    ['has nothing left by what ended before', [ground(2, true), ground(3)], 'undecided', [own(2), own(3)]],
  ] as const)('%s', (_, serves, comesTo, after) => {
    expect(effectOn(serves, change)).toEqual({ comesTo, serves: after });
  });

  it('comes to what was decided on it by name', () => {
    expect(effectOn([ground(1)], change, { taskId, comesTo: 'withdrawn' }).comesTo).toBe('withdrawn');
    expect(effectOn([ground(3)], change, { taskId, comesTo: 'goes-on' })).toEqual({
      comesTo: 'goes-on',
      serves: [own(3)],
    });
    expect(effectOn([ground(3)], change, { taskId, comesTo: 'goes-over', serves: [own(2)] }).serves).toEqual([
      own(2),
    ]);
  });
});

it('is a resolution from above, too, that can be over', () => {
  givenDirective({ act: theResolution })
    .when({ act: { ...ended, paper } })
    .then('DirectiveEnded');
});
