/** Why a file is no annex that can be read, and what to do. */
export const annexProblems = {
  'annex-foreign': {
    status: 422,
    vi: 'Tệp này không phải .xlsx, .docx hoặc .csv (UTF-8); hãy mở bằng phần mềm văn phòng rồi lưu lại dưới một trong các dạng đó.',
    en: 'This file is no .xlsx, .docx or .csv (UTF-8); open it in an office program and save it as one of these.',
  },
  'annex-old-format': {
    status: 422,
    vi: 'Tệp ở dạng cũ (.xls, .doc); hãy mở rồi lưu lại dưới dạng .xlsx hoặc .docx.',
    en: 'The file is of the old kind (.xls, .doc); open it and save it as .xlsx or .docx.',
  },
  'annex-encrypted': {
    status: 422,
    vi: 'Tệp có đặt mật khẩu; hãy bỏ mật khẩu rồi tải lên lại.',
    en: 'The file has a password; take it off and upload it again.',
  },
  'annex-macros': {
    status: 422,
    vi: 'Tệp có chứa macro nên không được đọc; hãy lưu lại dưới dạng .xlsx hoặc .docx không có macro.',
    en: 'The file has macros and is not read; save it as .xlsx or .docx without them.',
  },
  'annex-entities': {
    status: 422,
    vi: 'Tệp có khai báo thực thể XML, điều mà phần mềm văn phòng không tạo ra, nên không được đọc; hãy lưu lại bằng phần mềm văn phòng.',
    en: 'The file declares XML entities, which no office program does, and is not read; save it again with an office program.',
  },
  'annex-damaged': {
    status: 422,
    vi: 'Tệp bị hỏng hoặc không đúng cấu trúc; hãy mở bằng phần mềm văn phòng rồi lưu lại.',
    en: 'The file is damaged or not of its form; open it in an office program and save it again.',
  },
  'annex-too-large': {
    status: 422,
    vi: 'Phụ lục quá lớn (tối đa 2.000 dòng, 60 cột, 20 MB); hãy tách thành nhiều tệp.',
    en: 'The annex is too large (2,000 rows, 60 columns and 20 MB at most); split it into several files.',
  },
  'annex-too-heavy': {
    status: 422,
    vi: 'Đọc tệp này tốn quá nhiều thời gian hoặc bộ nhớ nên đã dừng; hãy chép riêng bảng phụ lục sang một tệp mới.',
    en: 'Reading this file takes too much time or memory and was stopped; copy the table of the annex alone into a new file.',
  },
  'annex-without-table': {
    status: 422,
    vi: 'Không tìm thấy bảng có cột nội dung nhiệm vụ; hãy đặt tiêu đề cột như trong mẫu, hoặc chỉ rõ từng cột (columns).',
    en: 'There is no table with a column of tasks; give the columns the headings of the template, or say which is which (columns).',
  },
  'annex-not-right': {
    status: 422,
    vi: 'Phụ lục còn chỗ phải sửa nên chưa nhiệm vụ nào được giao; hãy sửa theo kết quả chạy thử, hoặc chọn những dòng đã đúng.',
    en: 'Something in the annex has still to be mended, so no task was issued; mend what the dry run names, or choose the rows that are right.',
  },
  'unknown-import': {
    status: 404,
    vi: 'Không có lần nhập phụ lục này; hãy kiểm tra lại mã.',
    en: 'There is no such import; check its id.',
  },
} as const;
export type AnnexProblem = keyof typeof annexProblems;
