import type { Words } from '../vi/index.ts';

export const signIn: Words['signIn'] = {
  title: 'Sign in',
  login: 'Login',
  password: 'Password',
  submit: 'Sign in',
  post: 'Post to act in',
  choosePost: 'You hold several posts; choose the one to act in.',
};
