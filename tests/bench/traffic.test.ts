import { editCost } from './edit';
import { planTraffic, type OperationTraffic } from './traffic';

/** Syncs, and bytes out and in, on the published plan: they do not depend on the machine. A tenth above what was measured. */
const LIMITS: Record<string, [number, number, number]> = {
  read: [2, 7_700, 105_000],
  recalculate: [2, 74_200, 99_000],
  highlight: [2, 76_000, 50_000],
  'agency sheets': [4, 2_500_000, 1_560_000],
};

let operations: OperationTraffic[];
beforeAll(async () => {
  operations = await planTraffic();
});

test.each(Object.keys(LIMITS))('%s stays within its round trips and bytes', (name) => {
  const found = operations.find((one) => one.name === name)?.ours;
  const [syncs = 0, out = 0, back = 0] = LIMITS[name] ?? [];
  expect(found?.syncs).toBeLessThanOrEqual(syncs);
  expect(found?.requestBytes).toBeLessThanOrEqual(out);
  expect(found?.responseBytes).toBeLessThanOrEqual(back);
});

/** Number formats as they were come back as well, for undoing. */
test.each(['read', 'recalculate', 'agency sheets'])(
  '%s sends at most twice, and gets at most two and a half times what the values themselves need',
  (name) => {
    const { ours, leastBytes = 0 } = operations.find((one) => one.name === name) ?? {};
    expect(ours?.requestBytes).toBeLessThanOrEqual(2 * leastBytes);
    expect(ours?.responseBytes).toBeLessThanOrEqual(2.5 * leastBytes);
  },
);

test('an edit is followed in one round trip', async () => {
  expect(await editCost(300, 3)).toMatchObject({ syncs: 1 });
});
