import type { z } from 'zod';
import type { HandedList, HandoverView, Language, Names, PersonId } from '#contracts';
import type { Handover, Turn } from '#domain';
import type { DirectiveLine, Texts, titlesOf } from '#read-models';
import { directiveLine } from '../directives/directive-line.ts';
import type { PostNow } from './handed-now.ts';

type View = z.infer<typeof HandoverView>;

/** A post that goes over from somebody, and how far that has come. */
export type Going = { post: PostNow; turn: Turn; made: Handover | undefined };

type Shown = Going & {
  list: HandedList;
  digest: string;
  may: View['may'];
  /** Who answers for the post now. */
  to: PersonId | undefined;
  tasks: Awaited<ReturnType<typeof titlesOf>>;
  directives: DirectiveLine[];
  names: Names;
  texts: Texts;
  language: Language;
};

/** Whose handover it is, to whom, and how far it has come. */
export const handoverHead = ({ post, turn, made, to }: Going & Pick<Shown, 'to'>, names: Names) => ({
  post: { postId: post.postId, title: names.post(post.postId) },
  unit: { unitId: post.unitId, name: names.unit(post.unitId) },
  from: { personId: turn.personId, name: names.person(turn.personId) },
  ...{ since: turn.from, until: turn.to },
  to: to === undefined || to === turn.personId ? null : { personId: to, name: names.person(to) },
  ...{ signedAt: made?.signedAt ?? null, receivedAt: made?.receipt?.at ?? null },
});

const receiptView = (made: Handover | undefined, names: Names, texts: Texts): View['receipt'] => {
  if (!made?.receipt) return null;
  const { personId, at, remark, paper = null } = made.receipt;
  const by = { personId, name: names.person(personId) };
  return { by, at, remark: remark === undefined ? null : texts(remark), paper };
};

const disseminationsView = ({ list, directives, names, texts, language }: Shown): View['disseminations'] =>
  (list.disseminations ?? []).flatMap(({ directiveId, unitId, ...owed }) => {
    const found = directives.find((one) => one.directiveId === directiveId);
    const unit = { unitId, name: names.unit(unitId) };
    return found ? [{ ...owed, directive: directiveLine(texts, language)(found), unit }] : [];
  });

/** What a reader is shown of a handover: made of the very bytes that are signed, with the titles looked up. */
export const handoverView = (shown: Shown): View => {
  const { made, list, digest, may, tasks, names, texts } = shown;
  const called = new Map(tasks.map((task) => [task.taskId, task]));
  return {
    ...handoverHead(shown, names),
    ...{ list: digest, asOn: list.asOn, may },
    signed: made === undefined || made.signedAt === null ? null : made.list,
    receipt: receiptView(made, names, texts),
    items: list.tasks.map((task) => {
      const { title = '', unitId = list.unitId } = called.get(task.taskId) ?? {};
      return { ...task, title: texts(title), unit: { unitId, name: names.unit(unitId) } };
    }),
    disseminations: disseminationsView(shown),
  };
};
