export const signIn = {
  title: 'Đăng nhập',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  post: 'Chức vụ làm việc',
  choosePost: 'Ông/bà đang giữ nhiều chức vụ; hãy chọn chức vụ để làm việc.',
};
