import { inDate } from '../words.ts';
import type { Language } from '../words.ts';
import { note, stop } from './found.ts';
import type { Found } from './found.ts';
import { ofPersons } from './found-persons.ts';

type Rows = { rows: number[] };
const listed = ({ rows }: Rows) => rows.join(', ');

const ofWords = {
  'title-missing': () =>
    stop(
      'Chưa có nội dung nhiệm vụ; hãy ghi nội dung vào ô này, hoặc bỏ dòng này ra.',
      'There is no task here; write it in this cell, or leave the row out.',
    ),
  'title-shortened': () =>
    note(
      'Nội dung dài quá 500 ký tự: tên nhiệm vụ lấy phần đầu, toàn văn giữ trong nội dung chi tiết.',
      'Longer than 500 characters: the title has the beginning, the whole text is kept as the content.',
    ),
  'code-not-fit': () =>
    stop(
      'Mã nhiệm vụ chỉ gồm chữ, số, dấu chấm, gạch chéo, gạch nối, không quá 40 ký tự; hãy sửa lại.',
      'A code has letters, digits, full stops, slashes and hyphens, 40 at most; correct it.',
    ),
  formula: () =>
    stop(
      'Ô này là công thức; hãy sao chép rồi dán lại dưới dạng giá trị (Paste Special – Values), hoặc ghi nội dung đúng tại đây.',
      'This cell is a formula; copy it and paste it as a value (Paste Special, Values), or write here what it says.',
    ),
  'cell-fault': ({ written }: { written: string }) =>
    stop(
      `Ô này báo lỗi ${written}; hãy ghi lại nội dung đúng.`,
      `This cell has the error ${written}; write what it should say.`,
    ),
  'words-made-a-date': ({ on }: { on: string }) =>
    stop(
      `Bảng tính đã đổi nội dung ô này thành ngày ${inDate(on)}; hãy ghi lại đúng chữ trong văn bản.`,
      `The spreadsheet has made the day ${inDate(on)} of this cell; write the words of the paper again.`,
    ),
  'not-fit': ({ field }: { field: string }) =>
    stop(
      `Giá trị không dùng được cho mục ${field}; hãy rút gọn hoặc bỏ ký tự lạ.`,
      `This does not fit the field ${field}; shorten it, or take unusual characters out.`,
    ),
};

const ofUnits = {
  'unit-missing': () =>
    stop('Chưa có đơn vị chủ trì; hãy chọn đơn vị.', 'There is no lead unit; choose one.'),
  'unit-unknown': ({ written }: { written: string }) =>
    stop(
      `Không có đơn vị nào tên “${written}” vào ngày của văn bản; hãy chọn đơn vị được giao.`,
      `No unit was called “${written}” on the date of the paper; choose the one that is meant.`,
    ),
  'unit-in-doubt': ({ written }: { written: string }) =>
    stop(
      `“${written}” có thể là nhiều đơn vị; hãy chọn đơn vị được giao.`,
      `“${written}” may be any of several units; choose the one that is meant.`,
    ),
  'unit-understood': ({ written, name }: { written: string; name: string }) =>
    note(`“${written}” được hiểu là ${name}.`, `“${written}” is taken to be ${name}.`),
  'several-units': () =>
    stop(
      'Có nhiều đơn vị chủ trì, trong khi mỗi nhiệm vụ chỉ có một; hãy chọn một đơn vị, hoặc chọn tất cả để mỗi đơn vị được giao một nhiệm vụ riêng.',
      'Several lead units, and a task has one; choose one of them, or all, and each gets a task of its own.',
    ),
  'coordinators-at-large': ({ written }: { written: string }) =>
    note(
      `“${written}” không chỉ rõ đơn vị nào nên được giữ ở phần ghi chú.`,
      `“${written}” names no unit, and is kept as a note.`,
    ),
};

