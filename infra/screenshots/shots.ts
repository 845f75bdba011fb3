/** One picture: who looks, at what, on which window. */
export type Shot = {
  name: string;
  login: string;
  /** The address; `{task}` stands for the task of the demo of which there is most to tell. */
  path: string;
  phone?: true;
  language?: 'en';
};

/** The pictures of README and docs, each named after what it shows. */
export const shots: readonly Shot[] = [
  { name: 'viec-cua-toi', login: 'dak-tram', path: '/' },
  { name: 'viec-cua-toi-dien-thoai', login: 'dak-tram', path: '/', phone: true },
  { name: 'my-work', login: 'phochutich1', path: '/', language: 'en' },
  { name: 'nhiem-vu', login: 'phochutich1', path: '/tasks?timeliness=overdue' },
  { name: 'mot-nhiem-vu', login: 'phochutich1', path: '/tasks/{task}' },
  { name: 'giao-nhiem-vu', login: 'phochutich1', path: '/issue' },
  { name: 'theo-doi', login: 'vanphong', path: '/office' },
  { name: 'kiem-tra', login: 'thanhtra', path: '/audit/{task}' },
];
