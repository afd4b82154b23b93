import { finish, forEach } from '../../../src/core/base/task';

describe('[C5] work on many items', () => {
  const items = Array.from({ length: 2_000 }, (_, nth) => nth);

  test('takes each once, in order, and pauses every 512', () => {
    const taken: number[] = [];
    const task = forEach(items, (item) => taken.push(item));
    const between: number[] = [];
    while (!task.next().done) between.push(taken.length);
    expect(taken).toEqual(items);
    expect(between).toEqual([511, 1_023, 1_535]);
  });

  test('takes nothing of an empty list', () => {
    let taken = 0;
    finish(forEach([], () => (taken += 1)));
    expect(taken).toBe(0);
  });
});
