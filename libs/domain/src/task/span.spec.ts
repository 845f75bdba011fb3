import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import {
  but,
  given,
  theEntryCorrected,
  thePlanReturned,
  thePlanSubmitted,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theUnitKeepsIt,
  underThePolicy,
  withDirectives,
} from '../../../../test/support/domain/index.ts';
import { known } from '../../../../test/support/domain/directives.ts';

const years = (from: number, to = from) => ({ span: { from, to } });
const of2027 = but(theTaskIssued, { ...years(2027), dueOn: '2027-11-15' });
const directiveId = '0d000000-0000-4000-8000-000000000001';
const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
const parts = { clause: 1, target: 0, group: 0 };
const resolution = (term: { from: string; to: string } | null) =>
  withDirectives(known({ directiveId, parts, number: '01-NQ/ĐH', term }));

const days = (story: ReturnType<typeof given>) =>
  Object.fromEntries(
    story
      .task()
      .obligations.filter(({ ended }) => !ended)
      .map(({ kind, schedule: { dueOn } }) => [kind, dueOn]),
  );

describe('a task for a year', () => {
  it('says so, and one for no years says nothing', () => {
    expect(given(but(theTaskIssued, years(2026))).task().span).toEqual({ from: 2026, to: 2026 });
    expect(given(theTaskIssued).task().span).toBeNull();
    expect(given(theTaskIssued).stream().events[0]?.data).not.toHaveProperty('span');
  });

  it('of this year is owed as any other', () => {
    expect(days(given(but(theTaskIssued, years(2026))))).toEqual(days(given(theTaskIssued)));
    // A term that has begun, likewise.
    expect(days(given(but(theTaskIssued, years(2025, 2030))))).toEqual(days(given(theTaskIssued)));
  });

  it('to come is told of now; what is owed by a term is counted from its first day on', () => {
    const story = given(of2027);
    expect(story.stream().events[0]?.told).not.toEqual([]);
    // 04, 05/01/2027; 04–08 and 11–15/01. The calendar of 2027 is not decided.
    expect(days(story)).toEqual({ acknowledge: '2027-01-05', plan: '2027-01-15', completion: '2027-11-15' });
    const [, acknowledge] = story.stream().events;
    expect(acknowledge?.data).toMatchObject({ counting: { from: '2027-01-01', provisionalYear: 2027 } });
  });

  it('to come is not reminded of before', () => {
    const schedules = given(of2027)
      .task()
      .obligations.map(({ schedule }) => schedule);
    const instants = schedules.flatMap(({ remindAt, levelAt }) => [...remindAt, ...levelAt]);
    expect(instants.filter((at) => at < '2026-12-31T17:00:00.000Z')).toEqual([]);
  });

  it('to come counts the first period of reports from its first day on', () => {
    const [first] = given(but(of2027, { reportEvery: ['quarter' as const] }))
      .task()
      .obligations.filter(({ period }) => period);
    expect(first?.period?.through).toBe('2027-03-14');
  });

  it('to come runs a term for the result from its first day on, too', () => {
    const { dueOn: _, ...dateless } = of2027.body;
    const issued = { ...of2027, body: { ...dateless, dueIn: { by: 'months' as const, length: 3 } } };
    expect(days(given(issued))).toMatchObject({ completion: '2027-04-01' });
  });

  it('that is due before its year is work of now: the plan for it', () => {
    const plan = but(theTaskIssued, { ...years(2027), dueOn: '2026-12-15' });
    expect(days(given(plan))).toMatchObject({ acknowledge: '2026-03-04', plan: '2026-03-16' });
  });

  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2028-01-15', true],
    ['2028-06-30', true],
    ['2028-07-01', false],
  ])('is due in it, somewhat before or after it: %s', (dueOn, fits) => {
    const issued = given().when(but(of2027, { dueOn }));
    if (fits) expect(issued.expected()).not.toEqual([]);
    else issued.thenRejected('due-outside-span', { earliest: '2026-10-01', latest: '2028-06-30' });
  });

  it('is due within what the policy says', () => {
    const policy = { ...default1, spans: { monthsBefore: 0, monthsAfter: 1 } };
    const told = { earliest: '2027-01-01', latest: '2028-01-31' };
    given(underThePolicy(policy))
      .when(but(of2027, { dueOn: '2028-02-01' }))
      .thenRejected('due-outside-span', told);
  });
});

