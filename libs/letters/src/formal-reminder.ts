import type { Actor, LocalDate, Names } from '#contracts';
import { inDate } from '#contracts';
import { inCapitals } from './letter.ts';
import type { Letter } from './letter.ts';
import { signedAs } from './signature.ts';

/** What a formal reminder is made of. */
export type FormalReminderData = {
  authorityId: string;
  aboveId: string | null;
  unitId: string;
  /** How the duty is called: `hoàn thành nhiệm vụ`. */
  duty: string;
  code: string;
  title: string;
  taskIssuedOn: LocalDate;
  dueOn: LocalDate;
  spell: number;
  daysLate: number;
  /** The day on which it is written, or was signed. */
  asOf: LocalDate;
  /** A draft may not know yet. */
  answerBy: LocalDate;
  remark: string | null;
  number: string | null;
  issuedOn: LocalDate | null;
  place: string;
  signer: Actor;
};

const paragraphs = (data: FormalReminderData, names: Names): string[] => {
  const unit = names.unit(data.unitId);
  const authority = names.unit(data.authorityId);
  return [
    `Ngày ${inDate(data.taskIssuedOn)}, ${authority} giao ${unit} thực hiện nhiệm vụ số ${data.code}: ${data.title}. Hạn ${data.duty} là hết ngày ${inDate(data.dueOn)}.`,
    `Đến ngày ${inDate(data.asOf)}, ${unit} chưa ${data.duty}; đã quá hạn ${data.daysLate} ngày làm việc (lần quá hạn thứ ${data.spell}).`,
    `${authority} yêu cầu ${unit} khẩn trương ${data.duty}; báo cáo bằng văn bản kết quả đã thực hiện, nguyên nhân chậm và thời gian hoàn thành, chậm nhất hết ngày ${inDate(data.answerBy)}.`,
    ...(data.remark === null ? [] : [data.remark]),
    `Đề nghị ${unit} nghiêm túc thực hiện./.`,
  ];
};

/** A formal reminder (công văn đôn đốc) in words. The names are those of the day on which it counts. */
export const formalReminderLetter = (data: FormalReminderData, names: Names): Letter => ({
  issuer: inCapitals(names.unit(data.authorityId)),
  above: data.aboveId === null ? null : inCapitals(names.unit(data.aboveId)),
  number: data.number,
  place: data.place,
  issuedOn: data.issuedOn,
  about: `V/v đôn đốc ${data.duty} số ${data.code}`,
  to: names.unit(data.unitId),
  paragraphs: paragraphs(data, names),
  recipients: ['Như trên;', 'Lưu: VT, hồ sơ nhiệm vụ.'],
  signedAs: signedAs(data.signer, names),
  signer: names.person(data.signer.personId),
});
