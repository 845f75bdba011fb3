import { z } from 'zod';
import type { Language } from '#contracts';

type Issue = z.core.$ZodIssue;
type Both = Record<Language, string>;

const vietnamese = z.locales.vi().localeError;

const types: Record<string, Both> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'một nhóm mục', en: 'an object' },
};

/** What is counted in the length of a text or a list; a number has none. */
const units: Record<string, Both> = {
  string: { vi: ' ký tự', en: ' characters' },
  array: { vi: ' mục', en: ' items' },
};

const tooBig = ({ maximum, origin }: z.core.$ZodIssueTooBig): Both => {
  const unit = units[origin] ?? { vi: '', en: '' };
  return { vi: `Không được quá ${maximum}${unit.vi}`, en: `At most ${maximum}${unit.en}` };
};

const tooSmall = ({ minimum, origin, inclusive }: z.core.$ZodIssueTooSmall): Both => {
  const unit = units[origin];
  if (unit && Number(minimum) === 1) return { vi: 'Không được để trống', en: 'Must not be empty' };
  const [more, least] = inclusive === false ? ['lớn hơn', 'More than'] : ['ít nhất', 'At least'];
  return { vi: `Phải ${more} ${minimum}${unit?.vi ?? ''}`, en: `${least} ${minimum}${unit?.en ?? ''}` };
};

const wrongType = ({ expected, input }: z.core.$ZodIssueInvalidType): Both | undefined => {
  if (input === undefined) return { vi: 'Chưa có mục này; hãy bổ sung', en: 'This is missing; add it' };
  const type = types[expected];
  return type && { vi: `Phải là ${type.vi}`, en: `Must be ${type.en}` };
};

const oneOf = ({ values }: z.core.$ZodIssueInvalidValue): Both => {
  const listed = values.map(String).join(', ');
  return { vi: `Phải là một trong: ${listed}`, en: `Must be one of: ${listed}` };
};

const unknown = ({ keys }: z.core.$ZodIssueUnrecognizedKeys): Both => {
  const listed = keys.join(', ');
  return {
    vi: `Không có mục ${listed}; hãy bỏ đi hoặc sửa tên`,
    en: `There is no field ${listed}; remove it or correct its name`,
  };
};

const formats: Record<string, Both> = {
  date: { vi: 'Phải là một ngày, ghi như 2026-03-31', en: 'Must be a day, written like 2026-03-31' },
  datetime: {
    vi: 'Phải là một thời điểm, ghi như 2026-03-31T02:00:00.000Z',
    en: 'Must be an instant, written like 2026-03-31T02:00:00.000Z',
  },
  uuid: { vi: 'Phải là mã UUID', en: 'Must be a UUID' },
};

const wordsOf = (issue: Issue): Both | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_value':
      return oneOf(issue);
    case 'unrecognized_keys':
      return unknown(issue);
    case 'invalid_format':
      return formats[issue.format];
    default:
      return undefined;
  }
};

/** What is wrong with a field, and what to do, for people; in the words of zod where there are none of our own. */
export const issueWords = (issue: Issue, language: Language): string => {
  if (issue.code === 'custom') return issue.message;
  const own = wordsOf(issue);
  if (own) return own[language];
  const worded = language === 'vi' ? vietnamese(issue as z.core.$ZodRawIssue) : issue.message;
  return (typeof worded === 'string' ? worded : worded?.message) ?? issue.message;
};
