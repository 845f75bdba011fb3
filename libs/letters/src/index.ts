export { docxOf } from './docx.ts';
export { formalReminderLetter } from './formal-reminder.ts';
export type { FormalReminderData } from './formal-reminder.ts';
export type { Letter } from './letter.ts';
export { pdfOf } from './pdf.ts';
export { reportDocxOf } from './report-docx.ts';
export type { Report, ReportColumn, ReportRow, ReportTable } from './report.ts';
export { signedAs } from './signature.ts';
