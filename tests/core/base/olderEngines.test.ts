const TYPED = Object.getPrototypeOf(Uint8Array.prototype) as object;
const PLACES: [object, string][] = [
  [Array.prototype, 'at'],
  [String.prototype, 'at'],
  [TYPED, 'at'],
  [Object, 'hasOwn'],
];

describe('in an engine that lacks them', () => {
  const own = PLACES.map(([object, name]) => Reflect.get(object, name) as unknown);
  beforeAll(() => {
    for (const [object, name] of PLACES) Reflect.deleteProperty(object, name);
    expect(PLACES.some(([object, name]) => name in object)).toBe(false);
    jest.isolateModules(() => {
      jest.requireActual('../../../src/core/base/olderEngines');
    });
  });
  afterAll(() => {
    PLACES.forEach(([object, name], n) => {
      Object.defineProperty(object, name, { value: own[n], writable: true, configurable: true });
    });
  });

  test.each([
    [0, 'a'],
    [2, 'c'],
    [3, undefined],
    [-1, 'c'],
    [-3, 'a'],
    [-4, undefined],
    [1.9, 'b'],
    [-0.5, 'a'],
    [NaN, 'a'],
    [Infinity, undefined],
    [-Infinity, undefined],
  ])('at(%s) is %s, of lists, texts and bytes', (index, expected) => {
    expect(['a', 'b', 'c'].at(index)).toBe(expected);
    expect('abc'.at(index)).toBe(expected);
    const byte = new Uint8Array([97, 98, 99]).at(index);
    expect(byte === undefined ? undefined : String.fromCharCode(byte)).toBe(expected);
  });

  test('hasOwn sees what is an object’s own, whatever its prototype', () => {
    const bare = Object.assign(Object.create(null) as object, { a: undefined });
    expect([Object.hasOwn(bare, 'a'), Object.hasOwn({ b: 1 }, 'b')]).toEqual([true, true]);
    expect(Object.hasOwn({}, 'toString')).toBe(false);
    expect(Object.hasOwn({ hasOwnProperty: null }, 'x')).toBe(false);
    expect(() => Object.hasOwn(null as unknown as object, 'a')).toThrow(TypeError);
  });

  test('no loop comes upon them', () => {
    const seen: string[] = [];
    for (const key in ['a']) seen.push(key);
    expect(seen).toEqual(['0']);
    expect(Object.keys(Object)).toEqual([]);
  });
});

test('what an engine has stays', () => {
  const { at } = Array.prototype;
  jest.isolateModules(() => {
    jest.requireActual('../../../src/core/base/olderEngines');
  });
  expect(Array.prototype.at).toBe(at);
});
