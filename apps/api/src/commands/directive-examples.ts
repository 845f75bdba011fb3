import type { z } from 'zod';
import type { DirectiveAct, DirectiveCommand, Paper } from '#contracts';

type Example = { summary: string; value: z.input<typeof DirectiveCommand> };

const paper: z.input<typeof Paper> = {
  ...{ number: '15/QĐ-UBND', issuedOn: '2021-12-20' },
  signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
};

/** One example of every act on a directive, as the monitoring office would send it. */
export const directiveExamples: Record<DirectiveAct, Example> = {
  RecordDirective: {
    summary: 'The resolution of a congress, with two of its contents and a target',
    value: {
      type: 'RecordDirective',
      kind: 'resolution',
      number: '01-NQ/ĐH',
      issuer: { name: 'Đại hội Đảng bộ huyện Đakrông lần thứ VI', tree: 'party', level: 'district' },
      issuedOn: '2020-08-14',
      term: { from: '2020-08-14', to: '2025-12-31' },
      title: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ VI, nhiệm kỳ 2020 - 2025',
      signer: { signedBy: 'TM. Đoàn Chủ tịch, Bí thư Huyện ủy' },
      themes: [{ year: 2021, content: 'Khắc phục thiên tai, dịch bệnh' }],
      declaredCount: 27,
      clauses: [
        { label: 'III.1', content: 'Cơ cấu lại ngành nông nghiệp gắn với xây dựng nông thôn mới' },
        { label: 'III.2', content: 'Phát triển công nghiệp, thương mại' },
      ],
      targets: [
        {
          label: 'ĐKR-10',
          asWritten: 'Phấn đấu đến năm 2025, có 60% trường mầm non … đạt chuẩn quốc gia',
          reading: {
            is: 'read',
            tests: [{ by: 'figure', from: 60, measuredIn: '%' }],
            until: '2025-12-31',
          },
        },
      ],
      groups: [{ kind: 'breakthrough-area', title: 'Cơ cấu lại ngành nông nghiệp', clauses: [1] }],
    },
  },
  AddContents: {
    summary: 'More clauses, and a target of the third',
    value: {
      type: 'AddContents',
      clauses: [{ label: 'III.3', content: 'Phát triển chợ, dịch vụ và du lịch' }],
      targets: [{ label: 'ĐKR-05', asWritten: 'tăng bình quân hàng năm 12%', clause: 3 }],
    },
  },
  CorrectDirective: {
    summary: 'A slip in number and symbol is put right',
    value: { type: 'CorrectDirective', number: '02-NQ/ĐH', reason: 'Nhập nhầm số văn bản' },
  },
  ReadTarget: {
    summary: 'What a target without a subject means',
    value: {
      type: 'ReadTarget',
      target: 2,
      reading: {
        is: 'read',
        tests: [{ by: 'figure', from: 12, measuredIn: '%', change: 'rise', average: true }],
        yearly: true,
      },
      note: 'Tổng mức bán lẻ hàng hoá, theo báo cáo giải trình của Huyện uỷ',
    },
  },
  AmendDirective: {
    summary: 'One clause is amended, another repealed',
    value: {
      type: 'AmendDirective',
      by: '0d000000-0000-4000-8000-000000000002',
      from: '2022-01-01',
      parts: [
        { part: 'clause', number: 1, becomes: { part: 'clause', number: 3 } },
        { part: 'clause', number: 2 },
      ],
      reason: 'Điều chỉnh theo Kết luận của Ban Thường vụ Huyện ủy',
      paper,
    },
  },
  ReplaceDirective: {
    summary: 'Another directive takes its place; a task that it has no place for is withdrawn',
    value: {
      type: 'ReplaceDirective',
      by: '0d000000-0000-4000-8000-000000000002',
      from: '2022-01-01',
      parts: [{ part: 'clause', number: 1, becomes: { part: 'clause', number: 1 } }],
      tasks: [{ taskId: '0f000000-0000-4000-8000-000000000001', comesTo: 'withdrawn' }],
      reason: 'Thay thế bằng kế hoạch mới',
      paper,
    },
  },
  EndDirective: {
    summary: 'The term of a directive is over; a task goes on to its end all the same',
    value: {
      type: 'EndDirective',
      because: 'term-over',
      from: '2026-01-01',
      tasks: [{ taskId: '0f000000-0000-4000-8000-000000000001', comesTo: 'goes-on' }],
      reason: 'Hết nhiệm kỳ 2020 - 2025',
      paper,
    },
  },
  RequireDissemination: {
    summary: 'Two units disseminate the directive by a day',
    value: {
      type: 'RequireDissemination',
      unitIds: ['kon-dao', 'van-lem'],
      dueOn: '2022-01-28',
      note: 'Tới toàn thể cán bộ, đảng viên',
      paper,
    },
  },
  ReleaseDissemination: {
    summary: 'A unit was named by mistake',
    value: { type: 'ReleaseDissemination', unitIds: ['van-lem'], reason: 'Giao nhầm đơn vị', paper },
  },
  ReportDissemination: {
    summary: 'It was held; the office enters the report of the unit',
    value: {
      type: 'ReportDissemination',
      unitId: 'kon-dao',
      heldOn: '2022-01-20',
      attended: 41,
      expected: 45,
      minutes: { number: '03/BB-UBND', issuedOn: '2022-01-20' },
      paper: {
        ...{ number: '07/BC-UBND', issuedOn: '2022-01-21' },
        signer: { personId: 'p-kon-dao-head', postId: 'kon-dao-head', capacity: 'holder' },
      },
    },
  },
  CorrectDissemination: {
    summary: 'A slip in the attendance is put right',
    value: {
      type: 'CorrectDissemination',
      unitId: 'kon-dao',
      heldOn: '2022-01-20',
      attended: 43,
      expected: 45,
      minutes: { number: '03/BB-UBND', issuedOn: '2022-01-20' },
      reason: 'Ghi thiếu 2 người dự',
      paper: {
        ...{ number: '09/BC-UBND', issuedOn: '2022-01-24' },
        signer: { personId: 'p-kon-dao-head', postId: 'kon-dao-head', capacity: 'holder' },
      },
    },
  },
};
