import { MORE_OPERATIONS } from './moreOperations';
import { faultWorkbook, OPERATIONS } from './operations';
import { prepare, sweep, type FaultKind, type Verdict } from './sweep';

/** What the whole sweep came upon between the points that the check tries: operation, fault, and how many of its points are tried. */
const FOUND: [string, FaultKind, number][] = [
  // Somebody typed over the first cell of a sheet that was cut off: it stayed, and was not named.
  ['make next year’s plan', 'killed-and-typed-on', 10],
  // Contents that were not answered for a moment were said to be lost, on a sheet that was made all the same.
  ['copy the log out', 'GeneralException', 20],
  // The record was forgotten already when the rest of the batch failed: the undo began anew, and undid the one before as well.
  ['revert agency sheets made again', 'ItemNotFound', 83],
];

test.each(FOUND)('[W11] [W16] %s, %s', async (name, fault, most) => {
  const operation = [...OPERATIONS, ...MORE_OPERATIONS].find((one) => one.name === name);
  if (!operation) throw new Error('no such operation');
  const prepared = await prepare(await faultWorkbook(), operation);
  const points = prepared.points.filter((point) => point.fault === fault);
  const every = Math.ceil(points.length / most);
  const broken: Verdict[] = [];
  for await (const verdict of sweep(
    prepared,
    points.filter((_, nth) => (points.length - 1 - nth) % every === 0),
  )) {
    if (verdict.wrong !== '') broken.push(verdict);
  }
  expect(broken).toEqual([]);
});
