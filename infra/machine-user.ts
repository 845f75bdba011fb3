import { userInfo } from 'node:os';

/** The user of this machine, for the record; one without a name by its number. */
export const machineUser = (): string => {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.()}`;
  }
};
