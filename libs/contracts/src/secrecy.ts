import { z } from 'zod';

/** How secret a task is: mật, tối mật, tuyệt mật (Luật Bảo vệ bí mật nhà nước 2018, Điều 8). */
export const Secrecy = z.enum(['confidential', 'secret', 'top_secret']).meta({
  id: 'Secrecy',
  description: 'Độ mật: mật (confidential), tối mật (secret), tuyệt mật (top_secret)',
});
export type Secrecy = z.infer<typeof Secrecy>;

/** The marks as papers bear them. */
export const secrecyMarks: Record<Secrecy, string> = {
  confidential: 'MẬT',
  secret: 'TỐI MẬT',
  top_secret: 'TUYỆT MẬT',
};

/** Why nothing is kept of what was said of a secret task, and what to do. */
export const secrecyProblems = {
  'secret-words': {
    status: 422,
    vi: 'Nhiệm vụ mật chỉ ghi số, đơn vị, thời hạn và tình trạng: mọi nội dung ghi “Theo hồ sơ mật”, không kèm tệp, khối lượng hay văn bản chỉ đạo. Nội dung vừa gửi không được lưu.',
    en: 'Of a secret task only number, unit, dates and status are kept: every text is “Theo hồ sơ mật”, without files, quantities or directives. What was sent has not been kept.',
  },
} as const;
