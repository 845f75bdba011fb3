import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { bodyInTime, isUpload } from './body-in-time.ts';
import { bodyWithinMs } from './limits.ts';

const requestTo = (url: string, complete: boolean) => {
  const destroy = jest.fn();
  return { request: { method: 'POST', url, complete, destroy } as unknown as IncomingMessage, destroy };
};

describe('the body of a request', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const after = (ms: number, url: string, complete: boolean, answered = false) => {
    const { request, destroy } = requestTo(url, complete);
    const response = new EventEmitter() as unknown as ServerResponse;
    bodyInTime(request, response, () => undefined);
    if (answered) response.emit('close');
    jest.advanceTimersByTime(ms);
    return destroy.mock.calls.length;
  };

  it('comes within ten seconds, or the connection ends', () => {
    expect(after(bodyWithinMs.other - 1, '/api/tasks/1/commands', false)).toBe(0);
    expect(after(bodyWithinMs.other, '/api/tasks/1/commands', false)).toBe(1);
  });

  it('may take longer if it is a file', () => {
    expect(after(bodyWithinMs.file - 1, '/api/files?fileName=a.pdf', false)).toBe(0);
    expect(after(bodyWithinMs.file, '/api/files?fileName=a.pdf', false)).toBe(1);
  });

  it('that is there, or was answered, is left alone however long the answer takes', () => {
    expect(after(bodyWithinMs.file, '/api/verify', true)).toBe(0);
    expect(after(bodyWithinMs.file, '/api/tasks/1/commands', false, true)).toBe(0);
  });

  it.each(['/api/files/abc', '/api/filesystem', '/api/tasks/1/files', '/other/api/files'])(
    'at %s is none of a file',
    (url) => {
      expect(isUpload(requestTo(url, false).request)).toBe(false);
    },
  );
});
