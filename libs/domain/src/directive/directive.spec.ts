import { describe, expect, it } from '@jest/globals';
import {
  anotherId,
  directiveId,
  givenDirective,
  known,
  sealed,
  thePlan,
  theResolution,
} from '../../../../test/support/domain/directives.ts';
import { aStranger, theChair, theHead, theLeader, vacated } from '../../../../test/support/domain/index.ts';
import { organisation } from '../../../../test/support/domain/organisation.ts';

const onRecord = { act: theResolution };

describe('a directive comes on record', () => {
  it('as it is written, beside its normal form, with what it is made of', () => {
    const directive = givenDirective().when(onRecord).then('DirectiveRecorded', 'ContentsAdded');
    expect(directive.said).toMatchObject({
      number: '02/NQ/TU',
      normalNumber: '02-NQ/TU',
      authorityId: 'ubnd',
    });
    expect(directive.clauses).toHaveLength(2);
    expect(directive.targets).toEqual([
      { label: 'ĐKR-05', asWritten: sealed(4), clause: 2, reading: { is: 'undetermined' } },
    ]);
  });

  it('by those who lead the authority and by its monitoring office, by nobody else', () => {
    givenDirective().when({ act: thePlan, by: theChair }).then('DirectiveRecorded');
    givenDirective().when({ act: thePlan, by: theLeader }).then('DirectiveRecorded');
    givenDirective().when({ act: thePlan, by: theHead }).thenRejected('not-permitted');
    const directory = vacated('2026-03-01 00:00', theChair).from(organisation);
    givenDirective().when({ act: thePlan, by: theChair, directory }).thenRejected('not-holding-post');
  });

  it('is of the authority of whoever enters it, and out of reach of another', () => {
    givenDirective(onRecord)
      .when({ act: { type: 'AddContents', clauses: [{ content: sealed(9) }] }, by: aStranger })
      .thenRejected('not-permitted');
  });

  it('with its signer, where the authority itself issued it and the office enters it', () => {
    givenDirective().when({ act: thePlan }).then('DirectiveRecorded');
    const { signer: _, ...unsigned } = thePlan;
    givenDirective().when({ act: unsigned }).thenRejected('paper-required');
    givenDirective().when({ act: unsigned, by: theChair }).then('DirectiveRecorded');
    const byHead = { ...thePlan, signer: theHead };
    givenDirective().when({ act: byHead }).thenRejected('signer-not-entitled');
    const directory = vacated('2026-01-20 00:00', theChair).from(organisation);
    givenDirective().when({ act: thePlan, directory }).thenRejected('signer-not-entitled');
  });

  it('never twice, however issuer and number are written', () => {
    const { identity } = givenDirective(onRecord).directive().said;
    const other = {
      ...theResolution,
      number: 'Số 2-NQ/TU',
      issuer: { ...theResolution.issuer, name: 'Tỉnh  uỷ (Khoá XVI)' },
    };
    givenDirective()
      .when({ act: other, known: [known({ identity })] })
      .thenRejected('directive-on-record');
    givenDirective(onRecord).when(onRecord).thenRejected('directive-on-record');
    givenDirective()
      .when({ act: { ...other, issuedOn: '2022-05-14' }, known: [known({ identity })] })
      .then('DirectiveRecorded', 'ContentsAdded');
    givenDirective()
      .when({ act: other, known: [known({ identity, authorityId: 'dang-uy' })] })
      .then('DirectiveRecorded', 'ContentsAdded');
  });

  it('as the kind of paper that its symbol says', () => {
    givenDirective()
      .when({ act: { ...theResolution, kind: 'plan' } })
      .thenRejected('number-of-another-kind');
    const unread = givenDirective()
      .when({ act: { ...theResolution, kind: 'plan', number: 'không số' } })
      .then('DirectiveRecorded', 'ContentsAdded');
    expect(unread.said.normalNumber).toBeNull();
  });

  it('with targets and groups of clauses that it has', () => {
    const targets = [{ asWritten: sealed(4), clause: 3 }];
    givenDirective()
      .when({ act: { ...theResolution, targets } })
      .thenRejected('unknown-clause');
  });
});

