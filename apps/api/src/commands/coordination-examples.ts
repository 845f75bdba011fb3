import type { z } from 'zod';
import type { Act, TaskCommand } from '#contracts';

export type Example = { summary: string; value: z.input<typeof TaskCommand> };

/** One example of each act by which somebody asks, of those who coordinate, of the leader or of the text of a task, and is answered. */
export const coordinationExamples = {
  RequestClarification: {
    summary: 'What is meant',
    value: {
      type: 'RequestClarification',
      points: ['content', 'scope'],
      question: 'Rà soát toàn huyện hay chỉ các xã trọng điểm?',
    },
  },
  RuleOnClarification: {
    summary: 'Explained; the task stands',
    value: { type: 'RuleOnClarification', content: 'Rà soát tất cả các xã trong huyện.' },
  },
  WithdrawClarification: {
    summary: 'No longer needed',
    value: { type: 'WithdrawClarification', reason: 'Đã trao đổi trực tiếp' },
  },
  RequestContribution: {
    summary: 'A coordinating unit is asked',
    value: {
      type: 'RequestContribution',
      unitId: 'phong-tai-chinh',
      question: 'Đề nghị cho ý kiến về nguồn kinh phí thực hiện.',
      dueOn: '2026-03-20',
    },
  },
  GiveContribution: {
    summary: 'It answers',
    value: { type: 'GiveContribution', request: 1, content: 'Thống nhất nguồn kinh phí như dự thảo.' },
  },
  DeclineContribution: {
    summary: 'It asks not to have to',
    value: { type: 'DeclineContribution', request: 1, reason: 'Không thuộc chức năng của phòng' },
  },
  RuleOnContribution: {
    summary: 'It has to, by another day',
    value: {
      type: 'RuleOnContribution',
      request: 1,
      ruling: { outcome: 'required', dueOn: '2026-03-25' },
      reason: 'Thuộc lĩnh vực quản lý của phòng',
    },
  },
  WithdrawContributionRequest: {
    summary: 'No longer needed',
    value: { type: 'WithdrawContributionRequest', request: 1, reason: 'Đã có số liệu từ nguồn khác' },
  },
  RaiseImpediment: {
    summary: 'Something stands in the way',
    value: {
      type: 'RaiseImpediment',
      content: 'Chưa có kinh phí in biểu mẫu khảo sát.',
      proposal: 'Đề nghị bổ sung 20 triệu đồng từ nguồn dự phòng.',
    },
  },
  AnswerImpediment: {
    summary: 'The leader answers',
    value: {
      type: 'AnswerImpediment',
      impediment: 1,
      content: 'Giao Phòng Tài chính – Kế hoạch bố trí kinh phí.',
    },
  },
  WithdrawImpediment: {
    summary: 'It is solved',
    value: { type: 'WithdrawImpediment', impediment: 1, reason: 'Đã được hỗ trợ biểu mẫu' },
  },
} satisfies Partial<Record<Act, Example>>;
