import { describe, expect, it } from '@jest/globals';
import { foundProblemCodes, problemIn } from './found-problems.ts';
import type { FoundProblem } from './found-problems.ts';

/** A value for whatever a sentence may name. */
const details = {
  ...{ endsAt: 7, head: 9, accepted: 3, place: 2, bytes: 5, said: 6 },
  ...{ error: 'torn', type: 'TaskIssued', commandId: 'c-1', seal: 'f00d', unitId: 'phong-noi-vu' },
  ...{ last: 'default-2', sha256: 'cafe' },
};
const one = (code: FoundProblem['code']) => ({ code, ...details }) as FoundProblem;

describe('what a check finds', () => {
  it.each(foundProblemCodes)('has a sentence of its own in both languages: %s', (code) => {
    const [vi, en] = [problemIn(one(code), 'vi'), problemIn(one(code), 'en')];
    expect(vi).not.toBe(en);
    expect(`${vi} ${en}`).not.toMatch(/undefined|\[object/);
    const others = foundProblemCodes.filter((other) => other !== code);
    expect(others.map((other) => problemIn(one(other), 'vi'))).not.toContain(vi);
    expect(others.map((other) => problemIn(one(other), 'en'))).not.toContain(en);
    const named = (sentence: string) =>
      Object.values(details)
        .map(String)
        .filter((value) => sentence.includes(value));
    expect(named(vi)).toEqual(named(en));
  });

  it('names the command of which it is', () => {
    const problem = { code: 'events-end-elsewhere', commandId: '8f', accepted: 3, endsAt: 5 } as const;
    expect(problemIn(problem, 'en')).toBe(
      'command 8f: it was accepted as version 3, and its events end at 5',
    );
    expect(problemIn(problem, 'vi')).toBe(
      'yêu cầu 8f: đã được chấp nhận ở số 3 nhưng các sự kiện của nó kết thúc ở số 5',
    );
  });
});
