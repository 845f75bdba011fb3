import { act } from './act.ts';
import { audit } from './audit.ts';
import { cohorts } from './cohorts.ts';
import { departures } from './departures.ts';
import { desk } from './desk.ts';
import { directives } from './directives.ts';
import { dissemination } from './dissemination.ts';
import { handovers } from './handovers.ts';
import { office } from './office.ts';
import { imports } from './imports.ts';
import { issue } from './issue.ts';
import { reading } from './reading.ts';
import { signIn } from './sign-in.ts';
import { subTasks } from './sub-tasks.ts';
import { successions } from './successions.ts';
import { task } from './task.ts';
import { spans } from './spans.ts';
import { tasks } from './tasks.ts';
import { unitPlans } from './unit-plans.ts';

/** What the page says in Vietnamese, by area; English says the same, which the compiler and a spec hold it to. */
export const vi = {
  product: 'Đôn đốc',
  skip: 'Đến nội dung chính',
  loading: 'Đang tải…',
  more: 'Xem thêm',
  tryAgain: 'Thử lại',
  away: 'Không kết nối được với máy chủ; hãy kiểm tra mạng rồi thử lại.',
  notFound: 'Không có trang này. Hãy quay về trang việc của tôi.',
  signOut: 'Đăng xuất',
  language: 'Ngôn ngữ',
  menu: 'Các trang',
  erased: '(nội dung đã được xóa)',
  notLive: 'Mất kết nối cập nhật tức thời; trang tự cập nhật mỗi nửa phút.',
  travelled: 'Đồng hồ nghiệp vụ của bản dùng thử: {{now}}',
  due: {
    on: 'Hạn {{date}}',
    none: 'Không có hạn',
    today: 'Hôm nay là ngày cuối',
    left: 'Còn {{days}} ngày',
    over: 'Quá hạn {{days}} ngày',
  },
  level: 'Đã báo cáo lên cấp {{level}}',
  execution: {
    not_started: 'Chưa thực hiện',
    in_progress: 'Đang thực hiện',
    awaiting_sign_off: 'Chờ xác nhận',
    done: 'Hoàn thành',
    suspended: 'Tạm dừng',
    withdrawn: 'Thu hồi',
  },
  timeliness: {
    in_term: 'Trong hạn',
    due_soon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    on_time: 'Đúng hạn',
    late: 'Hoàn thành quá hạn',
    no_term: 'Không thời hạn',
  },
  signIn,
  desk,
  office,
  spans,
  tasks,
  task,
  act,
  audit,
  issue,
  imports,
  cohorts,
  directives,
  reading,
  dissemination,
  subTasks,
  successions,
  handovers,
  departures,
  unitPlans,
};

export type Words = typeof vi;
