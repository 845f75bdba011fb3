import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ChangeStream } from './change-stream.ts';

/** An answer whose reader takes nothing until told to: the edge to the network. */
class SlowAnswer extends EventEmitter {
  written: string[] = [];
  takes = true;
  setHeader() {}
  flushHeaders() {}
  write(text: string) {
    this.written.push(text);
    return this.takes;
  }
  end() {
    this.emit('close');
  }
  get messages() {
    return this.written.map((text) => JSON.parse(text.replace('data: ', '')) as { tasks: string[] });
  }
}

const answer = () => new SlowAnswer();
const told = (...tasks: string[]) => ({
  everything: false,
  tasks,
  directives: [],
  work: false,
  notices: false,
});

describe('a stream of changes', () => {
  let slow = answer();
  const opened = () => {
    slow = answer();
    return new ChangeStream(slow, () => undefined);
  };
  afterEach(() => {
    slow.emit('close');
  });

  it('begins with everything, and passes on each message', () => {
    const stream = opened();
    stream.tell(told('a'));
    expect(slow.messages).toEqual([
      { everything: true, tasks: [], directives: [], work: true, notices: true },
      { everything: false, tasks: ['a'], directives: [], work: false, notices: false },
    ]);
  });

  it('keeps one message for a reader who is slow, and sends it when they are ready', () => {
    const stream = opened();
    slow.takes = false;
    stream.tell(told('a'));
    stream.tell({ ...told('b'), work: true });
    stream.tell({ ...told('b', 'c'), directives: ['d'], notices: true });
    expect(slow.messages).toHaveLength(2);
    slow.takes = true;
    slow.emit('drain');
    expect(slow.messages.slice(2)).toEqual([
      { everything: false, tasks: ['b', 'c'], directives: ['d'], work: true, notices: true },
    ]);
    slow.emit('drain');
    expect(slow.messages).toHaveLength(3);
  });

  it('tells a very slow one to ask for everything', () => {
    const stream = opened();
    slow.takes = false;
    stream.tell(told('first'));
    for (let n = 0; n < 1000; n++) stream.tell(told(`task ${n}`));
    slow.takes = true;
    slow.emit('drain');
    expect(slow.messages.at(-1)).toMatchObject({ everything: true, tasks: [] });
  });

  it('writes nothing once it has ended', () => {
    const stream = opened();
    stream.end();
    stream.tell(told('a'));
    expect(slow.messages).toHaveLength(1);
  });
});
