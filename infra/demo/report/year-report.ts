import type { Account } from '../account.ts';
import type { DemoData } from '../data-schema.ts';
import type { Played } from '../play.ts';
import type { Proof } from '../proof.ts';
import type { Figures, TaskYear } from '../year.ts';
import { accountability } from './accountability.ts';
import { closedPeriod } from './closed-periods.ts';
import { eventsToKnow } from './events-to-know.ts';
import { spells } from './lateness.ts';
import { letter } from './letters.ts';
import { namesIn } from './names.ts';
import { proven } from './proven.ts';
import { rates } from './rates.ts';
import { standing } from './standing.ts';
import { story } from './story.ts';

const heading = (text: string): string[] => ['', text, '─'.repeat(text.length)];

const ladderNote =
  '  Đơn vị quá hạn: cấp 1 báo người đứng đầu đơn vị, cấp 2 lãnh đạo phụ trách, cấp 3 chủ tịch. Lãnh đạo quá hạn: cấp 1 lãnh đạo đó, cấp 2 chủ tịch.';

/** The year as a leader wants it, one task’s story, and what the checks found. */
export const yearReport = (
  data: DemoData,
  {
    played,
    years,
    figures,
    account,
    proof,
  }: { played: Played; years: TaskYear[]; figures: Figures; account: Account; proof: Proof },
): string[] => {
  const names = namesIn(data.organisation);
  const { overview, told, handedOver, letters, closed } = account;
  const last = played.reviews.at(-1);
  return [
    ...heading(data.title.toUpperCase()),
    data.about,
    ...heading('Tình trạng thực hiện × tiến độ thời hạn'),
    ...played.reviews.flatMap((review) => [...standing(review), '']),
    `Cả năm: ${figures.reminders} lượt nhắc việc, ${figures.spells} lần quá hạn, ${figures.escalations.length} lượt báo cáo lên cấp trên.`,
    ...heading('Tỷ lệ cả năm'),
    ...rates(overview),
    ...(closed.length > 0 ? [...heading('Số liệu đã chốt'), ...closed.flatMap(closedPeriod)] : []),
    ...heading('Các lần quá hạn và báo cáo lên cấp trên'),
    ladderNote,
    ...(last ? spells(years, last, names) : []),
    ...heading('Hồ sơ xác định trách nhiệm'),
    ...(handedOver ? accountability(handedOver) : ['  Không có nhiệm vụ nào quá hạn.']),
    ...heading('Gia hạn, phối hợp, giải trình, đôn đốc, tạm dừng, mở lại'),
    ...eventsToKnow(years, names),
    ...letters.map(letter),
    ...heading(`Diễn biến nhiệm vụ ${told.year.task.code}: ${told.year.task.title}`),
    ...story(told.history.entries),
    ...heading('Kiểm tra'),
    ...proven(proof),
  ];
};