describe('a directive carries out others', () => {
  const carrying = { ...thePlan, carriesOut: [anotherId, anotherId] };

  it('of its own level or above', () => {
    const directive = givenDirective()
      .when({ act: carrying, known: [known()] })
      .then('DirectiveRecorded');
    expect(directive.said.carriesOut).toEqual([anotherId]);
    givenDirective()
      .when({ act: carrying, known: [known({ level: 'district' })] })
      .then('DirectiveRecorded');
    givenDirective()
      .when({ act: carrying, known: [known({ level: 'commune' })] })
      .thenRejected('carries-out-lower');
  });

  it('that the authority has on record', () => {
    givenDirective().when({ act: carrying }).thenRejected('unknown-directive');
    givenDirective()
      .when({ act: carrying, known: [known({ authorityId: 'dang-uy' })] })
      .thenRejected('unknown-directive');
  });

  it('never itself, not by way of others either', () => {
    const itself = { ...thePlan, carriesOut: [directiveId] };
    givenDirective()
      .when({ act: itself, known: [known()] })
      .thenRejected('carries-out-itself');
    givenDirective()
      .when({ act: carrying, known: [known({ above: [directiveId] })] })
      .thenRejected('carries-out-itself');
  });

  it('and keeps a level at which those that carry it out may', () => {
    const lower = { ...theResolution.issuer, level: 'commune' as const };
    const own = known({ directiveId, levelsBelow: ['district'] });
    givenDirective(onRecord)
      .when({ act: { type: 'CorrectDirective', issuer: lower, reason: sealed(8) }, known: [own] })
      .thenRejected('carried-out-from-above');
  });
});

describe('a directive that is on record', () => {
  it('gets more contents, numbered after those that are there', () => {
    const act = {
      type: 'AddContents' as const,
      clauses: [{ content: sealed(9) }],
      targets: [{ asWritten: sealed(10), clause: 3 }],
    };
    const directive = givenDirective(onRecord).when({ act }).then('ContentsAdded');
    expect(directive.clauses).toHaveLength(3);
    expect(directive.targets[1]).toMatchObject({ clause: 3 });
    givenDirective(onRecord)
      .when({ act: { type: 'AddContents' } })
      .thenNothing();
    const many = Array.from({ length: 999 }, () => ({ content: sealed(9) }));
    givenDirective(onRecord)
      .when({ act: { type: 'AddContents', clauses: many } })
      .thenRejected('directive-full');
  });

  it('is put right, with what follows from it, and keeps what stood before', () => {
    const act = { type: 'CorrectDirective' as const, number: '03-NQ/TU', reason: sealed(8) };
    const story = givenDirective(onRecord, { act });
    expect(story.directive().said).toMatchObject({ number: '03-NQ/TU', normalNumber: '03-NQ/TU' });
    expect(story.events().at(-1)?.data).toMatchObject({
      before: { number: '02/NQ/TU' },
      after: { number: '03-NQ/TU' },
    });
    story.when({ act }).thenNothing();
    const identity = story.directive().said.identity;
    givenDirective(onRecord)
      .when({ act, known: [known({ identity })] })
      .thenRejected('directive-on-record');
  });

  it('needs its signer again only where the correction is about who signed', () => {
    const { signer: _, ...unsigned } = thePlan;
    const entered = givenDirective({ act: unsigned, by: theChair });
    entered
      .when({ act: { type: 'CorrectDirective', declaredCount: 27, reason: sealed(8) } })
      .then('DirectiveCorrected');
    entered
      .when({ act: { type: 'CorrectDirective', issuedOn: '2026-01-23', reason: sealed(8) } })
      .thenRejected('paper-required');
  });

  it('has its targets read as somebody says that they are meant', () => {
    const reading = { is: 'read' as const, tests: [{ by: 'figure' as const, from: 12, measuredIn: '%' }] };
    const act = { type: 'ReadTarget' as const, target: 1, reading };
    const story = givenDirective(onRecord, { act });
    expect(story.directive().targets[0]).toMatchObject({ asWritten: sealed(4), reading });
    story.when({ act }).thenNothing();
    story.when({ act: { ...act, target: 2 } }).thenRejected('unknown-target');
  });

  it('takes no act before it is there', () => {
    givenDirective()
      .when({ act: { type: 'AddContents' } })
      .thenRejected('unknown-directive');
  });
});
