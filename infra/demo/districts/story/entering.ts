import type { z } from 'zod';
import type { DirectiveView } from '#contracts';
import type { DemoTask } from '../../data-schema.ts';
import { actionPlan, clerkOfDakTo, papersOfDakTo } from '../dak-to.ts';
import { carryingOut, clerkOfDakrong, papersOfDakrong } from '../dakrong.ts';
import { recordPapers } from '../papers.ts';
import type { OnRecord, Paper } from '../papers.ts';
import type { Done, Stage } from './stage.ts';

type Entered = { ofDakTo: OnRecord; ofDakrong: OnRecord };

const told = async (
  stage: Stage,
  clerk: string,
  papers: Paper[],
  onRecord: OnRecord,
  main: string,
): Promise<string> => {
  const path = `/directives/${onRecord.get(main) ?? ''}`;
  const { targets, clauses, groups } = await stage.api.read<z.infer<typeof DirectiveView>>(
    stage.seat(clerk),
    path,
  );
  const of = (kind: string) => groups.filter((group) => group.kind === kind).length;
  const unread = targets.filter(({ reading }) => reading.is === 'undetermined').length;
  return [
    `${papers.length} văn bản, ${clauses.length} nội dung, ${targets.length} chỉ tiêu (${unread} chưa xác định được cách hiểu)`,
    ...(groups.length > 0 ? [`${of('project')} dự án, ${of('breakthrough-area')} lĩnh vực đột phá`] : []),
  ].join(', ');
};

/** Both offices enter the papers of their districts. */
export const enterPapers = async (stage: Stage, tasks: DemoTask[]): Promise<Done<Entered>> => {
  const [first, second] = [papersOfDakTo(tasks), papersOfDakrong];
  const ofDakTo = await recordPapers(stage.api, stage.seat(clerkOfDakTo), first);
  const ofDakrong = await recordPapers(stage.api, stage.seat(clerkOfDakrong), second);
  return {
    lines: [
      `Đăk Tô: ${await told(stage, clerkOfDakTo, first, ofDakTo, actionPlan)}`,
      `Đakrông: ${await told(stage, clerkOfDakrong, second, ofDakrong, carryingOut)}`,
    ],
    gives: { ofDakTo, ofDakrong },
  };
};