const ofTime = {
  'due-missing': () =>
    stop(
      'Chưa có thời hạn; hãy ghi ngày, “khẩn trương”, “thường xuyên” hoặc “không thời hạn”.',
      'There is no date; write a day, “khẩn trương”, “thường xuyên” or “không thời hạn”.',
    ),
  'due-not-understood': ({ written }: { written: string }) =>
    stop(
      `Không hiểu thời hạn “${written}”; hãy ghi như 30/6/2026, tháng 9/2026, Quý III/2026, 15 ngày làm việc, khẩn trương, thường xuyên.`,
      `“${written}” is not understood; write it like 30/6/2026, tháng 9/2026, Quý III/2026, 15 ngày làm việc, khẩn trương, thường xuyên.`,
    ),
  'no-such-day': ({ written }: { written: string }) =>
    stop(
      `“${written}” không phải là một ngày có thật; hãy sửa lại ngày.`,
      `“${written}” is no day that exists; correct it.`,
    ),
  'due-before': ({ written, on }: { written: string; on: string }) =>
    note(
      `“${written}”: ngày cuối cùng để hoàn thành là ${inDate(on)}.`,
      `“${written}”: the last day is ${inDate(on)}.`,
    ),
  'due-understood': ({ written, on }: { written: string; on: string }) =>
    note(`“${written}” được hiểu là ngày ${inDate(on)}.`, `“${written}” is taken to be ${inDate(on)}.`),
  'review-day-needed': () =>
    stop(
      'Nhiệm vụ thường xuyên cần ngày rà soát đầu tiên; hãy chọn ngày rà soát chung cho các nhiệm vụ thường xuyên.',
      'A standing task needs a first day of review; choose one for all standing tasks.',
    ),
};

const ofSpan = {
  'span-not-understood': ({ written }: { written: string }) =>
    stop(
      `Không hiểu “${written}” là những năm nào; hãy ghi như 2026, 2021-2025, cả nhiệm kỳ, hoặc để trống.`,
      `Which years “${written}” are cannot be told; write it like 2026, 2021-2025, cả nhiệm kỳ, or leave it empty.`,
    ),
  'span-needed': ({ written }: { written: string }) =>
    stop(
      `“${written}” cần có năm đầu và năm cuối; hãy chọn nhiệm kỳ, giai đoạn của văn bản, hoặc ghi rõ các năm tại đây.`,
      `“${written}” needs its first and last year; choose the years of the paper, or write them here.`,
    ),
  'span-each-year': ({ written }: { written: string }) =>
    stop(
      `“${written}” là mỗi năm một nhiệm vụ; hãy bỏ dòng này và giao ở trang Giao nhiệm vụ, chọn “Hằng năm”, hoặc ghi các năm, như 2021-2025, nếu là một nhiệm vụ cho cả giai đoạn.`,
      `“${written}” is a task for each year: leave the row out and assign it on the page for that, “Every year”; if it is one task for all the years, write them, such as 2021-2025.`,
    ),
};

const ofAmounts = {
  'amount-understood': ({ written, amount }: { written: string; amount: number }) =>
    note(
      `“${written}” được hiểu là ${String(amount).replace('.', ',')}.`,
      `“${written}” is taken to be ${amount}.`,
    ),
  'amount-in-words': ({ written }: { written: string }) =>
    note(
      `“${written}” không phải một con số nên được giữ ở phần ghi chú.`,
      `“${written}” is not a plain number, and is kept as a note.`,
    ),
  'amount-in-doubt': ({ written }: { written: string }) =>
    stop(
      `Không rõ “${written}” là số nào; hãy ghi phần nghìn sau dấu chấm (1.250), phần thập phân sau dấu phẩy (9,96).`,
      `Which number “${written}” is cannot be told; write thousands with a full stop (1.250), decimals with a comma (9,96).`,
    ),
  'measure-missing': () =>
    stop(
      'Chưa có đơn vị tính của chỉ tiêu; hãy ghi đơn vị tính.',
      'It is not said what is counted; write it.',
    ),
};

