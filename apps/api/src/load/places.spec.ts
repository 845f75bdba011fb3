import { describe, expect, it } from '@jest/globals';
import { Places } from './places.ts';

describe('places', () => {
  it('are given until there are none left', async () => {
    const places = new Places(2);
    const first = await places.take();
    expect(await places.take()).toBeDefined();
    expect(await places.take()).toBeUndefined();
    first?.();
    expect(await places.take()).toBeDefined();
  });

  it('are waited for in turn, by no more than may wait', async () => {
    const places = new Places(1, 2);
    const leave = await places.take();
    const served: string[] = [];
    const second = places.take().then((left) => (served.push('second'), left));
    const third = places.take().then((left) => (served.push('third'), left));
    expect(await places.take()).toBeUndefined();
    leave?.();
    (await second)?.();
    await third;
    expect(served).toEqual(['second', 'third']);
  });

  it('given back twice are one place', async () => {
    const places = new Places(1);
    const leave = await places.take();
    leave?.();
    leave?.();
    expect(await places.take()).toBeDefined();
    expect(await places.take()).toBeUndefined();
  });
});