describe('what follows before its year has come', () => {
  const later = { acknowledge: '2027-01-05', plan: '2027-01-15' };

  it('another unit has the terms of the year', () => {
    expect(days(given(of2027, theTaskReassigned))).toMatchObject(later);
  });

  it('a unit that has to keep it plans by that of the year', () => {
    expect(days(given(of2027, theTaskDeclined, theUnitKeepsIt))).toMatchObject({ plan: '2027-01-15' });
  });

  it('a plan that is sent early and returned is owed again by a term of the year', () => {
    const plan = given(of2027, theTaskAcknowledged, thePlanSubmitted, thePlanReturned);
    // Three working days: 04, 05, 06/01/2027.
    expect(days(plan)).toMatchObject({ plan: '2027-01-06' });
  });
});

describe('the term of a directive', () => {
  const issued = (...span: [number, number?]) => but(theTaskIssued, { ...years(...span), serves });
  const term = { from: '2020-08-20', to: '2025-07-31' };

  it('has the years of what serves it', () => {
    const told = { number: '01-NQ/ĐH', from: 2020, to: 2025 };
    given(resolution(term)).when(issued(2026)).thenRejected('outside-term', told);
    given(resolution({ ...term, to: '2026-07-31' }))
      .when(issued(2021, 2026))
      .expected();
  });

  it('that it does not have leaves it open', () => {
    given(resolution(null)).when(issued(2026)).expected();
  });

  it('of one that follows another is theirs together', () => {
    const next = '0d000000-0000-4000-8000-000000000002';
    const both = withDirectives(
      known({ directiveId, parts, term }),
      known({ directiveId: next, parts, term: { from: '2025-08-01', to: '2030-07-31' } }),
    );
    const served = [...serves, { directiveId: next, part: 'clause' as const, number: 1 }];
    given(both)
      .when(but(issued(2024, 2026), { serves: served }))
      .expected();
  });
});

describe('other years', () => {
  const corrected = but(theEntryCorrected, { dueOn: undefined, ...years(2027) });

  it('put a slip right, and what is owed by a term is counted anew', () => {
    const story = given(but(theTaskIssued, { ...years(2026), dueOn: '2027-01-15' }), corrected);
    expect(story.task().span).toEqual({ from: 2027, to: 2027 });
    expect(days(story)).toMatchObject({ acknowledge: '2027-01-05', plan: '2027-01-15' });
  });

  it('leave what runs where it is, if those have come as well', () => {
    const story = given(but(theTaskIssued, years(2026)), but(corrected, years(2025, 2026)));
    expect(days(story)).toEqual(days(given(theTaskIssued)));
  });

  it('are within the term of what the task serves already', () => {
    const term = { from: '2026-01-01', to: '2026-12-31' };
    given(resolution(term), but(theTaskIssued, { ...years(2026), serves, dueOn: '2026-12-31' }))
      .when(but(theTaskAmended, years(2027)))
      .thenRejected('outside-term');
  });

  it('are not asked about where only the date is another: what is late goes on into other years', () => {
    given(but(theTaskIssued, years(2026)))
      .when(but(theTaskAmended, { dueOn: '2028-03-01' }))
      .expected();
  });

  it('can be taken off: what is owed by a term is counted as for any task then', () => {
    const story = given(of2027);
    expect(days(story)).toMatchObject({ acknowledge: '2027-01-05' });
    const [amended] = story
      .when(but(theTaskAmended, { dueOn: undefined, title: undefined, span: null }))
      .expected();
    expect(amended?.data).toMatchObject({ before: years(2027), after: { span: null } });
    const after = given(of2027, but(theTaskAmended, { dueOn: undefined, title: undefined, span: null }));
    expect(after.task().span).toBeNull();
    // Amended on Tue 10/03/2026: two working days from then on.
    expect(days(after)['acknowledge']).toMatch(/^2026-03-/);
  });

  it('that were entered by a slip are corrected to none, and a task without years has none to take off', () => {
    const none = but(theEntryCorrected, { dueOn: undefined, span: null });
    expect(given(but(theTaskIssued, years(2026)), none).task().span).toBeNull();
    given(theTaskIssued)
      .when(but(theTaskAmended, { dueOn: undefined, title: undefined, span: null }))
      .thenNothing();
  });

  it('can be said again after they were taken off', () => {
    const none = but(theTaskAmended, { dueOn: undefined, title: undefined, span: null });
    const again = but(theTaskAmended, { dueOn: undefined, title: undefined, ...years(2026) });
    const story = given(but(theTaskIssued, years(2026)), none, { ...again, at: '2026-03-20 08:00' });
    expect(story.task().span).toEqual({ from: 2026, to: 2026 });
  });
});
