import type { AnnexFinding, TaskSpan } from '#contracts';
import { folded } from './words.ts';

export type SpanRead = { span?: TaskSpan; finding?: AnnexFinding };

const nothing = /^[-–—.…/]*$/;
const whole = /^((ca|toan|trong|suot|het) )*(nhiem ky|giai doan)( nay)?$/;
const eachYear = /^(hang|moi|tung|cac|dinh ky hang) nam$/;
const years =
  /^(?:(?:tu|trong|ca|nhiem ky|giai doan|thoi ky|cac|nam) )*(\d{4})(?: ?(?:[-–—/]|den|toi) ?(?:(?:het|nam) )*(\d{4}))?$/;

const said = (text: string): string => folded(text).replace(/[.;,]+$/, '');

/** Whether a cell says that the task is for all the years of its paper: “cả nhiệm kỳ”. */
export const saysWhole = (text: string): boolean => whole.test(said(text));

const yearsIn = (text: string): TaskSpan | undefined => {
  const [, from, to = from] = years.exec(said(text)) ?? [];
  return from !== undefined && Number(from) <= Number(to)
    ? { from: Number(from), to: Number(to) }
    : undefined;
};

/** The years from one to another that a column of dates says: “2021–2025”. One year alone says by when, and not for which. */
export const stageIn = (text: string): TaskSpan | undefined => {
  const span = yearsIn(text);
  return span && span.from < span.to ? span : undefined;
};

/** What a column of years says; `ofPaper` are those of the paper, if that was said. */
export const spanIn = (text: string, ofPaper: TaskSpan | undefined): SpanRead => {
  const written = text.replace(/\s+/g, ' ').trim();
  if (nothing.test(said(text))) return {};
  if (eachYear.test(said(text))) return { finding: { code: 'span-each-year', written } };
  if (saysWhole(text)) return ofPaper ? { span: ofPaper } : { finding: { code: 'span-needed', written } };
  const span = yearsIn(text);
  return span ? { span } : { finding: { code: 'span-not-understood', written } };
};