const ofRows = {
  'row-repeated': (rows: Rows) =>
    stop(
      `Trùng nội dung và đơn vị với dòng ${listed(rows)}; hãy bỏ một trong hai, hoặc ghi rõ chỗ khác nhau.`,
      `The same task and unit as in row ${listed(rows)}; leave one of them out, or write how they differ.`,
    ),
  'rows-joined': (rows: Rows) =>
    note(`Các dòng ${listed(rows)} được đọc là một nội dung.`, `Rows ${listed(rows)} are read as one item.`),
  'row-left-out': ({ written }: { written: string }) =>
    note(
      `Dòng “${written}” là đề mục hoặc ghi chú, không phải nhiệm vụ.`,
      `The row “${written}” is a heading or a remark, no task.`,
    ),
  'column-left-out': ({ heading }: { heading: string }) =>
    note(`Cột “${heading}” không được đọc.`, `The column “${heading}” is not read.`),
  'count-differs': ({ declared, found }: { declared: number; found: number }) =>
    stop(
      `Văn bản ghi ${declared} nội dung nhưng tìm thấy ${found}; hãy kiểm tra dòng thiếu hoặc thừa.`,
      `The paper says ${declared} items, and ${found} were found; look for what is missing or too many.`,
    ),
  'count-agrees': ({ declared }: { declared: number }) =>
    note(
      `Đủ ${declared} nội dung như văn bản đã ghi.`,
      `All ${declared} items are there that the paper speaks of.`,
    ),
  'already-issued': () =>
    note(
      'Nhiệm vụ này đã được giao theo cùng văn bản; sẽ không giao lần thứ hai.',
      'This task was issued by the same paper before; it is not issued again.',
    ),
};

const ofSecrecy = {
  'secret-annex': ({ mark }: { mark: string }) =>
    stop(
      `Tệp này mang dấu “${mark}” nên không được nhập; hãy giao và theo dõi bằng hồ sơ mật, và đề nghị quản trị hệ thống gỡ tệp đã tải lên.`,
      `This file bears the mark “${mark}” and is not imported; assign and follow it by the secret file, and have the administrator remove what was uploaded.`,
    ),
  'secret-item': ({ mark }: { mark: string }) =>
    stop(
      `Nội dung này có độ mật “${mark}” nên không được nhập; hãy xóa dòng này khỏi tệp, giao và theo dõi bằng hồ sơ mật.`,
      `This item is marked “${mark}” and is not imported; take the row out of the file, and assign and follow it by the secret file.`,
    ),
};

/** What a dry run can find, by a stable code: whether it stops the item, and the sentence that says what to do. */
const annexFindings = {
  ...ofWords,
  ...ofUnits,
  ...ofPersons,
  ...ofTime,
  ...ofSpan,
  ...ofAmounts,
  ...ofRows,
  ...ofSecrecy,
} satisfies Record<string, (details: never) => Found>;

type Code = keyof typeof annexFindings;
type DetailsOf<C extends Code> =
  Parameters<(typeof annexFindings)[C]> extends [infer Details] ? Details : unknown;

/** Something that a dry run found, with the details that its sentence names. */
export type AnnexFinding = { [C in Code]: { code: C } & DetailsOf<C> }[Code];

export const annexFindingCodes = Object.keys(annexFindings) as [Code, ...Code[]];

const foundOf = (finding: AnnexFinding): Found =>
  (annexFindings[finding.code] as (details: AnnexFinding) => Found)(finding);

/** Whether an item cannot be issued because of it. */
export const stopsItem = (finding: AnnexFinding): boolean => foundOf(finding).stops;

/** What was found and what to do, as a sentence. */
export const annexFindingIn = (finding: AnnexFinding, language: Language): string =>
  foundOf(finding).says[language];
