import { describe, expect, it } from '@jest/globals';
import type { CommandOf, Evidence, EvidenceKind, Policy } from '#contracts';
import {
  but,
  given,
  seal,
  theCompletionReturned,
  theCompletionSubmitted,
  theEntryCorrected,
  thePlanApproved,
  thePlanSubmitted,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskIssued,
  underThePolicy,
} from '../../../../test/support/domain/index.ts';
import { document, file, minutes } from '../../../../test/support/domain/evidence.ts';
import { default1, defaultPolicy } from '../policy/default-policy.ts';

const needing = (...evidenceNeeded: EvidenceKind[]) => [
  but(theTaskIssued, { evidenceNeeded }),
  theTaskAcknowledged,
  thePlanSubmitted,
  thePlanApproved,
];

/** The result is sent on Fri 27/03/2026 with this evidence. */
const completedWith = (...evidence: Evidence[]) =>
  but(theCompletionSubmitted, evidence.length === 0 ? {} : { evidence });

/** The last act of the story is accepted: a story breaks off at one that is not. */
const expectTaken = (...story: Parameters<typeof given>) =>
  expect(given(...story).task().stage).toBe('completion_submitted');

describe('a completion', () => {
  it('carries what the task asks for, in the event as it was given', () => {
    const [submitted] = given(...needing('document'))
      .when(completedWith(document))
      .expected();
    expect(submitted?.data).toStrictEqual({
      ...{ unitId: 'phong-noi-vu', completion: 1, summary: seal('done') },
      evidence: [document],
    });
  });

  it('needs none where none is asked for, and may carry some', () => {
    expectTaken(...needing(), completedWith());
    expectTaken(...needing(), completedWith({ kind: 'other' }));
  });

  it.each<[string, EvidenceKind[], Evidence[], string]>([
    ['nothing', ['document'], [], 'evidence.document'],
    ['another kind', ['document'], [minutes], 'evidence.document'],
    [
      'a number without a symbol, and no issuer',
      ['document'],
      [{ ...document, number: '15', issuedBy: undefined }],
      'evidence.document.symbol evidence.document.issuedBy',
    ],
    [
      'a symbol without a number',
      ['document'],
      [{ ...document, number: 'QĐ/UBND' }],
      'evidence.document.number',
    ],
    ['no file', ['document'], [{ ...document, files: undefined }], 'evidence.document.file'],
    [
      'minutes without a date',
      ['minutes'],
      [{ ...minutes, issuedOn: undefined }],
      'evidence.minutes.issuedOn',
    ],
    ['photos without any', ['photos'], [{ kind: 'photos', note: seal('three') }], 'evidence.photos.file'],
    ['figures without any', ['figures'], [{ kind: 'figures', files: [file] }], 'evidence.figures.note'],
    ['words that are not there', ['other'], [{ kind: 'other' }], 'evidence.other.note'],
    ['one of two', ['document', 'minutes'], [document], 'evidence.minutes'],
    [
      'two that lack something: what the better one lacks',
      ['document'],
      [{ kind: 'document' }, { ...document, issuedOn: undefined }],
      'evidence.document.issuedOn',
    ],
  ])('is refused with %s, and says what is missing', (_, needed, evidence, missing) => {
    const withoutUndefined = evidence.map(
      (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Evidence,
    );
    given(...needing(...needed))
      .when(completedWith(...withoutUndefined))
      .thenRejected('evidence-missing', { missing });
  });

  it.each(['15/QĐ-UBND', '15-QĐ/HU', '30/2020/NĐ-CP', '07a/BC-PNV', '128-KH/TU'])(
    'takes number and symbol as they stand on a paper: %s',
    (number) => {
      expectTaken(...needing('document'), completedWith({ ...document, number }));
    },
  );

  it('is refused with evidence of a day that has not come', () => {
    given(...needing('document'))
      .when(completedWith({ ...document, issuedOn: '2026-03-28' }))
      .thenRejected('evidence-dated-later', { issuedOn: '2026-03-28', today: '2026-03-27' });
    expectTaken(...needing('document'), completedWith({ ...document, issuedOn: '2026-03-27' }));
  });

  it('that was returned takes evidence again when it is sent again', () => {
    const returned = [...needing('document'), completedWith(document), theCompletionReturned];
    given(...returned)
      .when(but(completedWith(), { at: '2026-03-31 09:00' }))
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
  });
});

describe('the evidence that a task needs', () => {
  it('is what the issue says, else what the policy asks for its kind of product, else none', () => {
    const policy: Policy = {
      ...defaultPolicy,
      evidenceFor: { document: ['document'], meeting: ['minutes', 'photos'] },
    };
    const neededOf = (more: Partial<CommandOf<'IssueTask'>>) =>
      given(underThePolicy(policy), but(theTaskIssued, more)).task();
    expect(given(theTaskIssued).task()).toMatchObject({ evidenceNeeded: [], productKind: null });
    const document = but(theTaskIssued, { productKind: 'document' });
    expect(given(underThePolicy(default1), document).task().evidenceNeeded).toEqual([]);
    expect(given(underThePolicy(defaultPolicy), document).task().evidenceNeeded).toEqual(['document']);
    expect(neededOf({}).evidenceNeeded).toEqual([]);
    expect(neededOf({ productKind: 'meeting' })).toMatchObject({
      ...{ productKind: 'meeting', evidenceNeeded: ['minutes', 'photos'] },
    });
    expect(neededOf({ productKind: 'works' }).evidenceNeeded).toEqual([]);
    expect(neededOf({ productKind: 'document', evidenceNeeded: [] }).evidenceNeeded).toEqual([]);
    expect(neededOf({ evidenceNeeded: ['figures'] }).evidenceNeeded).toEqual(['figures']);
  });

  const { title: _, ...amendment } = theTaskAmended.body;
  const amendedTo = (...evidenceNeeded: EvidenceKind[]) => ({
    ...theTaskAmended,
    body: { ...amendment, evidenceNeeded },
  });

  it('is amended by the leader, before and after on record', () => {
    const [amended] = given(...needing('document'))
      .when(amendedTo('minutes'))
      .expected();
    expect(amended?.data).toStrictEqual({
      before: { evidenceNeeded: ['document'] },
      after: { evidenceNeeded: ['minutes'] },
      reason: seal('reason'),
    });
    expectTaken(...needing('document'), amendedTo('minutes'), completedWith(minutes));
    expectTaken(...needing('document'), amendedTo(), completedWith());
    given(...needing(), amendedTo('photos'))
      .when(completedWith())
      .thenRejected('evidence-missing', { missing: 'evidence.photos' });
  });

  it('is the same in any order', () => {
    given(...needing('document', 'minutes'))
      .when(amendedTo('minutes', 'document'))
      .thenNothing();
  });

  it('is put right as a slip of the pen', () => {
    const { dueOn: __, ...correction } = theEntryCorrected.body;
    const corrected = { ...theEntryCorrected, body: { ...correction, evidenceNeeded: ['photos' as const] } };
    const task = given(but(theTaskIssued, { evidenceNeeded: ['document'] }), corrected).task();
    expect(task.evidenceNeeded).toEqual(['photos']);
  });
});
