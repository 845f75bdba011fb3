import { describe, expect, it } from '@jest/globals';
import { CommandId } from '#contracts';
import { commandIdFor } from './fan-out.ts';

// RFC 9562, appendix A.4: the name www.example.com in the namespace of domain names.
const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('the id of a command that follows from a cause and a stream', () => {
  it('is the UUID of version 5 that the RFC works out', () => {
    expect(commandIdFor(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is an id that the inbox takes', () => {
    const id = commandIdFor('0f000000-0000-4000-8000-000000000001', '0f000000-0000-4000-8000-000000000002');
    expect(CommandId.parse(id)).toBe(id);
  });

  it('differs from stream to stream and from cause to cause', () => {
    const uuids = [1, 2, 3].map((n) => `0f000000-0000-4000-8000-00000000000${n}`);
    const ids = uuids.flatMap((cause) => uuids.map((stream) => commandIdFor(cause, stream)));
    expect(new Set(ids).size).toBe(9);
  });
});
