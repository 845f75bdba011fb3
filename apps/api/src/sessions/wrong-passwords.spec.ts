import { describe, expect, it } from '@jest/globals';
import { WrongPasswords } from './wrong-passwords.ts';

const begun = () => {
  const clock = { now: 1_000_000 };
  const passwords = new WrongPasswords(() => clock.now);
  const guess = (times: number, login = 'an', address = '10.0.0.1') => {
    for (let n = 0; n < times; n++) passwords.wrong(login, address);
  };
  return { clock, passwords, guess };
};

describe('wrong passwords', () => {
  it('are let pass nine times; the tenth makes the next try wait a minute', () => {
    const { clock, passwords, guess } = begun();
    guess(9);
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(0);
    guess(1);
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(60);
    clock.now += 59_500;
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(1);
    clock.now += 500;
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(0);
  });

  it('make each further try wait again', () => {
    const { clock, passwords, guess } = begun();
    guess(10);
    clock.now += 60_000;
    guess(1);
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(60);
  });

  it('keep neither another login nor another address waiting', () => {
    const { passwords, guess } = begun();
    guess(50);
    expect(passwords.secondsToWait('an', '10.0.0.2')).toBe(0);
    expect(passwords.secondsToWait('binh', '10.0.0.1')).toBe(0);
  });

  it('are forgotten by a right one, and after a quarter of an hour', () => {
    const { clock, passwords, guess } = begun();
    guess(9);
    passwords.right('an', '10.0.0.1');
    guess(9);
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(0);
    clock.now += 15 * 60_000 + 1;
    guess(9);
    expect(passwords.secondsToWait('an', '10.0.0.1')).toBe(0);
  });

  it('of ever new logins do not fill the memory: the oldest are forgotten first', () => {
    const { passwords, guess } = begun();
    guess(10, 'first');
    for (let n = 0; n < 10_000; n++) guess(1, `login-${n}`);
    expect(passwords.secondsToWait('first', '10.0.0.1')).toBe(0);
  });
});
