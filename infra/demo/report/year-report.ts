import type { z } from 'zod';
import type { History } from '#contracts';
import type { DemoData } from '../data-schema.ts';
import type { Played } from '../play.ts';
import type { Proof } from '../proof.ts';
import type { Figures, TaskYear } from '../year.ts';
import { escalations, spells } from './lateness.ts';
import { namesIn } from './names.ts';
import { proven } from './proven.ts';
import { standing } from './standing.ts';
import { story } from './story.ts';

type Told = { year: TaskYear; history: z.infer<typeof History> };

const heading = (text: string): string[] => ['', text, '─'.repeat(text.length)];

/** The year as a leader wants it, one task’s story, and what the checks found. */
export const yearReport = (
  data: DemoData,
  {
    played,
    years,
    figures,
    told,
    proof,
  }: { played: Played; years: TaskYear[]; figures: Figures; told: Told; proof: Proof },
): string[] => {
  const names = namesIn(data.organisation);
  return [
    ...heading(data.title.toUpperCase()),
    data.about,
    ...heading('Tình trạng thực hiện × tiến độ thời hạn'),
    ...played.reviews.flatMap((review) => [...standing(review), '']),
    `Cả năm: ${figures.reminders} lượt nhắc việc, ${figures.spells} lần quá hạn, ${figures.escalations.length} lượt báo cáo lên cấp trên.`,
    ...heading('Báo cáo lên cấp trên'),
    ...escalations(years, names),
    ...heading('Các lần quá hạn'),
    ...spells(years, names),
    ...heading(`Diễn biến nhiệm vụ ${told.year.task.code}: ${told.year.task.title}`),
    ...story(told.history.entries),
    ...heading('Kiểm tra'),
    ...proven(proof),
  ];
};
