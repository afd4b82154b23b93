import { faultWorkbook, OPERATIONS } from './operations';
import { pointsOf, sweep, type FaultPoint } from './sweep';

/** Enough for every operation to be hit all along its way within two minutes; FAULTS=1/16 … 16/16 are every point. */
const SAMPLES = 60;
const [part, parts] = (process.env.FAULTS ?? '').split('/').map(Number);
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
    const verdicts = await sweep(bytes, operation, chosen(all));
    const broken = verdicts.filter(({ wrong }) => wrong !== '');
    tried += verdicts.length;
    held += verdicts.length - broken.length;
    expect(broken.slice(0, 5)).toEqual([]);
  },
  30 * MINUTES,
);

function chosen(all: readonly FaultPoint[]): FaultPoint[] {
  if (part !== undefined && parts !== undefined) {
    return all.filter((_, nth) => nth % parts === part - 1);
  }
  const stride = Math.max(1, all.length / SAMPLES);
  return all.filter((_, nth) => Math.floor(nth / stride) !== Math.floor((nth - 1) / stride));
}
