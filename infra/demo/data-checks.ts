import { filesIn } from '#contracts';
import type { OrganisationData } from '#organisation';
import type { DemoData } from './data-schema.ts';
import { sha256Of } from './files.ts';
import { holderAt } from './holders.ts';
import { instantOf } from './local-time.ts';

type Problems = Generator<string, void>;

function* repeated(place: string, values: (string | undefined)[]): Problems {
  for (const [index, value] of values.entries()) {
    if (value !== undefined && values.indexOf(value) < index)
      yield `${place}[${index}]: ${value} comes twice`;
  }
}

function* unknown(place: string, names: (string | null)[], known: readonly string[]): Problems {
  for (const [index, name] of names.entries()) {
    if (name !== null && !known.includes(name)) yield `${place}[${index}]: there is no ${name}`;
  }
}

function* organisationProblems({ units, posts, people, tenures }: OrganisationData): Problems {
  const unitIds = units.map(({ unitId }) => unitId);
  const postIds = posts.map(({ postId }) => postId);
  const personIds = people.map(({ personId }) => personId);
  yield* repeated('organisation.units', unitIds);
  yield* repeated('organisation.posts', postIds);
  yield* repeated('organisation.people', personIds);
  yield* repeated(
    'organisation.people',
    people.map(({ login }) => login),
  );
  for (const [index, { parentId }] of units.entries()) {
    if (parentId !== null && !unitIds.slice(0, index).includes(parentId))
      yield `organisation.units[${index}]: ${parentId} must stand before the units below it`;
  }
  yield* unknown(
    'organisation.posts',
    posts.map(({ unitId }) => unitId),
    unitIds,
  );
  yield* unknown(
    'organisation.tenures',
    tenures.map(({ postId }) => postId),
    postIds,
  );
  yield* unknown(
    'organisation.tenures',
    tenures.map(({ personId }) => personId),
    personIds,
  );
}

function* taskProblems({ tasks, organisation }: DemoData): Problems {
  const { units, posts } = organisation;
  yield* repeated(
    'tasks',
    tasks.map(({ code }) => code),
  );
  yield* unknown(
    'tasks',
    tasks.map(({ unitId }) => unitId),
    units.map(({ unitId }) => unitId),
  );
  yield* unknown(
    'tasks',
    tasks.map(({ leaderPostId }) => leaderPostId),
    posts.map(({ postId }) => postId),
  );
  for (const [index, { asWritten, title, content }] of tasks.entries()) {
    if (asWritten !== null && !title.includes(asWritten) && !content?.includes(asWritten))
      yield `tasks[${index}]: neither title nor content has the words of asWritten`;
  }
}

function* holderProblem({ organisation }: DemoData, place: string, post: string, at: string): Problems {
  if (!holderAt(organisation, post, instantOf(at))?.login)
    yield `${place}: nobody who can sign in holds ${post} at ${at}`;
}

function* actProblems(data: DemoData): Problems {
  const { acts, tasks, issue } = data;
  yield* unknown(
    'acts',
    acts.map(({ task }) => task),
    tasks.map(({ code }) => code),
  );
  const kept = data.files.map(sha256Of);
  for (const [index, { at, post, command }] of acts.entries()) {
    const place = `acts[${index}]`;
    if (command.type === 'IssueTask') yield `${place}: tasks are issued together, see issue`;
    if (at < (acts[index - 1]?.at ?? issue.at)) yield `${place}: ${at} comes before the act above it`;
    if (at > data.ends) yield `${place}: ${at} is after the end`;
    for (const { sha256, fileName } of filesIn(command)) {
      if (!kept.includes(sha256))
        yield `${place}: what is in ${fileName} is not in files (SHA-256 ${sha256})`;
    }
    yield* holderProblem(data, place, post, at);
  }
}

/** Decisions on many tasks, and periods that are closed. */
function* decisionProblems(data: DemoData): Problems {
  const { organisation, issue, ends, suspensions, closings } = data;
  for (const [field, decisions] of Object.entries({ suspensions, closings })) {
    for (const [index, { at, post }] of decisions.entries()) {
      const place = `${field}[${index}]`;
      if (at < issue.at || at > ends) yield `${place}: ${at} is not between issue and end`;
      yield* holderProblem(data, place, post, at);
    }
  }
  const unitIds = organisation.units.map(({ unitId }) => unitId);
  for (const [index, { decision }] of suspensions.entries())
    yield* unknown(`suspensions[${index}].decision.unitIds`, decision.unitIds, unitIds);
}

function* timeProblems(data: DemoData): Problems {
  const { starts, issue, ends, reviews } = data;
  if (starts > issue.at) yield 'issue.at: it comes before the start';
  if (ends < issue.at) yield 'ends: it comes before the issue';
  for (const [index, at] of reviews.entries()) {
    if (at < (reviews[index - 1] ?? issue.at) || at > ends) yield `reviews[${index}]: ${at} is out of order`;
  }
  yield* holderProblem(data, 'issue.post', issue.post, issue.at);
}

/** The first place at which a file contradicts itself, in words. */
export const firstContradiction = (data: DemoData): string | undefined => {
  for (const problems of [
    organisationProblems(data.organisation),
    timeProblems(data),
    taskProblems(data),
    actProblems(data),
    decisionProblems(data),
  ]) {
    const { value } = problems.next();
    if (value) return value;
  }
  return undefined;
};
