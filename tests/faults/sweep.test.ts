import { faultWorkbook, OPERATIONS } from './operations';
import { pointsOf, sweep } from './sweep';

/** Enough for every operation to be hit all along its way within two minutes; FAULTS=all tries every point. */
const SAMPLES = 60;
const isWhole = process.env.FAULTS === 'all';
const MINUTES = 60_000;

let tried = 0;
let held = 0;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await faultWorkbook();
});
afterAll(() => {
  process.stdout.write(`Fault points: ${tried} tried, ${held} held.\n`);
});

test.each(OPERATIONS)(
  '$name: whatever fails, the workbook is whole or one click restores it',
  async (operation) => {
    const all = await pointsOf(bytes, operation);
    expect(all.length).toBeGreaterThan(20);
    const stride = isWhole ? 1 : Math.max(1, all.length / SAMPLES);
    const points = Array.from(
      { length: Math.ceil(all.length / stride) },
      (_, nth) => all[Math.floor(nth * stride)],
    ).filter((point) => point !== undefined);
    const verdicts = await sweep(bytes, operation, points);
    const broken = verdicts.filter(({ wrong }) => wrong !== '');
    tried += verdicts.length;
    held += verdicts.length - broken.length;
    expect(broken.slice(0, 5)).toEqual([]);
  },
  isWhole ? 60 * MINUTES : 2 * MINUTES,
);
